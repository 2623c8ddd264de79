import type { Id, Seat, SeatDraft, SeatEdit, Voice } from "@/api/generated";
import { isPast } from "@/parts/stakeholder";

export { today } from "@/parts/stakeholder";

/** Whether somebody sits there: a holder today, one whose time begins later, nobody, or one whose time has ended. */
export type SeatState = (typeof seatStates)[number];
export const seatStates = ["filled", "coming", "vacant", "ended"] as const;

/**
 * The state of a seat on a day (`YYYY-MM-DD`). A first day that is only a year or a month holds from its
 * beginning, a last one to its end.
 */
export function seatState({ holder, since, until }: Seat, today: string): SeatState {
  if (holder === null) return "vacant";
  if (until !== null && isPast(until, today)) return "ended";
  return since !== null && today.slice(0, since.length) < since ? "coming" : "filled";
}

/** The voices that no sector stands for by itself. */
export const voices = ["lived_experience", "youth", "parent", "elder"] as const;

/** Stands in a choice for a seat that brings no voice in particular. */
export const NO_VOICE = "none";

/** Voice and sector of a seat as one choice: a voice, the id of a sector, or `NO_VOICE`. */
export function voiceChoice(seat: Pick<Seat, "voice" | "sector">): string {
  const ofSector = seat.voice === null || seat.voice === "sector";
  if (ofSector && seat.sector !== null) return seat.sector;
  return seat.voice === null || seat.voice === "sector" ? NO_VOICE : seat.voice;
}

const isVoice = (choice: string): choice is (typeof voices)[number] => voices.some((one) => one === choice);

function chosen(choice: string): { voice: Voice | null; sector: Id | null } {
  if (choice === NO_VOICE) return { voice: null, sector: null };
  return isVoice(choice) ? { voice: choice, sector: null } : { voice: "sector", sector: choice };
}

/** The changes that a choice of voice means; together they are one step. */
export function voiceEdits(choice: string): SeatEdit[] {
  const { voice, sector } = chosen(choice);
  return [
    { field: "voice", value: voice },
    { field: "sector", value: sector },
  ];
}

/** A vacant seat that brings a voice. Of a children's council it is an adult's, who advises and has no vote. */
export function vacantSeat(choice: string, ofChildren: boolean): SeatDraft {
  const role = ofChildren ? "advisor" : "member";
  const nothing = { since: null, until: null, preparation: null, support: null, pay: null };
  return { holder: null, role, votes: !ofChildren, ...chosen(choice), ...nothing };
}

/** What is done so that whoever holds a seat can speak there; said of the seat, never of its holder. */
export const givens = ["preparation", "support", "pay"] as const;

/** Whether a seat asks what is done for its holder: one of lived experience, or one of which some is said. */
export const asksGivens = (seat: Seat) => isUntold(seat) || givens.some((given) => seat[given] !== null);

/**
 * The places, from 1, of the other seats that the holder of this one has in the list. A lived-experience seat is
 * told of neither way round: it would say who holds it.
 */
export function alsoHeld(seats: Seat[], holder: Id | null, but: Id): number[] {
  if (holder === null) return [];
  return seats.flatMap((each, at) =>
    each.holder === holder && each.id !== but && !isUntold(each) ? [at + 1] : [],
  );
}

/** Who brings lived experience is only for those who seat them: nothing beside the picture tells it. */
export const isUntold = (seat: Seat) => seat.voice === "lived_experience";

/** A whole number as somebody types it, such as "50 %" or "24 children"; nothing if there is not just one. */
export function readNumber(words: string): number | undefined {
  const found = readNumbers(words);
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The largest numbers that are taken here; the smallest is nothing. The same as in the program, but for the ages of a
 * children's council: a child is below 18, and a youth council may reach to 25.
 */
export const limits = {
  children: 100_000,
  age: 25,
  quorumPercent: 100,
  quorumSeats: 1_000,
  minutes: 24 * 60,
  votes: 10_000,
} as const;

/** All whole numbers in what somebody typed; none if one is below nothing or part of something else, such as "2.5". */
export function readNumbers(words: string): number[] {
  // A line between two numbers is a band; one that stands alone before a number takes it below nothing.
  if (/(?:^|[^\d\s])\s*[-−–]\s*\d/.test(words)) return [];
  if (/\d[.,]\d|-\s*\d+\s*-/.test(words)) return [];
  return [...words.matchAll(/\d+/g)].map(([digits]) => Number(digits));
}

/** A third and two thirds are no whole hundredths; those that stand for them are told apart from others. */
const thirds = new Map([
  [33, 1],
  [67, 2],
]);

/** How many voting seats a quorum needs, at a share in hundredths; as `Quorum::of` in the model. */
export function quorumSeats(percent: number, voting: number): number {
  const third = thirds.get(percent);
  return third === undefined ? Math.ceil((percent * voting) / 100) : Math.ceil((third * voting) / 3);
}
