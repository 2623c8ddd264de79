import { useMemo } from "react";
import type { Initiative } from "@/api/generated";
import { useInitiatives, usePlan } from "@/api/queries";
import type { Lists } from "./useLists";
import { folded, matcher, sortBy, sortByTitle, type View } from "./view";

const none: Initiative[] = [];

/** What the page shows, and out of how many. */
export interface Rows {
  isLoading: boolean;
  /** Every initiative of the plan, by title. */
  all: Initiative[];
  /** Those that the filter lets through, sorted. */
  shown: Initiative[];
}

/** Filters and sorts. Words are folded and sorted once, when the list changes, not at every key. */
export function useRows({ filter, order }: Pick<View, "filter" | "order">, lists: Lists): Rows {
  const { data: given = none, isPending } = useInitiatives();
  const language = usePlan().data?.plan.language ?? "en";
  const all = useMemo(() => sortByTitle(given, language), [given, language]);
  const words = useMemo(() => new Map(all.map((one) => [one.id, folded(one)])), [all]);
  const sorted = useMemo(
    () => sortBy(all, order, lists.items, (id) => lists.stakeholder(id)?.name),
    [all, order, lists],
  );
  const shown = useMemo(() => {
    const matches = matcher(filter, lists.items);
    return sorted.filter((one) => matches(one, words.get(one.id) ?? ""));
  }, [sorted, filter, words, lists]);
  return { isLoading: isPending, all, shown };
}
