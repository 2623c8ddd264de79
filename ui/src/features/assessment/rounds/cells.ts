import type { Coverage, Finding, FrameworkItem, Id } from "@/api/generated";

/** What was found in one place: one domain at one level. Strengths and needs are always told together. */
export interface Cell {
  domain: FrameworkItem;
  level: FrameworkItem;
  strengths: Finding[];
  needs: Finding[];
  /** Initiatives that act here, planned or active. */
  acting: Id[];
}

/** How a place looks: needs that nothing answers are drawn, and so is that nothing is known. */
export type CellLook = "known" | "gap" | "unknown";

export function lookOf({ strengths, needs, acting }: Cell): CellLook {
  if (strengths.length + needs.length === 0) return "unknown";
  return needs.length > 0 && acting.length === 0 ? "gap" : "known";
}

/** Every domain at every level, domain by domain. */
export function cellsOf(
  findings: Finding[],
  domains: FrameworkItem[],
  levels: FrameworkItem[],
  coverage: Coverage | undefined,
): Cell[] {
  return domains.flatMap((domain) =>
    levels.map((level) => {
      const here = findings.filter((each) => each.domain === domain.id && each.level === level.id);
      const covered = coverage?.cells.find((each) => each.domain === domain.id && each.level === level.id);
      return {
        domain,
        level,
        strengths: here.filter((each) => each.kind === "strength"),
        needs: here.filter((each) => each.kind === "need"),
        acting: covered?.initiatives ?? [],
      };
    }),
  );
}

/** What stands in no place of the grid: no domain, no level, or one that the framework no longer has. */
export function unplaced(findings: Finding[], domains: FrameworkItem[], levels: FrameworkItem[]): Finding[] {
  const isIn = (items: FrameworkItem[], id: Id | null) => items.some((each) => each.id === id);
  return findings.filter((each) => !isIn(domains, each.domain) || !isIn(levels, each.level));
}

const weightOf = (needs: Finding[]) => needs.reduce((sum, each) => sum + (each.weight ?? 1), 0);

/** Places with needs in which no initiative acts, the heaviest first. */
export function gapsOf(cells: Cell[]): Cell[] {
  return cells.filter((each) => lookOf(each) === "gap").sort((a, b) => weightOf(b.needs) - weightOf(a.needs));
}
