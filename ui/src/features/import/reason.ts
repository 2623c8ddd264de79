import type { ColumnUse, ContactReason } from "@/api/generated";
import { readDay } from "@/parts/stakeholder";

/** Why contacts are kept, as somebody types it; none of it is in the plan yet. */
export interface TypedReason {
  purpose: string;
  /** Empty is the name of the list. */
  source: string;
  /** The day on which these people agreed, as people write days. */
  agreed: string;
  /** The numbers and addresses are people's own, not their work's. */
  isPrivate: boolean;
}

export const noReason: TypedReason = { purpose: "", source: "", agreed: "", isPrivate: false };

/** What of the list is a person's own, if anything. */
export function personalIn(
  uses: readonly ColumnUse[],
  isPrivate: boolean,
): "none" | "name" | "channel" | "both" {
  const hasChannel = uses.includes("contact_channel") && isPrivate;
  if (uses.includes("contact_name")) return hasChannel ? "both" : "name";
  return hasChannel ? "channel" : "none";
}

/** What is missing or can't be read: the key of the message for each field. */
export type WrongReason = Partial<Record<"purpose" | "agreed", { key: string; days?: [string, string] }>>;

/** Reads what was typed. Where nothing of the list is a person's own, no reason is needed and none is given. */
export function readReason(
  { purpose, source, agreed, isPrivate }: TypedReason,
  uses: readonly ColumnUse[],
  language: string,
): { contacts: ContactReason } | { wrong: WrongReason } {
  const given = (words: string) => words.trim() || null;
  const nothing = { purpose: null, source: given(source), consent_on: null, private: false };
  if (personalIn(uses, isPrivate) === "none") return { contacts: nothing };
  const wrong: WrongReason = {};
  if (given(purpose) === null) wrong.purpose = { key: "import-contacts-purpose.needed" };
  const day = readDay(agreed, language);
  if (given(agreed) === null) wrong.agreed = { key: "import-contacts-agreed.needed" };
  else if (day === null) wrong.agreed = { key: "day-unreadable" };
  else if ("either" in day) wrong.agreed = { key: "day-either", days: day.either };
  if (wrong.purpose || wrong.agreed || day === null || !("day" in day)) return { wrong };
  return {
    contacts: { ...nothing, purpose: given(purpose), consent_on: day.day, private: isPrivate },
  };
}
