import type {
  AddSeats,
  Composition,
  Council,
  CouncilDraft,
  CouncilKind,
  EditCouncil,
  EditSeats,
  MoveSeat,
  Seat,
  SeatDraft,
  SeatEdit,
  SeatSuggestions,
  Stakeholder,
  SuggestionReason,
  Voice,
  VoiceRow,
} from "@/api/generated";
import { sectors } from "./framework";
import { guard } from "./guard";
import type { State } from "./state";
import { stakeholders } from "./town";

let made = 0;
const fresh = (kind: string) => {
  made += 1;
  return `${kind}-${String(made).padStart(6, "0")}`;
};

const vacant = (role: Seat["role"], voice: Voice | null = null, sector: string | null = null): SeatDraft => ({
  holder: null,
  role,
  votes: role !== "advisor",
  voice,
  sector: sector && `sector-${sector}`,
  since: null,
  until: null,
  preparation: null,
  support: null,
  pay: null,
});

const bare = (id: string, name: string, kind: CouncilKind): Council => ({
  id,
  name,
  kind,
  purpose: null,
  meets: null,
  quorum_percent: null,
  quorum_seats: null,
  decision_rule: null,
  parent: null,
  children_count: null,
  age_from: null,
  age_to: null,
  how_chosen: null,
  participation: { space: null, voice: null, audience: null, influence: null },
  seats: [],
});

// holder | role | voice | sector
const seatLines = `
Public Library|chair|sector|civic
Newcomer Centre|secretary|sector|civic
Grandparents’ Group|member|parent|
Elders’ Circle|member|elder|
Homework Café|member|youth|
Youth Hub|member|youth|
Survivors’ Network|member|lived_experience|
|member|lived_experience|
Cedar High|member|sector|schools
County Health|member|sector|health-care
Listening Line|member|sector|mental-health
Al-Noor Mosque|member|sector|faith
Chamber of Commerce|member|sector|business
Town Council|member|sector|government
|member|sector|media
Legal Aid|advisor|sector|justice
`;

/** The councils of the sample town. */
export const councils: Council[] = [
  {
    ...bare("c1", "Riverbend Community Council", "community_council"),
    purpose: "Brings all who play a part in children’s lives to one table, and keeps this plan.",
    meets: "First Thursday of the month, at the library",
    quorum_percent: 50,
    decision_rule: "consensus",
    seats: seatLines
      .trim()
      .split("\n")
      .map((line, n) => {
        const [holder, role, voice, sector] = line.split("|");
        return {
          ...vacant(role as Seat["role"], (voice as Voice) || null, sector || null),
          id: `seat-${n}`,
          council: "c1",
          holder: stakeholders.find((each) => each.name === holder)?.id ?? null,
          since: holder ? "2026-04-27" : null,
          until: holder === "Town Council" ? "2026-10-31" : null,
          pay: voice === "lived_experience" ? "30 dollars an hour, in cash on the day." : null,
        };
      }),
  },
  {
    ...bare("c2", "Children’s Council of Riverbend", "childrens_council"),
    purpose: "Children say what would make their days better, and are told what changed.",
    meets: "Last Saturday of the month, with lunch",
    decision_rule: "two_thirds",
    parent: "c1",
    children_count: 24,
    age_from: 10,
    age_to: 15,
    how_chosen: "Lots are drawn among all children who wish to take part.",
  },
  { ...bare("c3", "Safe hotels task force", "task_force"), parent: "c1" },
];

const voiced = ["schools", "health-care", "mental-health", "social-services", "justice"];
const pairs: SeatDraft[] = (["lived_experience", "lived_experience", "youth", "youth"] as const).map(
  (voice) => vacant("member", voice),
);

/** The seats that a council of a kind usually wants. */
export function template(kind: CouncilKind): SeatDraft[] {
  const officers = [vacant("chair"), vacant("secretary")];
  const of = (keys: string[]) => keys.map((key) => vacant("member", "sector", key));
  switch (kind) {
    case "community_council":
      return [
        ...officers,
        ...pairs,
        vacant("member", "parent"),
        vacant("member", "elder"),
        ...of([...voiced, "business", "media", "faith", "government", "civic"]),
      ];
    case "task_force":
      return [...officers, ...pairs, ...of(["schools", "health-care", "social-services", "justice"])];
    case "working_group":
      return [vacant("chair"), vacant("member"), vacant("member"), vacant("member")];
    case "childrens_council":
      return [vacant("advisor"), vacant("advisor")];
  }
}

