import type { Conflict, MergeChange, MergePreview, Version, VersionValue } from "@/api/generated";
import type { State } from "./state";
import { bare } from "./town";

const here = { site: "00000000-0000-7000-8000-0000000000a1", by: "School nurse" };
const ben = { site: "00000000-0000-7000-8000-0000000000b1", by: "Youth member 2" };

/** What a copy of the sample town may be: with things to choose, with every kind of them, or with none. */
export type CopyKind = "ordinary" | "every" | "calm" | "same" | "damaged";

const noon = (day: string) => new Date(`${day}T12:00:00`).getTime();

/** What both say: here on the first day, in the copy on the second; the later one shows. */
function versions(ours: VersionValue, theirs: VersionValue, days: [string, string], shown: 0 | 1): Version[] {
  const both: Version[] = [
    { ...here, seq: 4, at: noon(days[0]), field: null, value: ours, shown: shown === 0 },
    { ...ben, seq: 2, at: noon(days[1]), field: null, value: theirs, shown: shown === 1 },
  ];
  return both.sort((a, b) => b.at - a.at);
}

const text = (words: string): VersionValue => ({ is: "text", text: words });
const word = (one: string): VersionValue => ({ is: "word", word: one });

const OURS =
  "Each school has a room two days a week, where a child can be still and be listened to, so that no child waits to be heard.";
const THEIRS =
  "Each school has a room every morning, where a child can be still and be listened to, so that no child waits to be heard or seen.";

/** What the copy and the plan disagree about. */
export function disagreements(state: State, kind: CopyKind): Conflict[] {
  if (kind === "calm") return [];
  const of = (name: string) => state.stakeholders.find((each) => each.name === name);
  const start = state.initiatives.find((each) => each.title === "Walking school bus");
  const room = state.initiatives.find((each) => each.title === "Quiet room");
  const [hotel, sewing, survivors] = ["Hotel Alliance", "Sewing Circle", "Survivors’ Network"].map(of);
  const found: Conflict[] = [];
  const about = (
    thing: { id: string; name?: string; title?: string } | undefined,
    noun: string,
    field: string | null,
    part: Pick<Conflict, "about" | "versions" | "may_write">,
  ) => {
    if (!thing) return;
    const name = thing.name ?? thing.title ?? "";
    found.push({
      place: { table: noun, row: thing.id, field, rule: null },
      noun,
      id: thing.id,
      name,
      ...part,
    });
  };
  about(start, "initiative", "start", {
    about: "field",
    versions: versions(text("2027-03-01"), text("2027-01-15"), ["2026-11-02", "2026-11-16"], 1),
    may_write: true,
  });
  about(room, "initiative", "purpose", {
    about: "field",
    versions: versions(text(OURS), text(THEIRS), ["2026-11-09", "2026-11-17"], 1),
    may_write: true,
  });
  about(hotel, "stakeholder", "stance_now", {
    about: "field",
    versions: versions(word("unaware"), word("neutral"), ["2026-11-20", "2026-11-18"], 0),
    may_write: false,
  });
  about(sewing, "stakeholder", null, {
    about: "deleted",
    versions: versions({ is: "changed" }, { is: "deleted" }, ["2026-11-12", "2026-11-18"], 0),
    may_write: false,
  });
  if (kind !== "every") return found;
  about(survivors, "stakeholder", "sensitivity", {
    about: "stricter",
    versions: versions(word("restricted"), word("council"), ["2026-11-10", "2026-11-18"], 0),
    may_write: false,
  });
  const council = state.councils[0];
  about(council, "council", "parent", {
    about: "circle",
    versions: [
      {
        ...ben,
        seq: 9,
        at: noon("2026-11-18"),
        field: null,
        value: { is: "thing", noun: "council", id: "c", name: "Youth council" },
        shown: false,
      },
    ],
    may_write: false,
  });
  if (start) {
    const lead = (name: string): VersionValue => ({ is: "thing", noun: "stakeholder", id: name, name });
    const both = versions(lead("Cedar High"), lead("School District"), ["2026-11-10", "2026-11-18"], 0);
    found.push({
      place: { table: "initiative", row: start.id, field: null, rule: "one_lead" },
      noun: "initiative",
      id: start.id,
      name: start.title,
      about: "rule",
      versions: both.map((version) => ({ ...version, shown: true })),
      may_write: false,
    });
  }
  about(of("Swim Club"), "stakeholder", null, {
    about: "kept",
    versions: versions(
      { is: "thing", noun: "tie", id: "t", name: "Swim Club – Parks Department" },
      { is: "deleted" },
      ["2026-11-14", "2026-11-18"],
      0,
    ),
    may_write: false,
  });
  return found;
}

