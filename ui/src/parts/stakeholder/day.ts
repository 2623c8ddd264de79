/** What somebody may mean by a date: one day as `YYYY-MM-DD`, either of two, or nothing that can be read. */
export type ReadDay = { day: string } | { either: [string, string] } | null;

const PARTS = { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" } as const;

const SHORT = { ...PARTS, month: "short" } as const;
const MONTH = { month: "long", year: "numeric", timeZone: "UTC" } as const;
const SHORT_MONTH = { ...MONTH, month: "short" } as const;

/** The day first, as it is said in sentences of this product. */
const localeOf = (language: string) => (language === "en" ? "en-GB" : language);

/** Formats are dear to make, and lists say many dates. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(language: string, parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${parts.day ?? "-"} ${parts.month}`;
  const made = formats.get(key) ?? new Intl.DateTimeFormat(localeOf(language), parts);
  formats.set(key, made);
  return made;
}

/** Today by the clock of this computer, as `YYYY-MM-DD`. */
export function today(): string {
  const now = new Date();
  const two = (part: number) => String(part).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a day, a month or a year has passed: one that is only a month or a year lasts to its end. */
export const isPast = (when: string, today: string) => today.slice(0, when.length) > when;

/** `YYYY-MM-DD` as people say it: "3 May 2027". The month is a word, so that nobody takes it for the day. */
export function sayDay(day: string, language: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return day;
  return formatOf(language, PARTS).format(date);
}

/**
 * Reads a date as somebody writes it: "3 May 2027", "May 3, 2027", "2027-05-03", "13/5/2027". Of "5/3/2027"
 * nobody can know which is the month, so it gives both.
 */
export function readDay(words: string, language: string): ReadDay {
  const numbers = [...words.matchAll(/\d+/g)].map((found) => found[0]);
  const [first = "", second = "", third = ""] = numbers;
  const letters = words.match(/\p{L}{3,}/u)?.[0];
  if (letters) {
    const month = monthOf(letters, language);
    if (month === 0 || numbers.length !== 2) return null;
    const [year, date] = first.length === 4 ? [first, second] : [second, first];
    return one(year, month, Number(date));
  }
  if (numbers.length !== 3) return null;
  if (first.length === 4) return one(first, Number(second), Number(third));
  const dayFirst = one(third, Number(second), Number(first));
  const monthFirst = one(third, Number(first), Number(second));
  if (!dayFirst || !monthFirst || dayFirst.day === monthFirst.day) return dayFirst ?? monthFirst;
  return { either: [dayFirst.day, monthFirst.day] };
}

/** A day, a month or a year, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`, as people say it: "3 May 2027", "May 2027", "2027". */
export function sayWhen(when: string, language: string): string {
  const [year = "", month, day] = when.split("-");
  if (month === undefined) return year;
  if (day !== undefined) return sayDay(when, language);
  return formatOf(language, MONTH).format(new Date(`${when}-01T00:00:00Z`));
}

/**
 * From one day until another in few letters, each part said once: "23 May – 12 Sept 2026". Nothing if one of
 * them is only known by its month or year.
 */
export function saySpan(from: string, until: string, language: string): string | undefined {
  const [start, end] = [from, until].map((day) => (day.length === 10 ? Date.parse(day) : Number.NaN));
  if (start === undefined || end === undefined || Number.isNaN(start) || Number.isNaN(end) || start > end)
    return undefined;
  return formatOf(language, SHORT).formatRange(start, end);
}

/** As `sayWhen`, in few letters: "3 May 2027", "Sept 2027". */
export function sayWhenShort(when: string, language: string): string {
  const [year = "", month, day] = when.split("-");
  if (month === undefined) return year;
  const at = new Date(`${when}${day === undefined ? "-01" : ""}T00:00:00Z`);
  return formatOf(language, day === undefined ? SHORT_MONTH : SHORT).format(at);
}

/** Reads what somebody writes of when something began: a year, a month with its year, or a day. */
export function readWhen(words: string, language: string): ReadDay {
  const numbers = [...words.matchAll(/\d+/g)].map((found) => found[0]);
  const year = numbers.find((number) => number.length === 4);
  const letters = words.match(/\p{L}{3,}/u)?.[0];
  if (!year || numbers.length > 2 || (letters && numbers.length === 2)) return readDay(words, language);
  if (!letters && numbers.length === 1) return { day: year };
  const month = letters ? monthOf(letters, language) : Number(numbers.find((number) => number !== year));
  if (!(month >= 1 && month <= 12)) return null;
  return { day: `${year}-${String(month).padStart(2, "0")}` };
}

/** The month that begins with these letters, 1 to 12; 0 if none does. English is understood anywhere. */
function monthOf(letters: string, language: string): number {
  for (const locale of new Set([language, "en"])) {
    const named = new Intl.DateTimeFormat(locale, { month: "long", timeZone: "UTC" });
    for (let month = 0; month < 12; month += 1) {
      const name = named.format(Date.UTC(2000, month, 1)).toLocaleLowerCase(locale);
      if (name.startsWith(letters.toLocaleLowerCase(locale))) return month + 1;
    }
  }
  return 0;
}

/** One day, if there is such a day; years need all four digits. */
function one(year: string, month: number, day: number): { day: string } | null {
  if (year.length !== 4) return null;
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? { day: date.toISOString().slice(0, 10) } : null;
}
