import type { LucideIcon } from "lucide-react";

/** The headings under which actions stand in the palette and the list of keys. */
export const groups = ["find", "here", "add", "step", "go", "map", "plan", "look"] as const;

export type Group = (typeof groups)[number];

/** One thing a person can do. Buttons, menus, keys and the palette all read this one object. */
export interface Action {
  id: string;
  group: Group;
  /** What it is called now; undo and redo name their step. */
  label: string;
  /** What it is called where its place says the rest, as in the menu of a map. */
  short?: string;
  /** Other words people look for it by. */
  keywords: string;
  /** What it is looked for by in place of its label, where the label tells of something else, as undo does. */
  soughtAs?: string;
  icon?: LucideIcon;
  /** Keys, each as "Control+Z" or "Control+Shift+Z"; the first is shown. */
  keys: string[];
  /** Its keys work while somebody types, too: no field has a use of its own for them. */
  whileTyping?: boolean;
  enabled: boolean;
  /** What has to be open first, in words: nothing is done yet, it only leads to where that is opened. */
  needs?: string;
  perform: () => void;
}

/** What an action says for itself; its words stand in `palette.ftl` under its id. */
export type Made = Pick<Action, "id" | "perform"> & Partial<Omit<Action, "group">>;

/** Gives the actions of one group their words. */
export function worded(text: (id: string) => string, group: Group, made: Made[]): Action[] {
  return made.map((one) => ({
    // Asked for only where it is needed: an action may bring its own words.
    label: one.label ?? text(`action-${one.id}`),
    keywords: one.keywords ?? text(`action-${one.id}.keywords`),
    keys: [],
    enabled: true,
    group,
    ...one,
  }));
}
