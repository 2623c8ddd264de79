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
export function say(words: string, options: { undo?: boolean } = {}): void {
  count += 1;
  set({ said: { id: count, words, undo: options.undo ?? false }, refusal: undefined });
}

/** Shows why something was refused. */
export function refuse(refusal: Refusal): void {
  set({ refusal, said: undefined });
}

/** Clears the line and the banner. */
export function clearNotices(): void {
  set({ said: undefined, refusal: undefined });
}

/** Clears the banner and leaves the line. */
export function clearRefusal(): void {
  if (now.refusal) set({ refusal: undefined });
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
