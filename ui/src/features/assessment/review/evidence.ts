import type { FrameworkItem, Initiative } from "@/api/generated";
import { type Counted, countsOf, type Facts } from "./facts";

/** Where what a line tells of stands in the plan. */
export interface Way {
  to: "/initiatives" | "/councils" | "/stakeholders" | "/assessment" | "/maps" | "/settings";
  search?: Record<string, string>;
}

/** One thing in the plan that speaks to an item of the review: how many, of how many, and where. Never a grade. */
export interface Evidence {
  /** Its words are `assessment-evidence-…` of this name. */
  id: string;
  count: number;
  total?: number;
  way: Way;
  /** The initiatives that it counts, to be named. */
  initiatives?: Pick<Initiative, "id" | "title">[];
}

type Line = Evidence | undefined;

const list: Way = { to: "/initiatives" };
const findings: Way = { to: "/assessment" };

/** Finds what the plan already shows for an item of the framework; nothing where it shows nothing. */
export function evidenceFor(facts: Facts): (item: FrameworkItem) => Evidence[] {
  const counts = countsOf(facts);
  const common = lines(facts, counts);
  return (item) => {
    const ofItem: Line[] =
      item.kind === "principle" ? [follows(item, facts, counts), strategies(item, facts, counts)] : [];
    const asked = (ASKED[`${item.kind} ${item.key}`] ?? []).map((id) => common[id]());
    return [...ofItem, ...asked].filter((line): line is Evidence => line !== undefined && line.count > 0);
  };
}

function follows(item: FrameworkItem, _: Facts, { done }: Counted): Line {
  const found = done.filter((each) => each.principles.includes(item.id));
  return { id: "follows", count: found.length, way: list, initiatives: found };
}

function strategies(item: FrameworkItem, { items }: Facts, { done }: Counted): Line {
  const own = items.filter((each) => each.kind === "strategy" && each.parent === item.id);
  const used = own.filter((each) => done.some((one) => one.strategies.includes(each.id)));
  return { id: "strategies", count: used.length, total: own.length, way: list };
}

