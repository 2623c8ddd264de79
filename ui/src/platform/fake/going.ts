import type {
  BudgetLine,
  Dependency,
  Factor,
  FactorWork,
  Indicator,
  Milestone,
  Reading,
} from "@/api/generated";
import type { Records } from "./records";

const milestone = (id: string, initiative: string, title: string, due: string, done?: string): Milestone => ({
  id,
  initiative,
  title,
  due,
  done_on: done ?? null,
  owner: null,
  sensitivity: "council",
});

const indicator = (id: string, name: string, more: Partial<Indicator>): Indicator => ({
  id,
  initiative: "i-0",
  name,
  unit: null,
  question: null,
  baseline: null,
  target: null,
  target_on: null,
  direction: null,
  source: null,
  counts_people: false,
  position: 0,
  sensitivity: "council",
  ...more,
});

const reading = (indicator: string, date: string, value: number, note: string | null = null): Reading => ({
  id: `${indicator}-${date}`,
  indicator,
  date,
  value,
  note,
});

const line = (
  id: string,
  what: string,
  amount: number | null,
  more: Partial<BudgetLine> = {},
): BudgetLine => ({
  id,
  initiative: "i-0",
  what,
  in_kind: false,
  amount,
  stakeholder: null,
  secured: false,
  ...more,
});

const factor = (id: string, name: string, more: Partial<Factor>): Factor => ({
  id,
  name,
  kind: "risk",
  harm: null,
  domain: null,
  level: null,
  evidence: null,
  group: null,
  sensitivity: "council",
  ...more,
});

const waits = (first: string, last: string): Dependency => {
  // biome-ignore lint/suspicious/noThenProperty: what comes then; never awaited by itself
  return { id: `dependency-${first}-${last}`, first, then: last };
};

const works = (initiative: string, factor: string): FactorWork => ({
  id: `factor_work-${initiative}-${factor}`,
  initiative,
  factor,
});

/** When some initiatives of the sample town begin and end. */
export const dates: Record<string, [start: string | null, end: string | null]> = {
  "Walking school bus": ["2026-02-02", "2027-06"],
  "Open library evenings": ["2025-10-06", null],
  "Breakfast before class": ["2026-09", "2027-07"],
  "First work, fair work": ["2027-03-01", "2027-11-30"],
  "Safe hotels": ["2027-01-11", "2027-12"],
};

/** The phases that some initiatives of the sample town address. */
export const phases: Record<string, string[]> = {
  "Safe hotels": ["phase-recruitment"],
};

/** How the initiatives of the sample town go. */
export const going: Partial<Records> = {
  milestone: [
    milestone("ms-1", "i-0", "Routes drawn", "2026-02-14", "2026-02-14"),
    milestone("ms-2", "i-0", "Adults checked", "2026-03-08", "2026-03-06"),
    milestone("ms-3", "i-0", "Route C walked", "2026-11-30"),
    milestone("ms-4", "i-0", "All four routes run", "2027-01-15"),
    milestone("ms-5", "i-0", "Children review it", "2027-06"),
    milestone("ms-6", "i-6", "Owners have met", "2027-03"),
  ],
  dependency: [waits("i-0", "i-3")],
  indicator: [
    indicator("in-1", "Children in a walking group", {
      unit: "children",
      question: "how_much",
      baseline: 0,
      target: 120,
      target_on: "2027-06",
      source: "Counted at the gate, first Monday of the month",
      counts_people: true,
    }),
    indicator("in-2", "Can name an adult who notices", {
      unit: "%",
      question: "better_off",
      baseline: 31,
      target: 80,
      position: 1,
    }),
  ],
  reading: [
    reading("in-1", "2026-03", 3),
    reading("in-1", "2026-05", 41),
    reading("in-1", "2026-07", 52),
    reading("in-1", "2026-09", 66),
    reading("in-1", "2026-11", 74, "Two routes; the third begins in January."),
    reading("in-2", "2026-10", 58),
  ],
  budget_line: [
    line("b-1", "Bright vests", 480, { secured: true }),
    line("b-2", "Hours of the escorts", 2600, { in_kind: true, secured: true }),
    line("b-3", "Signs along the routes", 1200),
    line("b-4", "Training for the night shift", 1825, { initiative: "i-6" }),
    line("b-5", "Rooms and advice", 3500, { initiative: "i-9", secured: true }),
  ],
  factor: [
    factor("f-1", "Many children walk alone in the dark", {
      domain: "domain-safety",
      level: "level-community",
      harm: "being_trafficked",
    }),
    factor("f-2", "Grown-ups on the street know the children", {
      kind: "protective",
      domain: "domain-relationships",
      level: "level-community",
    }),
    factor("f-3", "Rent takes more than half of what families earn", {
      domain: "domain-shelter",
      level: "level-family",
    }),
  ],
  factor_work: [works("i-0", "f-1"), works("i-0", "f-2")],
};
