/** So much of what would be lost is quoted that whoever wrote it knows it again. */
const most = 90;

/** The beginning of words that somebody wrote. */
export function excerpt(words: string): string {
  const letters = [...words.trim()];
  return letters.length > most ? `${letters.slice(0, most).join("")}…` : letters.join("");
}
