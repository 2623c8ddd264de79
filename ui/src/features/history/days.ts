import type { Step } from "@/api/generated";
import { dateLanguage } from "@/components";

/** The steps of one day. */
export interface Day {
  /** In words: "today", "yesterday", "Saturday 21 November", with the year when it isn't this one. */
  day: string;
  /** The beginning of the day, in milliseconds since 1970. */
  at: number;
  steps: Step[];
}

const midnight = (at: number) => new Date(at).setHours(0, 0, 0, 0);

/** Groups steps, which are in order already, by the day on this computer's clock. */
export function byDay(steps: Step[], now: number, language = dateLanguage()): Day[] {
  const days: Day[] = [];
  for (const step of steps) {
    const at = midnight(step.at);
    const last = days.at(-1);
    if (last?.at === at) last.steps.push(step);
    else days.push({ day: name(at, now, language), at, steps: [step] });
  }
  return days;
}

function name(at: number, now: number, language: string): string {
  // Rounded, because a day of a change of clocks has 23 or 25 hours.
  const days = Math.round((at - midnight(now)) / 86_400_000);
  if (days === 0 || days === -1)
    return new Intl.RelativeTimeFormat(language, { numeric: "auto" }).format(days, "day");
  const options: Intl.DateTimeFormatOptions = { weekday: "long", day: "numeric", month: "long" };
  if (new Date(at).getFullYear() !== new Date(now).getFullYear()) options.year = "numeric";
  const written = new Intl.DateTimeFormat(language, options).format(at);
  return language === "en-GB" ? written.replace(",", "") : written;
}

const two = (n: number) => String(n).padStart(2, "0");

/** The day of a moment on this computer's clock, as `YYYY-MM-DD`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  const year = String(date.getFullYear()).padStart(4, "0");
  return `${year}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The last millisecond of a day, which may have 23 or 25 hours. */
export function endOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const next = new Date(2000, month - 1, date + 1);
  // Years before 100 would be taken for those of the last century.
  next.setFullYear(year + next.getFullYear() - 2000);
  return next.getTime() - 1;
}
