import type { Contact, StakeholderPage, TwinField } from "@/api/generated";

/** The fields of which one value is kept, in the order in which people tell about a stakeholder. */
export const twinFields: TwinField[] = [
  "name",
  "about",
  "kind",
  "sector",
  "main_domain",
  "main_level",
  "area_served",
  "website",
  "short_label",
  "influence",
  "interest",
  "stance_now",
  "stance_hoped",
  "contact",
];

/** How one field stands in two records. */
export type Standing = "differ" | "same" | "one" | "neither";

const sayOf = (contact: Contact) => JSON.stringify(Object.entries(contact).sort());

function said(page: StakeholderPage, field: TwinField): string | null {
  if (field === "contact") return page.contact && sayOf(page.contact);
  const value = page.stakeholder[field];
  return value === null ? null : String(value);
}

/** Whether both say something of a field, and whether it is the same. */
export function standing(one: StakeholderPage, other: StakeholderPage, field: TwinField): Standing {
  const [a, b] = [said(one, field), said(other, field)];
  if (a === null && b === null) return "neither";
  if (a === null || b === null) return "one";
  return a === b ? "same" : "differ";
}

/** How much is known of a stakeholder: of two that become one, the better known one stays. */
export function known(page: StakeholderPage): number {
  const fields = twinFields.filter((field) => said(page, field) !== null).length;
  const lists = [page.ties, page.seats, page.initiatives, page.offers, page.needs];
  return fields + lists.reduce((sum, list) => sum + list.length, 0);
}
