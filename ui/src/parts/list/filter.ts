import type { Id } from "@/api/generated";

/** Stands in a filter for "not known yet": it is a value of its own, and worth looking for. */
export const UNKNOWN = "unknown";

/** What a filter may call by its key or its id. */
export interface Keyed {
  id: Id;
  key: string;
}

/** The ids that the words of a filter stand for; `null` in it is "not known yet". No known word, no filter. */
export function idsOf(words: readonly string[], items: readonly Keyed[]): Set<Id | null> | null {
  const ids = new Set<Id | null>();
  for (const word of words) {
    if (word === UNKNOWN) ids.add(null);
    for (const item of items) if (item.key === word || item.id === word) ids.add(item.id);
  }
  return ids.size > 0 ? ids : null;
}
