import { useMemo } from "react";
import type { Id, Stakeholder } from "@/api/generated";
import { useTies } from "@/api/queries";

/** How many ties a stakeholder has; null where nobody has been asked about any, which is not none. */
export type TiesOf = (one: Stakeholder) => number | null;

/**
 * Reads from all ties whom somebody was asked about: whoever has one, one that has ended, or none to somebody as is
 * known. A row only counts those that run, so a count of 0 alone does not tell.
 */
export function useTied(): TiesOf {
  const { data: ties } = useTies();
  return useMemo(() => {
    const asked = new Set<Id>();
    for (const { from, to } of ties ?? []) asked.add(from).add(to);
    return (one) => (one.tie_count > 0 || asked.has(one.id) ? one.tie_count : null);
  }, [ties]);
}
