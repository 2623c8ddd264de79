/** What can be looked at of the plan as it was. */
export const views = ["changes", "overview", "stakeholders", "initiatives", "councils"] as const;

export type View = (typeof views)[number];

/** What the address of the history holds. */
export interface HistorySearch {
  /** The day that is looked at, as `YYYY-MM-DD`; none is the list of steps. */
  day?: string;
  view?: View;
  /** The day that it is held against; none is today. */
  until?: string;
}

const isDay = (value: unknown): value is string =>
  typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value);

/** Reads the address; what is not understood is left out. */
export function historySearch(search: Record<string, unknown>): HistorySearch {
  const view = views.find((each) => each === search.view);
  return {
    ...(isDay(search.day) ? { day: search.day } : {}),
    ...(view ? { view } : {}),
    ...(isDay(search.until) ? { until: search.until } : {}),
  };
}
