/** So many words from a list of 500 take longer to guess than a plan is worth anybody's while. */
const many = 5;

/** A number below `end` that nobody can foresee; those at the upper edge, which would favour some, are drawn again. */
function drawn(end: number): number {
  const most = Math.floor(2 ** 32 / end) * end;
  const number = new Uint32Array(1);
  do crypto.getRandomValues(number);
  while ((number[0] ?? 0) >= most);
  return (number[0] ?? 0) % end;
}

/** Words that have nothing to do with each other, drawn from a list by chance; no word twice. */
export function suggested(list: string): string {
  const words = list.split(/\s+/u).filter(Boolean);
  const chosen = new Set<string>();
  while (chosen.size < Math.min(many, words.length)) chosen.add(words[drawn(words.length)] ?? "");
  return [...chosen].join(" ");
}
