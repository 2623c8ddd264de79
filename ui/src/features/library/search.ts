import type { Id } from "@/api/generated";

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
export const parts = ["theories", "recommendations", "others"] as const;
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
