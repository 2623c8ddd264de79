import type { Id, Stakeholder, Tie, TieDraft, TieEdit, TieKind } from "@/api/generated";
import { isPast } from "../day";

/** Every kind of tie, from loose to binding. */
export const tieKinds: TieKind[] = [
  "knows",
  "shares_information",
  "refers_families",
  "coordinates",
  "works_jointly",
  "funds",
  "governs",
];

/** Which way a tie goes, seen from one of its ends. */
export type Way = "mutual" | "out" | "in";

/** A tie as one of its ends sees it. */
export interface SeenTie {
  tie: Tie;
  /** Who stands at the other end. */
  other: Stakeholder;
}

/** Kinds that concern families themselves, so that it is asked on what basis of consent they rest. */
export const asksConsent = (kind: TieKind) => kind === "shares_information" || kind === "refers_families";

/** Which way it goes, seen from `here`. */
export function wayOf(tie: TieDraft, here: Id): Way {
  if (!tie.directed) return "mutual";
  return tie.from === here ? "out" : "in";
}

/** The edits that make it go another way, seen from `here`. */
export function turned(tie: TieDraft, here: Id, way: Way): TieEdit[] {
  if (way === "mutual") return [{ field: "directed", value: false }];
  const from = (way === "out") === (tie.from === here) ? tie.from : tie.to;
  const edits: TieEdit[] = [];
  if (!tie.directed) edits.push({ field: "directed", value: true });
  if (from !== tie.from) edits.push({ field: "from", value: from });
  return edits;
}

/** A tie of which nothing is known yet but its ends. */
export function tieDraft(from: Id, to: Id): TieDraft {
  return {
    from,
    to,
    kind: "knows",
    presence: "present",
    intensity: null,
    directed: false,
    since: null,
    until: null,
    note: null,
    consent_basis: null,
    initiative: null,
    sensitivity: "council",
  };
}

/** A draft with a change made to it. */
export function edited(draft: TieDraft, edit: TieEdit): TieDraft {
  if (edit.field !== "from") return { ...draft, [edit.field]: edit.value };
  return edit.value === draft.from ? draft : { ...draft, from: draft.to, to: draft.from };
}

/** Whether a tie has ended by a day, `YYYY-MM-DD`. */
export const hasEnded = ({ until }: TieDraft, today: string) => until !== null && isPast(until, today);

/**
 * What is recorded of one stakeholder: ties closest first, then by name, and behind those that run the ones that
 * have ended by `today`; and who was asked and has none.
 */
export function seenFrom(
  here: Id,
  ties: readonly Tie[],
  stakeholders: readonly Stakeholder[],
  today: string,
): { present: SeenTie[]; absent: SeenTie[] } {
  const byId = new Map(stakeholders.map((one) => [one.id, one]));
  const seen = ties.flatMap((tie) => {
    const end = tie.from === here ? tie.to : tie.to === here ? tie.from : null;
    const other = end === null ? undefined : byId.get(end);
    return other ? [{ tie, other }] : [];
  });
  seen.sort(
    (a, b) =>
      Number(hasEnded(a.tie, today)) - Number(hasEnded(b.tie, today)) ||
      (b.tie.intensity ?? 0) - (a.tie.intensity ?? 0) ||
      a.other.name.localeCompare(b.other.name),
  );
  return {
    present: seen.filter(({ tie }) => tie.presence === "present"),
    absent: seen.filter(({ tie }) => tie.presence === "absent"),
  };
}
