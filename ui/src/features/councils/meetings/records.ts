import type { Action, AgendaItem, Ask, Attendance, Decision, Id, Meeting, Presence } from "@/api/generated";
import { NEW } from "@/parts/records";

export { NEW };

/** A meeting ahead, of which only the day is known. */
export const newMeeting = (council: Id, date: string, known: Partial<Meeting> = {}): Meeting => ({
  id: NEW,
  council,
  date,
  starts: null,
  place: null,
  notes: null,
  held: false,
  sensitivity: "council",
  ...known,
});

export const newItem = (meeting: Id, title: string, position: number): AgendaItem => ({
  id: NEW,
  meeting,
  title,
  minutes: null,
  notes: null,
  position,
});

export const newAttendance = (meeting: Id, seat: Id, presence: Presence): Attendance => ({
  id: NEW,
  meeting,
  seat,
  presence,
});

export const newDecision = (meeting: Id, text: string, known: Partial<Decision>): Decision => ({
  id: NEW,
  meeting,
  text,
  rule: null,
  votes_for: null,
  votes_against: null,
  votes_abstain: null,
  initiative: null,
  dissent: null,
  interests: null,
  children_heard: null,
  children_said: null,
  review_on: null,
  revoked_by: null,
  position: 0,
  sensitivity: "council",
  ...known,
});

export const newAction = (what: string, meeting: Id | null): Action => ({
  id: NEW,
  what,
  seat: null,
  stakeholder: null,
  due: null,
  done_on: null,
  meeting,
  initiative: null,
  sensitivity: "council",
});

export const newAsk = (council: Id, asked: string, asked_on: string): Ask => ({
  id: NEW,
  council,
  asked,
  asked_on,
  decided: null,
  changed: null,
  told_on: null,
  withdrawn: false,
  sensitivity: "council",
});
