import type { Step } from "@/api/generated";

/** The steps of one day. */
export interface Day {
  /** In words, such as "Monday 23 November 2026". */
  day: string;
  steps: Step[];
}

/** Groups steps, which are in order already, by the day on this computer's clock. */
export function byDay(steps: Step[], language: string): Day[] {
  const format = new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
  });
  const days: Day[] = [];
  for (const step of steps) {
    const day = format.format(step.at).replace(",", "");
    const last = days.at(-1);
    if (last?.day === day) last.steps.push(step);
    else days.push({ day, steps: [step] });
  }
  return days;
}
