import type { Action, AgendaItem, Ask, Attendance, Decision, Meeting, Presence } from "@/api/generated";
import type { Records } from "./records";

const meeting = (
  id: string,
  council: string,
  date: string,
  starts: string | null,
  held: boolean,
): Meeting => ({
  id,
  council,
  date,
  starts,
  place: council === "c1" ? "Public Library, large room" : "Youth Hub",
  notes: null,
  held,
  sensitivity: "council",
});

// meeting | minutes | title | notes
const agendaLines = `
m2|10|Welcome and names|
m2|30|Walking school bus: which routes come first|The children’s maps were laid out. Three streets came up in all of them.
m2|20|Quiet rooms|
m2|10|What each of us takes home|
m3|10|Welcome and names|
m3|25|Walking school bus: what the first month showed|
m3||Safe hotels: who speaks with the owners|
m3|15|What each of us takes home|
`;

const agenda: AgendaItem[] = agendaLines
  .trim()
  .split("\n")
  .map((line, position) => {
    const [of = "", minutes, title = "", notes] = line.split("|");
    return {
      id: `item-${position}`,
      meeting: of,
      title,
      minutes: minutes ? Number(minutes) : null,
      notes: notes || null,
      position,
    };
  });

const there = (of: string, presences: string): Attendance[] =>
  presences.split("").flatMap((letter, seat) => {
    const said: Record<string, Presence> = { P: "present", S: "apologies", A: "absent" };
    const presence = said[letter];
    if (!presence) return [];
    return [{ id: `there-${of}-seat-${seat}`, meeting: of, seat: `seat-${seat}`, presence }];
  });

const decision = (id: string, of: string, text: string, more: Partial<Decision> = {}): Decision => ({
  id,
  meeting: of,
  text,
  rule: "consensus",
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
  ...more,
});

const action = (id: string, what: string, more: Partial<Action> = {}): Action => ({
  id,
  what,
  seat: null,
  stakeholder: null,
  due: null,
  done_on: null,
  meeting: "m2",
  initiative: null,
  sensitivity: "council",
  ...more,
});

const ask = (id: string, asked: string, more: Partial<Ask> = {}): Ask => ({
  id,
  council: "c2",
  asked,
  asked_on: "2026-10-31",
  decided: null,
  changed: null,
  told_on: null,
  withdrawn: false,
  sensitivity: "council",
  ...more,
});

/** What the councils of the sample town met about. */
export const sample: Partial<Records> = {
  meeting: [
    meeting("m1", "c1", "2026-10-01", "18:30", true),
    meeting("m2", "c1", "2026-11-05", "18:30", true),
    meeting("m3", "c1", "2026-12-03", "18:30", false),
    meeting("m4", "c2", "2026-10-31", "12:00", true),
  ],
  agenda_item: agenda,
  attendance: [...there("m1", "PPPSAPS.P.P"), ...there("m2", "PPPPPPP.PSPPP")],
  decision: [
    decision("d1", "m1", "We try two walking routes to school.", { revoked_by: "d2" }),
    decision("d2", "m2", "Three walking routes begin on 11 January, with two adults each.", {
      rule: "majority",
      votes_for: 8,
      votes_against: 2,
      votes_abstain: 1,
      dissent: "Two of us would rather begin with one route and learn from it.",
      children_heard: true,
      children_said: "They drew the streets they would walk if somebody came along.",
      review_on: "2026-11-20",
    }),
    decision("d3", "m2", "Each school is asked for a quiet room by spring.", {
      position: 1,
      review_on: "2027-04",
    }),
  ],
  action: [
    action("a1", "Draw the three routes on one map", { seat: "seat-0", due: "2026-11-19" }),
    action("a2", "Ask the hotels for a first talk", { seat: "seat-6", due: "2026-12-15" }),
    action("a3", "Find two drivers who speak Dari", { seat: "seat-1" }),
    action("a4", "Write to the schools about quiet rooms", { seat: "seat-8", done_on: "2026-11-18" }),
  ],
  ask: [
    ask("k1", "A place to sit that is dry while we wait for the bus.", {
      asked_on: "2026-06-27",
      decided: "The town puts up a roof at the two busiest stops.",
      changed: "Both roofs stand since September.",
      told_on: "2026-09-26",
    }),
    ask("k2", "Somebody at school who listens and does not tell everybody.", {
      decided: "Each school is asked for a quiet room by spring.",
    }),
    ask("k3", "A later start of school in winter."),
    ask("k4", "No more speeches at the summer festival.", { withdrawn: true }),
  ],
};
