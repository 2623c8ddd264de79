import type { Factor, FrameworkItem } from "@/api/generated";

/** What the factors of a plan leave out. */
export interface Warnings {
  /** Factors that name a level. */
  levelled: Factor[];
  /** All of them are about individual children, none about what is around a child. */
  onlyIndividual: boolean;
  /** Factors that do not say whom they weigh on most. */
  withoutGroup: Factor[];
}

/** Looks at the factors. A factor without a level is not known, and says nothing about levels. */
export function warningsOf(factors: Factor[], levels: FrameworkItem[]): Warnings {
  const individual = levels.find((each) => each.key === "individual")?.id;
  const levelled = factors.filter((each) => each.level !== null);
  return {
    levelled,
    onlyIndividual:
      individual !== undefined && levelled.length > 0 && levelled.every((each) => each.level === individual),
    withoutGroup: factors.filter((each) => each.group === null),
  };
}
