import { type KeyboardEvent, useEffect, useRef } from "react";
import { type Problem, TextField, useProblemWords, useUnkept } from "@/components";

/**
 * A field that keeps its value when left or on Enter; Escape puts back what was there. What can't be kept waits for
 * whoever comes back to it.
 */
export function KeptField({
  label,
  hint,
  value,
  onKeep,
  lines,
}: {
  label: string;
  hint?: string;
  value: string;
  /** Answers with what is wrong, or with nothing once it is kept. */
  onKeep: (value: string) => Promise<Problem | undefined>;
  lines?: number;
}) {
  const unkept = useUnkept(label);
  const inWords = useProblemWords();
  const typed = unkept.now?.words ?? value;
  // Enter keeps, and leaving the field right after must not keep the same words a second time.
  const keeping = useRef<string>(undefined);
  const forget = () => {
    unkept.put(undefined);
    unkept.settle();
  };
  const before = useRef(value);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another value is there, kept or undone
  useEffect(() => {
    if (before.current !== value) forget();
    before.current = value;
  }, [value]);
  const isThere = useRef(true);
  const left = useRef<() => void>(undefined);
  left.current = () => {
    const { problem: wrong } = unkept.read() ?? {};
    if (wrong !== undefined) unkept.leave(inWords(wrong) ?? "");
  };
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
      left.current?.();
    };
  }, []);
  async function keep(): Promise<Problem | undefined> {
    const words = unkept.read()?.words;
    if (words === undefined || keeping.current === words) return undefined;
    if (words.trim() === value.trim()) {
      forget();
      return undefined;
    }
    keeping.current = words;
    const problem = await onKeep(words);
    keeping.current = undefined;
    // An answer about words that were changed meanwhile is about nothing that stands here.
    if (unkept.read()?.words !== words) return problem;
    if (problem === undefined) forget();
    else {
      unkept.put({ words, problem, again: () => last.current() });
      if (!isThere.current) unkept.leave(inWords(problem) ?? "");
    }
    return problem;
  }
  const last = useRef(keep);
  last.current = keep;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !lines) void keep();
    if (event.key === "Escape") forget();
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      onChange={(words) => unkept.put({ words })}
      isKept={typed === value}
      onBlur={() => void keep()}
      onKeyDown={onKeyDown}
      error={unkept.now?.problem}
      onKept={() => void keep()}
      lines={lines}
      markOf={unkept.mark}
    />
  );
}
