import type {
  Action,
  AgendaItem,
  Ask,
  Attendance,
  Commands,
  Council,
  Decision,
  Meeting,
  MeetingPage,
  PlanRecord,
  Quorum,
  RecordNoun,
} from "@/api/generated";
import { type Answers, outcome } from "./answers";
import { find } from "./councils";
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
}

export const noRecords: Records = {
  meeting: [],
  agenda_item: [],
  attendance: [],
  decision: [],
  action: [],
  ask: [],
};

/** What the sample town's councils have met about. */
export const records: Records = sample;

const NEW = "00000000-0000-0000-0000-000000000000";
let made = 0;

type One = { id: string } & Record<string, unknown>;
const listOf = (state: State, noun: RecordNoun) => state.records[noun] as unknown as One[];

/** Whether somebody sits there on a day. */
function sits({ holder, since, until }: Council["seats"][number], day: string): boolean {
  if (holder === null || (until !== null && day.slice(0, until.length) > until)) return false;
  return since === null || day.slice(0, since.length) >= since;
}

function quorum(council: Council, attendance: Attendance[], day: string): Quorum {
  const voting = council.seats.filter((seat) => seat.votes);
  const presence = (id: string) => attendance.find((each) => each.seat === id)?.presence;
  const share =
    council.quorum_percent === null ? null : Math.ceil((council.quorum_percent * voting.length) / 100);
  return {
    voting: voting.length,
    present: voting.filter((seat) => seat.holder !== null && presence(seat.id) === "present").length,
    unknown: voting.filter((seat) => sits(seat, day) && presence(seat.id) === undefined).length,
    needed: voting.length === 0 ? null : (council.quorum_seats ?? share),
  };
}

const byPosition = <T extends { position: number }>(list: T[]) =>
  [...list].sort((a, b) => a.position - b.position);
const due = (a: Action, b: Action) => (a.due ?? "9999").localeCompare(b.due ?? "9999");

function page(state: State, id: string): MeetingPage {
  const { meeting: meetings, agenda_item, attendance, decision, action } = state.records;
  const meeting = meetings.find((each) => each.id === id);
  if (!meeting) throw { code: "not_found", noun: "meeting" };
  const mine = <T extends { meeting: string | null }>(list: T[]) =>
    list.filter((each) => each.meeting === id);
  const earlier = meetings.filter(
    (each) => each.council === meeting.council && each.id !== id && each.date <= meeting.date,
  );
  const there = mine(attendance);
  return {
    meeting,
    agenda: byPosition(mine(agenda_item)),
    attendance: there,
    quorum: quorum(find(state, meeting.council), there, meeting.date),
    decisions: byPosition(mine(decision)),
    actions: mine(action),
    carried: action
      .filter((each) => each.done_on === null && earlier.some((one) => one.id === each.meeting))
      .sort(due),
  };
}

function required(value: One, field: string, rule: string) {
  if (field in value && !String(value[field] ?? "").trim()) throw { code: "invalid", field, rule };
}

/** As the program would keep it; what it would refuse is refused. */
function checked({ noun, value }: PlanRecord, state: State): One {
  const one = { ...value } as One;
  guardDrafts([one], state.keptTexts);
  required(one, "title", "name-empty");
  required(one, "what", "name-empty");
  required(one, "text", "text-empty");
  required(one, "asked", "text-empty");
  if (noun === "meeting" && !/^\d{4}-\d\d-\d\d$/.test(value.date))
    throw { code: "invalid", field: "date", rule: "day-form" };
  if (noun === "decision" && value.revoked_by === value.id)
    throw { code: "invalid", field: "revoked_by", rule: "revokes-itself" };
  if (noun === "agenda_item" && (value.minutes ?? 0) > 24 * 60)
    throw { code: "invalid", field: "minutes", rule: "out-of-range" };
  if (noun === "ask" && value.asked_on && value.told_on && value.told_on < value.asked_on)
    throw { code: "invalid", field: "told_on", rule: "ends-before-it-starts" };
  if (noun === "attendance") return { ...one, id: `there-${value.meeting}-${value.seat}` };
  return one;
}

function save(state: State, record: PlanRecord): [State, string] {
  let one = checked(record, state);
  const list = listOf(state, record.noun);
  const isThere = list.some((each) => each.id === one.id);
  if (one.id === NEW) {
    made += 1;
    one = { ...one, id: `${record.noun}-${String(made).padStart(6, "0")}` };
  } else if (!isThere && record.noun !== "attendance") throw { code: "not_found", noun: record.noun };
  const next = isThere ? list.map((each) => (each.id === one.id ? one : each)) : [...list, one];
  return [{ ...state, records: { ...state.records, [record.noun]: next } }, one.id];
}

