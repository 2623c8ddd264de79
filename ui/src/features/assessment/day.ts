import { sayWhen } from "@/parts/stakeholder";

/** A day, a month or a year as people of the window's language say it. */
export const inWords = (date: string) => sayWhen(date, document.documentElement.lang || "en");
