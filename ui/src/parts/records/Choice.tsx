import { useState } from "react";
import { type Choice as Line, type Problem, Select, useText } from "@/components";

const UNKNOWN = "unknown";

/** One of a few values, kept as soon as it is chosen; what can't be kept says why. */
export function Choice<T extends string>({
  label,
  hideLabel,
  value,
  choices,
  unknown,
  onSave,
}: {
  label: string;
  hideLabel?: boolean;
  value: T | null;
  choices: (Line & { id: T })[];
  /** Words for no value yet, where that is a choice. */
  unknown?: string;
  onSave: (value: T | null) => Promise<Problem | undefined>;
}) {
  const text = useText();
  const [wrong, setWrong] = useState<Problem>();
  const none = { id: UNKNOWN, label: unknown ?? text("not-known-yet") };
  return (
    <Select
      label={label}
      hideLabel={hideLabel ?? false}
      choices={unknown === undefined ? choices : [...choices, none]}
      value={value ?? UNKNOWN}
      onChange={async (id) => {
        const next = id === UNKNOWN ? null : (id as T);
        if (next !== value) setWrong(await onSave(next));
      }}
      error={wrong}
    />
  );
}
