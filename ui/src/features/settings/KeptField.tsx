import { type KeyboardEvent, useEffect, useRef, useState } from "react";
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
  error,
  lines,
}: {
  label: string;
  hint?: string;
  value: string;
  onKeep: (value: string) => void;
  error?: Problem | undefined;
  lines?: number;
}) {
  const unkept = useUnkept(label);
  const inWords = useProblemWords();
  const typed = unkept.now?.words ?? value;
  // What the error is about: other words are told nothing that they did not do.
  const [tried, setTried] = useState<string>();
  const problem = (typed === tried ? error : undefined) ?? unkept.now?.problem;
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
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is wrong waits with the words it is about
  useEffect(() => {
    if (typed === tried && error !== undefined) unkept.put({ words: typed, problem: error });
  }, [error, typed, tried]);
  const left = useRef<() => void>(undefined);
  left.current = () => {
    const { problem: wrong } = unkept.read() ?? {};
    if (wrong !== undefined) unkept.leave(inWords(wrong) ?? "");
  };
  useEffect(() => () => left.current?.(), []);
  const keep = () => {
    if (typed.trim() === value.trim()) return;
    setTried(typed);
    onKeep(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !lines) keep();
    if (event.key === "Escape") forget();
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      onChange={(words) => unkept.put({ words })}
      isKept={typed === value}
      onBlur={keep}
      onKeyDown={onKeyDown}
      error={problem}
      onKept={keep}
      lines={lines}
    />
  );
}
