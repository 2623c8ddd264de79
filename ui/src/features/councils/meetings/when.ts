import type { AgendaItem, Meeting } from "@/api/generated";
import { formatDate } from "@/components";
import { sayDay } from "@/parts/stakeholder";

export { isPast } from "@/parts/stakeholder";

/** `HH:MM` in minutes since midnight. */
export function minutesOf(time: string): number {
  const [hours = "0", minutes = "0"] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

const two = (part: number) => String(part).padStart(2, "0");

/** Minutes since midnight as `HH:MM`; what runs past midnight is early on the next day. */
export function timeAt(minutes: number): string {
  const day = ((minutes % 1440) + 1440) % 1440;
  return `${two(Math.floor(day / 60))}:${two(day % 60)}`;
}

/** A time of day as people of the window's language say it: "18:30" or "6:30 pm". */
export function sayTime(time: string): string {
  const date = new Date(`2000-01-01T${time}:00`);
  return Number.isNaN(date.getTime()) ? time : formatDate(date, "time");
}

/** Reads a time as somebody writes it: "18:30", "18.30", "18h30", "1830", "6:30 pm", "6 pm"; nothing if it is none. */
export function readTime(words: string): string | undefined {
  const found =
    /^\D*?(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(\d{2}))?\s*(?:h|o'clock|uhr)?\s*([ap])?\.?\s?m?\.?$/i.exec(
      words.trim(),
    );
  if (!found) return undefined;
  const [, first = "", second, third, half] = found;
  let hours = Number(first);
  const minutes = Number(second ?? third ?? 0);
  if (half) {
    if (hours < 1 || hours > 12) return undefined;
    hours = (hours % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  }
  return hours < 24 && minutes < 60 ? `${two(hours)}:${two(minutes)}` : undefined;
}

/** A day with its weekday: "Monday 23 November 2026". */
export const sayLongDay = (date: string) => formatDate(new Date(`${date}T12:00`), "day");

/** A day without it: "23 November 2026". */
export const sayShortDay = (date: string) => sayDay(date, document.documentElement.lang || "en");

/** When each item begins, in minutes since midnight; nothing where the meeting has no time yet. */
export function starts(meeting: Meeting, agenda: AgendaItem[]): (number | undefined)[] {
  let at = meeting.starts === null ? undefined : minutesOf(meeting.starts);
  return agenda.map((item) => {
    const now = at;
    if (at !== undefined) at += item.minutes ?? 0;
    return now;
  });
}

/** How long the items take that have minutes, and how many have none yet. */
export function length(agenda: AgendaItem[]): { minutes: number; unknown: number } {
  return {
    minutes: agenda.reduce((sum, item) => sum + (item.minutes ?? 0), 0),
    unknown: agenda.filter((item) => item.minutes === null).length,
  };
}

/** The days between one that is known and another. */
export function plusDays(date: string, days: number): string {
  const at = new Date(`${date}T12:00:00Z`);
  at.setUTCDate(at.getUTCDate() + days);
  return at.toISOString().slice(0, 10);
}

/**
 * When a council may meet next: on the same weekday as the last time, as far on as the last two lie apart, or four
 * weeks; never before tomorrow. `meetings` are its own, the latest first.
 */
export function nextDay(meetings: Meeting[], today: string): string | undefined {
  const [last, before] = meetings;
  if (!last) return undefined;
  const apart = before ? (Date.parse(last.date) - Date.parse(before.date)) / 86_400_000 : 28;
  const weeks = Math.min(Math.max(Math.round(apart / 7), 1), 13);
  let next = plusDays(last.date, weeks * 7);
  while (next <= today) next = plusDays(next, 7);
  return next;
}

/** Whether a day has come, or a month or year has begun. */
export const hasCome = (when: string, today: string) => today.slice(0, when.length) >= when;