/** Fields of a seat that hold somebody's own words. */
const givens: SeatEdit["field"][] = ["preparation", "support", "pay"];

const seatOf = (council: string, draft: SeatDraft): Seat => ({ ...draft, id: fresh("seat"), council });

function sorted(state: State, councils: Council[]): State {
  for (const each of councils.filter((council) => council.kind === "childrens_council")) {
    if (each.seats.some((seat) => seat.votes || seat.role !== "advisor" || seat.voice === "youth"))
      throw { code: "invalid", field: "seats", rule: "children-as-a-group" };
  }
  return { ...state, councils: [...councils].sort((a, b) => a.name.localeCompare(b.name, "en")) };
}

const mapped = (state: State, change: (council: Council) => Council) =>
  sorted(state, state.councils.map(change));

/** Makes a council and answers with its id. */
export function create(state: State, draft: CouncilDraft): [State, string] {
  const id = fresh("council");
  const seats = draft.seats.map((seat) => seatOf(id, seat));
  const council = { ...bare(id, draft.name, draft.kind), ...draft, seats };
  return [sorted(state, [...state.councils, council]), id];
}

/** The council named when a plan is made. */
export function first(state: State, name: string): State {
  return { ...state, councils: [bare(fresh("council"), name, "community_council")] };
}

export function edit(state: State, { id, edits }: EditCouncil): State {
  for (const each of edits) {
    if (each.field === "name" && !each.value.trim())
      throw { code: "invalid", field: "name", rule: "name-empty" };
    if (each.field === "parent" && under(state, each.value, id))
      throw { code: "invalid", field: "parent", rule: "council-in-a-circle" };
  }
  return mapped(state, (council) => (council.id === id ? edits.reduce(edited, council) : council));
}

/** A council after one change: a number takes the place of a share of the seats, and the other way round. */
function edited(council: Council, { field, value }: EditCouncil["edits"][number]): Council {
  if (field in council.participation)
    return { ...council, participation: { ...council.participation, [field]: value } };
  const next = { ...council, [field]: value };
  if (field === "quorum_percent") return { ...next, quorum_seats: null };
  return field === "quorum_seats" ? { ...next, quorum_percent: null } : next;
}

/** Whether a council is this one or hangs below it. */
function under(state: State, council: string | null, id: string): boolean {
  for (let at = council; at !== null; at = find(state, at).parent) if (at === id) return true;
  return false;
}

export function find(state: State, id: string): Council {
  const found = state.councils.find((each) => each.id === id);
  if (!found) throw { code: "not_found", noun: "council" };
  return found;
}

/** Name of the council that the first of these seats belongs to. */
export function councilOf(state: State, seats: string[]): string {
  const has = (council: Council) => council.seats.some((seat) => seat.id === seats[0]);
  return state.councils.find(has)?.name ?? "";
}

export function remove(state: State, id: string): State {
  const left = state.councils.filter((each) => each.id !== id);
  const records = {
    ...state.records,
    meeting: state.records.meeting.filter((each) => each.council !== id),
    ask: state.records.ask.filter((each) => each.council !== id),
  };
  return {
    ...state,
    records,
    councils: left.map((each) => (each.parent === id ? { ...each, parent: null } : each)),
  };
}

export function addSeats(state: State, { council, seats }: AddSeats): [State, string[]] {
  const added = seats.map((seat) => seatOf(council, seat));
  const next = mapped(state, (each) =>
    each.id === council ? { ...each, seats: [...each.seats, ...added] } : each,
  );
  return [next, added.map((seat) => seat.id)];
}

export function editSeats(state: State, { ids, edits }: EditSeats): State {
  const changes = Object.fromEntries(edits.map((each) => [each.field, each.value]));
  for (const { field, value } of edits) {
    if (givens.includes(field)) guard(field, String(value ?? ""), true, state.keptTexts);
  }
  return mapped(state, (each) => ({
    ...each,
    seats: each.seats.map((seat) => {
      if (!ids.includes(seat.id)) return seat;
      const next = { ...seat, ...changes };
      if (next.since && next.until && next.until < next.since)
        throw { code: "invalid", field: "until", rule: "ends-before-it-starts" };
      return next;
    }),
  }));
}