/** Every line of evidence that is no item's alone. */
function lines(facts: Facts, n: Counted) {
  const line = (id: string, count: number, way: Way, total?: number): (() => Evidence) => {
    const known = total === undefined ? {} : { total };
    return () => ({ id, count, way, ...known });
  };
  const of = (id: string, found: Initiative[], way: Way = list, total?: number): (() => Evidence) => {
    const known = total === undefined ? {} : { total };
    return () => ({ id, count: found.length, way, initiatives: found, ...known });
  };
  const where = (search: Record<string, string>): Way => ({ to: "/initiatives", search });
  const raised = (by: string) => facts.findings.filter((each) => each.raised_by === by).length;
  const children = facts.councils.filter((each) => each.kind === "childrens_council");
  const [only] = children;
  const ofChildren: Way = { to: "/councils", ...(only && { search: { open: only.id } }) };
  const asks: Way = { to: "/councils", ...(only && { search: { open: only.id, view: "asks" } }) };
  const standing = facts.asks.filter((each) => !each.withdrawn);
  const groups: Way = { to: "/assessment", search: { view: "groups" } };
  const has = (words: string | null) => words !== null;
  return {
    childrensCouncil: line("childrens-council", children.length, ofChildren),
    asksAnswered: line(
      "asks-answered",
      standing.filter((each) => each.told_on !== null).length,
      asks,
      standing.length,
    ),
    youthSeats: line("youth-seats", n.seatsOf("youth").length, { to: "/councils" }),
    parentSeats: line("parent-seats", n.seatsOf("parent").length, { to: "/councils" }),
    // Only that seats are filled; by whom is told nowhere.
    livedSeats: line("lived-seats", n.seatsOf("lived_experience").length, { to: "/councils" }),
    youthRounds: line(
      "youth-rounds",
      facts.rounds.filter((each) => each.youth_led).length,
      findings,
      facts.rounds.length,
    ),
    raisedByChildren: line("raised-children", raised("children_and_youth"), findings),
    raisedByCaregivers: line("raised-caregivers", raised("caregivers"), findings),
    raisedByData: line("raised-data", raised("data"), findings),
    withEvidence: line(
      "with-evidence",
      facts.findings.filter((each) => has(each.evidence)).length,
      findings,
      facts.findings.length,
    ),
    strengths: line("strengths", facts.findings.filter((each) => each.kind === "strength").length, findings),
    needs: line("needs", facts.findings.filter((each) => each.kind === "need").length, findings),
    atFamily: of("at-family", n.atLevel("family"), where({ level: "family" })),
    atCommunity: of("at-community", n.atLevel("community"), where({ level: "community" })),
    atSociety: of("at-society", n.atLevel("society"), where({ level: "society" })),
    inRelationships: of("in-relationships", n.inDomain("relationships"), where({ domain: "relationships" })),
    joint: of("joint", n.joint),
    fromLibrary: of(
      "from-library",
      n.done.filter((each) => each.example !== null),
    ),
    universal: of(
      "universal",
      n.done.filter((each) => each.reach === "universal"),
    ),
    lessons: of(
      "lessons",
      n.done.filter((each) => has(each.lessons)),
    ),
    beforeHarm: of("before-harm", n.primary, where({ prevention: "primary" }), n.acting.length),
    levels: line(
      "levels",
      n.levelsActed.length,
      { to: "/maps", search: { view: "coverage" } },
      n.ofKind("level").length,
    ),
    domains: line(
      "domains",
      n.domainsActed.length,
      { to: "/maps", search: { view: "coverage" } },
      n.ofKind("domain").length,
    ),
    sectors: line("sectors", n.sectorsPresent.length, { to: "/stakeholders" }, facts.sectors.length),
    businessAndHealth: line("business-health", n.ofSectors("business", "health-care").length, {
      to: "/stakeholders",
      search: { sector: "business,health-care" },
    }),
    tiesAcross: line("ties-across", n.across.length, { to: "/maps" }, n.standing.length),
    tied: line("tied", n.tied.length, { to: "/stakeholders" }, n.present.length),
    groups: line("groups", facts.groups.length, groups),
    inequities: line("inequities", facts.groups.filter((each) => has(each.burdens)).length, groups),
    groupStrengths: line(
      "group-strengths",
      facts.groups.filter((each) => has(each.strengths)).length,
      groups,
      facts.groups.length,
    ),
    thanks: line("thanks", facts.recognitions.length, { to: "/assessment", search: { view: "thanks" } }),
    factorsBeyond: line("factors-beyond", n.factorsBeyond.length, list, facts.factors.length),
    vision: line("vision", facts.vision?.trim() ? 1 : 0, { to: "/settings" }),
  };
}

type Name = keyof ReturnType<typeof lines>;

/** Which lines speak to which item of the built-in framework. A community's own principles have those they share. */
const ASKED: Record<string, Name[]> = {
  "principle participation": [
    "childrensCouncil",
    "asksAnswered",
    "youthSeats",
    "youthRounds",
    "raisedByChildren",
  ],
  "principle family-focus": ["atFamily", "parentSeats", "raisedByCaregivers"],
  "principle community-investment": ["atCommunity", "beforeHarm"],
  "principle tailored": ["strengths", "needs", "youthRounds", "groups", "fromLibrary", "thanks"],
  "principle comprehensive": ["sectors", "domains", "joint", "lessons"],
  "principle relationships-matter": ["inRelationships", "raisedByCaregivers", "thanks"],
  "principle inclusive": ["universal", "groups", "groupStrengths", "livedSeats"],
  "theory human-rights": [
    "childrensCouncil",
    "asksAnswered",
    "raisedByChildren",
    "inequities",
    "livedSeats",
    "atSociety",
  ],
  "theory public-health": ["beforeHarm", "withEvidence", "raisedByData", "universal", "sectors"],
  "theory sem": ["levels", "atFamily", "atCommunity", "atSociety", "factorsBeyond"],
  "theory capability": ["strengths", "raisedByChildren", "asksAnswered", "groupStrengths", "lessons"],
  "recommendation population-health": ["vision", "sectors", "businessAndHealth", "inequities"],
  "recommendation sem-lens": ["levels", "factorsBeyond"],
  "recommendation social-networks": ["tiesAcross", "tied", "joint"],
};
