import { dateOf, monthStart } from "./days";

/** What the line of time is divided into. */
export type Unit = "month" | "quarter" | "year";

/** A stretch of time, in days. */
export interface Range {
  from: number;
  to: number;
}

/** How days become pixels. */
export interface Scale extends Range {
  perDay: number;
  unit: Unit;
  width: number;
}

/** A place where a unit begins, and how long it is drawn. */
export interface Tick {
  /** `YYYY-MM-DD`. */
  date: string;
  x: number;
  width: number;
}

const MONTHS = { month: 1, quarter: 3, year: 12 } as const;

/** The least room that the name of a unit needs, in rem: "Jan", "Jan–Mar". */
const ROOM = { month: 2.5, quarter: 4 };
/** A year is never narrower than this many rem; what does not fit then is scrolled. */
const YEAR = 5;
/** A day is never wider than this many pixels. */
const WIDEST = 14;
const YEAR_DAYS = 365.25;

/** The time that holds all these days and today, with a month of air at both ends; a year at the least. */
export function rangeOf(days: readonly number[], today: number): Range {
  let from = today;
  let to = today;
  for (const day of days) {
    from = Math.min(from, day);
    to = Math.max(to, day);
  }
  const first = monthStart(from, -1);
  const last = monthStart(to, 2);
  return { from: first, to: Math.max(last, monthStart(first, 12)) };
}

/** The scale at which a stretch of time fits into so many pixels, brought closer by a factor. */
export function scaleOf({ from, to }: Range, room: number, closer: number, rem = 16): Scale {
  const fits = Math.max(room / (to - from), (YEAR * rem) / YEAR_DAYS);
  const perDay = Math.max(fits, Math.min(fits * closer, WIDEST));
  const month = (perDay * YEAR_DAYS) / 12 / rem;
  const unit = month >= ROOM.month ? "month" : month * 3 >= ROOM.quarter ? "quarter" : "year";
  return { from, to, perDay, unit, width: Math.round((to - from) * perDay) };
}

/** Where a day lies, in pixels from the beginning. */
export const xOf = ({ from, perDay }: Scale, day: number): number => (day - from) * perDay;

/** So much of a bar is enough to see it by, in pixels. */
const SEEN = 40;

/** How far the chart has to be scrolled along so that a bar is in sight: as it is, if enough of the bar shows. */
export function sightOf(bar: { x: number; width: number }, left: number, room: number): number {
  const enough = Math.min(bar.width, SEEN);
  const isSeen = bar.x + bar.width - enough >= left && bar.x + enough <= left + room;
  return isSeen ? left : Math.max(0, bar.x - room / 5);
}

/** Where units begin. The first one began before the line of time does, perhaps. */
export function ticksOf(scale: Scale, unit: Unit): Tick[] {
  const ticks: Tick[] = [];
  const first = new Date(dateOf(scale.from));
  const into = unit === "year" ? first.getUTCMonth() : unit === "quarter" ? first.getUTCMonth() % 3 : 0;
  for (let day = monthStart(scale.from, -into); day < scale.to; ) {
    const next = monthStart(day, MONTHS[unit]);
    const [left, right] = [Math.max(day, scale.from), Math.min(next, scale.to)];
    ticks.push({ date: dateOf(day), x: xOf(scale, left), width: (right - left) * scale.perDay });
    day = next;
  }
  return ticks;
}
