import { findKey } from "@/api/fold";
import type { FrameworkItem, Id, Initiative, InitiativeStatus } from "@/api/generated";
import { idsOf, type Order as OrderBy, readOrder, sortByRank, writeOrder } from "@/parts/list";

/** The statuses, in the order an initiative goes through them. */
export const statuses: InitiativeStatus[] = ["idea", "planned", "active", "paused", "finished", "dropped"];

/** The columns of the table, in order. */
export const columns = [
  "title",
  "status",
  "domains",
  "levels",
  "prevention",
  "lead",
  "partners",
  "dates",
] as const;
export type Column = (typeof columns)[number];
export type Order = OrderBy<Column>;

/** Columns that begin with the largest. */
export const counts: readonly Column[] = ["partners"];

/** What is shown. Within one list any value will do; between lists all must hold. */
export interface Filter {
  /** Part of the title or of what it is for. */
  words: string;
  statuses: string[];
  /** Domains, levels and levels of prevention by key (or id, for a community's own), or `UNKNOWN`. */
  domains: string[];
  levels: string[];
  prevention: string[];
  /** Tags by id. */
  tags: string[];
}

/** How initiatives are shown: a table, a column for each status, or bars on a line of time. */
export const shapes = ["table", "board", "timeline"] as const;
export type Shape = (typeof shapes)[number];

/** Everything about the list that the address of the page holds. */
export interface View {
  filter: Filter;
  order: Order;
  shape: Shape;
}

/** Nothing is filtered out. */
export const everything: Filter = {
  words: "",
  statuses: [],
  domains: [],
  levels: [],
  prevention: [],
  tags: [],
};

/**
 * Search parameters of the page's address, such as `?view=board&domain=safety,education&order=-partners`.
 * Lists are joined with commas.
 */
export interface InitiativesSearch {
  view?: Exclude<Shape, "table">;
  text?: string;
  status?: string;
  domain?: string;
  level?: string;
  prevention?: string;
  tag?: string;
  /** A column, with "-" before it for descending. */
  order?: string;
}

declare module "@tanstack/react-router" {
  interface HistoryState {
    /** On the page of one initiative: how the list stood from which it was opened. */
    list?: InitiativesSearch;
  }
}

const lists = {
  status: "statuses",
  domain: "domains",
  level: "levels",
  prevention: "prevention",
  tag: "tags",
} as const;
const params = ["status", "domain", "level", "prevention", "tag"] as const;

/** Reads the page's address for the router. */
export function initiativesSearch(given: Record<string, unknown>): InitiativesSearch {
  return writeView(readView(given));
}

/** Reads the page's address. Whatever it doesn't know it leaves out: links may be older than the program. */
export function readView(search: object): View {
  const text = (name: string) => String((search as Record<string, unknown>)[name] ?? "").trim();
  const filter: Filter = { ...everything, words: text("text") };
  for (const param of params) filter[lists[param]] = text(param).split(",").filter(Boolean);
  filter.statuses = filter.statuses.filter((word) => statuses.some((status) => status === word));
  const shape = shapes.find((each) => each === text("view")) ?? "table";
  return { filter, order: readOrder(text("order"), columns), shape };
}

/** Writes a view as an address; what is as usual is left out. */
export function writeView({ filter, order, shape }: View): InitiativesSearch {
  const search: InitiativesSearch = {};
  const word = writeOrder(order, columns);
  if (filter.words.trim()) search.text = filter.words.trim();
  for (const param of params) {
    const list = filter[lists[param]];
    if (list.length > 0) search[param] = list.join(",");
  }
  if (word) search.order = word;
  if (shape !== "table") search.view = shape;
  return search;
}

/** What the address of an initiative holds. */
export interface InitiativeSearch {
  /** It was just made, so its title wants a name. */
  fresh?: true | undefined;
  /** A milestone, indicator, reading or line of the budget that somebody comes for. */
  open?: Id | undefined;
}

/** Reads the address. */
export function initiativeSearch(given: Record<string, unknown>): InitiativeSearch {
  return {
    fresh: given.fresh === true ? true : undefined,
    open: typeof given.open === "string" && given.open ? given.open : undefined,
  };
}

/** Whether anything is filtered out. */
export const isFiltered = (filter: Filter): boolean =>
  filter.words.trim() !== "" || params.some((param) => filter[lists[param]].length > 0);

/** Tells whether an initiative is shown; made once for a filter, then asked for every one. */
export function matcher(
  filter: Filter,
  items: readonly FrameworkItem[],
): (one: Initiative, folded: string) => boolean {
  const words = findKey(filter.words.trim());
  const kind = (wanted: string) => items.filter((item) => item.kind === wanted);
  const inDomains = idsOf(filter.domains, kind("domain"));
  const atLevels = idsOf(filter.levels, kind("level"));
  const acting = idsOf(filter.prevention, kind("prevention"));
  const among = (wanted: Set<Id | null> | null, list: readonly Id[]) =>
    wanted === null || (list.length === 0 ? wanted.has(null) : list.some((id) => wanted.has(id)));
  return (one, folded) =>
    folded.includes(words) &&
    (filter.statuses.length === 0 || filter.statuses.includes(one.status)) &&
    among(inDomains, one.domains) &&
    among(atLevels, one.levels) &&
    (acting === null || acting.has(one.prevention)) &&
    (filter.tags.length === 0 || one.tags.some((tag) => filter.tags.includes(tag)));
}

/** What the words of a filter are looked for in. */
export const folded = (one: Initiative): string => findKey(`${one.title} ${one.purpose ?? ""}`);

/** The stakeholder that leads, if one does. */
export const leadOf = (initiative: Initiative): Id | undefined =>
  initiative.partners.find((partner) => partner.role === "lead")?.stakeholder;

/** Sorts by title as people expect it: 9 before 10. */
export function sortByTitle(list: readonly Initiative[], language: string): Initiative[] {
  const collator = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  return list.toSorted((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
}

/** Sorts by a column; equal ones by title. `list` is already by title, as `sortByTitle` gives it. */
export function sortBy(
  list: readonly Initiative[],
  { column, descending }: Order,
  items: readonly FrameworkItem[],
  nameOf: (stakeholder: Id) => string | undefined,
): Initiative[] {
  if (column === "title") return descending ? list.toReversed() : [...list];
  const place = new Map(items.map((item) => [item.id, item.position]));
  const at = (id: Id | null | undefined) => (id ? (place.get(id) ?? null) : null);
  const rank: Record<Exclude<Column, "title">, (one: Initiative) => number | string | null> = {
    status: (one) => statuses.indexOf(one.status),
    domains: (one) => at(one.domains[0]),
    levels: (one) => at(one.levels[0]),
    prevention: (one) => at(one.prevention),
    lead: (one) => nameOf(leadOf(one) ?? "") ?? null,
    partners: (one) => one.partners.length,
    dates: (one) => one.start ?? one.end,
  };
  return sortByRank(list, rank[column], descending);
}
