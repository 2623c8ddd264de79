/** As many letters of what somebody typed as tell which words are meant. */
const TOLD = 80;

/** Words as they are quoted back: long ones by their beginning. */
export function told(words: string): string {
  const letters = [...words];
  return letters.length > TOLD ? `${letters.slice(0, TOLD).join("").trimEnd()}…` : words;
}
