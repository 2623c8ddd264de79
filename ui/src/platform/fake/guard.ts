import type { Concern, ConcernKind, ContactDue, PlanEdit, StakeholderEdit } from "@/api/generated";
import { pageOf } from "./pages";
import type { State } from "./state";

// A few shapes stand for all that the program knows.
const shapes: [ConcernKind, RegExp][] = [
  ["birth_date", /\bborn (?:on )?\d{1,2} \w+ 20\d\d/gi],
  ["child_age", /\b(?:girl|boy|child)(?: of |, | aged )\d{1,2}\b/gi],
  ["child_age", /\bMaya(?: is|,) \d{1,2}\b/g],
  ["case_number", /\bcase (?:no\. )?\d{2,}/gi],
];

/** What could tell who a child is. */
export function look(words: string): Concern[] {
  return shapes.flatMap(([kind, shape]) =>
    [...words.matchAll(shape)].map((found) => ({
      kind,
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
}

/** Refuses words that could tell who a child is, unless a reason was given for them. */
export function guard(field: string, words: string, mayKeep: boolean, kept: string[] = []): void {
  const kinds = [...new Set(look(words).map((each) => each.kind))];
  const isGroup = ["name", "title", "short_label"].includes(field);
  const may_keep = mayKeep || (isGroup && kinds.every((kind) => kind === "case_number"));
  if (kinds.length === 0 || (may_keep && kept.includes(key(field, words)))) return;
  throw { code: "names_a_child", field, kinds, may_keep };
}

/** Under what a reason is kept. */
export const key = (field: string, words: string) => `${field}: ${words.trim()}`;

const names = ["name", "title", "short_label", "tag", "safeguarding_lead"];

/** Refuses edits of anything that could tell who a child is. */
export function guardEdits(edits: { field: string; value?: unknown }[], kept?: string[]): void {
  for (const { field: asked, value } of edits) {
    const field = asked === "add_tag" ? "tag" : asked;
    if (typeof value === "string") guard(field, value, !names.includes(field), kept);
  }
}

/** Refuses drafts of anything that could tell who a child is. */
export function guardDrafts(drafts: object[], kept?: string[]): void {
  for (const draft of drafts)
    guardEdits(
      Object.entries(draft).map(([field, value]) => ({ field, value })),
      kept,
    );
}

/** Refuses edits of the plan that could tell who a child is: its own words, and those of its card. */
export function guardPlan(edits: PlanEdit[], kept?: string[]): void {
  guardEdits(edits, kept);
  for (const edit of edits) {
    if (edit.field !== "card_number" && edit.field !== "add_card_number") continue;
    guard("card_label", edit.value.label, false);
    guard("card_note", edit.value.note ?? "", true, kept);
  }
}

/** Refuses edits of a stakeholder that could tell who a child is: its own words, and those of offers and needs. */
export function guardStakeholder(edits: StakeholderEdit[], kept?: string[]): void {
  guardEdits(edits, kept);
  for (const edit of edits) {
    const isOffer = edit.field === "add_offer" || edit.field === "offer";
    if (isOffer || edit.field === "add_need" || edit.field === "need")
      guard(isOffer ? "offer" : "need", edit.value.text, true, kept);
  }
}

/** Contacts whose day has come. */
export function contactsDue(state: State, today: string): ContactDue[] {
  const due = state.stakeholders.flatMap(({ id, name }) => {
    const { contact } = pageOf(state, id);
    if (!contact || (contact.retain_until ?? "") > today) return [];
    return [{ stakeholder: id, name, retain_until: contact.retain_until }];
  });
  return due.sort((a, b) => (a.retain_until ?? "").localeCompare(b.retain_until ?? ""));
}