function named(state: State, { noun, value }: PlanRecord): string {
  if (noun === "agenda_item") return value.title;
  if (noun === "decision") return value.text;
  if (noun === "action") return value.what;
  const meeting = state.records.meeting.find((each) => noun === "attendance" && each.id === value.meeting);
  const council = noun === "attendance" ? meeting?.council : value.council;
  return state.councils.find((each) => each.id === council)?.name ?? "";
}

/** What of a record would change, as the history tells it. */
function field(state: State, { noun, value }: PlanRecord): string {
  const before = listOf(state, noun).find((each) => each.id === value.id);
  const changed = Object.entries(value).filter(([name, said]) => before && before[name] !== said);
  return changed.length === 1 ? (changed[0]?.[0] ?? "") : "";
}

function removed(state: State, noun: RecordNoun, ids: string[]): State {
  const left = <T extends { id: string }>(list: T[]) => list.filter((each) => !ids.includes(each.id));
  const next: Records = { ...state.records, [noun]: left(listOf(state, noun)) };
  if (noun === "meeting") {
    const stays = (each: { meeting: string }) => !ids.includes(each.meeting);
    next.agenda_item = next.agenda_item.filter(stays);
    next.attendance = next.attendance.filter(stays);
    next.decision = next.decision.filter(stays);
    next.action = next.action.map((each) =>
      ids.includes(each.meeting ?? "") ? { ...each, meeting: null } : each,
    );
  }
  const holds = (id: string | null) => next.decision.some((each) => each.id === id);
  next.decision = next.decision.map((each) =>
    holds(each.revoked_by) ? each : { ...each, revoked_by: null },
  );
  return { ...state, records: next };
}

type Commanded =
  | "list_meetings"
  | "get_meeting"
  | "list_decisions"
  | "list_actions"
  | "list_asks"
  | "save_calendar"
  | "save_records"
  | "remove_records";

/** Meetings, and what comes of them. */
export function meetingAnswers(open: () => FakePlan): Pick<Answers, Commanded> {
  const dayOf = (id: string | null) =>
    open().state.records.meeting.find((each) => each.id === id)?.date ?? "";
  const newest = (a: string | null, b: string | null) => (b ?? "").localeCompare(a ?? "");
  return {
    list_meetings: () => [...open().state.records.meeting].sort((a, b) => newest(a.date, b.date)),
    get_meeting: (id) => page(open().state, id),
    list_decisions: () =>
      byPosition(open().state.records.decision).sort((a, b) => newest(dayOf(a.meeting), dayOf(b.meeting))),
    list_actions: () =>
      [...open().state.records.action].sort(
        (a, b) => Number(a.done_on !== null) - Number(b.done_on !== null) || due(a, b),
      ),
    list_asks: () => [...open().state.records.ask].sort((a, b) => newest(a.asked_on, b.asked_on)),
    save_calendar: () => ({ path: "/home/ana/Documents/Riverbend.ics" }),
    save_records: (list) => {
      const plan = open();
      const [first] = list;
      if (!first) return outcome([], []);
      const ids: string[] = [];
      let next = plan.state;
      for (const record of list) {
        const [after, id] = save(next, record);
        next = after;
        ids.push(id);
      }
      const isNew = !listOf(plan.state, first.noun).some((each) => each.id === ids[0]);
      const op = `${isNew ? "add" : "edit"}-${first.noun.replaceAll("_", "-")}`;
      const args = {
        name: named(plan.state, first),
        count: String(list.length),
        field: field(plan.state, first),
      };
      plan.step(op, args, () => next);
      return outcome(ids, ["meeting"]);
    },
    remove_records: ({ noun, ids }: Commands["remove_records"][0]) => {
      const plan = open();
      const value = listOf(plan.state, noun).find((each) => each.id === ids[0]);
      if (!value) throw { code: "not_found", noun };
      const name = named(plan.state, { noun, value } as unknown as PlanRecord);
      const args = { count: String(ids.length), name };
      plan.step(`remove-${noun.replaceAll("_", "-")}`, args, (state) => removed(state, noun, ids));
      return outcome(null, ["meeting"]);
    },
  };
}
