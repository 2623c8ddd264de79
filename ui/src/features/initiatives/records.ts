import type {
  BudgetLine,
  Dependency,
  Factor,
  FactorWork,
  Id,
  Indicator,
  Milestone,
  Reading,
} from "@/api/generated";
import { NEW } from "@/parts/records";

export const newMilestone = (initiative: Id, title: string, known: Partial<Milestone> = {}): Milestone => ({
  id: NEW,
  initiative,
  title,
  due: null,
  done_on: null,
  owner: null,
  sensitivity: "council",
  ...known,
});

export const newDependency = (first: Id, waiting: Id): Dependency => ({
  id: NEW,
  first,
  // biome-ignore lint/suspicious/noThenProperty: what comes then; never awaited by itself
  then: waiting,
});

export const newIndicator = (initiative: Id, name: string, known: Partial<Indicator> = {}): Indicator => ({
  id: NEW,
  initiative,
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
  ...known,
});

export const newReading = (indicator: Id, date: string, value: number, note: string | null): Reading => ({
  id: NEW,
  indicator,
  date,
  value,
  note,
});

export const newBudgetLine = (initiative: Id, what: string, known: Partial<BudgetLine> = {}): BudgetLine => ({
  id: NEW,
  initiative,
  what,
  in_kind: false,
  amount: null,
  stakeholder: null,
  secured: false,
  ...known,
});

export const newFactor = (name: string, known: Partial<Factor> = {}): Factor => ({
  id: NEW,
  name,
  kind: "risk",
  harm: null,
  domain: null,
  level: null,
  evidence: null,
  group: null,
  sensitivity: "council",
  ...known,
});

export const newWork = (initiative: Id, factor: Id): FactorWork => ({ id: NEW, initiative, factor });
