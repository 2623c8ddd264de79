/**
 * The folded form of a text for searching: case and accents of Latin, Greek and Cyrillic letters dropped,
 * compatibility forms unified. The same as `fold` in the model's `text.rs`, so that the window finds what
 * the program finds. Marks of other scripts carry vowels, so they stay.
 */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .toUpperCase()
    .toLowerCase()
    .replaceAll("ς", "σ")
    .normalize("NFKD")
    .replace(/((?!\p{M})[\0-\u052f])\p{M}+/gu, "$1");
}

/** The form in which two spellings of one name meet: folded, letters and digits only, single spaces. */
export function matchKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}
