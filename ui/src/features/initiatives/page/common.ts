import type { Id, Initiative, Partner, Stakeholder, Tie } from "@/api/generated";
import { leadOf } from "../view";

/** What all partners of an initiative have in common. */
export interface Common {
  /** Domains and levels that all of them act in, main or not. */
  domains: Id[];
  levels: Id[];
  /** Pairs of them that are tied already, and of how many. */
  tied: number;
  pairs: number;
}

const both = (main: Id | null, others: readonly Id[]) => (main === null ? others : [main, ...others]);
const inAll = (lists: readonly (readonly Id[])[]): Id[] => {
  const [first = [], ...more] = lists;
  return first.filter((id) => more.every((list) => list.includes(id)));
};

/** What these partners share, with the ties of the plan. */
export function commonOf(partners: readonly Stakeholder[], ties: readonly Tie[]): Common {
  const ids = new Set(partners.map((each) => each.id));
  const tied = new Set(
    ties
      .filter((tie) => tie.presence === "present" && ids.has(tie.from) && ids.has(tie.to))
      .map((tie) => [tie.from, tie.to].sort().join(" ")),
  );
  return {
    domains: inAll(partners.map((each) => both(each.main_domain, each.other_domains))),
    levels: inAll(partners.map((each) => both(each.main_level, each.other_levels))),
    tied: tied.size,
    pairs: (partners.length * (partners.length - 1)) / 2,
  };
}

/** What is missing on the board. */
export interface Gaps {
  hasLead: boolean;
  /** Partners that have not said yes: not asked, asked, or declined. */
  unsure: Partner[];
  /** Partners of whom what they bring, gain or do is not written. */
  brings: Partner[];
  gains: Partner[];
  does: Partner[];
  /** Domains of the initiative in which none of its partners acts. */
  domains: Id[];
}

/** What is still missing, so that all can carry it together. */
export function gapsOf(one: Initiative, partners: readonly Stakeholder[]): Gaps {
  const there = one.partners.filter((each) => each.commitment !== "declined");
  const acts = new Set(partners.flatMap((each) => both(each.main_domain, each.other_domains)));
  return {
    hasLead: leadOf(one) !== undefined,
    unsure: one.partners.filter((each) => each.commitment !== "agreed"),
    brings: there.filter((each) => each.brings === null),
    gains: there.filter((each) => each.gains === null),
    does: there.filter((each) => each.key_action === null),
    domains: one.domains.filter((id) => !acts.has(id)),
  };
}
