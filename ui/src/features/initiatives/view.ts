import { fold } from "@/api/fold";
import type { FrameworkItem, Id, Initiative, InitiativeStatus } from "@/api/generated";

/** The statuses, in the order an initiative goes through them. */
export const statuses: InitiativeStatus[] = ["idea", "planned", "active", "paused", "finished", "dropped"];

/** The columns of the table, in order. */
export const columns = ["title", "status", "domains", "levels", "lead", "partners", "dates"] as const;
export type Column = (typeof columns)[number];

/** Stands in a filter for "not known yet": it is a value of its own, and worth looking for. */
export const UNKNOWN = "unknown";

/** Search parameters of the page's address, such as `?view=board&domain=safety&order=-partners`. */
export interface InitiativesSearch {
  view?: "board" | undefined;
  /** Part of the title or of what it is for. */
  text?: string | undefined;
  status?: InitiativeStatus | undefined;
  /** A domain by id or key, or "unknown". */
  domain?: string | undefined;
  /** A level by id or key, or "unknown". */
  level?: string | undefined;
  /** A column, with "-" before it for descending. */
  order?: string | undefined;
}

/** Reads the address. What it doesn't know it leaves out: links may be older than the program. */
export function initiativesSearch(given: Record<string, unknown>): InitiativesSearch {
  const words = (name: string) => (given[name] === undefined ? undefined : String(given[name]) || undefined);
  const order = words("order");
  return {
    view: given.view === "board" ? "board" : undefined,
    text: words("text"),
    status: statuses.find((each) => each === given.status),
    domain: words("domain"),
    level: words("level"),
    order: columns.some((column) => column === order?.replace(/^-/, "")) ? order : undefined,
  };
}

/** What the address of an initiative holds: whether it was just made, so that its title wants a name. */
export interface InitiativeSearch {
  fresh?: true | undefined;
}

/** Reads the address. */
export function initiativeSearch(given: Record<string, unknown>): InitiativeSearch {
  return { fresh: given.fresh === true ? true : undefined };
}

/** Whether anything is filtered out. */
export const isFiltered = ({ text, status, domain, level }: InitiativesSearch): boolean =>
  Boolean(text?.trim() || status || domain || level);

/** The id that a filter's word stands for; a word nobody knows filters nothing. */
function idOf(word: string | undefined, items: readonly FrameworkItem[]): Id | typeof UNKNOWN | undefined {
  if (word === UNKNOWN) return UNKNOWN;
  return items.find((item) => item.id === word || item.key === word)?.id;
}

const acts = (wanted: Id | undefined, list: readonly Id[]) =>
  wanted === undefined || (wanted === UNKNOWN ? list.length === 0 : list.includes(wanted));

/** The initiatives that the filter lets through. */
export function filtered(
  all: readonly Initiative[],
  search: InitiativesSearch,
  { domains, levels }: { domains: readonly FrameworkItem[]; levels: readonly FrameworkItem[] },
): Initiative[] {
  const words = fold(search.text?.trim() ?? "");
  const domain = idOf(search.domain, domains);
  const level = idOf(search.level, levels);
  return all.filter(
    (each) =>
      fold(`${each.title} ${each.purpose ?? ""}`).includes(words) &&
      (!search.status || each.status === search.status) &&
      acts(domain, each.domains) &&
      acts(level, each.levels),
  );
}

/** The order after a press on a heading: counts begin with the largest, words with the first. */
export function pressed(order: string | undefined, column: Column): string | undefined {
  if (order === column) return `-${column}`;
  if (order === `-${column}`) return column;
  if (column === "title") return order === undefined ? "-title" : undefined;
  return column === "partners" ? "-partners" : column;
}

/** The stakeholder that leads, if one does. */
export const leadOf = (initiative: Initiative): Id | undefined =>
  initiative.partners.find((partner) => partner.role === "lead")?.stakeholder;

/**
 * Sorts by a column; equal ones by title. "Not known yet" comes last either way, because it is neither most
 * nor least.
 */
export function ordered(
  list: readonly Initiative[],
  order: string | undefined,
  items: readonly FrameworkItem[],
  nameOf: (stakeholder: Id) => string,
): Initiative[] {
  const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });
  const byTitle = list.toSorted((a, b) => collator.compare(a.title, b.title) || (a.id < b.id ? -1 : 1));
  const column = (order?.replace(/^-/, "") ?? "title") as Column;
  const sign = order?.startsWith("-") ? -1 : 1;
  const place = new Map(items.map((item) => [item.id, item.position]));
  const first = (ids: Id[]) => (ids[0] === undefined ? null : (place.get(ids[0]) ?? null));
  const rank: Record<Column, (one: Initiative) => number | string | null> = {
    title: (one) => one.title,
    status: (one) => statuses.indexOf(one.status),
    domains: (one) => first(one.domains),
    levels: (one) => first(one.levels),
    lead: (one) => {
      const lead = leadOf(one);
      return lead === undefined ? null : nameOf(lead);
    },
    partners: (one) => one.partners.length,
    dates: (one) => one.start ?? one.end,
  };
  return byTitle.toSorted((one, other) => {
    const [a, b] = [rank[column](one), rank[column](other)];
    if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
    return (
      sign * (typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b)))
    );
  });
}
