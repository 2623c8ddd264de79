import type { ColumnUse } from "@/api/generated";

/** Every use of a column, in the order in which a person looks for it. */
export const uses: ColumnUse[] = [
  "ignore",
  "name",
  "short_label",
  "kind",
  "sector",
  "domain",
  "level",
  "about",
  "area_served",
  "website",
  "tags",
  "influence",
  "interest",
  "stance",
  "external_id",
  "contact_role",
  "contact_name",
  "contact_channel",
  "keep",
];

/** Gives one column a use. There is one column of names: the one that had them before is left out. */
export function withUse(now: readonly ColumnUse[], column: number, use: ColumnUse): ColumnUse[] {
  return now.map((one, place) => {
    if (place === column) return use;
    return use === "name" && one === "name" ? "ignore" : one;
  });
}
