import type { SceneFilter } from "@/api/generated";
import { useLastView } from "@/components";
import { everything } from "./useScene";

/** How many filters are on: each of them leaves something out, or brings in what is usually not there. */
export function countOf({ domain, sectors, statuses, tie_kinds, tags, initiatives }: SceneFilter): number {
  const chosen = [domain, sectors, initiatives ? statuses : [], tie_kinds, tags];
  return chosen.filter((each) => each !== null).length;
}

/** What is on the wheel: as somebody left it, as long as the plan is open. With no filter on it is `everything`. */
export function useFilter(): [SceneFilter, (filter: SceneFilter) => void] {
  const [last, keep] = useLastView<SceneFilter>("wheel");
  return [last && countOf(last) > 0 ? last : everything, keep];
}
