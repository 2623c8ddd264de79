import { findKey, fold } from "@/api/fold";
import type { Hit, HitNoun } from "@/api/generated";
import type { Action } from "@/parts/actions";

/** A line of the palette. */
export type Option =
  | { kind: "action"; key: string; action: Action }
  | { kind: "hit"; key: string; hit: Hit }
  | { kind: "add"; key: string; name: string };

/** Lines under one heading, by the message that names it. */
export interface OptionGroup {
  title: string;
  options: Option[];
}

/** Actions shown at most beside what was found. */
const most = 5;
/** What a person most often needs when nothing is typed. */
const useful = [
  "add-stakeholder",
  "new-initiative",
  "form-council",
  "bring-in",
  "show-wheel",
  "print-summary",
  "save-copy",
  "keys",
];
/** Nobody looks for the palette in the palette. */
const hidden = new Set(["find"]);

const ofActions = (title: string, actions: Action[]): OptionGroup[] =>
  actions.length === 0
    ? []
    : [{ title, options: actions.map((action) => ({ kind: "action", key: `do-${action.id}`, action })) }];

const wordsOf = (query: string) => fold(query).split(/\s+/).filter(Boolean);

/** Whether the name of an action holds every word, each from its start. */
const isNamedBy = (action: Action, words: string[]) =>
  words.every((word) => ` ${fold(action.soughtAs ?? action.label)}`.includes(` ${word}`));

/** The actions that hold every word, those whose name does first. */
export function matching(actions: Action[], query: string): Action[] {
  const words = wordsOf(query);
  const ranked: { action: Action; rank: number }[] = [];
  for (const action of actions) {
    if (!action.enabled || hidden.has(action.id)) continue;
    const all = ` ${fold(action.soughtAs ?? action.label)} ${fold(action.keywords)}`;
    // From the start of a word only: with a handful of letters everything else is chance.
    if (!words.every((word) => all.includes(` ${word}`))) continue;
    // What acts on what is open is meant before what goes elsewhere.
    const near = action.group === "here" ? 0 : 0.5;
    ranked.push({ action, rank: (isNamedBy(action, words) ? 0 : 1) + near });
  }
  return ranked
    .sort((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ action }) => action);
}

/** What stands between two things is called by both. */
const between = new Set<HitNoun>(["tie", "seat", "partner"]);

const asOption = (hit: Hit): Option => ({ kind: "hit", key: `${hit.noun}-${hit.id}`, hit });

const ours = new Set<HitNoun>(["plan", "stakeholder", "council", "initiative"]);
/** A beginning of a title counts as the title itself from this share of it on. */
const nearly = 0.6;

/** Whether somebody has typed what a thing of the plan is called, or nearly all of it. */
function isCalled({ noun, title }: Hit, query: string): boolean {
  const [key, wanted] = [findKey(title), findKey(query)];
  return ours.has(noun) && key.startsWith(wanted) && key.length * nearly <= wanted.length;
}

/** Whether an action is called so: it then stands first, whatever else is. */
const isActionCalled = (action: Action, query: string) =>
  findKey(action.soughtAs ?? action.label).startsWith(findKey(query));

/**
 * Whether these words are those of something that is done with what is open: of such a word nobody means a stakeholder.
 * A noun that only stands in its name, such as "council", may well be what somebody wants to add.
 */
function isWordFor(action: Action, query: string): boolean {
  const words = fold(query).trim();
  const others = ` ${fold(action.keywords)} `;
  return isActionCalled(action, query) || (action.group === "here" && others.includes(` ${words} `));
}

/** What the palette shows: for an empty query what was used and what is useful, else what matches. */
export function optionsFor(
  query: string,
  actions: Action[],
  hits: Hit[] | undefined,
  used: string[],
): OptionGroup[] {
  const can = actions.filter((action) => action.needs === undefined);
  if (query.trim() === "") {
    const byId = (ids: string[]) =>
      ids.flatMap((id) => can.filter((each) => each.id === id && each.enabled && !hidden.has(id)));
    const rest = useful.filter((id) => !used.includes(id));
    return [...ofActions("palette-recent", byId(used)), ...ofActions("palette-useful", byId(rest))];
  }
  const matched = matching(can, query);
  const isCalledSo = matched.some((action) => isActionCalled(action, query));
  // What can be done now is meant before what could be done if something else were open.
  const waiting = isCalledSo
    ? []
    : matching(
        actions.filter((action) => action.needs !== undefined),
        query,
      );
  const groups = ofActions("hit-actions", matched);
  const last = ofActions("palette-needs", waiting);
  if (!hits) return [...groups, ...last];
  // The hits come best first, and what is called as somebody has typed before all; a noun stands where its best does.
  const called = hits.filter((hit) => isCalled(hit, query));
  hits = [...called, ...hits.filter((hit) => !called.includes(hit))];
  // What only mentions the words comes after all that is called so, whatever noun it is.
  const byName = hits.filter((hit) => hit.named || between.has(hit.noun) || called.includes(hit));
  const nouns = [...new Set(byName.map((hit) => hit.noun))];
  const ofNoun = (noun: HitNoun): OptionGroup => ({
    title: `hit-${noun}`,
    options: byName.filter((hit) => hit.noun === noun).map(asOption),
  });
  const found = nouns.map(ofNoun);
  // One word may well mean a place to go. Several that no action is called by describe what is to be found.
  const words = wordsOf(query);
  const describes = words.length > 1 && !matched.some((action) => isNamedBy(action, words));
  const ofCalled = new Set(called.map((hit) => hit.noun)).size;
  const before = describes ? found.length : isCalledSo ? 0 : ofCalled;
  groups.unshift(...found.slice(0, before));
  groups.push(...found.slice(before));
  const mentions = hits.filter((hit) => !byName.includes(hit));
  if (mentions.length > 0) groups.push({ title: "hit-mentions", options: mentions.map(asOption) });
  groups.push(...last);
  if (hits.length === 0 && !waiting.some((action) => isWordFor(action, query))) {
    groups.push({ title: "group-add", options: [{ kind: "add", key: "add", name: query.trim() }] });
  }
  return groups;
}
