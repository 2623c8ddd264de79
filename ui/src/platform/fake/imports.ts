import { stakeholderDraft } from "@/api/drafts";
import type {
  ColumnUse,
  ImportChoice,
  ImportPreview,
  ImportTable,
  ReadImport,
  StakeholderDraft,
} from "@/api/generated";
import * as people from "./stakeholders";

/** The lists that can be chosen: an ordinary one, one that names no column, one with many columns and rows, one of children. */
export const files: Record<string, string> = {
  ordinary: "/home/ana/Downloads/organisations.csv",
  nameless: "/home/ana/Downloads/sin nombres.csv",
  children: "/home/ana/Downloads/class 4b.csv",
  wide: "/home/ana/Downloads/register.csv",
};

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
  if (path === files.children) throw { code: "lists_people", headings: ["Date of birth", "Age"] };
  if (path === files.nameless) return nameless(header_row);
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
        may_name: true,
      },
      {
        heading: "Sector",
        hashtag: "#sector",
        examples: ["Health", "Education"],
        guess: "sector",
        private: false,
        may_name: true,
      },
      {
        heading: "Town",
        hashtag: null,
        examples: ["Riverbend"],
        guess: "area_served",
        private: false,
        may_name: true,
      },
      {
        heading: "Contact e-mail",
        hashtag: "#contact+email",
        examples: ["(hidden)"],
        guess: "ignore",
        private: true,
        may_name: false,
      },
      {
        heading: "Funding code",
        hashtag: null,
        examples: ["F-12", "F-90"],
        guess: "ignore",
        private: false,
        may_name: true,
      },
      ...(path === files.wide
        ? Array.from({ length: 18 }, (_, n) => unused(`Indicator ${n + 1}`, ["0", "1"]))
        : []),
    ],
  };
}

const unused = (heading: string, examples: string[]): ImportTable["columns"][number] => ({
  heading,
  hashtag: null,
  examples,
  guess: "ignore",
  private: false,
  may_name: true,
});

/** A list whose headings, in row 3, say nothing of names: it is only shown to whoever says where they stand. */
function nameless(header_row: number | null): ImportTable {
  const headings = ["Sigla", "Correo", "Alta"];
  if (header_row === null) throw { code: "no_name_column", headings };
  const columns =
    header_row === 3
      ? [
          unused("Sigla", ["Cruz Roja", "Club de Leones"]),
          { ...unused("Correo", []), private: true, may_name: false },
          { ...unused("Alta", ["2012-03-04"]), may_name: false },
        ]
      : header_row === 0
        ? [{ ...unused("Column A", ["Registro municipal"]), guess: "name" as const }]
        : [unused("Registro municipal", ["Sigla"]), unused("", [])];
  return {
    path: files.nameless ?? "",
    file_name: "sin nombres.csv",
    encoding: "UTF-8",
    tables: [{ name: "Hoja1", rows: 12 }],
    table: 0,
    header_row,
    data_rows: 9,
    columns,
  };
}

/** A dry run with one of each verdict. */
export function preview(choice: ImportChoice): ImportPreview {
  if (!choice.uses.includes("name")) throw { code: "no_name_column", headings: ["Organisation", "Sector"] };
  return {
    rows: [
      ...(choice.path === files.wide ? Array.from({ length: 22 }, () => names).flat() : names).map(
        (name, n) => ({
          row: n + 4,
          name,
          verdict: "new" as const,
          differs: [],
        }),
      ),
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
    notes: [
      { about: "several_names", rows: [4, 9] },
      ...(choice.split_lines ? [] : [{ about: "several_lines" as const, rows: [7] }]),
    ],
  };
}

/** Refuses names and private channels without what has to be said with them. */
export function saysWhy({ uses, contacts }: ImportChoice): void {
  const { purpose, source, consent_on, private: channel_private } = contacts;
  const has = (use: ColumnUse) => (uses.includes(use) ? "somebody" : null);
  people.saysWhy({
    role: null,
    name: has("contact_name"),
    channel: has("contact_channel"),
    channel_private,
    purpose,
    source: source ?? "organisations.csv",
    consent_on,
    retain_until: null,
  });
}

/** What the made-up list brings. */
export function drafts(): StakeholderDraft[] {
  return names.map((name) => stakeholderDraft(name, { kind: "organisation", area_served: "Riverbend" }));
}
