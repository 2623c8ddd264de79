import { findKey } from "@/api/fold";
import type { FrameworkItem, Id, Sector, Stakeholder } from "@/api/generated";
import { idsOf, readOrder, UNKNOWN, writeOrder } from "@/parts/list";
import { type PanelPart, panelParts } from "@/parts/stakeholder/panelParts";
import { columns, type Order } from "./order";

/** What the table shows. Within one list any value will do; between lists all must hold. */
export interface Filter {
  /** Part of the name. */
  name: string;
  /** Sectors, domains and levels by key (or id, for a community's own), or `UNKNOWN`. */
  sectors: string[];
  domains: string[];
  levels: string[];
  /** Tags by id. */
  tags: string[];
  /** Stances now, or `UNKNOWN`. */
  stances: string[];
  /** Only those without a domain or a level. */
  unplaced: boolean;
  /** Those put away instead of those in use. */
  archived: boolean;
  /** Only those made with or after this one: ids grow with time (UUID version 7). */
  since: Id | null;
}

/** Everything about the table that the address of the page holds. */
export interface View {
  filter: Filter;
  order: Order;
  /** Cards instead of a table. */
  cards: boolean;
  /** The stakeholder in the side panel. */
  open: Id | null;
  /** The part of the panel that a link led to; forgotten once it is in sight. */
  part: PanelPart | null;
}

/** Nothing is filtered out but what was put away. */
export const everything: Filter = {
  name: "",
  sectors: [],
  domains: [],
  levels: [],
  tags: [],
  stances: [],
  unplaced: false,
  archived: false,
  since: null,
};

/**
 * Search parameters of the page's address, such as `?domain=safety,education&unplaced=true&order=-ties`.
 * Lists are joined with commas.
 */
export interface StakeholderSearch {
  /** The one whose side panel is open. */
  open?: Id;
  /** The part of the panel to bring in sight, such as "ties". */
  part?: PanelPart;
  name?: string;
  sector?: string;
  domain?: string;
  level?: string;
  tag?: string;
  stance?: string;
  unplaced?: boolean;
  archived?: boolean;
  since?: Id;
  /** A column, with "-" before it for descending. */
  order?: string;
  /** Cards instead of the table. */
  view?: "cards";
}

const lists = {
  sector: "sectors",
  domain: "domains",
  level: "levels",
  tag: "tags",
  stance: "stances",
} as const;
const params = ["sector", "domain", "level", "tag", "stance"] as const;

/** Reads the page's address for the router. */
export function stakeholderSearch(given: Record<string, unknown>): StakeholderSearch {
  return writeView(readView(given));
}

/** Reads the page's address. Whatever it doesn't know it leaves out: links may be older than the program. */
export function readView(search: object): View {
  const text = (name: string) => {
    const value = (search as Record<string, unknown>)[name];
    return value === undefined || value === null || value === false ? "" : String(value).trim();
  };
  const filter: Filter = {
    ...everything,
    name: text("name"),
    unplaced: text("unplaced") !== "",
    archived: text("archived") !== "",
    since: text("since") || null,
  };
  for (const param of params) filter[lists[param]] = text(param).split(",").filter(Boolean);
  const part = panelParts.find((one) => one === text("part")) ?? null;
  return {
    filter,
    order: readOrder(text("order"), columns),
    cards: text("view") === "cards",
    open: text("open") || null,
    part,
  };
}

/** Writes a view as an address; what is as usual is left out. */
export function writeView({ filter, order, cards, open, part }: View): StakeholderSearch {
  const search: StakeholderSearch = {};
  const word = writeOrder(order, columns);
  if (filter.name.trim()) search.name = filter.name.trim();
  for (const param of params) {
    const list = filter[lists[param]];
    if (list.length > 0) search[param] = list.join(",");
  }
  if (filter.unplaced) search.unplaced = true;
  if (filter.archived) search.archived = true;
  if (filter.since) search.since = filter.since;
  if (word) search.order = word;
  if (cards) search.view = "cards";
  if (open) search.open = open;
  if (open && part) search.part = part;
  return search;
}

/** How many filters are on. */
export function countOf(filter: Filter): number {
  const order = readOrder("", columns);
  return Object.keys(writeView({ filter, order, cards: false, open: null, part: null })).length;
}

/** Whether anything is filtered. */
export const isFiltered = (filter: Filter) => countOf(filter) > 0;

/** What somebody finds again who comes back. Neither the archive nor what was just brought in is a narrower list. */
export type Lasting = Pick<View, "filter" | "order">;

export function lasting({ filter, order }: View): Lasting {
  return { filter: { ...filter, archived: false, since: null }, order };
}

/** Tells whether a stakeholder is shown; made once for a filter, then asked for every row. */
export function matcher(
  filter: Filter,
  framework: readonly FrameworkItem[],
  sectors: readonly Sector[],
): (one: Stakeholder, folded: string) => boolean {
  const name = findKey(filter.name.trim());
  const inSectors = idsOf(filter.sectors, sectors);
  const inDomains = idsOf(filter.domains, framework);
  const atLevels = idsOf(filter.levels, framework);
  const tagged = filter.tags.length > 0 ? new Set(filter.tags) : null;
  const standing = filter.stances.length > 0 ? new Set<string>(filter.stances) : null;
  const acts = (wanted: Set<Id | null>, main: Id | null, others: Id[]) =>
    wanted.has(main) || others.some((id) => wanted.has(id));
  return (one, folded) =>
    one.archived === filter.archived &&
    (name === "" || folded.includes(name)) &&
    (!filter.unplaced || one.main_domain === null || one.main_level === null) &&
    (!inSectors || inSectors.has(one.sector)) &&
    (!inDomains || acts(inDomains, one.main_domain, one.other_domains)) &&
    (!atLevels || acts(atLevels, one.main_level, one.other_levels)) &&
    (!tagged || one.tags.some((tag) => tagged.has(tag))) &&
    (!standing || standing.has(one.stance_now ?? UNKNOWN)) &&
    (filter.since === null || one.id >= filter.since);
}
