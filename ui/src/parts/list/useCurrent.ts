import type { Range } from "@tanstack/react-virtual";
import {
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Id } from "@/api/generated";
import type { Selection } from "./selection";

/** What the keys of a grid do, whether it is drawn as a table or as cards. */
export interface CurrentProps<T extends { id: Id }> {
  shown: T[];
  selection: Selection;
  onTick: (id: Id, range: boolean) => void;
  onTickAll: () => void;
  /** A row was pressed, or Enter on it; `byKey` asks for the keyboard to follow into the panel. */
  onOpen: (id: Id, byKey: boolean) => void;
  /** Escape. */
  onClear: () => void;
  /** Delete on a row. */
  onDelete: (id: Id) => void;
}

/** Where the keys lead that go from one to another, and how to get there. */
export interface Moves {
  /** Places in the list by the name of the key; places beyond its ends mean the ends. */
  targets: Record<string, number>;
  /** Scrolls a place into sight. */
  show: (place: number) => void;
  /** Leaves the list upwards. */
  toHead: () => void;
}

/** The lines to draw: those in sight and a few around them, and always the one that has the keyboard. */
export function linesWith(current: number): (range: Range) => number[] {
  return ({ startIndex, endIndex, overscan, count }) => {
    const from = Math.max(0, startIndex - overscan);
    const to = Math.min(count - 1, endIndex + overscan);
    const lines = Array.from({ length: Math.max(0, to - from + 1) }, (_, step) => from + step);
    if (current < from && current < count) lines.unshift(current);
    if (current > to && current < count) lines.push(current);
    return lines;
  };
}

/** The one that takes the keyboard: it exists even out of sight, so that focus is never lost. */
export function useCurrent<T extends { id: Id }>(
  props: CurrentProps<T>,
  scroller: RefObject<HTMLElement | null>,
) {
  const { shown, selection, onTick, onOpen } = props;
  const [currentId, setCurrentId] = useState<Id | null>(null);
  // The one that should take the keyboard as soon as it exists, and whether a key led there.
  const wanted = useRef<{ id: Id; byKey: boolean } | null>(null);
  const [, askForFocus] = useState(0);
  const current = useMemo(
    () => Math.max(0, currentId === null ? 0 : shown.findIndex((one) => one.id === currentId)),
    [shown, currentId],
  );

  useEffect(() => {
    if (wanted.current === null) return;
    const { id, byKey } = wanted.current;
    const one = scroller.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
    one?.focus({ preventScroll: true });
    // With large type in a small window the list is longer than its page, and both scroll.
    if (byKey) one?.scrollIntoView({ block: "nearest", inline: "nearest" });
    // Under a panel that covers the list nothing takes the keyboard: it does once the panel is gone.
    if (!one || document.activeElement === one) wanted.current = null;
  });

  const bringKeyboardTo = useCallback((id: Id, byKey = false) => {
    wanted.current = { id, byKey };
    setCurrentId(id);
    askForFocus((calls) => calls + 1);
  }, []);
  const press = useCallback(
    (id: Id, event: MouseEvent) => {
      // A link in the row has gone its own way.
      if (event.defaultPrevented) return;
      bringKeyboardTo(id);
      if (event.ctrlKey || event.metaKey || event.shiftKey) {
        event.preventDefault();
        onTick(id, event.shiftKey);
      } else onOpen(id, false);
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

  function goTo(place: number, show: Moves["show"]) {
    const index = Math.max(0, Math.min(shown.length - 1, place));
    const one = shown[index];
    if (!one) return;
    show(index);
    bringKeyboardTo(one.id, true);
  }

  /** Ticks from the current one to where a key with Shift leads. */
  function tickTo(place: number) {
    const one = shown[current];
    const next = shown[Math.max(0, Math.min(shown.length - 1, place))];
    if (one && !selection.ids.has(one.id)) onTick(one.id, false);
    if (next && !selection.ids.has(next.id)) onTick(next.id, true);
  }

  function key(event: KeyboardEvent, { targets, show, toHead }: Moves) {
    const one = shown[current];
    const target = targets[event.key];
    if (target !== undefined) {
      if (event.key === "ArrowUp" && target < 0) toHead();
      else {
        if (event.shiftKey) tickTo(target);
        goTo(target, show);
      }
    } else if (event.key === " " && one) onTick(one.id, event.shiftKey);
    else if (event.key === "Enter" && one) onOpen(one.id, true);
    else if (event.key.toLowerCase() === "a" && (event.ctrlKey || event.metaKey)) props.onTickAll();
    else if (event.key === "Escape") props.onClear();
    else if (event.key === "Delete" && one) props.onDelete(one.id);
    else return;
    event.preventDefault();
  }

  return { current, goTo, press, tick, key };
}
