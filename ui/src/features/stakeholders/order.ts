import type { FrameworkItem, Id, Sector, Stakeholder, Stance } from "@/api/generated";

/** The columns of the table, in order. */
export const columns = ["name", "sector", "domains", "level", "ties", "influence", "stance"] as const;
export type Column = (typeof columns)[number];

/** By which column the table is sorted. */
export interface Order {
  column: Column;
  descending: boolean;
}

const byName: Order = { column: "name", descending: false };

/** Reads "ties" or "-ties"; anything else is by name. */
export function readOrder(word: string): Order {
  const descending = word.startsWith("-");
  const column = columns.find((one) => one === (descending ? word.slice(1) : word));
  return column ? { column, descending } : byName;
}

/** Writes an order as a word; by name needs none. */
export function writeOrder({ column, descending }: Order): string | undefined {
  if (column === "name" && !descending) return undefined;
  return descending ? `-${column}` : column;
}

/** The order after a press on a heading: counts begin with the largest, words with the first. */
export function pressed(order: Order, column: Column): Order {
  if (order.column === column) return { column, descending: !order.descending };
  return { column, descending: column === "ties" || column === "influence" };
}

const stanceRank: Record<Stance, number> = {
  unaware: 0,
  has_concerns: 1,
  neutral: 2,
  supportive: 3,
  leading: 4,
};

/**
 * Sorts by a column; equal ones by name. "Not known yet" comes last either way, because it is neither
 * most nor least. `list` is already by name, as `sortByName` gives it.
 */
export function sortBy(
  list: readonly Stakeholder[],
  { column, descending }: Order,
  items: readonly FrameworkItem[],
  sectors: readonly Sector[],
): Stakeholder[] {
  if (column === "name") return descending ? list.toReversed() : [...list];
  const place = new Map<Id, number>([
    ...items.map((item) => [item.id, item.position] as const),
    ...sectors.map((sector) => [sector.id, sector.position] as const),
  ]);
  const at = (id: Id | null) => (id === null ? null : (place.get(id) ?? null));
  const rank: Record<Exclude<Column, "name">, (one: Stakeholder) => number | null> = {
    sector: (one) => at(one.sector),
    domains: (one) => at(one.main_domain),
    level: (one) => at(one.main_level),
    ties: (one) => one.tie_count,
    influence: (one) => one.influence,
    stance: (one) => one.stance_now && stanceRank[one.stance_now],
  };
  const sign = descending ? -1 : 1;
  return list
    .map((one) => ({ one, rank: rank[column](one) }))
    .sort((a, b) => {
      if (a.rank === b.rank) return 0;
      if (a.rank === null) return 1;
      if (b.rank === null) return -1;
      return sign * (a.rank - b.rank);
    })
    .map(({ one }) => one);
}

/** Sorts by name as people of the language expect it: "Éclair" beside "Eclair", 9 before 10. */
export function sortByName(list: readonly Stakeholder[], language: string): Stakeholder[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return list.toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
