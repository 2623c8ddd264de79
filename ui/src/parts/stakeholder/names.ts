import { holding, matchKey } from "@/api/fold";
import type { Id, Stakeholder } from "@/api/generated";

/** The line that adds whoever is typed to the stakeholders first. */
export const NEW = "new";

/** A line under a field for a stakeholder's name. */
export interface NameLine {
  id: Id | typeof NEW;
  name: string;
  domain: Id | null;
  /** Why it can't be chosen, such as that it takes part already. */
  note?: string | undefined;
}

/** Those that are told of without being offered, at most. */
const FEW = 3;

/**
 * What a field for a name offers: stakeholders that hold what was typed, then those of them that can't be chosen, with
 * the reason, and at last a new one, where nobody has just this name.
 */
export function nameLines(
  all: readonly Stakeholder[],
  typed: string,
  { most, noteOf }: { most: number; noteOf: (one: Stakeholder, isExact: boolean) => string | undefined },
): NameLine[] {
  const wanted = typed.trim();
  const key = matchKey(wanted);
  const lines = all.map((one) => ({
    id: one.id,
    name: one.name,
    domain: one.main_domain,
    archived: one.archived,
    note: noteOf(one, key !== "" && matchKey(one.name) === key),
  }));
  const free = lines.filter((line) => line.note === undefined && !line.archived);
  const noted = wanted === "" ? [] : lines.filter((line) => line.note !== undefined);
  const found: NameLine[] = [
    ...holding(free, (line) => line.name, wanted).slice(0, most),
    ...holding(noted, (line) => line.name, wanted).slice(0, FEW),
  ];
  if (key === "" || all.some((one) => matchKey(one.name) === key)) return found;
  return [...found, { id: NEW, name: wanted, domain: null }];
}
