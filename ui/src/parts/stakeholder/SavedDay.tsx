import { SavedText, useText } from "@/components";
import { readDay, sayDay } from "./day";

/** A day that keeps itself: typed as people write it, shown with its month as a word. */
export function SavedDay({
  label,
  hideLabel,
  value,
  placeholder,
  onSave,
}: {
  label: string;
  /** The label is only for screen readers. */
  hideLabel?: boolean;
  /** `YYYY-MM-DD`, or not known yet. */
  value: string | null;
  placeholder: string;
  onSave: (value: string | null) => Promise<string | undefined>;
}) {
  const text = useText();
  const language = document.documentElement.lang || "en";
  async function save(words: string | null) {
    if (words === null) return onSave(null);
    const read = readDay(words, language);
    if (read === null) return text("day-unreadable");
    if ("day" in read) return onSave(read.day);
    const [one, other] = read.either;
    return text("day-either", { one: sayDay(one, language), other: sayDay(other, language) });
  }
  return (
    <SavedText
      label={label}
      hideLabel={hideLabel ?? false}
      placeholder={placeholder}
      value={value === null ? null : sayDay(value, language)}
      onSave={save}
    />
  );
}
