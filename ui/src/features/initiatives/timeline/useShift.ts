import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Id, Initiative, InitiativeEdit } from "@/api/generated";
import { useText } from "@/components";
import { useDates } from "../useDates";
import type { Edit } from "../useEdit";
import { type Dates, type Edge, moved, stepOf } from "./bars";
import type { Shift } from "./days";

/** A bar that is being moved and not kept yet. */
export interface Moving {
  one: Initiative;
  edge: Edge;
  shift: Shift;
}

/** Milliseconds without a key before what keys moved is kept: presses one after the other are one step. */
const PAUSE = 800;

/** Moves bars: what is dragged or stepped shows at once, and is kept as one step when it has come to rest. */
export interface Shifting {
  moving: Moving | undefined;
  /** The dates as they would be. */
  datesOf: (one: Initiative) => Dates;
  /** A bar or one of its ends is held so many days from where it lies. */
  hold: (one: Initiative, edge: Edge, days: number) => void;
  /** A key moved it by one step. */
  step: (one: Initiative, edge: Edge, by: Shift["by"], count: 1 | -1) => void;
  /** Keeps what was moved. */
  keep: () => void;
  /** Leaves it where it was. */
  cancel: () => void;
}

export function useShift(edit: Edit): Shifting {
  const text = useText();
  const inWords = useDates();
  const [moving, setMoving] = useState<Moving>();
  const now = useRef<Moving>(undefined);
  const wait = useRef<ReturnType<typeof setTimeout>>(undefined);

  const show = useCallback((next: Moving | undefined) => {
    now.current = next;
    setMoving(next);
  }, []);
  const cancel = useCallback(() => {
    clearTimeout(wait.current);
    show(undefined);
  }, [show]);
  const keep = useCallback(async () => {
    clearTimeout(wait.current);
    const held = now.current;
    now.current = undefined;
    if (held === undefined) return;
    const { one, edge, shift } = held;
    const next = moved(one, edge, shift);
    const edits: InitiativeEdit[] = [];
    if (next.start !== one.start) edits.push({ field: "start", value: next.start });
    if (next.end !== one.end) edits.push({ field: "end", value: next.end });
    if (edits.length > 0) {
      const dates = inWords({ ...one, ...next }) ?? "";
      await edit([one.id], edits, text("timeline-moved", { title: one.title, dates }));
    }
    // It stays where it was put until the plan says so too; what moves by then is something else.
    setMoving((shown) => (shown === held ? undefined : shown));
  }, [edit, inWords, text]);

  const hold = useCallback(
    (one: Initiative, edge: Edge, days: number) => {
      clearTimeout(wait.current);
      show({ one, edge, shift: { by: "day", count: days } });
    },
    [show],
  );
  const step = useCallback(
    (one: Initiative, edge: Edge, by: Shift["by"], count: 1 | -1) => {
      clearTimeout(wait.current);
      const unit = stepOf(one, edge, by);
      const size = unit === "day" ? 7 * count : count;
      const held = now.current;
      const isSame = held?.one.id === one.id && held.edge === edge && held.shift.by === unit;
      if (held !== undefined && !isSame) void keep();
      show({ one, edge, shift: { by: unit, count: (isSame ? held.shift.count : 0) + size } });
      wait.current = setTimeout(keep, PAUSE);
    },
    [keep, show],
  );
  // Whoever goes elsewhere meanwhile has moved it all the same.
  const last = useRef(keep);
  last.current = keep;
  useEffect(() => () => void last.current(), []);

  const datesOf = useCallback(
    (one: Initiative): Dates =>
      moving?.one.id === one.id ? moved(moving.one, moving.edge, moving.shift) : one,
    [moving],
  );
  return useMemo(
    () => ({ moving, datesOf, hold, step, keep: () => void keep(), cancel }),
    [moving, datesOf, hold, step, keep, cancel],
  );
}

/** The one that moves, if it is this one. */
export const isMoving = (moving: Moving | undefined, id: Id): boolean => moving?.one.id === id;
