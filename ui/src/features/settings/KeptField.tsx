import { type KeyboardEvent, useEffect, useState } from "react";
import { type Problem, TextField } from "@/components";

/** A field that keeps its value when left or on Enter; Escape puts back what was there. */
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
  const [typed, setTyped] = useState(value);
  // What the error is about: other words are told nothing that they did not do.
  const [tried, setTried] = useState<string>();
  useEffect(() => setTyped(value), [value]);
  const keep = () => {
    if (typed.trim() === value.trim()) return;
    setTried(typed);
    onKeep(typed);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter" && !lines) keep();
    if (event.key === "Escape") setTyped(value);
  };
  return (
    <TextField
      label={label}
      hint={hint}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={onKeyDown}
      error={typed === tried ? error : undefined}
      onKept={keep}
      lines={lines}
    />
  );
}
