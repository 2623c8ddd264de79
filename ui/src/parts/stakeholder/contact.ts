import type { Contact } from "@/api/generated";

/** A contact of which nothing is known. */
export const noContact: Contact = {
  role: null,
  name: null,
  channel: null,
  channel_private: false,
  purpose: null,
  source: null,
  consent_on: null,
  retain_until: null,
};

/** Years after which a contact is to be renewed or erased, unless another date is set (safeguarding rule 7). */
const RETAINED_YEARS = 2;

/** The day `years` later: `YYYY-MM-DD` to `YYYY-MM-DD`; 29 February becomes 28 February. */
export function yearsLater(day: string, years: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate();
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10);
}

/** The day until which a contact is kept that was given on `day`. */
export const retainedFrom = (day: string) => yearsLater(day, RETAINED_YEARS);

/** Beyond so many years somebody may have mistyped the day until which a contact is kept. */
const FAR_YEARS = 10;

/** In how many years a day comes that is further off than anybody is likely to mean; nothing for any other. */
export function farYears(day: string, today: string): number | undefined {
  if (day <= yearsLater(today, FAR_YEARS)) return undefined;
  const years = (Date.parse(day) - Date.parse(today)) / (365.25 * 86_400_000);
  return Math.round(years);
}

/**
 * The day until which a contact is kept once its person has agreed on `day`. One that somebody chose stays: it
 * gives way only where there is none, or where it is the one that the program itself has set.
 */
export function retainedOnce(before: Contact, day: string, today: string): string {
  const { retain_until: until, consent_on } = before;
  const own = [today, ...(consent_on ? [consent_on] : [])].map(retainedFrom);
  return until === null || own.includes(until) ? retainedFrom(day) : until;
}

/** What of a contact is a person's own: their name, a number or address that is not their work's, or both. */
export function personalOf(contact: Contact): "none" | "name" | "channel" | "both" {
  const hasChannel = Boolean(contact.channel) && contact.channel_private;
  if (contact.name) return hasChannel ? "both" : "name";
  return hasChannel ? "channel" : "none";
}

/** What a name or a private channel still needs before it may be kept (safeguarding rule 6). */
export function missingFor(contact: Contact): ("purpose" | "source" | "consent_on")[] {
  if (personalOf(contact) === "none") return [];
  return (["purpose", "source", "consent_on"] as const).filter((field) => !contact[field]);
}

/** What of a contact waits in the form, unkept, until it is said why it is kept. */
export function waitingOf(contact: Contact): Partial<Contact> {
  if (missingFor(contact).length === 0) return {};
  const { name, channel, channel_private } = contact;
  return { ...(name && { name }), ...(channel && channel_private && { channel, channel_private }) };
}

/**
 * What may be kept of a contact as it stands: a name and a private channel wait until purpose, source and consent
 * are there; a contact has a date until which it is kept; one of which nothing is left is no contact.
 */
export function keepable(contact: Contact, today: string): Contact | null {
  const isPrivate = contact.channel_private && Boolean(contact.channel);
  const kept = { ...contact, channel_private: isPrivate };
  if (missingFor(contact).length > 0) {
    kept.name = null;
    if (isPrivate) Object.assign(kept, { channel: null, channel_private: false });
  }
  const { retain_until: _, ...said } = kept;
  if (Object.values(said).every((value) => !value)) return null;
  return { ...kept, retain_until: kept.retain_until ?? retainedFrom(today) };
}
