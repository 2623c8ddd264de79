/** What the address of the maps holds: which view, and what is selected. */
export interface MapsSearch {
  view?: "coverage" | "measures" | undefined;
  /** The stakeholder or initiative in focus. */
  open?: string | undefined;
}

/** Reads the address; what is not understood is left out. */
export function mapsSearch(search: Record<string, unknown>): MapsSearch {
  return {
    view: search.view === "coverage" || search.view === "measures" ? search.view : undefined,
    open: typeof search.open === "string" ? search.open : undefined,
  };
}
