import type { Match, Matching, MatchReason, NeedMatch, Stakeholder } from "@/api/generated";
import type { State } from "./state";

const MOST = 8;

const acts = new Set(["planned", "active"]);

/** What answers the needs of the made-up town; the real one comes from the crate `network`. */
export function matching(state: State): Matching {
  const shown = state.stakeholders.filter(
    (each) => !each.archived && !each.do_not_map && each.sensitivity !== "confidential",
  );
  const nothing = { matches: [], more: 0, unnamed: 0, answered: false };
  const found = state.records.finding
    .filter((each) => each.kind === "need")
    .map(
      (each): NeedMatch => ({
        ...nothing,
        source: { kind: "finding", finding: each.id, round: each.round },
        text: each.statement,
        resource: null,
        amount: null,
        domain: each.domain,
        level: each.level,
        weight: each.weight,
        raised_by: each.raised_by,
      }),
    );
  const named = shown.flatMap((owner) =>
    (state.needs[owner.id] ?? []).map(
      (each): NeedMatch => ({
        ...nothing,
        source: { kind: "stakeholder", need: each.id, stakeholder: owner.id },
        text: each.text,
        resource: each.kind,
        amount: each.amount,
        domain: each.domain ?? owner.main_domain,
        level: owner.main_level,
        weight: null,
        raised_by: null,
      }),
    ),
  );
  const needs = [...found, ...named].map((need) => matched(state, shown, need));
  const weight = (need: NeedMatch) => need.weight ?? 3;
  needs.sort(
    (a, b) =>
      weight(b) - weight(a) || Number(a.answered) - Number(b.answered) || a.matches.length - b.matches.length,
  );
  return { needs, untold: 0 };
}

function matched(state: State, shown: Stakeholder[], need: NeedMatch): NeedMatch {
  const owner = need.source.kind === "stakeholder" ? need.source.stakeholder : undefined;
  const others = shown.filter((each) => each.id !== owner);
  const here = (domains: (string | null)[], levels: (string | null)[]) =>
    need.domain !== null &&
    need.level !== null &&
    domains.includes(need.domain) &&
    levels.includes(need.level);
  const offers = others.flatMap((who) =>
    (state.offers[who.id] ?? [])
      .filter((offer) => offer.kind === need.resource)
      .map((offer): Match => {
        const domain = offer.domain ?? who.main_domain;
        const isSame = domain !== null && domain === need.domain;
        const reasons: MatchReason[] = [{ kind: "same_resource", resource: offer.kind }];
        if (isSame) reasons.push({ kind: "same_domain", domain });
        else if (domain !== null && need.domain !== null) reasons.push({ kind: "other_domain", domain });
        const { id, text, amount } = offer;
        const what = { kind: "offer" as const, offer: id, stakeholder: who.id, text, amount };
        return { what, answers: isSame, reasons };
      }),
  );
  const initiatives = state.initiatives
    .filter((each) => acts.has(each.status) && here(each.domains, each.levels))
    .map(
      (each): Match => ({
        what: { kind: "initiative", initiative: each.id },
        answers: true,
        reasons: [{ kind: each.status === "active" ? "active_here" : "planned_here" }],
      }),
    );
  const present = others
    .filter((each) =>
      here([each.main_domain, ...each.other_domains], [each.main_level, ...each.other_levels]),
    )
    .map(
      (each): Match => ({
        what: { kind: "stakeholder", stakeholder: each.id },
        answers: false,
        reasons: [{ kind: here([each.main_domain], [each.main_level]) ? "mainly_here" : "also_here" }],
      }),
    );
  const all = [...offers, ...initiatives, ...present].sort((a, b) => Number(b.answers) - Number(a.answers));
  return {
    ...need,
    answered: all.some((each) => each.answers),
    matches: all.slice(0, MOST),
    more: Math.max(0, all.length - MOST),
  };
}