export function moveSeat(state: State, { id, to }: MoveSeat): State {
  return mapped(state, (each) => {
    const seat = each.seats.find((one) => one.id === id);
    if (!seat) return each;
    const seats = each.seats.filter((one) => one.id !== id);
    seats.splice(to, 0, seat);
    return { ...each, seats };
  });
}

export function deleteSeats(state: State, ids: string[]): State {
  return mapped(state, (each) => ({ ...each, seats: each.seats.filter((seat) => !ids.includes(seat.id)) }));
}

/** Seats of stakeholders that are gone become vacant. */
export function vacate(state: State, holders: string[]): State {
  const leave = (seat: Seat) => (holders.includes(seat.holder ?? "") ? { ...seat, holder: null } : seat);
  return {
    ...state,
    councils: state.councils.map((each) => ({ ...each, seats: each.seats.map(leave) })),
  };
}

const sectorOfVoice: Partial<Record<Voice, string>> = {
  lived_experience: "sector-survivor-led",
  youth: "sector-youth",
  parent: "sector-parents",
};

function seatState({ holder, since, until }: Seat): "filled" | "coming" | "vacant" | "ended" {
  if (holder === null) return "vacant";
  const today = new Date().toISOString();
  if (until !== null && today.slice(0, until.length) > until) return "ended";
  return since !== null && today.slice(0, since.length) < since ? "coming" : "filled";
}

/** The real one comes from the crate `network`. */
export function composition(state: State, id: string): Composition {
  const { seats } = find(state, id);
  const voices: VoiceRow[] = [];
  for (const seat of seats) {
    const ofSector = seat.sector !== null && (seat.voice === null || seat.voice === "sector");
    const [voice, sector] = ofSector ? (["sector", seat.sector] as const) : ([seat.voice, null] as const);
    let row = voices.find((each) => each.voice === voice && each.sector === sector);
    if (!row) {
      row = { voice, sector, wanted: 0, filled: 0, coming: 0, vacant: 0, ended: 0 };
      voices.push(row);
    }
    row.wanted += 1;
    row[seatState(seat)] += 1;
  }
  voices.sort((a, b) => Number(a.voice === null) - Number(b.voice === null));
  const filled = seats.filter((seat) => seatState(seat) === "filled");
  const shown = state.stakeholders.filter(
    (each) => !each.archived && !each.do_not_map && each.sensitivity !== "confidential",
  );
  const wanted = (seat: Seat) => (seat.voice && sectorOfVoice[seat.voice]) || seat.sector;
  const told = filled.filter((seat) => seat.voice !== "lived_experience").map((seat) => seat.holder);
  const heard = new Set([
    ...seats.map(wanted),
    ...shown.filter((each) => told.includes(each.id)).map((each) => each.sector),
  ]);
  return {
    council: id,
    voices,
    seats: seats.length,
    filled: filled.length,
    voting: seats.filter((seat) => seat.votes).length,
    voting_filled: filled.filter((seat) => seat.votes).length,
    missing: sectors
      .map((sector) => sector.id)
      .filter((sector) => !heard.has(sector) && shown.some((each) => each.sector === sector)),
    suggestions: seats
      .filter((seat) => seat.holder === null && seat.voice !== "lived_experience")
      .map((seat) => suggested(seat, wanted(seat), seats, shown)),
  };
}

function suggested(seat: Seat, sector: string | null, seats: Seat[], shown: Stakeholder[]): SeatSuggestions {
  const holders = seats.map((each) => each.holder);
  // Who brings a voice that no sector has, such as that of elders, nothing in a plan can tell.
  if (seat.voice !== null && sector === null) return { seat: seat.id, who: [] };
  const who = shown
    .filter((each) => !holders.includes(each.id) && (sector === null || each.sector === sector))
    .map((each) => {
      const reasons: SuggestionReason[] = sector ? [{ kind: "same_sector", sector }] : [];
      if (each.tie_count > 0) reasons.push({ kind: "ties_to_members", count: each.tie_count });
      if (reasons.length > 0) reasons.push({ kind: "on_no_council" });
      return { stakeholder: each.id, reasons, ties: each.tie_count };
    })
    .filter((each) => each.reasons.length > 0)
    .sort((a, b) => b.ties - a.ties)
    .slice(0, 5)
    .map(({ stakeholder, reasons }) => ({ stakeholder, reasons }));
  return { seat: seat.id, who };
}
