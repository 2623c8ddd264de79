/** Days are counted from 1970, so that they can be laid out on a line. Dates are `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const DAY = 86_400_000;
const DAYS_OF_MONTH = 365.25 / 12;

/** How far something moves: so many of a unit, back if below zero. */
export interface Shift {
  by: "day" | "month" | "year";
  count: number;
}

const two = (part: number) => String(part).padStart(2, "0");

/** The first day that a date may mean: 1 March for "March". */
export function firstDay(when: string): number {
  const [year = "", month = "01", day = "01"] = when.split("-");
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
}

/** The day after the last that a date may mean: 1 April for "March". */
export function dayAfter(when: string): number {
  const [year, month, day] = when.split("-").map(Number);
  if (day !== undefined) return firstDay(when) + 1;
  return Date.UTC(month === undefined ? Number(year) + 1 : Number(year), month ?? 0, 1) / DAY;
}

/** A counted day as `YYYY-MM-DD`. */
export const dateOf = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** The first day of the month that a day is in, so many months on. */
export function monthStart(day: number, months = 0): number {
  const at = new Date(day * DAY);
  return Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + months, 1) / DAY;
}

/** A date moved; one of which only the month or the year is known stays a month or a year. */
export function shifted(when: string, { by, count }: Shift): string {
  const [year = 0, month, day] = when.split("-").map(Number);
  if (month === undefined) {
    const years = by === "year" ? count : by === "month" ? count / 12 : count / 365.25;
    return String(year + Math.round(years)).padStart(4, "0");
  }
  if (day !== undefined && by === "day") return dateOf(firstDay(when) + count);
  const months = by === "year" ? count * 12 : by === "month" ? count : Math.round(count / DAYS_OF_MONTH);
  const at = new Date(Date.UTC(year, month - 1 + months, 1));
  const moved = `${String(at.getUTCFullYear()).padStart(4, "0")}-${two(at.getUTCMonth() + 1)}`;
  if (day === undefined) return moved;
  // A month on from 31 January is the last of February.
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  return `${moved}-${two(Math.min(day, last))}`;
}

/** Whether an end lies before its start, as far as both are known. The same as `in_order` in the rules of the plan. */
export function isReversed(start: string | null, end: string | null): boolean {
  if (start === null || end === null) return false;
  const common = Math.min(start.length, end.length);
  return end.slice(0, common) < start.slice(0, common);
}

/**
 * On which side of the time from `start` until `end` a date lies, as far as these are known; nothing if it may lie
 * within, as "May" may within a time that begins on the 20th.
 */
export function outside(
  when: string,
  start: string | null,
  end: string | null,
): "before" | "after" | undefined {
  if (start !== null && dayAfter(when) <= firstDay(start)) return "before";
  if (end !== null && firstDay(when) >= dayAfter(end)) return "after";
  return undefined;
}
