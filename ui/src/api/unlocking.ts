import { useSyncExternalStore } from "react";

let asked: string | undefined;
const listeners = new Set<() => void>();

/** Has the window ask for the passphrase of the plan at this path; nothing ends that. */
export function askToUnlock(path: string | undefined): void {
  asked = path;
  for (const listener of listeners) listener();
}

/** The path of the locked plan that somebody wants to open. */
export function useAskedToUnlock(): string | undefined {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => asked,
  );
}
