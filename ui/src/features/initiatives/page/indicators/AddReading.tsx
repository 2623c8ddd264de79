import { type KeyboardEvent, useRef, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Indicator } from "@/api/generated";
import { Button, type Problem, refuse, say, TextField, useBegun, useText } from "@/components";
import { useRecords } from "@/parts/records";
import { readWhen, sayDay, sayWhenShort, today } from "@/parts/stakeholder";
import { readNumber } from "../../numbers";
import { newReading } from "../../records";
import { firstDay } from "../../timeline/days";

/** Whether a day is still to come; a month or a year that has begun is not. */
export const isAhead = (date: string): boolean => firstDay(date) > firstDay(today());

type Field = "date" | "value" | "note";
type Typed = Record<Field, string>;

/** Adds a reading in one line: day, number, and what explains it. What was begun waits until it is added. */
export function AddReading({ indicator, thing }: { indicator: Indicator; thing: string }) {
  const text = useText();
  const records = useRecords();
  const language = document.documentElement.lang || "en";
  const begun = useBegun<Typed>(thing);
  const typed = begun.now ?? { date: sayWhenShort(today(), language), value: "", note: "" };
  const [wrong, setWrong] = useState<Partial<Record<Field, Problem>>>({});
  const [isBusy, setBusy] = useState(false);
  const value = useRef<HTMLInputElement>(null);
  const { name } = indicator;

  function type(field: Field, words: string) {
    begun.put({ ...(begun.read() ?? typed), [field]: words });
    setWrong((now) => ({ ...now, [field]: undefined }));
  }
  /** The day that was typed, or what is wrong with it. */
  function readDate(): { day: string } | { problem: string } {
    if (typed.date.trim() === "") return { problem: text("rule-date-missing") };
    const found = readWhen(typed.date, language);
    if (found === null) return { problem: text("when-unreadable") };
    if ("day" in found) return found;
    const [one, other] = found.either;
    return { problem: text("day-either", { one: sayDay(one, language), other: sayDay(other, language) }) };
  }
  async function add() {
    const date = readDate();
    const number = readNumber(typed.value);
    const problems: typeof wrong = {};
    if ("problem" in date) problems.date = date.problem;
    if (number === undefined) problems.value = text("indicator-unreadable");
    setWrong(problems);
    if ("problem" in date || number === undefined) return;
    setBusy(true);
    try {
      await records.save([
        { noun: "reading", value: newReading(indicator.id, date.day, number, typed.note.trim() || null) },
      ]);
      begun.put(undefined);
      say(text("indicator-reading-added", { name }), { undo: true });
      value.current?.focus();
    } catch (error) {
      const refusal = refusalOf(error);
      const field =
        "field" in refusal
          ? (["date", "value", "note"] as const).find((each) => each === refusal.field)
          : undefined;
      if (field) setWrong({ [field]: refusal });
      else refuse(refusal);
    }
    setBusy(false);
  }
  function press(event: KeyboardEvent) {
    // Where it has to be said why words stay, Enter is that field's.
    if (event.nativeEvent.isComposing || event.key !== "Enter" || event.defaultPrevented) return;
    if (event.target instanceof HTMLInputElement) {
      event.preventDefault();
      void add();
    }
  }
  const field = (each: Field) => ({
    label: text("indicator-new-field", {
      what: text(`indicator-${each === "value" ? "reading" : each}`),
      name,
    }),
    hideLabel: true,
    value: typed[each],
    onChange: (words: string) => type(each, words),
    error: wrong[each],
    onKept: () => void add(),
  });
  const read = wrong.date === undefined ? readDate() : undefined;
  const ahead = read !== undefined && "day" in read && isAhead(read.day);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter in any of its fields adds the line
    <div className="ind-add" onKeyDown={press}>
      <TextField {...field("date")} placeholder={text("indicator-date")} />
      <TextField
        {...field("value")}
        inputRef={value}
        inputMode="decimal"
        placeholder={indicator.unit ?? text("indicator-reading")}
      />
      <TextField {...field("note")} isNote placeholder={text("indicator-note.placeholder")} />
      <Button
        small
        onPress={() => void add()}
        isDisabled={isBusy}
        aria-label={text("indicator-reading-add-of", { name })}
      >
        {text("indicator-reading-add")}
      </Button>
      <p className="hint" role="status">
        {ahead && text("indicator-date-ahead")}
      </p>
    </div>
  );
}
