import { diffWords } from "diff";

/** A stretch of a text, and whether the other text says something else there. */
export interface Stretch {
  words: string;
  differs: boolean;
}

/** Texts so unlike that marking would mark nearly all of them are not marked. */
const LEAST_IN_COMMON = 0.25;

/** Milliseconds after which two very long texts are shown unmarked. */
const TIMEOUT = 250;

/** Words as the language has them, also where no spaces stand between them. */
const segmenter =
  "Segmenter" in Intl ? { intlSegmenter: new Intl.Segmenter(undefined, { granularity: "word" }) } : {};

/**
 * The text in stretches, of which those are marked that the other text does not have. One whole unmarked stretch
 * if there is nothing to learn from marks: the texts are equal, have next to nothing in common, or are too long to
 * be held against each other while somebody waits.
 */
export function differing(words: string, other: string): Stretch[] {
  const whole = [{ words, differs: false }];
  if (words === other) return whole;
  const parts = diffWords(other, words, { timeout: TIMEOUT, ...segmenter });
  if (!parts) return whole;
  const common = parts.filter((part) => !part.added && !part.removed);
  const shared = common.reduce((sum, part) => sum + part.value.trim().length, 0);
  if (shared < LEAST_IN_COMMON * Math.min(words.length, other.length)) return whole;
  return parts
    .filter((part) => !part.removed)
    .flatMap((part) => (part.added ? trimmed(part.value) : [{ words: part.value, differs: false }]));
}

/** A marked stretch without the spaces around it, which stand beside it unmarked. */
function trimmed(words: string): Stretch[] {
  const inner = words.trim();
  const at = words.indexOf(inner);
  return [
    { words: words.slice(0, at), differs: false },
    { words: inner, differs: true },
    { words: words.slice(at + inner.length), differs: false },
  ].filter((stretch) => stretch.words !== "");
}
