import { useEffect, useState } from "react";
import { call } from "./call";
import type { Concern } from "./generated";

/** Milliseconds without a key before words are looked at. */
const PAUSE = 400;

const nothing: string[] = [];

/**
 * The parts of these words that could tell who a child is, each once, looked at while somebody types. A part
 * that was changed is not told of any more, though the words were not looked at again yet. Null is not looked at.
 */
export function useConcerns(words: string | null): string[] {
  const [found, setFound] = useState(nothing);
  useEffect(() => {
    if (!words?.trim()) {
      setFound(nothing);
      return;
    }
    let isLatest = true;
    const wait = setTimeout(async () => {
      // Looking is a courtesy: whatever is wrong with it, the step itself is looked at when it is written.
      const concerns = await call("check_text", words).catch((): Concern[] => []);
      if (isLatest) setFound(quoted(words, concerns));
    }, PAUSE);
    return () => {
      isLatest = false;
      clearTimeout(wait);
    };
  }, [words]);
  return words === null ? nothing : found.filter((part) => words.includes(part));
}

function quoted(words: string, concerns: Concern[]): string[] {
  const parts = concerns.map(({ start, end }) => words.slice(start, end));
  return parts.length === 0 ? nothing : [...new Set(parts)];
}
