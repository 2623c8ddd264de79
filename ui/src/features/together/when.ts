import { dateLanguage } from "@/components";

const DAY = { day: "numeric", month: "short" } as const;

const yearOf = (at: number) => new Date(at).getFullYear();

/** When something was said, in few letters: "16 Nov, 14:05"; the year where it is not this one. */
export function shortMoment(at: number, now = Date.now()): string {
  const isThisYear = yearOf(at) === yearOf(now);
  return new Intl.DateTimeFormat(dateLanguage(), {
    ...DAY,
    ...(isThisYear ? {} : { year: "numeric" }),
    hour: "numeric",
    minute: "2-digit",
  }).format(at);
}

/** From one day until another, each part said once: "2 – 16 Nov 2026"; one day where both are the same. */
export function daySpan(from: number, until: number): string {
  return new Intl.DateTimeFormat(dateLanguage(), { ...DAY, year: "numeric" }).formatRange(from, until);
}
