import type { MergeStakeholders, Stakeholder, TwinPair, Twins } from "@/api/generated";
import type { State } from "./state";

const key = (name: string) =>
  name
    .normalize("NFKD")
    .toLowerCase()
    .replace(/[^\p{L}\p{N} ]/gu, "")
    .split(" ")
    .filter((word) => !["", "the", "inc"].includes(word))
    .sort()
    .join(" ");

const pairOf = ({ a, b }: TwinPair) => [a, b].sort().join(" ");

/** Pairs whose names have the same words; the real list comes from the crate `network`. */
export function list(state: State): Twins[] {
  const living = state.stakeholders.filter((each) => !each.archived);
  const apart = new Set(state.notTwins.map(pairOf));
  return living
    .flatMap((one, n) =>
      living
        .slice(n + 1)
        .filter((other) => key(one.name) === key(other.name))
        .map((other) => ({ a: one.id, b: other.id, why: "same_name" as const })),
    )
    .filter((pair) => !apart.has(pairOf(pair)));
}

const only = ["contact", "main_domain", "main_level"];

/** Joins two stakeholders; what the kept one does not say, the other says. */
export function merge(state: State, { keep, gone, take }: MergeStakeholders): State {
  const find = (id: string) => state.stakeholders.find((each) => each.id === id);
  const kept = find(keep);
  const other = find(gone);
  if (!kept || !other) throw { code: "not_found", noun: "stakeholder" };
  const values = Object.entries(kept).map(([field, value]) => {
    const theirs = other[field as keyof Stakeholder];
    const taken = take.some((each) => each === field && !only.includes(each)) && theirs !== null;
    return [field, taken || value === null ? theirs : value];
  });
  const joined: Stakeholder = {
    ...Object.fromEntries(values),
    id: keep,
    tags: [...new Set([...kept.tags, ...other.tags])],
    do_not_map: kept.do_not_map || other.do_not_map,
  };
  const moved = (id: string) => (id === gone ? keep : id);
  const ties = state.ties
    .map((tie) => ({ ...tie, from: moved(tie.from), to: moved(tie.to) }))
    .filter((tie) => tie.from !== tie.to);
  const both = <T>(of: Record<string, T[]>) => ({
    ...of,
    [keep]: [...(of[keep] ?? []), ...(of[gone] ?? [])],
  });
  const count = ties.filter((tie) => tie.presence === "present" && [tie.from, tie.to].includes(keep)).length;
  return {
    ...state,
    stakeholders: state.stakeholders
      .filter((each) => each.id !== gone)
      .map((each) => (each.id === keep ? { ...joined, tie_count: count } : each)),
    initiatives: state.initiatives.map((each) => ({
      ...each,
      partners: each.partners.map((partner) => ({ ...partner, stakeholder: moved(partner.stakeholder) })),
    })),
    ties,
    offers: both(state.offers),
    needs: both(state.needs),
  };
}
