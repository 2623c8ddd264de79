/** A passphrase has at least this many characters; the program holds to it as well. */
export const shortest = 8;

/** How hard a passphrase is to guess for somebody who has the file and a fast computer. */
export type Strength = "guessed" | "fair" | "good";

/** As the program counts it: space around it and between words makes no difference. */
export const tidied = (typed: string): string => typed.normalize("NFC").trim().split(/\s+/u).join(" ");

/** How many characters are missing; 0 if it is long enough. */
export const missing = (typed: string): number => Math.max(0, shortest - [...tidied(typed)].length);

/**
 * A rough measure, made to encourage words: what counts is how many different ones there are, and for a single
 * word how long it is and how many sorts of characters it mixes. It can't know that a line is from a song.
 */
export function strengthOf(typed: string): Strength {
  const words = new Set(tidied(typed).toLowerCase().split(" "));
  const letters = [...words].reduce((sum, word) => sum + Math.min([...word].length, 8), 0);
  if (words.size >= 4 && letters >= 16) return "good";
  if (words.size >= 3 && letters >= 14) return "fair";
  const characters = [...tidied(typed)];
  const sorts = [/\p{Ll}/u, /\p{Lu}/u, /\p{N}/u, /[^\p{L}\p{N}\s]/u, /\p{Lo}/u].filter((sort) =>
    sort.test(typed),
  ).length;
  const different = new Set(characters).size;
  if (different >= 12 && characters.length >= 16 && sorts >= 3) return "good";
  if (different >= 9 && characters.length >= 12 && sorts >= 3) return "fair";
  return "guessed";
}
