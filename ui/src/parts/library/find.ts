import type { FrameworkItem } from "@/api/generated";

/** The item that a word of an address stands for. */
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
