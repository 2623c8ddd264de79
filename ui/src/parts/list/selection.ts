import type { Id } from "@/api/generated";

/** Which rows are ticked, and where a range with Shift begins. */
export interface Selection {
  ids: ReadonlySet<Id>;
  anchor: Id | null;
}

export const nothing: Selection = { ids: new Set(), anchor: null };

/** Ticks or unticks one row, or with `range` every row from the last one ticked to this one. */
export function toggle(selection: Selection, shown: readonly Id[], id: Id, range: boolean): Selection {
  const ids = new Set(selection.ids);
  const from = range && selection.anchor !== null ? shown.indexOf(selection.anchor) : -1;
  const to = shown.indexOf(id);
  if (from >= 0 && to >= 0) {
    for (const one of shown.slice(Math.min(from, to), Math.max(from, to) + 1)) ids.add(one);
    return { ids, anchor: selection.anchor };
  }
  if (!ids.delete(id)) ids.add(id);
  return { ids, anchor: id };
}

/** Ticks all rows that are shown; if they are already, unticks them. */
export function toggleAll(selection: Selection, shown: readonly Id[]): Selection {
  if (shown.length > 0 && shown.every((id) => selection.ids.has(id))) return nothing;
  return { ids: new Set(shown), anchor: null };
}

/** The ticked rows that are shown, in their order: a row that a filter hides is never changed unseen. */
export function chosen<T extends { id: Id }>(selection: Selection, shown: readonly T[]): T[] {
  return selection.ids.size === 0 ? [] : shown.filter((one) => selection.ids.has(one.id));
}
