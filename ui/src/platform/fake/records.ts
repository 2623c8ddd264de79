import type {
  Action,
  AgendaItem,
  Ask,
  Attendance,
  BudgetLine,
  Commands,
  Decision,
  Dependency,
  Factor,
  FactorWork,
  Finding,
  Indicator,
  Judgement,
  Meeting,
  Milestone,
  Noun,
  PackIdea,
  PlanRecord,
  PopulationGroup,
  Reading,
  Recognition,
  RecordNoun,
  Review,
  Round,
} from "@/api/generated";
import { type Answers, outcome } from "./answers";
import { assessed } from "./assessed";
import { going } from "./going";
import { guardDrafts } from "./guard";
import { sample } from "./minutes";
import type { FakePlan, State } from "./state";

/** The small nouns, each a list. */
export interface Records {
  meeting: Meeting[];
  agenda_item: AgendaItem[];
  attendance: Attendance[];
  decision: Decision[];
  action: Action[];
  ask: Ask[];
  milestone: Milestone[];
  dependency: Dependency[];
  indicator: Indicator[];
  reading: Reading[];
  budget_line: BudgetLine[];
  factor: Factor[];
  factor_work: FactorWork[];
  population_group: PopulationGroup[];
  round: Round[];
  finding: Finding[];
  review: Review[];
  judgement: Judgement[];
  recognition: Recognition[];
  pack_idea: PackIdea[];
}

export const noRecords: Records = {
  meeting: [],
  agenda_item: [],
  attendance: [],
  decision: [],
  action: [],
  ask: [],
  milestone: [],
  dependency: [],
  indicator: [],
  reading: [],
  budget_line: [],
  factor: [],
  factor_work: [],
  population_group: [],
  round: [],
  finding: [],
  review: [],
  judgement: [],
  recognition: [],
  pack_idea: [],
};

/** What the sample town keeps of small nouns. */
export const records: Records = { ...noRecords, ...sample, ...going, ...assessed };

export const NEW = "00000000-0000-0000-0000-000000000000";
let made = 0;

type One = { id: string } & Record<string, unknown>;
const listOf = (state: State, noun: RecordNoun) => state.records[noun] as unknown as One[];

/** The ends of a noun that only links two things. */
const ENDS: Partial<Record<RecordNoun, [string, string]>> = {
  attendance: ["meeting", "seat"],
  dependency: ["first", "then"],
  factor_work: ["initiative", "factor"],
  judgement: ["review", "item"],
};

/** What goes with a noun: rows of which this column names it. */
const WITH_IT: Partial<Record<RecordNoun, [RecordNoun, string][]>> = {
  meeting: [
    ["agenda_item", "meeting"],
    ["attendance", "meeting"],
    ["decision", "meeting"],
  ],
  indicator: [["reading", "indicator"]],
  factor: [["factor_work", "factor"]],
  round: [["finding", "round"]],
  review: [["judgement", "review"]],
};

/** What only lets go of it. */
const LETS_GO: Partial<Record<RecordNoun, [RecordNoun, string][]>> = {
  meeting: [["action", "meeting"]],
  decision: [["decision", "revoked_by"]],
  population_group: [
    ["factor", "group"],
    ["finding", "group"],
  ],
};

/** Which noun a window reads again. */
function changed(noun: RecordNoun): Noun {
  if (
    ["milestone", "dependency", "indicator", "reading", "budget_line", "factor", "factor_work"].includes(noun)
  )
    return "progress";
  if (["population_group", "round", "finding", "review", "judgement", "recognition"].includes(noun))
    return "assessment";
  return noun === "pack_idea" ? "pack" : "meeting";
}

function required(value: One, field: string, rule: string) {
  if (field in value && !String(value[field] ?? "").trim()) throw { code: "invalid", field, rule };
}

/** As the program would keep it; what it would refuse is refused. */
function checked({ noun, value }: PlanRecord, state: State): One {
  const one = { ...value } as unknown as One;
  guardDrafts([one], state.keptTexts);
  required(one, "title", "name-empty");
  required(one, "name", "name-empty");
  required(one, "what", "name-empty");
  required(one, "text", "text-empty");
  required(one, "asked", "text-empty");
  required(one, "statement", "text-empty");
  if (noun === "meeting" && !/^\d{4}-\d\d-\d\d$/.test(value.date))
    throw { code: "invalid", field: "date", rule: "day-form" };
  if (noun === "decision" && value.revoked_by === value.id)
    throw { code: "invalid", field: "revoked_by", rule: "revokes-itself" };
  if (noun === "agenda_item" && (value.minutes ?? 0) > 24 * 60)
    throw { code: "invalid", field: "minutes", rule: "out-of-range" };
  if (noun === "ask" && value.asked_on && value.told_on && value.told_on < value.asked_on)
    throw { code: "invalid", field: "told_on", rule: "ends-before-it-starts" };
  if ((noun === "reading" || noun === "review") && !value.date.trim())
    throw { code: "invalid", field: "date", rule: "date-missing" };
  if (noun === "indicator" && value.target !== null && !value.unit?.trim())
    throw { code: "invalid", field: "unit", rule: "target-without-unit" };
  if (noun === "budget_line" && (value.amount ?? 0) < 0)
    throw { code: "invalid", field: "amount", rule: "out-of-range" };
  if (noun === "dependency" && waits(state, value.first, value.then))
    throw { code: "invalid", field: "first", rule: "waits-in-a-circle" };
  const ends = ENDS[noun];
  return ends ? { ...one, id: `${noun}-${one[ends[0]]}-${one[ends[1]]}` } : one;
}

