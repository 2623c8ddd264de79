/** How long a short label is: it stands beside a mark where a name has no room. */
const fewest = 2;
const most = 5;

/** The letters of these words as people count them: one that is written with an accent or several signs is one. */
export const lettersIn = (words: string) =>
  [...new Intl.Segmenter(undefined, { granularity: "grapheme" }).segment(words.trim())].length;

/** Whether these words are as short as a short label has to be. A list that is brought in may hold longer ones; they stay until somebody changes them. */
export function isShortLabel(words: string): boolean {
  const letters = lettersIn(words);
  return fewest <= letters && letters <= most;
}