/** What the copy adds. */
const newcomers = ["Night Bus Drivers", "River Café"].map((name, n) => bare(`s-copy-${n}`, name));

/** What bringing the copy in does, told. */
export function preview(state: State, kind: CopyKind): MergePreview {
  if (kind === "damaged") throw { code: "damaged_copy", detail: "an action whose checksum is wrong" };
  const file_name = "Riverbend (Youth member 2).commonroot";
  const nothing = {
    file_name,
    steps: 0,
    people: [],
    changes: [],
    conflicts: [],
    woven: [],
    twins: [],
    telling: [],
    erases: 0,
    unlocks: false,
  };
  if (kind === "same") return { ...nothing, without: [] };
  const of = (noun: string, id: string, name: string, fields: string[] = []): MergeChange => ({
    noun,
    id,
    name,
    what: fields.length > 0 ? "changed" : "added",
    fields,
  });
  const library = state.stakeholders.find((each) => each.name === "Public Library");
  return {
    ...nothing,
    steps: 9,
    people: [
      { author: ben.by, steps: 7, first_at: noon("2026-11-16"), last_at: noon("2026-11-18") },
      { author: "", steps: 2, first_at: noon("2026-11-17"), last_at: noon("2026-11-17") },
    ],
    changes: [
      ...disagreements(state, kind)
        .filter(({ place }) => place.field !== null)
        .map(({ noun, id, name, place }) => of(noun, id, name, [place.field ?? ""])),
      ...newcomers.map(({ id, name }) => of("stakeholder", id, name)),
      of("stakeholder", library?.id ?? "", "Public Library", ["area_served", "stakeholder_tag", "offer"]),
      of("tie", "tie-copy-0", "Night Bus Drivers – Bus Company"),
      of("tie", "tie-copy-1", "River Café – Youth Hub"),
    ],
    conflicts: disagreements(state, kind),
    woven: library ? [{ noun: "stakeholder", id: library.id, name: library.name, field: "about" }] : [],
    twins: [],
    erases: 0,
    telling:
      kind === "every" && library
        ? [{ noun: "stakeholder", id: library.id, name: library.name, field: "about" }]
        : [],
    without: ["contacts", "views"],
  };
}

/** The plan with the copy in it. */
export function brought(state: State, kind: CopyKind): State {
  const conflicts = disagreements(state, kind);
  const withThem = { ...state, stakeholders: [...state.stakeholders, ...newcomers], conflicts };
  return conflicts.reduce((now, conflict) => {
    const shown = conflict.versions.find((version) => version.shown);
    return shown ? holding(now, conflict, shown.value) : now;
  }, withThem as State);
}

/** The plan with a value in the field that a conflict is about. */
export function holding(state: State, { place, noun }: Conflict, value: VersionValue): State {
  if (place.field === null) return state;
  const held = value.is === "text" ? value.text || null : value.is === "word" ? value.word : null;
  const set = <T extends { id: string }>(list: T[]) =>
    list.map((each) => (each.id === place.row ? { ...each, [place.field ?? ""]: held } : each));
  if (noun === "stakeholder") return { ...state, stakeholders: set(state.stakeholders) };
  return noun === "initiative" ? { ...state, initiatives: set(state.initiatives) } : state;
}
