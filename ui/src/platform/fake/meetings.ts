import type { Action, Attendance, Council, MeetingPage, Quorum } from "@/api/generated";
import type { Answers } from "./answers";
import { find } from "./councils";
import type { FakePlan, State } from "./state";

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

type Commanded =
  | "list_meetings"
  | "get_meeting"
  | "list_decisions"
  | "list_actions"
  | "list_asks"
  | "save_calendar";

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
  };
}
