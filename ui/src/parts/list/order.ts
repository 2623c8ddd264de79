/** By which column a list is sorted. */
export interface Order<C extends string> {
  column: C;
  descending: boolean;
}

/** Reads "ties" or "-ties"; anything else is by the first column. */
export function readOrder<C extends string>(word: string, columns: readonly [C, ...C[]]): Order<C> {
  const descending = word.startsWith("-");
  const column = columns.find((one) => one === (descending ? word.slice(1) : word));
  return column ? { column, descending } : { column: columns[0], descending: false };
}

/** Writes an order as a word; by the first column needs none. */
export function writeOrder<C extends string>(
  { column, descending }: Order<C>,
  columns: readonly [C, ...C[]],
): string | undefined {
  if (column === columns[0] && !descending) return undefined;
  return descending ? `-${column}` : column;
}

/** The order after a press on a heading: `counts` begin with the largest, words with the first. */
export function pressed<C extends string>(order: Order<C>, column: C, counts: readonly C[]): Order<C> {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: counts.includes(column) };
}

/**
 * Sorts by a rank; equal ones stay as they are. What has none comes last either way, because "not known yet"
 * is neither most nor least.
 */
export function sortByRank<T>(
  list: readonly T[],
  rankOf: (one: T) => number | string | null,
  descending: boolean,
): T[] {
  const sign = descending ? -1 : 1;
  const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  return list
    .map((one) => ({ one, rank: rankOf(one) }))
    .sort(({ rank: a }, { rank: b }) => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      if (typeof a === "number" && typeof b === "number") return sign * (a - b);
      return sign * collator.compare(String(a), String(b));
    })
    .map(({ one }) => one);
}
