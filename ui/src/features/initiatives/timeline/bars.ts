import type { Dependency, Id, Initiative, InitiativeStatus, Milestone } from "@/api/generated";
import { dayAfter, firstDay, isReversed, type Shift, shifted } from "./days";

/** What of a bar moves: all of it, or one end. */
export type Edge = "both" | "start" | "end";

export type Dates = Pick<Initiative, "start" | "end">;

/** Where a bar lies, in days; an end that is not known yet is open. */
export interface Span {
  from: number;
  to: number;
  isFromOpen: boolean;
  isToOpen: boolean;
}

/** Days that a bar is drawn on for where its other end is not known yet. */
const STUB = 92;

/** Whether anything is known of when it is. */
export const isDated = ({ start, end }: Dates): boolean => start !== null || end !== null;

/** Where the bar lies. Whatever happens now, without anybody knowing until when, reaches past `today`. */
export function spanOf({ start, end }: Dates, status: InitiativeStatus, today: number): Span | undefined {
  if (start === null && end === null) return undefined;
  const from = start === null ? dayAfter(end ?? "") - STUB : firstDay(start);
  const isNow = status === "active" || status === "paused";
  const to = end === null ? Math.max(from, isNow ? today : from) + STUB : dayAfter(end);
  // Copies that were merged may hold an end before its start: it is drawn as a day, and can be moved.
  return { from, to: Math.max(to, from + 1), isFromOpen: start === null, isToOpen: end === null };
}

/** Whether the day of a milestone has passed without anybody having said that it was reached. */
export const isOverdue = ({ due, done_on }: Pick<Milestone, "due" | "done_on">, today: number): boolean =>
  due !== null && done_on === null && dayAfter(due) <= today;

/** The dates once a bar or one end of it has moved; an end never passes the other one. */
export function moved({ start, end }: Dates, edge: Edge, shift: Shift): Dates {
  const next = {
    start: start !== null && edge !== "end" ? shifted(start, shift) : start,
    end: end !== null && edge !== "start" ? shifted(end, shift) : end,
  };
  if (!isReversed(next.start, next.end)) return next;
  if (edge === "start") return { start: end, end };
  return edge === "end" ? { start, end: start } : next;
}

/** The smallest step that shows: a date of which only the month is known moves by months. */
export function stepOf({ start, end }: Dates, edge: Edge, by: Shift["by"]): Shift["by"] {
  const moving = [edge === "end" ? null : start, edge === "start" ? null : end].filter(
    (each) => each !== null,
  );
  const longest = Math.max(...moving.map((each) => each.length));
  if (longest === 4) return "year";
  return longest === 7 && by === "day" ? "month" : by;
}

/** What waits for what, by what waits. */
export function waitsOf(dependencies: readonly Dependency[]): Map<Id, Id[]> {
  const waits = new Map<Id, Id[]>();
  for (const { first, then } of dependencies) waits.set(then, [...(waits.get(then) ?? []), first]);
  return waits;
}

/** Whether `one` waits for `other` already, over others or straight: the other way round would be a circle. */
export function waitsFor(waits: Map<Id, Id[]>, one: Id, other: Id): boolean {
  const seen = new Set<Id>([one]);
  const ahead = [one];
  for (let at = ahead.pop(); at !== undefined; at = ahead.pop()) {
    for (const next of waits.get(at) ?? []) {
      if (next === other) return true;
      if (!seen.has(next)) {
        seen.add(next);
        ahead.push(next);
      }
    }
  }
  return false;
}

/** Whether something begins before what it waits for has ended, as far as both are known. */
export function isTooSoon(first: Dates, then: Dates): boolean {
  return first.end !== null && then.start !== null && firstDay(then.start) < dayAfter(first.end) - 1;
}
