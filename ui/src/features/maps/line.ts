/** What there is to say above a map, in words; empty where there is nothing to say. */
export interface CartWords {
  title: string;
  counts: string;
  unplaced: string;
  release: string;
  /** Why most marks have no name. */
  names: string;
  /** The button that holds what the line has no room for. */
  more: string;
}

/** What of it stands in the line. The rest waits behind a button. */
export type Said = Record<"title" | "unplaced" | "release" | "names", boolean>;

/** About how wide a letter is, what stands around words, and around those of a menu's button: in rem. */
const letter = 0.48;
const around = 1;
const button = 3.5;
/** What else stands in the line: a short field to search in, the legend's button, the zoom buttons, its ends. */
const others = { find: 9, legend: 7.25, zoom: 8.5, ends: 3 };

/**
 * What the line above a map has room for, of so many rem. Nothing is ever squeezed: what doesn't fit whole is left
 * out, the least important first; where not even the counts fit, nothing is said there.
 */
export function saidInLine(words: CartWords, wide: number, withZoom: boolean): Said | undefined {
  const width = (part: string) => (part ? part.length * letter + around : 0);
  const menu = width(words.more) + button;
  const room = wide - others.find - others.legend - others.ends - (withZoom ? others.zoom : 0);
  let taken = width(words.counts);
  if (taken > room) return undefined;
  const said = { title: false, unplaced: false, release: false, names: false };
  const links = ["unplaced", "release"] as const;
  for (const [at, link] of links.entries()) {
    // A link that waits needs the button it waits behind.
    const rest = links.slice(at + 1).some((each) => words[each]) ? menu : 0;
    if (taken + width(words[link]) + rest > room) {
      taken += menu;
      break;
    }
    taken += width(words[link]);
    said[link] = words[link] !== "";
  }
  for (const part of ["names", "title"] as const) {
    if (!words[part] || taken + width(words[part]) > room) continue;
    taken += width(words[part]);
    said[part] = true;
  }
  return said;
}
