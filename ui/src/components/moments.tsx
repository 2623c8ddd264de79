/**
 * The language that dates are written in: the computer's own, where it is a form of the language of the
 * words, so that an American reads November 23 and a Briton 23 November.
 */
export function dateLanguage(
  words = document.documentElement.lang || "en",
  computer: string = navigator.language ?? "",
): string {
  const usual = words === "en" ? "en-GB" : words;
  // A computer may be set to "C", which is no language that `Intl` takes.
  if (computer.split("-", 1)[0]?.toLowerCase() !== words) return usual;
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(computer)[0] ?? usual;
  } catch {
    return usual;
  }
}

/** A number in figures, as people of the window's language write it. */
export function formatNumber(n: number): string {
  return new Intl.NumberFormat(dateLanguage()).format(n);
}

/** A moment written out, such as "Monday 23 November 2026" with `day`. */
export function formatDate(at: number | Date, form: "day" | "date" | "time" | "moment"): string {
  const language = dateLanguage();
  const forms: Record<typeof form, Intl.DateTimeFormatOptions> = {
    day: { weekday: "long", day: "numeric", month: "long", year: "numeric" },
    date: { day: "numeric", month: "long", year: "numeric" },
    time: { hour: "numeric", minute: "2-digit" },
    moment: {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      hour: "numeric",
      minute: "2-digit",
    },
  };
  const written = new Intl.DateTimeFormat(language, forms[form]).format(at);
  return language === "en-GB" ? written.replace(",", "") : written;
}

/** A day, a month or a year as the plan keeps it, such as `2026-11-30`, `2026-11` or `2026`, written out. */
export function formatWhen(kept: string): string {
  const [year = 0, month, day] = kept.split("-").map(Number);
  if (month === undefined) return kept;
  // Made by parts, so that it is the same day on the clock of this computer.
  const at = new Date(2000, month - 1, day ?? 1);
  at.setFullYear(year);
  if (Number.isNaN(at.getTime())) return kept;
  if (day !== undefined) return formatDate(at, "date");
  return new Intl.DateTimeFormat(dateLanguage(), { month: "long", year: "numeric" }).format(at);
}

/** How long ago, in the largest unit that fits: "3 days ago". */
export function ago(at: number, now: number, language = dateLanguage()): string {
  const format = new Intl.RelativeTimeFormat(language, { numeric: "auto" });
  const minutes = Math.round((at - now) / 60_000);
  if (Math.abs(minutes) < 60) return format.format(minutes, "minute");
  const hours = Math.round(minutes / 60);
  if (Math.abs(hours) < 24) return format.format(hours, "hour");
  const days = Math.round(hours / 24);
  return Math.abs(days) < 31 ? format.format(days, "day") : format.format(Math.round(days / 30.4), "month");
}

/** How long ago something was; the exact moment is a tooltip. */
export function Ago({ at, className = "" }: { at: number; className?: string }) {
  return (
    <time
      className={`ago ${className}`}
      dateTime={new Date(at).toISOString()}
      title={formatDate(at, "moment")}
    >
      {ago(at, Date.now())}
    </time>
  );
}
