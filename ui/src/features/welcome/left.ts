import { useSyncExternalStore } from "react";

/** The plan that was open when somebody went to start another. */
export interface Left {
  path: string;
  /** The community; nothing of a locked plan, of which no name is shown while it is closed. */
  name: string | undefined;
  /** The address of the place where they were. */
  at: string;
}

let left: Left | undefined;
const listeners = new Set<() => void>();

/** Remembers what was left for the first page, which then shows a way back; nothing forgets it. */
export function leaveBehind(plan: Left | undefined): void {
  left = plan;
  for (const listener of listeners) listener();
}

/** The plan to go back to from the first page, if somebody only went there to start another. */
export function useLeft(): Left | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => left,
  );
}
