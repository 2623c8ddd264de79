import type {
  CellState,
  CoverageCell,
  LeadSentence,
  Overview,
  StandsOut,
  StepProgress,
} from "@/api/generated";
import { framework } from "./framework";
import type { State } from "./state";
import { needs } from "./town";

const needTexts = [
  "Two grown-ups to listen on weekday evenings",
  "A room where parents can talk undisturbed",
  "Somebody who speaks Dari",
];

const acts = new Set(["planned", "active"]);
const of = (kind: string) => framework.items.filter((item) => item.kind === kind).map((item) => item.id);

function cell(state: State, domain: string, level: string): CoverageCell {
  const here = state.initiatives.filter(
    (each) => each.domains.includes(domain) && each.levels.includes(level),
  );
  const initiatives = here.filter((each) => acts.has(each.status)).map((each) => each.id);
  const stakeholders = state.stakeholders
    .filter((each) => !each.archived)
    .filter((each) => each.main_domain === domain || each.other_domains.includes(domain))
    .filter((each) => each.main_level === level || each.other_levels.includes(level))
    .map((each) => each.id);
  const named = state.sample ? (needs[`${domain} ${level}`] ?? 0) : 0;
  let known: CellState = "unknown";
  if (initiatives.length > 0) known = "acting";
  else if (named > 0) known = "gap";
  else if (stakeholders.length > 0 || here.length > 0) known = "quiet";
  const statuses = [...new Set(here.map((each) => each.status))];
  const by_status = statuses.map((status) => ({
    status,
    count: here.filter((each) => each.status === status).length,
  }));
  const first_needs = stakeholders
    .slice(0, Math.min(named, 5))
    .map((stakeholder, n) => ({ stakeholder, text: needTexts[n % needTexts.length] ?? "" }));
  return { domain, level, state: known, initiatives, by_status, stakeholders, needs: named, first_needs };
}

/** The overview of the made-up town; the real one comes from the crate `network`. */
export function overview(state: State): Overview {
  const domains = of("domain");
  const levels = of("level");
  const cells = domains.flatMap((domain) => levels.map((level) => cell(state, domain, level)));
  const present = state.stakeholders.filter((each) => !each.archived);
  const unplaced = present.filter((each) => !each.main_domain || !each.main_level);
  const acting = state.initiatives.filter((each) => acts.has(each.status));
  const count = (key: string) => acting.filter((each) => each.prevention === `prevention-${key}`).length;
  const mix = {
    primary: count("primary"),
    secondary: count("secondary"),
    tertiary: count("tertiary"),
    unknown: 0,
  };
  const gaps = cells.filter((each) => each.state === "gap");
  const lead: LeadSentence[] = [];
  if (present.length === 0) lead.push({ kind: "nothing_yet" });
  else if (acting.length === 0) lead.push({ kind: "no_initiatives", stakeholders: present.length });
  else lead.push({ kind: "some_before_harm", primary: mix.primary, acting: acting.length });
  if (gaps.length > 0) lead.push({ kind: "gaps", count: gaps.length });
  const findings: StandsOut[] = gaps.map((each) => ({
    kind: "gap" as const,
    domain: each.domain,
    level: each.level,
    needs: each.needs,
    stakeholders: each.stakeholders.length,
  }));
  if (state.sample) {
    const centre = present.find((each) => each.name === "Newcomer Centre");
    if (centre)
      findings.unshift({ kind: "holds_together", stakeholder: centre.id, name: centre.name, would_lose: 2 });
    const library = "Swim together";
    findings.push({ kind: "one_partner", initiative: "i-7", title: library });
    findings.push({ kind: "sectors_apart", one: "sector-faith", other: "sector-health-care" });
  }
  if (unplaced.length > 0) findings.push({ kind: "unplaced", count: unplaced.length, total: present.length });
  return {
    lead,
    coverage: { domains, levels, cells, unplaced: unplaced.map((each) => each.id) },
    mix,
    findings,
    counts: counts(state),
    steps: steps(state, cells, unplaced.length),
  };
}

/** How far the seven steps of planning are in the made-up town. */
function steps(state: State, cells: CoverageCell[], unplaced: number): StepProgress[] {
  const { seats, vacant_seats, stakeholders } = counts(state);
  const needy = cells.filter((each) => each.needs > 0);
  const with_status = (...of: string[]) =>
    state.initiatives.filter((each) => of.includes(each.status)).length;
  const ran = with_status("active", "paused", "finished");
  return [
    { step: "gather_people", done: seats - vacant_seats, total: seats },
    { step: "listen", done: state.sample ? 14 : 0, total: stakeholders },
    { step: "share_vision", done: state.plan.vision ? 1 : 0, total: 1 },
    { step: "see_who_acts", done: stakeholders - unplaced, total: stakeholders },
    {
      step: "choose_together",
      done: needy.filter((each) => each.state === "acting").length,
      total: needy.length,
    },
    {
      step: "act",
      done: with_status("active", "finished"),
      total: with_status("planned", "active", "paused", "finished"),
    },
    { step: "learn_and_celebrate", done: Math.min(1, ran), total: ran },
  ];
}

/** How much is in the made-up town. */
export function counts(state: State) {
  const present = state.stakeholders.filter((each) => !each.archived);
  const seats = state.councils.flatMap((each) => each.seats);
  return {
    stakeholders: present.length,
    ties: Math.round(present.reduce((sum, each) => sum + each.tie_count, 0) / 2),
    councils: state.councils.length,
    seats: seats.length,
    vacant_seats: seats.filter((each) => each.holder === null).length,
    initiatives: state.initiatives.length,
    acting: state.initiatives.filter((each) => acts.has(each.status)).length,
  };
}
