// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { useVirtualizer } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
  useCallback,
  useEffect,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Id, Stakeholder } from "@/api/generated";
import { useText } from "@/components";
import { type Lists, share } from "@/parts/stakeholder";
import { type Column, columns, type Order } from "../order";
import type { Selection } from "../selection";
import { Head } from "./Head";
import { ROWS_ABOVE, Row } from "./Row";
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

export interface TableProps {
  shown: Stakeholder[];
  lists: Lists;
  order: Order;
  onOrder: (column: Column) => void;
  selection: Selection;
  onTick: (id: Id, range: boolean) => void;
  onTickAll: () => void;
  open: Id | null;
  /** A row was pressed, or Enter on it; `byKey` asks for the keyboard to follow into the panel. */
  onOpen: (id: Id, byKey: boolean) => void;
  /** Escape. */
  onClear: () => void;
  /** Delete on a row. */
  onDelete: (id: Id) => void;
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
  const { shown, lists, order, selection, open, fresh, onTick, onOpen } = props;
  const text = useText();
  const rem = useRem();
  const scroller = useRef<HTMLDivElement>(null);
  const head = useRef<HTMLDivElement>(null);
  const [currentId, setCurrentId] = useState<Id | null>(null);
  // The row that should take the keyboard as soon as it exists.
  const wanted = useRef<Id | null>(null);
  const [, askForFocus] = useState(0);
  const current = useMemo(
    () => Math.max(0, currentId === null ? 0 : shown.findIndex((one) => one.id === currentId)),
    [shown, currentId],
  );
  // A new function here would make every row be measured again at every frame of scrolling.
  const keyOf = useCallback((index: number) => shown[index]?.id ?? index, [shown]);

  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_REM * rem,
    getItemKey: keyOf,
    overscan: 8,
    rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
      const from = Math.max(0, startIndex - overscan);
      const to = Math.min(count - 1, endIndex + overscan);
      const range = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
      if (current < from && current < count) range.unshift(current);
      if (current > to && current < count) range.push(current);
      return range;
    },
  });
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new type size makes every row another height
  useEffect(() => rows.measure(), [rem]);

  useEffect(() => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-id="${wanted.current}"]`);
    row?.focus({ preventScroll: true });
    wanted.current = null;
  });

  const bringKeyboardTo = useCallback((id: Id) => {
    wanted.current = id;
    setCurrentId(id);
    askForFocus((calls) => calls + 1);
  }, []);

  const goTo = (place: number) => {
    const index = Math.max(0, Math.min(shown.length - 1, place));
    const one = shown[index];
    if (!one) return;
    rows.scrollToIndex(index);
    bringKeyboardTo(one.id);
  };

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
    focus: (id) => goTo(id === undefined ? current : shown.findIndex((one) => one.id === id)),
    show: (id) => {
      const index = shown.findIndex((one) => one.id === id);
      if (index >= 0) rows.scrollToIndex(index);
    },
  }));

  const press = useCallback(
    (id: Id, event: MouseEvent) => {
      bringKeyboardTo(id);
      if (event.ctrlKey || event.metaKey || event.shiftKey) onTick(id, event.shiftKey);
      else onOpen(id, false);
    },
    [onTick, onOpen, bringKeyboardTo],
  );
  const tick = useCallback(
    (id: Id, range: boolean) => {
      bringKeyboardTo(id);
      onTick(id, range);
    },
    [onTick, bringKeyboardTo],
  );

  function key(event: KeyboardEvent) {
    const one = shown[current];
    const whole = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((scroller.current?.clientHeight ?? 0) / (ROW_REM * rem)) - 1);
    const targets: Record<string, number> = {
      ArrowDown: current + 1,
      ArrowUp: current - 1,
      PageDown: current + page,
      PageUp: current - page,
      Home: 0,
      End: shown.length - 1,
    };
    const target = targets[event.key];
    if (target !== undefined) {
      if (event.key === "ArrowUp" && current === 0) toHead();
      else {
        if (event.shiftKey && one) {
          const next = shown[Math.max(0, Math.min(shown.length - 1, target))];
          if (!selection.ids.has(one.id)) onTick(one.id, false);
          if (next && !selection.ids.has(next.id)) onTick(next.id, true);
        }
        goTo(target);
      }
    } else if (event.key === " " && one) onTick(one.id, event.shiftKey);
    else if (event.key === "Enter" && one) onOpen(one.id, true);
    else if (event.key.toLowerCase() === "a" && whole) props.onTickAll();
    else if (event.key === "Escape") props.onClear();
    else if (event.key === "Delete" && one) props.onDelete(one.id);
    else return;
    event.preventDefault();
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
          onLeave={() => goTo(current)}
        />
        {props.quickAdd}
      </div>
      {shown.length > 0 && (
        <div role="rowgroup" className="tbody" ref={scroller} onKeyDown={key} tabIndex={-1}>
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
