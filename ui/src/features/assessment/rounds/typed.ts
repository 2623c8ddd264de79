import type { FindingKind } from "@/api/generated";

/** What somebody typed of a finding: a plus or a minus before it says whether it is a strength or a need. */
export interface TypedFinding {
  kind: FindingKind | undefined;
  statement: string;
}

/** Reads a line such as "+ Grandparents walk along" or "- No light at the stop". */
export function readFinding(words: string): TypedFinding {
  const found = /^([+\-−–])\s*(\S.*)$/su.exec(words.trim());
  if (!found) return { kind: undefined, statement: words.trim() };
  const [, sign, statement = ""] = found;
  return { kind: sign === "+" ? "strength" : "need", statement: statement.trim() };
}
