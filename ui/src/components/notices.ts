import { useSyncExternalStore } from "react";
import type { Refusal } from "@/api/generated";

/** One line about what just happened; with `undo`, it offers to take it back. */
export interface Notice {
  /** Grows, so that the same words said twice are read out twice. */
  id: number;
  /** The words, already in the reader's language. */
  words: string;
  /** Offers "Undo" beside the words. */
  undo: boolean;
  /** Offers to look at what the words tell of. */
  look: (() => void) | undefined;
  /** When it was said, in milliseconds since 1970. */
  at: number;
  /** Words that somebody left unkept, which is what it tells of. */
  left?: Left[];
}

/** Words that were left in a field and are not kept. */
export interface Left {
  /** The thing they are about, as `WordsOf` has it, and the label of the field. */
  of: string;
  label: string;
  /** What the thing is called; nothing if the words wait nowhere. */
  where?: string | undefined;
  /** What is wrong with them, and what to do. */
  why: string;
  /** What is said of them if they are all that was left, where that is more than which and why. */
  whole?: string;
}

interface Notices {
  said: Notice | undefined;
  refusal: Refusal | undefined;
}

let now: Notices = { said: undefined, refusal: undefined };
let count = 0;
const listeners = new Set<() => void>();

function set(next: Partial<Notices>) {
  now = { ...now, ...next };
  for (const listener of listeners) listener();
}

/** Says what came of an action: `say(text("import-done", { count }), { undo: true })`. */
export function say(words: string, options: { undo?: boolean; look?: () => void } = {}): void {
  count += 1;
  const { undo = false, look } = options;
  const said = { id: count, words, undo, look, at: Date.now() };
  set({ said, refusal: undefined });
}

/**
 * Says that words were left unkept. Whoever leaves a page leaves all of its fields at once, some of them before
 * their answers have come: one line tells of all of them.
 */
export function sayLeft(left: Left, inWords: (all: Left[]) => string): void {
  const others = (now.said?.left ?? []).filter((each) => !isSame(each, left));
  const all = [...others, left];
  say(inWords(all));
  if (now.said) set({ said: { ...now.said, left: all } });
}

/** Words that were said to be left are kept now: that they are not is no longer said. */
export function unsayLeft(left: Pick<Left, "of" | "label">): void {
  if (now.said?.left?.some((each) => isSame(each, left))) set({ said: undefined });
}

const isSame = (one: Pick<Left, "of" | "label">, other: Pick<Left, "of" | "label">) =>
  one.of === other.of && one.label === other.label;

/** Shows why something was refused. */
export function refuse(refusal: Refusal): void {
  set({ refusal, said: undefined });
}

/** What was refused is put right, or nobody looks at it any more. */
export function forgetRefusal(): void {
  if (now.refusal) set({ refusal: undefined });
}

/** Another step was taken: Undo would take back that one, so the words of an earlier one offer it no more. */
export function stepTaken(): void {
  if (now.said?.undo) set({ said: { ...now.said, undo: false } });
}

/** Clears the line and the banner. */
export function clearNotices(): void {
  set({ said: undefined, refusal: undefined });
}

/** How long a step takes that ends in another place, in milliseconds. */
const together = 1500;

/**
 * A person went to another place: what belongs to the last one goes. What was said a moment ago came with
 * the change of place, as after an import, and stays to be read.
 */
export function leaveNotices(): void {
  const fresh = now.said && Date.now() - now.said.at < together;
  if (now.refusal || (now.said && !fresh)) set({ said: fresh ? now.said : undefined, refusal: undefined });
}

/** How long a line stays, in milliseconds: time to notice it, to read it at a calm pace, and to reach for Undo. */
export function readingTime(words: string): number {
  return Math.min(5000 + 70 * words.length, 20_000);
}

/** What there is to say now. */
export function useNotices(): Notices {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => now,
  );
}
