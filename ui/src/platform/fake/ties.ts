import type { Stakeholder, Tie, TieDraft, TieEdit, TieKind } from "@/api/generated";
import type { State } from "./state";

const kinds: TieKind[] = ["knows", "coordinates", "works_jointly", "shares_information", "funds"];

/** Made-up ties that give every stakeholder as many as it counts: those with most left are tied first. */
export function tiesOf(stakeholders: Stakeholder[]): Tie[] {
  const left = stakeholders.map((each) => ({ id: each.id, ties: each.tie_count }));
  const made: Tie[] = [];
  for (;;) {
    left.sort((a, b) => b.ties - a.ties || a.id.localeCompare(b.id));
    const first = left[0];
    if (!first || first.ties === 0) return made;
    const others = left.slice(1, first.ties + 1).filter((each) => each.ties > 0);
    first.ties = 0;
    for (const other of others) {
      other.ties -= 1;
      const n = made.length;
      made.push({
        id: `t-${first.id}-${other.id}`,
        from: first.id,
        to: other.id,
        kind: kinds[n % kinds.length] ?? "knows",
        presence: "present",
        intensity: n % 7 === 5 ? null : 1 + (n % 5),
        directed: n % 5 === 4,
        since: null,
        until: null,
        note: null,
        consent_basis: null,
        initiative: null,
        sensitivity: "council",
      });
    }
  }
}

const pair = (tie: TieDraft) => [tie.from, tie.to].sort().join(" ");

function identified(tie: TieDraft): Tie {
  const kept: TieDraft =
    tie.presence === "present"
      ? tie
      : { ...tie, kind: "knows", directed: false, intensity: null, since: null, until: null };
  return { ...kept, id: `t-${kept.directed ? `${kept.from} ${kept.to}` : pair(kept)}-${kept.kind}` };
}

function recounted(state: State, ties: Tie[]): State {
  const present = ties.filter((tie) => tie.presence === "present");
  const count = (id: string) => present.filter((tie) => tie.from === id || tie.to === id).length;
  return {
    ...state,
    ties,
    stakeholders: state.stakeholders.map((each) => ({ ...each, tie_count: count(each.id) })),
  };
}

/** Adds ties; a known absence and a tie take each other's place. */
export function create(state: State, drafts: TieDraft[]): [State, string[]] {
  const made = drafts.map(identified);
  for (const tie of made) {
    if (tie.from === tie.to) throw { code: "invalid", field: "to", rule: "same-ends" };
    if (tie.since && tie.until && tie.until < tie.since) {
      throw { code: "invalid", field: "until", rule: "ends-before-it-starts" };
    }
    if (state.ties.some((each) => each.id === tie.id && each.presence === tie.presence)) {
      throw { code: "invalid", field: "to", rule: "already-there" };
    }
  }
  const gives = (each: Tie) => made.some((tie) => pair(tie) === pair(each) && tie.presence !== each.presence);
  const ties = [...state.ties.filter((each) => !gives(each)), ...made];
  return [recounted(state, ties), made.map((tie) => tie.id)];
}

function changed(tie: Tie, edit: TieEdit): Tie {
  if (edit.field !== "from") return { ...tie, [edit.field]: edit.value };
  return edit.value === tie.from ? tie : { ...tie, from: tie.to, to: tie.from };
}

/** Changes one tie. */
export function edit(state: State, id: string, edits: TieEdit[]): [State, string] {
  const before = state.ties.find((tie) => tie.id === id);
  if (!before) throw { code: "not_found", noun: "tie" };
  const after = edits.reduce(changed, before);
  const rest = { ...state, ties: state.ties.filter((tie) => tie.id !== id) };
  const [next, ids] = create(rest, [after]);
  return [next, ids[0] ?? id];
}

/** Takes ties away. */
export function remove(state: State, ids: string[]): State {
  return recounted(
    state,
    state.ties.filter((tie) => !ids.includes(tie.id)),
  );
}

/** The names that call a step about ties. */
export function called(state: State, ties: TieDraft[]): Record<string, string> {
  const name = (id?: string) => state.stakeholders.find((each) => each.id === id)?.name ?? "";
  const first = ties[0];
  return {
    count: String(ties.length),
    name: name(first?.from),
    other: name(first?.to),
    presence: first?.presence ?? "present",
  };
}
