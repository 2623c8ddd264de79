import { useMemo } from "react";
import { findKey } from "@/api/fold";
import type { Stakeholder } from "@/api/generated";
import { usePlan, useStakeholders } from "@/api/queries";
import type { Lists } from "@/parts/stakeholder";
import { matcher, type View } from "./filter";
import { sortBy, sortByName } from "./order";
import { type TiesOf, useTied } from "./useTied";

const none: Stakeholder[] = [];

/** What the table shows, and out of how many. */
export interface Rows {
  isLoading: boolean;
  /** Every stakeholder of the plan, by name, put away ones too. */
  all: Stakeholder[];
  /** Those that the filter lets through, sorted. */
  shown: Stakeholder[];
  /** Where it lets nobody through: who would be there, were it to look among those that are put away. */
  away: Stakeholder[];
  /** Those that "just brought in" meant are not there any more. */
  isSinceGone: boolean;
  /** How many there are in use, or put away where the filter asks for those. */
  total: number;
  tiesOf: TiesOf;
}

/** Filters and sorts. Names are folded and sorted once, when the list changes, not at every key. */
export function useRows({ filter, order }: View, lists: Lists): Rows {
  const { data: given = none, isPending, isFetching } = useStakeholders();
  const tiesOf = useTied();
  const language = usePlan().data?.plan.language ?? "en";
  const all = useMemo(() => sortByName(given, language), [given, language]);
  const folded = useMemo(() => new Map(all.map((one) => [one.id, findKey(one.name)])), [all]);
  const sorted = useMemo(
    () => sortBy(all, order, [...lists.domains, ...lists.levels], lists.sectors, tiesOf),
    [all, order, lists, tiesOf],
  );
  const { since } = filter;
  const isSinceGone = !isPending && !isFetching && since !== null && !all.some((one) => one.id >= since);
  const shown = useMemo(() => {
    const matches = matcher(filter, [...lists.domains, ...lists.levels], lists.sectors);
    return sorted.filter((one) => matches(one, folded.get(one.id) ?? ""));
  }, [sorted, filter, folded, lists]);
  const away = useMemo(() => {
    if (shown.length > 0 || filter.archived) return none;
    const matches = matcher(
      { ...filter, archived: true },
      [...lists.domains, ...lists.levels],
      lists.sectors,
    );
    return sorted.filter((one) => matches(one, folded.get(one.id) ?? ""));
  }, [shown, sorted, filter, folded, lists]);
  const total = useMemo(
    () => all.filter((one) => one.archived === filter.archived).length,
    [all, filter.archived],
  );
  return { isLoading: isPending, all, shown, away, total, isSinceGone, tiesOf };
}
