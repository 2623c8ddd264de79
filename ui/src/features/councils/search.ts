import type { Id } from "@/api/generated";

/** What the address of the councils holds. */
export interface CouncilsSearch {
  /** The council whose page is open; none is the list of all. */
  open?: Id;
}

/** Reads the address; what is not understood is left out. */
export function councilsSearch(search: Record<string, unknown>): CouncilsSearch {
  return typeof search.open === "string" && search.open ? { open: search.open } : {};
}
