import { useCallback } from "react";
import { fold } from "@/api/fold";
import type { Indicator } from "@/api/generated";
import { usePlan } from "@/api/queries";
import { useText } from "@/components";
import { sayNumber } from "../../numbers";

/** Whether so few people are counted that the number might tell who they are. */
export const isSmall = (
  value: number,
  { counts_people }: Pick<Indicator, "counts_people">,
  threshold: number,
) => counts_people && value > 0 && value < threshold;

/** Where a small number is drawn: at one place for all of them, so that the picture does not tell it either. */
export const drawnAt = (value: number, of: Pick<Indicator, "counts_people">, threshold: number): number =>
  isSmall(value, of, threshold) ? threshold / 2 : value;

/** Whether a unit is most likely one of people: one of its words begins with one of these, which commas part. */
export function namesPeople(unit: string | null, beginnings: string): boolean {
  const known = beginnings.split(",").map((each) => fold(each.trim()));
  // Of so few letters a whole word is meant: "men", but not "meals" or "menus".
  return (fold(unit ?? "").match(/\p{L}+/gu) ?? []).some((word) =>
    known.some((each) => (each.length < 4 ? word === each : word.startsWith(each))),
  );
}

/** Below which number people are not counted out. */
export const useThreshold = (): number => usePlan().data?.plan.small_count_threshold ?? 5;

/** Says what an indicator stood at; few people are "under 5". With its unit, if that is asked for. */
export function useValueWords(): (value: number, of: Indicator, hasUnit?: boolean) => string {
  const text = useText();
  const threshold = useThreshold();
  return useCallback(
    (value, of, hasUnit = false) => {
      const number = isSmall(value, of, threshold)
        ? text("indicator-under", { threshold })
        : sayNumber(value);
      const unit = of.unit?.trim();
      if (!hasUnit || !unit) return number;
      return text(/^[%‰]/.test(unit) ? "indicator-value-percent" : "indicator-value", { number, unit });
    },
    [text, threshold],
  );
}
