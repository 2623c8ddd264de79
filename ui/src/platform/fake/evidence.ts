import type { Evidence, EvidenceKind, FrameworkItem, Initiative, ItemEvidence } from "@/api/generated";
import { countsOf, type Facts } from "./facts";
import { framework, sectors } from "./framework";
import type { State } from "./state";

/** What the made-up town shows for a review; the real one comes from the crate `network`. */
export function evidence(state: State, today: string): ItemEvidence[] {
  const { records, plan, stakeholders, councils, ties, initiatives } = state;
  const facts: Facts = {
    items: framework.items,
    vision: plan.vision,
    stakeholders,
    sectors,
    councils,
    ties,
    asks: records.ask,
    initiatives,
    factors: records.factor,
    rounds: records.round,
    findings: records.finding,
    groups: records.population_group,
    recognitions: records.recognition,
    today,
  };
  const counted = linesOf(facts);
  return framework.items
    .filter((item) => ["principle", "theory", "recommendation"].includes(item.kind))
    .map((item) => {
      const own: EvidenceKind[] = item.kind === "principle" ? ["follows", "strategies"] : [];
      const lines = [...own, ...(ASKED[`${item.kind} ${item.key}`] ?? [])].map((what) => counted(what, item));
      return { item: item.id, lines: lines.filter((line) => line.count > 0) };
    });
}

function linesOf(facts: Facts): (what: EvidenceKind, item: FrameworkItem) => Evidence {
  const n = countsOf(facts);
  const raised = (by: string) => facts.findings.filter((each) => each.raised_by === by).length;
  const found = (kind: string) => facts.findings.filter((each) => each.kind === kind).length;
  const standing = facts.asks.filter((each) => !each.withdrawn);
  const has = (words: string | null) => words !== null;
  type Line = number | [number, number] | Initiative[];
  const line = (what: EvidenceKind, item: FrameworkItem): Line => {
    switch (what) {
      case "follows":
        return n.done.filter((each) => each.principles.includes(item.id));
      case "strategies": {
        const own = facts.items.filter((each) => each.kind === "strategy" && each.parent === item.id);
        return [
          own.filter((each) => n.done.some((one) => one.strategies.includes(each.id))).length,
          own.length,
        ];
      }
      case "childrens_council":
        return facts.councils.filter((each) => each.kind === "childrens_council").length;
      case "asks_answered":
        return [standing.filter((each) => each.told_on !== null).length, standing.length];
      case "youth_seats":
        return n.seatsOf("youth").length;
      case "parent_seats":
        return n.seatsOf("parent").length;
      case "lived_seats":
        return n.seatsOf("lived_experience").length;
      case "youth_rounds":
        return [facts.rounds.filter((each) => each.youth_led).length, facts.rounds.length];
      case "raised_children":
        return raised("children_and_youth");
      case "raised_caregivers":
        return raised("caregivers");
      case "raised_data":
        return raised("data");
      case "with_evidence":
        return [facts.findings.filter((each) => has(each.evidence)).length, facts.findings.length];
      case "strengths":
        return found("strength");
      case "needs":
        return found("need");
      case "at_family":
        return n.atLevel("family");
      case "at_community":
        return n.atLevel("community");
      case "at_society":
        return n.atLevel("society");
      case "in_relationships":
        return n.inDomain("relationships");
      case "joint":
        return n.joint;
      case "from_library":
        return n.done.filter((each) => each.example !== null);
      case "universal":
        return n.done.filter((each) => each.reach === "universal");
      case "lessons":
        return n.done.filter((each) => has(each.lessons));
      case "before_harm":
        return [n.primary.length, n.acting.length];
      case "levels":
        return [n.levelsActed.length, n.ofKind("level").length];
      case "domains":
        return [n.domainsActed.length, n.ofKind("domain").length];
      case "sectors":
        return [n.sectorsPresent.length, facts.sectors.length];
      case "business_health":
        return n.ofSectors("business", "health-care").length;
      case "ties_across":
        return [n.across.length, n.standing.length];
      case "tied":
        return [n.tied.length, n.present.length];
      case "groups":
        return facts.groups.length;
      case "inequities":
        return facts.groups.filter((each) => has(each.burdens)).length;
      case "group_strengths":
        return [facts.groups.filter((each) => has(each.strengths)).length, facts.groups.length];
      case "thanks":
        return facts.recognitions.length;
      case "factors_beyond":
        return [n.factorsBeyond.length, facts.factors.length];
      case "vision":
        return facts.vision?.trim() ? 1 : 0;
    }
  };
  return (what, item) => {
    const said = line(what, item);
    if (typeof said === "number") return { what, count: said, total: null, initiatives: [] };
    const [first, total] = said;
    if (typeof first === "number" && typeof total === "number")
      return { what, count: first, total, initiatives: what === "before_harm" ? ids(n.primary) : [] };
    return { what, count: said.length, total: null, initiatives: ids(said as Initiative[]) };
  };
}

const ids = (initiatives: Initiative[]) => initiatives.map((each) => each.id);

const ASKED: Record<string, EvidenceKind[]> = {
  "principle participation": [
    "childrens_council",
    "asks_answered",
    "youth_seats",
    "youth_rounds",
    "raised_children",
  ],
  "principle family-focus": ["at_family", "parent_seats", "raised_caregivers"],
  "principle community-investment": ["at_community", "before_harm"],
  "principle tailored": ["strengths", "needs", "youth_rounds", "groups", "from_library", "thanks"],
  "principle comprehensive": ["sectors", "domains", "joint", "lessons"],
  "principle relationships-matter": ["in_relationships", "raised_caregivers", "thanks"],
  "principle inclusive": ["universal", "groups", "group_strengths", "lived_seats"],
  "theory human-rights": [
    "childrens_council",
    "asks_answered",
    "raised_children",
    "inequities",
    "lived_seats",
    "at_society",
  ],
  "theory public-health": ["before_harm", "with_evidence", "raised_data", "universal", "sectors"],
  "theory sem": ["levels", "at_family", "at_community", "at_society", "factors_beyond"],
  "theory capability": ["strengths", "raised_children", "asks_answered", "group_strengths", "lessons"],
  "recommendation population-health": ["vision", "sectors", "business_health", "inequities"],
  "recommendation sem-lens": ["levels", "factors_beyond"],
  "recommendation social-networks": ["ties_across", "tied", "joint"],
};
