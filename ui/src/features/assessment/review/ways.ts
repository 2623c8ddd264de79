import type { Council, EvidenceKind } from "@/api/generated";

/** Where what a line tells of stands in the plan. */
export interface Way {
  to: "/initiatives" | "/councils" | "/stakeholders" | "/assessment" | "/maps" | "/settings";
  search?: Record<string, string>;
}

/** The message that says one line of evidence. */
export const evidenceId = (what: EvidenceKind) => `assessment-evidence-${what.replaceAll("_", "-")}`;

const list: Way = { to: "/initiatives" };
const councils: Way = { to: "/councils" };
const findings: Way = { to: "/assessment" };
const stakeholders: Way = { to: "/stakeholders" };
const coverage: Way = { to: "/maps", search: { view: "coverage" } };
const groups: Way = { to: "/assessment", search: { view: "groups" } };
const where = (search: Record<string, string>): Way => ({ to: "/initiatives", search });

const WAYS: Record<EvidenceKind, Way> = {
  follows: list,
  strategies: list,
  childrens_council: councils,
  asks_answered: councils,
  youth_seats: councils,
  parent_seats: councils,
  lived_seats: councils,
  youth_rounds: findings,
  raised_children: findings,
  raised_caregivers: findings,
  raised_data: findings,
  with_evidence: findings,
  strengths: findings,
  needs: findings,
  at_family: where({ level: "family" }),
  at_community: where({ level: "community" }),
  at_society: where({ level: "society" }),
  in_relationships: where({ domain: "relationships" }),
  joint: list,
  from_library: list,
  universal: list,
  lessons: list,
  before_harm: where({ prevention: "primary" }),
  levels: coverage,
  domains: coverage,
  sectors: stakeholders,
  business_health: { to: "/stakeholders", search: { sector: "business,health-care" } },
  ties_across: { to: "/maps" },
  tied: stakeholders,
  groups,
  inequities: groups,
  group_strengths: groups,
  thanks: { to: "/assessment", search: { view: "thanks" } },
  factors_beyond: list,
  vision: { to: "/settings" },
};

/** Every line of evidence there is. */
export const kinds = Object.keys(WAYS) as EvidenceKind[];

/** Where a line leads; what children asked for stands in their council. */
export function wayOf(what: EvidenceKind, all: readonly Council[]): Way {
  const children = all.find((each) => each.kind === "childrens_council");
  if (children && what === "childrens_council") return { to: "/councils", search: { open: children.id } };
  if (children && what === "asks_answered")
    return { to: "/councils", search: { open: children.id, view: "asks" } };
  return WAYS[what];
}
