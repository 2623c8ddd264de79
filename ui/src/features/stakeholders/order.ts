import type { FrameworkItem, Id, Sector, Stakeholder, Stance } from "@/api/generated";
import { type Order as OrderBy, sortByRank } from "@/parts/list";

/** The columns of the table, in order. */
export const columns = ["name", "sector", "domains", "level", "ties", "influence", "stance"] as const;
export type Column = (typeof columns)[number];
export type Order = OrderBy<Column>;

/** Columns that begin with the largest. */
export const counts: readonly Column[] = ["ties", "influence"];

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
  tiesOf: (one: Stakeholder) => number | null,
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
    ties: tiesOf,
    influence: (one) => one.influence,
    stance: (one) => one.stance_now && stanceRank[one.stance_now],
  };
  return sortByRank(list, rank[column], descending);
}

/** Sorts by name as people of the language expect it: "Éclair" beside "Eclair", 9 before 10. */
export function sortByName(list: readonly Stakeholder[], language: string): Stakeholder[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return list.toSorted((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
