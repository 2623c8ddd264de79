import { useMemo } from "react";
import type { MixMoney, MixPeriod, PreventionMix } from "@/api/generated";
import { usePlan } from "@/api/queries";
import { dateLanguage, formatNumber, useText } from "@/components";
import { sayMoney, sayMoneyShort } from "@/parts/money";
import { usePreventionName } from "@/parts/usePreventionName";
import { type Measure, type Moment, periodName, shownAmount, sumOf } from "./figures";

/** How the figures of a measure are written. */
export interface Figures {
  /** An amount in full. */
  say: (amount: number) => string;
  /** An amount where there is little room. */
  short: (amount: number) => string;
  /** All that a column shows, in one sentence. */
  sentence: (period: MixPeriod, moments: readonly Moment[], isNow: boolean, byYear: boolean) => string;
}

/** What a period holds of a measure. */
export const mixOf = (period: MixPeriod, measure: Measure): PreventionMix | MixMoney =>
  measure === "count" ? period.count : period.money;

/** Writes initiatives as numbers, and budgets in the currency of the plan. */
export function useFigures(measure: Measure): Figures {
  const text = useText();
  const when = usePreventionName();
  const currency = usePlan().data?.plan.currency ?? null;
  return useMemo(() => {
    const isMoney = measure === "money";
    const say = (amount: number) =>
      isMoney ? sayMoney(shownAmount(amount), currency) : formatNumber(amount);
    const short = (amount: number) => (isMoney ? sayMoneyShort(shownAmount(amount), currency) : say(amount));
    return {
      say,
      short,
      sentence: (period, moments, isNow, byYear) => {
        const mix = mixOf(period, measure);
        const parts = moments.map((moment) =>
          text("mix-part", { amount: say(mix[moment]), when: when(moment) }),
        );
        return text("mix-column", {
          period: periodName(period, byYear),
          now: isNow ? "yes" : "no",
          sum: isMoney ? say(sumOf(mix)) : text("mix-initiatives", { count: sumOf(mix) }),
          parts: new Intl.ListFormat(dateLanguage(), { type: "unit" }).format(parts),
        });
      },
    };
  }, [text, when, currency, measure]);
}
