/** What the address of working together holds. */
export interface TogetherSearch {
  /** Path of the copy that is being looked at; none is the place itself. */
  copy?: string;
}

/** Reads the address; what is not understood is left out. */
export function togetherSearch(search: Record<string, unknown>): TogetherSearch {
  return typeof search.copy === "string" && search.copy ? { copy: search.copy } : {};
}
