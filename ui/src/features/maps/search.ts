/** What the address of the maps holds: which view, and what is selected. */
export interface MapsSearch {
  view?: "network" | "coverage" | "measures" | undefined;
  /** The stakeholder or initiative in focus. */
  open?: string | undefined;
}

/** Reads the address; what is not understood is left out. */
export function mapsSearch(search: Record<string, unknown>): MapsSearch {
  const views = ["network", "coverage", "measures"] as const;
  return {
    view: views.find((view) => view === search.view),
    open: typeof search.open === "string" ? search.open : undefined,
  };
}
