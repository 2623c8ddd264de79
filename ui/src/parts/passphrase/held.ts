import type { QueryClient } from "@tanstack/react-query";
import { keys } from "@/api/keys";
import type { Waiting } from "@/components";

/** The words of one field, or what somebody has begun, by the key it waits under. */
type Words = [key: readonly unknown[], data: Partial<Waiting>];

/**
 * Words that no file holds, by the path of their plan, which was locked: nobody may be there to be asked about them, and
 * locking can't wait. They are in sight of nobody until the same plan is opened again, are written nowhere, and end with the program.
 */
const held = new Map<string, Words[]>();

/** Keeps the words that wait for when the plan at this path is opened, again or as a copy. */
export function holdWords(client: QueryClient, path: string): void {
  const found = client.getQueriesData<Partial<Waiting> | null>({ queryKey: keys.anyUnkept });
  const words = found.flatMap(([key, data]): Words[] => {
    // Without a thing around it, the field of these words is not to be found again. What was begun has no label.
    const waits = data && (key[2] === "" || data.where !== undefined);
    return waits ? [[key, data]] : [];
  });
  if (words.length > 0) held.set(path, words);
  else held.delete(path);
}

/** Puts them back where they waited, now that the plan at this path is open. */
export function giveWordsBack(client: QueryClient, path: string): void {
  for (const [key, data] of held.get(path) ?? []) client.setQueryData(key, data);
  held.delete(path);
}

/** How many texts are held, of the plan at this path or of all; what was only begun is none yet. */
export function heldCount(path?: string): number {
  const of = path === undefined ? [...held.values()] : [held.get(path) ?? []];
  return of.flat().filter(([key]) => key[2] !== "").length;
}
