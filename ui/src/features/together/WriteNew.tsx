import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import type { Conflict } from "@/api/generated";
import { Button, NotHere, type Problem, TextField, useText } from "@/components";
import { days, useFileWords, wordsLanguage } from "@/parts/fileWords";
import { readWhen, sayDay } from "@/parts/stakeholder/day";
import type { Settle } from "./useSettle";

/** Letters from which a text is a note, which gets room and the line about what does not belong there. */
const NOTE = 60;

/** Writes something else than any copy says, beginning with what the plan shows. */
export function WriteNew({
  conflict,
  settle,
  onCancel,
}: {
  conflict: Conflict;
  settle: Settle;
  onCancel: () => void;
}) {
  const text = useText();
  const words = useFileWords();
  const { place, versions } = conflict;
  const isDay = days.has(place.field ?? "");
  const shown = (versions.find((version) => version.shown) ?? versions[0])?.value;
  const [typed, setTyped] = useState(shown?.is === "text" ? words.value(place, shown) : "");
  const [problem, setProblem] = useState<Problem>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const isNote = versions.some(
    ({ value }) => value.is === "text" && (value.text.length > NOTE || value.text.includes("\n")),
  );

  async function save() {
    const asked = isDay ? asDay(typed) : { words: typed };
    if ("wrong" in asked) return setProblem(asked.wrong);
    const refused = await settle.write(conflict, asked.words);
    if (refused) setProblem(refused);
  }

  /** The day as the file has it, or what is wrong with what was typed. */
  function asDay(written: string): { words: string } | { wrong: string } {
    if (!written.trim()) return { words: "" };
    const language = wordsLanguage();
    const found = readWhen(written, language);
    if (found === null) return { wrong: text("when-unreadable") };
    if ("day" in found) return { words: found.day };
    const [one, other] = found.either;
    return { wrong: text("day-either", { one: sayDay(one, language), other: sayDay(other, language) }) };
  }

  function press(event: KeyboardEvent) {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Escape") {
      event.stopPropagation();
      onCancel();
    } else if (event.key === "Enter" && isNote && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save();
    }
  }

  return (
    <form
      ref={form}
      className="write"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={text("together-new-words")}
        hint={isDay ? text("together-new-words.hint-day") : undefined}
        value={typed}
        onChange={(now) => {
          setTyped(now);
          setProblem(undefined);
        }}
        lines={isNote ? 4 : undefined}
        isNote
        error={problem}
        onKept={() => void save()}
        autoFocus
      />
      {isNote && <NotHere />}
      <p className="row">
        <Button type="submit" look="main" small isDisabled={settle.isBusy}>
          {text("together-keep-new")}
        </Button>
        <Button small onPress={onCancel}>
          {text("cancel")}
        </Button>
      </p>
    </form>
  );
}
