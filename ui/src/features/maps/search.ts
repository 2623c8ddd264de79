/** What the address of the maps holds: which view, and what is selected. */
export interface MapsSearch {
  view?: "coverage" | undefined;
  /** The stakeholder or initiative in focus. */
  open?: string | undefined;
}

/** Reads the address; what is not understood is left out. */
export function mapsSearch(search: Record<string, unknown>): MapsSearch {
  return {
    view: search.view === "coverage" ? "coverage" : undefined,
    open: typeof search.open === "string" ? search.open : undefined,
  };
}
