import { stakeholderDraft } from "@/api/drafts";
import type { ImportChoice, ImportPreview, ImportTable, ReadImport, StakeholderDraft } from "@/api/generated";

export const file = "/home/ana/Downloads/organisations.csv";

const names = [
  "Boys and Girls Club",
  "Bridge Street Clinic",
  "Caritas Riverbend",
  "Farm Workers’ Union",
  "Harbour Youth Theatre",
  "Night Shelter",
  "Riverbend Radio",
  "Rotary Club",
  "School Board",
  "Women’s Cooperative",
  "Центр семьи",
];

/** A made-up list of organisations. */
export function read({ path, table, header_row }: ReadImport): ImportTable {
  if (path.endsWith(".pdf")) throw { code: "unreadable_table", reason: "unknown-format" };
  return {
    path,
    file_name: "organisations.csv",
    encoding: "UTF-8",
    tables: [
      { name: "organisations", rows: 244 },
      { name: "codes", rows: 31 },
    ],
    table: table ?? 0,
    header_row: header_row ?? 3,
    data_rows: 244,
    columns: [
      {
        heading: "Organisation",
        hashtag: "#org",
        examples: names.slice(0, 3),
        guess: "name",
        private: false,
      },
      {
        heading: "Sector",
        hashtag: "#sector",
        examples: ["Health", "Education"],
        guess: "sector",
        private: false,
      },
      { heading: "Town", hashtag: null, examples: ["Riverbend"], guess: "area_served", private: false },
      {
        heading: "Contact e-mail",
        hashtag: "#contact+email",
        examples: ["(hidden)"],
        guess: "ignore",
        private: true,
      },
      { heading: "Funding code", hashtag: null, examples: ["F-12", "F-90"], guess: "ignore", private: false },
    ],
  };
}

/** A dry run with one of each verdict. */
export function preview(choice: ImportChoice): ImportPreview {
  if (!choice.uses.includes("name")) throw { code: "no_name_column", headings: ["Organisation", "Sector"] };
  return {
    rows: [
      ...names.map((name, n) => ({ row: n + 4, name, verdict: "new" as const, differs: [] })),
      { row: 20, name: "Public Library", verdict: "same", with: "Public Library", differs: [] },
      {
        row: 21,
        name: "Legal Aid",
        verdict: "adds",
        with: "Legal Aid",
        fields: ["sector", "area_served"],
        differs: [],
      },
      {
        row: 22,
        name: "Legal Aid",
        verdict: "differs",
        with: "Legal Aid",
        differs: [{ field: "stance", kept: "neutral", other: "has_concerns" }],
      },
      { row: 23, name: "", verdict: "refused", reason: "name-empty", differs: [] },
    ],
    new: 11,
    added_to: 1,
    same: 1,
    differing: 1,
    refused: 1,
    unrecognised: [{ used_as: "sector", value: "WASH", count: 12, kept_as_tag: true }],
    look_alikes: [{ name: "Rotary Club", known: "Rotary" }],
    notes: [{ about: "several_names", rows: [4, 9] }],
  };
}

/** What the made-up list brings. */
export function drafts(): StakeholderDraft[] {
  return names.map((name) => stakeholderDraft(name, { kind: "organisation", area_served: "Riverbend" }));
}
