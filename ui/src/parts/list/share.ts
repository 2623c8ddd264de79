/** How much of a choice holds: for a box that is ticked, half ticked or empty. */
export interface Share {
  /** How many of the chosen. */
  count: number;
  of: number;
  state: "all" | "some" | "none";
}

/** Counts for how many of the chosen something holds. */
export function share<T>(chosen: readonly T[], holds: (one: T) => boolean): Share {
  const count = chosen.filter(holds).length;
  return { count, of: chosen.length, state: count === 0 ? "none" : count === chosen.length ? "all" : "some" };
}
