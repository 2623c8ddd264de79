/**
 * The folded form of a text for searching: case and accents of Latin, Greek and Cyrillic letters dropped,
 * compatibility forms unified. The same as `fold` in the model's `text.rs`, so that the window finds what
 * the program finds, and apostrophes are alike. Marks of other scripts carry vowels, so they stay.
 */
export function fold(text: string): string {
  return (
    text
      .normalize("NFKD")
      .toUpperCase()
      .toLowerCase()
      .replaceAll("ς", "σ")
      .normalize("NFKD")
      // Whoever types an apostrophe does not ask which of them a name was written with.
      .replace(/[\u2018\u2019\u02bc\u0060\u00b4]/g, "'")
      .replace(/((?!\p{M})[\0-\u052f])\p{M}+/gu, "$1")
  );
}

/** The form in which two spellings of one name meet: folded, letters and digits only, single spaces. */
export function matchKey(name: string): string {
  return fold(name)
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, " ")
    .trim();
}

/**
 * The form in which names are looked for: as loose as the program's own search, so that "st annes" finds St. Anne’s,
 * and "al noor" Al-Noor.
 */
export function findKey(text: string): string {
  return matchKey(fold(text).replaceAll("'", ""));
}

/**
 * Those whose name holds what was typed: first that very name, then names that begin with it, then those of which a
 * word does, then the rest. Else each group stays in its order.
 */
export function holding<T>(list: readonly T[], nameOf: (one: T) => string, typed: string): T[] {
  const wanted = fold(typed.trim());
  return holdingFolded(list, (one) => fold(nameOf(one)), wanted);
}

/** The same for names and words that are folded already. */
export function holdingFolded<T>(list: readonly T[], keyOf: (one: T, at: number) => string, wanted: string) {
  const ranked = list.flatMap((one, at) => {
    const key = keyOf(one, at);
    if (!key.includes(wanted)) return [];
    const rank = key === wanted ? -1 : key.startsWith(wanted) ? 0 : beginsWord(key, wanted) ? 1 : 2;
    return [{ one, rank }];
  });
  return ranked.sort((a, b) => a.rank - b.rank).map(({ one }) => one);
}

const isInWord = /[\p{L}\p{N}\p{M}]/u;

/** Whether what is wanted begins a word of a text; both are folded. */
export function beginsWord(key: string, wanted: string): boolean {
  for (let at = key.indexOf(wanted); at >= 0 && wanted; at = key.indexOf(wanted, at + 1)) {
    if (at === 0 || !isInWord.test(key[at - 1] ?? "")) return true;
  }
  return false;
}
