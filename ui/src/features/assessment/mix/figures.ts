import type { MixMoney, MixPeriod, PreventionMix } from "@/api/generated";
import { dateLanguage, formatWhen } from "@/components";

/** When work acts, in the order in which harm could have been kept away. */
export const moments = ["primary", "secondary", "tertiary", "unknown"] as const;
export type Moment = (typeof moments)[number];

/** What is added up: initiatives, or what they cost. */
export const measures = ["count", "money"] as const;
export type Measure = (typeof measures)[number];

export const sumOf = (mix: PreventionMix | MixMoney): number =>
  moments.reduce((sum, moment) => sum + mix[moment], 0);

/** Those that are shown: of which it is not said yet only where there are any. */
export const shownOf = (mixes: readonly (PreventionMix | MixMoney)[]): Moment[] =>
  moments.filter((moment) => moment !== "unknown" || mixes.some((mix) => mix.unknown > 0));

/** All of these together, each moment by itself. */
export function addedUp(mixes: readonly MixMoney[]): MixMoney {
  const sum = (moment: Moment) => mixes.reduce((all, mix) => all + mix[moment], 0);
  return {
    primary: sum("primary"),
    secondary: sum("secondary"),
    tertiary: sum("tertiary"),
    unknown: sum("unknown"),
  };
}

/** How much of a sum something is; what is nearly nothing, or nearly all, is never said to be it. */
export type Share = { kind: "none" | "under" | "over" | "all" } | { kind: "some"; percent: number };

export function shareOf(part: number, all: number): Share {
  if (part <= 0 || all <= 0) return { kind: "none" };
  if (part >= all) return { kind: "all" };
  const percent = (part / all) * 100;
  if (percent < 1) return { kind: "under" };
  return percent > 99 ? { kind: "over" } : { kind: "some", percent: Math.round(percent) };
}

/** A period as people of this language call it: "Jan – Mar 2026", or "2026" for a whole year. */
export function periodName(
  { from, until }: Pick<MixPeriod, "from" | "until">,
  byYear: boolean,
  language = dateLanguage(),
): string {
  if (byYear) return formatWhen(from.slice(0, 4));
  const format = new Intl.DateTimeFormat(language, { month: "short", year: "numeric", timeZone: "UTC" });
  return format.formatRange(new Date(from), new Date(until));
}

/**
 * An amount as it is shown. Spread over the days of a period it has figures after the point that nobody wrote down; only
 * what would be shown as nothing keeps them.
 */
export function shownAmount(amount: number): number {
  const whole = Math.round(amount);
  return whole === 0 ? Math.round(amount * 100) / 100 : whole;
}
