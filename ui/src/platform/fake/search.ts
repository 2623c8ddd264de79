import { beginsWord, fold } from "@/api/fold";
import type { FrameworkKind, Hit, HitField, HitNoun, SearchRequest } from "@/api/generated";
import { framework, sectors } from "./framework";
import type { State } from "./state";

interface Entry {
  noun: HitNoun;
  id: string;
  /** Where a tie opens, and the names at its ends. */
  of?: string | null;
  ends?: string[];
  archived: boolean;
  fields: [HitField, string][];
}

const kinds: FrameworkKind[] = [
  "domain",
  "level",
  "principle",
  "strategy",
  "example",
  "theory",
  "recommendation",
];

const entry = (
  noun: HitNoun,
  id: string,
  fields: [HitField, string | null | undefined][],
  archived = false,
): Entry => ({
  noun,
  id,
  archived,
  fields: fields.filter((field): field is [HitField, string] => Boolean(field[1])),
});

function entries(state: State): Entry[] {
  const resources = (field: HitField, of: { text: string }[] = []) =>
    of.map((one): [HitField, string] => [field, one.text]);
  return [
    ...state.stakeholders.map((one) =>
      entry(
        "stakeholder",
        one.id,
        [
          ["title", one.name],
          ["short_label", one.short_label],
          ["about", one.about],
          ["area_served", one.area_served],
          ["website", one.website],
          ...resources("offer", state.offers[one.id]),
          ...resources("need", state.needs[one.id]),
        ],
        one.archived,
      ),
    ),
    ...state.councils.map((one) =>
      entry("council", one.id, [
        ["title", one.name],
        ["purpose", one.purpose],
        ["meets", one.meets],
      ]),
    ),
    ...state.initiatives.map((one) =>
      entry("initiative", one.id, [
        ["title", one.title],
        ["purpose", one.purpose],
        ["place", one.place],
        ["activities", one.activities],
        ["outcomes", one.outcomes],
        ["lessons", one.lessons],
      ]),
    ),
    ...state.ties
      .filter((one) => one.presence === "present")
      .map((one) => {
        const name = (id: string) => state.stakeholders.find((each) => each.id === id)?.name ?? "";
        const ends = [name(one.from), name(one.to)];
        return { ...entry("tie", one.id, [["title", ends.join(" – ")]]), of: one.to, ends };
      }),
    ...state.records.meeting.map((one) => ({
      ...entry("meeting", one.id, [
        ["title", `${state.councils.find((each) => each.id === one.council)?.name} – ${one.date}`],
        ["place", one.place],
        ["minutes", one.notes],
      ]),
      of: one.council,
    })),
    ...state.records.decision.map((one) => ({
      ...entry("decision", one.id, [
        ["title", one.text],
        ["dissent", one.dissent],
      ]),
      of: one.meeting,
    })),
    ...state.records.action.map((one) => ({
      ...entry("action", one.id, [["title", one.what]]),
      of: one.meeting ?? undefined,
    })),
    ...state.records.milestone.map((one) => ({
      ...entry("milestone", one.id, [["title", one.title]]),
      of: one.initiative,
    })),
    ...state.records.indicator.map((one) => ({
      ...entry("indicator", one.id, [
        ["title", one.name],
        ["source", one.source],
      ]),
      of: one.initiative,
    })),
    ...state.records.factor.map((one) =>
      entry("factor", one.id, [
        ["title", one.name],
        ["evidence", one.evidence],
      ]),
    ),
    ...state.records.finding.map((one) => ({
      ...entry("finding", one.id, [
        ["title", one.statement],
        ["evidence", one.evidence],
      ]),
      of: one.round,
    })),
    ...state.tags.map((one) => entry("tag", one.id, [["title", one.name]])),
    ...sectors.map((one) =>
      entry("sector", one.id, [
        ["title", one.name],
        ["short_label", one.code],
      ]),
    ),
    ...framework.items
      .filter((one) => kinds.includes(one.kind))
      .map((one) =>
        entry(one.kind as HitNoun, one.id, [
          ["title", one.label],
          ["about", one.about],
          ["asks", one.asks],
        ]),
      ),
  ];
}

/** Folded text with the place in the text that each of its units came from. */
function folded(text: string): { key: string; places: number[] } {
  let key = "";
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const part = fold(text[at] ?? "");
    key += part;
    for (let n = 0; n < part.length; n++) places.push(at);
  }
  return { key, places: [...places, text.length] };
}

/** What begins a word comes first, wherever it is; then what stands inside one. */
const nearness = (keys: string[], word: string) => {
  if (keys[0]?.startsWith(word)) return 0;
  const begins = keys.findIndex((key) => beginsWord(key, word));
  if (begins >= 0) return begins === 0 ? 1 : 2;
  return keys[0]?.includes(word) ? 3 : 4;
};

/** What the program would find, near enough. */
export function search(state: State, { query, limit }: SearchRequest): Hit[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: { hit: Hit; rank: number }[] = [];
  for (const { noun, id, of = null, ends, archived, fields } of entries(state)) {
    // What one name holds is found by itself.
    if (ends?.some((name) => words.every((word) => fold(name).includes(word)))) continue;
    const keys = fields.map(([, text]) => folded(text));
    const where = words.map((word) => keys.findIndex(({ key }) => key.includes(word)));
    if (where.includes(-1)) continue;
    const at = Math.max(...where);
    const [found_in, text] = fields[at] ?? ["title", ""];
    const { key, places } = keys[at] ?? folded("");
    const parts = words
      .filter((word) => key.includes(word))
      .map((word) => {
        const start = key.indexOf(word);
        return { start: places[start] ?? 0, end: (places[start + word.length - 1] ?? 0) + 1 };
      })
      .sort((a, b) => a.start - b.start);
    const title = fields[0]?.[1] ?? "";
    const named = title === query.trim();
    const texts = keys.map(({ key }) => key);
    const rank = Math.max(...words.map((word) => nearness(texts, word))) + (archived ? 10 : 0);
    found.push({
      rank,
      hit: { noun, id, of, title, found_in, snippet: { text, found: parts }, named, archived },
    });
  }
  found.sort((a, b) => a.rank - b.rank || a.hit.title.localeCompare(b.hit.title));
  const given = new Map<HitNoun, number>();
  return found
    .map(({ hit }) => hit)
    .filter(({ noun }) => {
      const many = given.get(noun) ?? 0;
      given.set(noun, many + 1);
      return many < limit;
    });
}