/** Whether `first` waits for `then` already. */
function waits(state: State, first: string, then: string): boolean {
  if (first === then) return true;
  return state.records.dependency.some((each) => each.first === then && waits(state, first, each.then));
}

/** As it is to be, with what was saved just before it where it is on something that is not there yet. */
function onto(record: PlanRecord, last: string | undefined): PlanRecord {
  if (record.noun !== "factor_work" || record.value.factor !== NEW || last === undefined) return record;
  return { ...record, value: { ...record.value, factor: last } };
}

export function save(state: State, record: PlanRecord): [State, string] {
  let one = checked(record, state);
  const list = listOf(state, record.noun);
  const isThere = list.some((each) => each.id === one.id);
  if (one.id === NEW) {
    made += 1;
    one = { ...one, id: `${record.noun}-${String(made).padStart(6, "0")}` };
  } else if (!isThere && !ENDS[record.noun]) throw { code: "not_found", noun: record.noun };
  const next = isThere ? list.map((each) => (each.id === one.id ? one : each)) : [...list, one];
  return [{ ...state, records: { ...state.records, [record.noun]: next } }, one.id];
}

/** What a record is called in the history. */
function named(state: State, noun: RecordNoun, value: One): string {
  for (const name of ["title", "text", "what", "statement", "name"])
    if (typeof value[name] === "string") return value[name];
  const called = (list: readonly { id: string }[], id: unknown) =>
    list.find((each) => each.id === id) as One | undefined;
  if (noun === "reading") return String(called(state.records.indicator, value.indicator)?.name ?? "");
  if (noun === "dependency" || noun === "factor_work")
    return String(called(state.initiatives, value.then ?? value.initiative)?.title ?? "");
  if (noun === "review") return String(value.date);
  const meeting = called(state.records.meeting, value.meeting);
  return String(called(state.councils, value.council ?? meeting?.council)?.name ?? "");
}

/** What of a record would change, as the history tells it. */
function field(state: State, { noun, value }: PlanRecord): string {
  const before = listOf(state, noun).find((each) => each.id === value.id);
  const changed = Object.entries(value).filter(([name, said]) => before && before[name] !== said);
  return changed.length === 1 ? (changed[0]?.[0] ?? "") : "";
}

function removed(state: State, noun: RecordNoun, ids: string[]): State {
  let next: Records = state.records;
  const set = (noun: RecordNoun, list: One[]) => {
    next = { ...next, [noun]: list };
  };
  const of = (noun: RecordNoun) => next[noun] as unknown as One[];
  const names = (row: One, column: string) => ids.includes(String(row[column]));
  set(
    noun,
    of(noun).filter((each) => !ids.includes(each.id)),
  );
  for (const [other, column] of WITH_IT[noun] ?? [])
    set(
      other,
      of(other).filter((each) => !names(each, column)),
    );
  for (const [other, column] of LETS_GO[noun] ?? [])
    set(
      other,
      of(other).map((each) => (names(each, column) ? { ...each, [column]: null } : each)),
    );
  return { ...state, records: next };
}

/** Saving and taking away small nouns. */
export function recordAnswers(open: () => FakePlan): Pick<Answers, "save_records" | "remove_records"> {
  return {
    save_records: (list) => {
      const plan = open();
      const [first] = list;
      if (!first) return outcome([], []);
      const ids: string[] = [];
      let next = plan.state;
      for (const record of list) {
        const [after, id] = save(next, onto(record, ids.at(-1)));
        next = after;
        ids.push(id);
      }
      const isNew = !listOf(plan.state, first.noun).some((each) => each.id === ids[0]);
      const op = `${isNew ? "add" : "edit"}-${first.noun.replaceAll("_", "-")}`;
      const args = {
        name: named(plan.state, first.noun, first.value as unknown as One),
        count: String(list.length),
        field: field(plan.state, first),
      };
      plan.step(op, args, () => next);
      return outcome(ids, [...new Set(list.map((each) => changed(each.noun)))]);
    },
    remove_records: ({ noun, ids }: Commands["remove_records"][0]) => {
      const plan = open();
      const value = listOf(plan.state, noun).find((each) => each.id === ids[0]);
      if (!value) throw { code: "not_found", noun };
      const args = { count: String(ids.length), name: named(plan.state, noun, value) };
      plan.step(`remove-${noun.replaceAll("_", "-")}`, args, (state) => removed(state, noun, ids));
      return outcome(null, [changed(noun)]);
    },
  };
}
