import { useMemo, useRef } from "react";
import type { Id, Initiative } from "@/api/generated";
import { isDated } from "./bars";
import { firstDay } from "./days";

/** The lines of the timeline: those with dates, the earliest first, then those without. */
export interface Lines {
  dated: Initiative[];
  undated: Initiative[];
}

/**
 * Puts initiatives in the order of their beginning. A bar that is moved stays on its line, where hand and eye are,
 * until another list is shown or the page is opened anew.
 */
export function useOrder(shown: Initiative[]): Lines {
  const last = useRef<{ key: string; place: Map<Id, number> }>(undefined);
  return useMemo(() => {
    const undated = shown.filter((one) => !isDated(one));
    const dated = shown.filter(isDated);
    const key = dated
      .map((one) => one.id)
      .sort()
      .join(" ");
    if (last.current?.key !== key) {
      const begins = (one: Initiative) => firstDay(one.start ?? one.end ?? "");
      const sorted = dated.toSorted((a, b) => begins(a) - begins(b));
      last.current = { key, place: new Map(sorted.map((one, place) => [one.id, place])) };
    }
    const { place } = last.current;
    return { dated: dated.toSorted((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0)), undated };
  }, [shown]);
}
