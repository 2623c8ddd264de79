// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
} from "react";
import type { Id } from "@/api/generated";
import { useText } from "@/components";
import { type Lists, share } from "@/parts/stakeholder";
import { type Column, columns, type Order } from "../order";
import { Head } from "./Head";
import { ROWS_ABOVE, Row } from "./Row";
import { type CurrentProps, linesWith, useCurrent } from "./useCurrent";
import { useRem } from "./useRem";

/** What a page can ask of its table. */
export interface TableHandle {
  /** Brings the keyboard to a row, or to the current one. */
  focus: (id?: Id) => void;
  /** Brings the keyboard to the headings. */
  focusHead: () => void;
  /** Scrolls a row into sight without moving the keyboard. */
  show: (id: Id) => void;
}

/** What the table and the cards are given alike. */
export interface TableProps extends CurrentProps {
  lists: Lists;
  order: Order;
  onOrder: (column: Column) => void;
  open: Id | null;
  fresh: ReadonlySet<Id>;
  /** The row for quick adding, under the headings. */
  quickAdd: ReactNode;
  ref: Ref<TableHandle>;
}

const ROW_REM = 2.6875;
/** The headings and the row for quick adding, about. */
const TOP_REM = 5.5;
/** However small the window: with fewer rows in sight nobody finds their way, so the page scrolls instead. */
const ROWS_IN_SIGHT = 5;

/**
 * The table of stakeholders: a grid of which only the rows in sight exist. One row at a time takes the
 * keyboard, and it exists even when it has been scrolled out of sight, so that focus is never lost.
 */
export function Table(props: TableProps) {
  const { shown, lists, order, selection, open, fresh } = props;
  const text = useText();
  const rem = useRem();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const { current, goTo, press, tick, key } = useCurrent(props, scroller);
  // A new function here would make every row be measured again at every frame of scrolling.
  const keyOf = useCallback((index: number) => shown[index]?.id ?? index, [shown]);

  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor: linesWith(current),
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new type size makes every row another height
  useEffect(() => rows.measure(), [rem]);

  const scrollTo = (index: number) => rows.scrollToIndex(index);

  /** The heading that sorts now, or the name's where a narrow window leaves that one out. */
  const toHead = () => {
    const [name, sorting] = ["[aria-colindex='2'] button", "[data-sorts]"].map((which) =>
      head.current?.querySelector<HTMLElement>(which),
    );
    sorting?.focus();
    if (document.activeElement !== sorting) name?.focus();
  };

  useImperativeHandle(props.ref, () => ({
    focusHead: toHead,
    focus: (id) => goTo(id === undefined ? current : shown.findIndex((one) => one.id === id), scrollTo),
    show: (id) => {
      const index = shown.findIndex((one) => one.id === id);
      if (index >= 0) rows.scrollToIndex(index);
    },
  }));

  function move(event: KeyboardEvent) {
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 1);
    const targets = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: Math.max(0, current - page),
      Home: 0,
      End: shown.length - 1,
    };
    key(event, { targets, show: scrollTo, toHead });
  }

  const ticked = useMemo(() => share(shown, (one) => selection.ids.has(one.id)), [shown, selection]);
  return (
    <div
      role="grid"
      aria-label={text("stakeholders-title")}
      aria-describedby="stakeholders-keys"
      aria-rowcount={shown.length + ROWS_ABOVE}
      aria-colcount={columns.length + 1}
      aria-multiselectable
      className="tgrid"
      style={{ minHeight: `${TOP_REM + Math.min(shown.length, ROWS_IN_SIGHT) * ROW_REM}rem` }}
    >
      <p id="stakeholders-keys" hidden>
        {text("stakeholders-grid-keys")}
      </p>
      <div role="rowgroup" className="ttop">
        <Head
          ref={head}
          order={order}
          ticked={ticked.state}
          onOrder={props.onOrder}
          onTickAll={props.onTickAll}
          onLeave={() => goTo(current, scrollTo)}
        />
        {props.quickAdd}
      </div>
      {shown.length > 0 && (
        <div role="rowgroup" className="tbody" ref={scroller} onKeyDown={move} tabIndex={-1}>
          <div role="presentation" className="tall" style={{ height: rows.getTotalSize() }}>
            {rows.getVirtualItems().map((item) => {
              const one = shown[item.index];
              return (
                one && (
                  <Row
                    key={one.id}
                    one={one}
                    lists={lists}
                    index={item.index}
                    style={{ height: item.size, transform: `translateY(${item.start}px)` }}
                    isTicked={selection.ids.has(one.id)}
                    isCurrent={item.index === current}
                    isOpen={one.id === open}
                    isFresh={fresh.has(one.id)}
                    onPress={press}
                    onTick={tick}
                  />
                )
              );
            })}
          </div>
        </div>
      )}
    </div>
  );
}
