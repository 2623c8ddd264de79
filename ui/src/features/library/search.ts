import type { FrameworkItem, Id } from "@/api/generated";

/** What the address of the library holds: `?domain=safety&level=community`, by id or key. */
export interface LibrarySearch {
  principle?: string | undefined;
  domain?: string | undefined;
  level?: string | undefined;
  /** What a link led to: an example, a principle, a strategy, a theory or a recommendation. */
  open?: Id | undefined;
  /** The part of the page to begin with; none is the principles. */
  part?: Part | undefined;
}

/** The parts of the page that have no filters. */
export const parts = ["theories", "recommendations"] as const;
export type Part = (typeof parts)[number];

/** Reads the address; what is not understood is left out. */
export function librarySearch(given: Record<string, unknown>): LibrarySearch {
  const words = (name: string) => (given[name] === undefined ? undefined : String(given[name]) || undefined);
  return {
    principle: words("principle"),
    domain: words("domain"),
    level: words("level"),
    open: words("open"),
    part: parts.find((part) => part === given.part),
  };
}

/** The item that a word of the address stands for. */
export const itemOf = (word: string | undefined, items: readonly FrameworkItem[]) =>
  items.find((item) => word !== undefined && (item.id === word || item.key === word));

/** What the library shows for a domain and a level. */
export interface Found {
  /** Examples to show, in framework order. */
  examples: FrameworkItem[];
  /**
   * No example stands at the wanted level, so these are the same domain's examples at other levels.
   */
  isNear: boolean;
}

/** Finds the examples of a domain at a level; where that level has none, their neighbours in the domain. */
export function find(
  examples: readonly FrameworkItem[],
  domain: FrameworkItem | undefined,
  level: FrameworkItem | undefined,
): Found {
  const inDomain = examples.filter((each) => !domain || each.domains.includes(domain.id));
  const here = inDomain.filter((each) => !level || each.level === level.id);
  return here.length > 0 || !level ? { examples: here, isNear: false } : { examples: inDomain, isNear: true };
}
