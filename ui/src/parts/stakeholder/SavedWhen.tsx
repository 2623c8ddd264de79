import { SavedText, useText } from "@/components";
import { readWhen, sayDay, sayWhen } from "./day";

/** Since or until when: a year, a month or a day, as far as it is known; it keeps itself. */
export function SavedWhen({
  label,
  value,
  placeholder,
  onSave,
}: {
  label: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, or not known yet. */
  value: string | null;
  placeholder: string;
  onSave: (value: string | null) => Promise<string | undefined>;
}) {
  const text = useText();
  const language = document.documentElement.lang || "en";
  async function save(words: string | null) {
    if (words === null) return onSave(null);
    const read = readWhen(words, language);
    if (read === null) return text("when-unreadable");
    if ("day" in read) return onSave(read.day);
    const [one, other] = read.either;
    return text("day-either", { one: sayDay(one, language), other: sayDay(other, language) });
  }
  return (
    <SavedText
      label={label}
      placeholder={placeholder}
      value={value === null ? null : sayWhen(value, language)}
      onSave={save}
    />
  );
}
