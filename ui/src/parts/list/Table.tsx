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
import { Head } from "./Head";
import type { Order } from "./order";
import { Row } from "./Row";
import { share } from "./share";
import { type CurrentProps, linesWith, useCurrent } from "./useCurrent";
import { useRem } from "./useRem";
import "./table.css";

/** What a page can ask of its table. */
export interface TableHandle {
  /** Brings the keyboard to a row, or to the current one. */
  focus: (id?: Id) => void;
  /** Brings the keyboard to the headings. */
  focusHead: () => void;
  /** Scrolls a row into sight without moving the keyboard. */
  show: (id: Id) => void;
}

/** What a page gives its list, whether that is drawn as a table or as cards. */
export interface ListProps<T extends { id: Id }, C extends string> extends CurrentProps<T> {
  order: Order<C>;
  onOrder: (column: C) => void;
  /** The one that is shown beside the list. */
  open: Id | null;
  /** Made a moment ago. */
  fresh: ReadonlySet<Id>;
  /** The row for quick adding, under the headings. */
  quickAdd?: ReactNode;
  ref: Ref<TableHandle>;
}

interface TableProps<T extends { id: Id }, C extends string> extends ListProps<T, C> {
  /** Whose list it is: its messages and its class begin with it. */
  noun: string;
  columns: readonly C[];
  /** How high a row is, in rem. */
  rowRem: number;
  nameOf: (one: T) => string;
  /** The cells of a row, see `Row`; the same function at every drawing. */
  cells: (one: T, isFresh: boolean) => ReactNode;
}

/** The headings and the row for quick adding, about. */
const TOP_REM = 5.5;
/** However small the window: with fewer rows in sight nobody finds their way, so the page scrolls instead. */
const ROWS_IN_SIGHT = 5;

/**
 * A table of which only the rows in sight exist. One row at a time takes the keyboard, and it exists even when
 * it has been scrolled out of sight, so that focus is never lost.
 */
export function Table<T extends { id: Id }, C extends string>(props: TableProps<T, C>) {
  const { noun, columns, rowRem, shown, order, selection, open, fresh } = props;
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
    estimateSize: () => rowRem * rem,
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
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (rowRem * rem)) - 1);
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

  // The headings come before the first row, and so does the row for quick adding.
  const rowsAbove = props.quickAdd === undefined ? 1 : 2;
  const ticked = useMemo(() => share(shown, (one) => selection.ids.has(one.id)), [shown, selection]);
  return (
    <>
      <div
        role="grid"
        aria-label={text(`${noun}-title`)}
        aria-describedby="list-grid-keys"
        aria-rowcount={shown.length + rowsAbove}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        className={`tgrid of-${noun}`}
        style={{ minHeight: `${TOP_REM + Math.min(shown.length, ROWS_IN_SIGHT) * rowRem}rem` }}
      >
        <p id="list-grid-keys" hidden>
          {text("list-grid-keys")}
        </p>
        <div role="rowgroup" className="ttop">
          <Head
            ref={head}
            noun={noun}
            columns={columns}
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
                      name={props.nameOf(one)}
                      cells={props.cells}
                      rowIndex={item.index + rowsAbove + 1}
                      top={item.start}
                      height={item.size}
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
      <p className={`fewer-columns of-${noun} s i2`}>{text("list-fewer-columns")}</p>
    </>
  );
}
