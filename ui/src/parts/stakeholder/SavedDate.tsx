import { useState } from "react";
import { DayButton, type Problem, SavedText, useText, useUnkept } from "@/components";
import { type ReadDay, readDay, readWhen, sayDay, sayWhen, today } from "./day";

interface DateProps {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  /** As the file has it, or not known yet. */
  value: string | null;
  placeholder: string;
  onSave: (value: string | null) => Promise<Problem | undefined>;
  /** A further line, such as what to look at again. */
  hint?: string | undefined;
  /** What a later step found wrong with the date that was kept. */
  error?: Problem | undefined;
  /** There must be a date: said when the field was emptied and has what was kept again. */
  needed?: string;
}

/** The same day, chosen from a calendar where that is easier than typing: its weekday matters. */
export function SavedCalendarDay(props: DateProps) {
  const { label, value, onSave } = props;
  const unkept = useUnkept(label);
  const [wrong, setWrong] = useState<Problem>();
  async function choose(day: string) {
    // What was typed there and could not be kept gives way to what was chosen.
    unkept.put(undefined);
    unkept.settle();
    setWrong(day === value ? undefined : await onSave(day));
  }
  return (
    <div className="with-calendar">
      <SavedDay {...props} error={wrong ?? props.error} />
      <DayButton label={label} value={value} shows={today()} onChoose={(day) => void choose(day)} />
    </div>
  );
}

/** A day that keeps itself, `YYYY-MM-DD`: typed as people write it, shown with its month as a word. */
export function SavedDay(props: DateProps) {
  return <SavedDate {...props} read={readDay} say={sayDay} unreadable="day-unreadable" />;
}

/** Since or until when: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, as far as it is known; it keeps itself. */
export function SavedWhen(props: DateProps) {
  return <SavedDate {...props} read={readWhen} say={sayWhen} unreadable="when-unreadable" />;
}

function SavedDate({
  value,
  hideLabel = false,
  onSave,
  read,
  say,
  unreadable,
  hint,
  ...field
}: DateProps & {
  read: (words: string, language: string) => ReadDay;
  say: (date: string, language: string) => string;
  /** The message for words that are no date. */
  unreadable: string;
}) {
  const text = useText();
  const language = document.documentElement.lang || "en";
  async function save(words: string | null) {
    if (words === null) return onSave(null);
    const found = read(words, language);
    if (found === null) return text(unreadable);
    if ("day" in found) return onSave(found.day);
    const [one, other] = found.either;
    return text("day-either", { one: sayDay(one, language), other: sayDay(other, language) });
  }
  const shown = value === null ? null : say(value, language);
  return (
    <SavedText
      {...field}
      {...(hint !== undefined && { hint })}
      hideLabel={hideLabel}
      value={shown}
      onSave={save}
    />
  );
}
