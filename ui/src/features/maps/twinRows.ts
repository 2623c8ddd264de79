import type { Mark, Scene } from "@/api/generated";
import { type Order as OrderBy, pressed, sortByRank } from "@/parts/list";

/** The columns of the table twin that it can be sorted by, in order. */
export const columns = ["sign", "name", "kind", "domain", "level", "count"] as const;
export type Column = (typeof columns)[number];
export type Order = OrderBy<Column>;

/** Columns that begin with the largest. */
const counts: readonly Column[] = ["count"];

/** A row of the table twin. */
export interface Row {
  mark: Mark;
  /** Its place among the marks of the scene, which is how ties and the key tell of it. */
  at: number;
  /** What stands for it on the map: it goes with its mark wherever that is sorted to. */
  sign: string | null;
}

/** The rows as the map tells of its marks: sector by sector, from the inside out, clockwise. */
export function rowsOf(scene: Scene): Row[] {
  const signs = new Map(scene.key.map((entry) => [entry.mark, entry.sign]));
  return scene.marks.map((mark, at) => ({ mark, at, sign: signs.get(at) ?? null }));
}

/** Sorts by a column; equal ones stay in the order of the map, and without an order all do. */
export function sortRows(
  rows: readonly Row[],
  order: Order | undefined,
  kindOf: (mark: Mark) => string,
): Row[] {
  if (!order) return [...rows];
  // Domains and levels have an order of their own, which is that of the wheel.
  const rank: Record<Column, (row: Row) => number | string | null> = {
    sign: (row) => row.sign,
    name: (row) => row.mark.name,
    kind: (row) => kindOf(row.mark),
    domain: (row) => row.mark.domain,
    level: (row) => row.mark.level,
    count: (row) => row.mark.ties,
  };
  return sortByRank(rows, rank[order.column], order.descending);
}

/** The order after a press on a heading: one way, the other way, and again as on the map. */
export function pressedOn(order: Order | undefined, column: Column): Order | undefined {
  const begins = counts.includes(column);
  if (order?.column !== column) return { column, descending: begins };
  return order.descending === begins ? pressed(order, column, counts) : undefined;
}
