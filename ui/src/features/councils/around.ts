/** Where a seat stands: at the head of the table, along it, or at its foot. */
export interface Place {
  side: "head" | "near" | "foot" | "far";
  /** Along the table in half seats from the head; 0 at head and foot. */
  at: number;
}

/**
 * Places seats around a long table, clockwise from its head, so that the order of the seats is the order in
 * which one walks around it. The shorter side is centred, which is why places count in half seats.
 */
export function around(seats: number): { places: Place[]; halves: number } {
  const rest = Math.max(seats - 2, 0);
  const first = Math.ceil(rest / 2);
  const second = rest - first;
  const places: Place[] = [];
  if (seats > 0) places.push({ side: "head", at: 0 });
  for (let n = 0; n < first; n += 1) places.push({ side: "near", at: 2 * n });
  if (seats > 1) places.push({ side: "foot", at: 0 });
  for (let n = second - 1; n >= 0; n -= 1) places.push({ side: "far", at: 2 * n + (first - second) });
  return { places, halves: 2 * Math.max(first, 1) };
}
