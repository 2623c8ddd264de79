import { ChevronDown } from "lucide-react";
import { useState } from "react";
import {
  Button,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
  Text,
} from "react-aria-components";
import { type Problem, useProblemWords, useText } from "@/components";

const UNKNOWN = "unknown";

/** One of a few values, or not known yet; kept as soon as it is chosen. */
export function Choose<T extends string>({
  label,
  value,
  choices,
  onSave,
  always,
  unknown: unknownLabel,
  placeholder = "",
  error,
}: {
  label: string;
  value: T | null;
  choices: { id: T; label: string; about?: string }[];
  onSave: (value: T | null) => Promise<Problem | undefined>;
  /** There is always a value, so "not known yet" is no choice. */
  always?: boolean;
  /** What no value means, where it isn't "not known yet". */
  unknown?: string;
  /** Shown while nothing is chosen where something has to be. */
  placeholder?: string;
  /** What a later step found wrong with it. */
  error?: Problem | undefined;
}) {
  const text = useText();
  const [problem, setProblem] = useState<Problem | undefined>();
  const wrong = useProblemWords()(problem ?? error);
  const unknown = { id: UNKNOWN, label: unknownLabel ?? text("not-known-yet"), about: undefined };
  const items: { id: string; label: string; about?: string | undefined }[] = always
    ? choices
    : [...choices, unknown];
  return (
    <Select
      className="choose"
      value={value ?? (always ? null : UNKNOWN)}
      isInvalid={wrong !== undefined}
      onChange={async (key) => {
        const next = key === UNKNOWN || key === null ? null : (String(key) as T);
        if (next !== value) setProblem(await onSave(next));
      }}
    >
      <Label className="lbl">{label}</Label>
      <Button className="words" data-empty={value === null || undefined}>
        <SelectValue className="picked">{({ selectedText }) => selectedText || placeholder}</SelectValue>
        <ChevronDown className="ic" aria-hidden />
      </Button>
      {wrong && (
        <Text slot="errorMessage" className="wrong" role="alert">
          {wrong}
        </Text>
      )}
      <Popover className="pop" placement="bottom end">
        <ListBox className="menu" items={items}>
          {(item) => (
            <ListBoxItem id={item.id} textValue={item.label} className="item two">
              <span>{item.label}</span>
              {item.about && <span className="q s">{item.about}</span>}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  );
}
