import { ChevronDown } from "lucide-react";
import { useState } from "react";
import type { Direction, Indicator, IndicatorQuestion, Initiative, Reading } from "@/api/generated";
import {
  Button,
  Checkbox,
  LinkButton,
  type Problem,
  SavedText,
  useProblemWords,
  useText,
  useUnkept,
} from "@/components";
import { Choice, useRecords, WhoSees } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";
import { readNumber, sayNumber } from "../../numbers";
import { directionOf } from "./chart";
import { Picture } from "./Picture";
import { Readings } from "./Readings";
import { namesPeople, useThreshold, useValueWords } from "./small";

const questions: IndicatorQuestion[] = ["how_much", "how_well", "better_off"];
const directions: Direction[] = ["up", "down"];

/** One indicator: which question it answers, its picture, its readings, and what it is held against. */
export function IndicatorCard({
  indicator,
  readings,
  one,
}: {
  indicator: Indicator;
  readings: Reading[];
  one: Initiative;
}) {
  const text = useText();
  const records = useRecords();
  const { id, name, unit, target } = indicator;
  // Whoever has only named it so far is asked for the rest.
  const [isOpen, setOpen] = useState(unit === null && target === null);
  const change = (patch: Partial<Indicator>) => records.change("indicator", indicator, patch);
  return (
    <article className="ind" aria-label={name}>
      <header>
        <SavedText
          className="ind-name"
          hideLabel
          label={text("indicator-name", { name })}
          value={name}
          placeholder={text("indicator-name.placeholder")}
          needed={text("indicator-name.needed", { name })}
          onSave={(value) => change({ name: value ?? "" })}
        />
        <Choice
          label={text("indicator-question", { name })}
          hideLabel
          value={indicator.question}
          choices={questions.map((each) => ({ id: each, label: text(`indicator-question-${each}`) }))}
          unknown={text("indicator-question-unknown")}
          onSave={(question) => change({ question })}
        />
      </header>
      <Picture indicator={indicator} readings={readings} one={one} />
      <Readings indicator={indicator} readings={readings} one={one} />
      <div className="ind-more">
        <Button
          small
          look="bare"
          aria-expanded={isOpen}
          aria-label={text("indicator-more-of", { name })}
          onPress={() => setOpen(!isOpen)}
        >
          {text("indicator-more")}
          <ChevronDown className="ic" aria-hidden />
        </Button>
        <WhoSees
          name={name}
          value={indicator.sensitivity}
          onSave={(sensitivity) => change({ sensitivity })}
        />
        <LinkButton
          quiet
          className="s"
          aria-label={text("indicator-remove-of", { name })}
          onPress={() => records.remove("indicator", [id], text("indicator-removed", { name }))}
        >
          {text("indicator-remove")}
        </LinkButton>
      </div>
      {isOpen && <Facts indicator={indicator} change={change} />}
    </article>
  );
}

type Change = (patch: Partial<Indicator>) => Promise<Problem | undefined>;

/** In what it is counted, where it began, where it is to go and by when, and where the numbers come from. */
function Facts({ indicator, change }: { indicator: Indicator; change: Change }) {
  const text = useText();
  const said = useValueWords();
  const inWords = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const { unit, baseline, target } = indicator;
  const label = (field: string) => text(`indicator-${field}`);
  const waiting = useUnkept(label("target"));
  const threshold = useThreshold();
  const asks = !indicator.counts_people && namesPeople(unit, text("indicator-people"));

  /** A target that only lacked its unit is kept along with it. */
  async function keepUnit(value: string | null): Promise<Problem | undefined> {
    const words = waiting.read()?.words;
    const wanted = value === null || words === undefined ? undefined : readNumber(words);
    const problem = await change(wanted === undefined ? { unit: value } : { unit: value, target: wanted });
    if (problem === undefined && wanted !== undefined) {
      waiting.put(undefined);
      waiting.settle();
    }
    return problem;
  }
  async function keepNumber(
    field: "baseline" | "target",
    words: string | null,
  ): Promise<Problem | undefined> {
    const value = words === null ? null : readNumber(words);
    return value === undefined ? text("indicator-unreadable") : change({ [field]: value });
  }
  return (
    <div className="ind-facts known-lines on-paper">
      <SavedText
        label={label("unit")}
        value={unit}
        placeholder={text("indicator-unit.placeholder")}
        onSave={keepUnit}
      />
      <SavedText
        label={label("baseline")}
        value={baseline === null ? null : said(baseline, indicator)}
        placeholder={text("not-known-yet")}
        onSave={(words) => keepNumber("baseline", words)}
      />
      <SavedText
        label={label("target")}
        value={target === null ? null : sayNumber(target)}
        placeholder={text("not-known-yet")}
        onSave={(words) => keepNumber("target", words)}
      />
      <SavedWhen
        label={label("target-on")}
        value={indicator.target_on}
        placeholder={text("not-known-yet")}
        onSave={(target_on) => change({ target_on })}
      />
      <Choice
        label={label("direction")}
        value={indicator.direction}
        choices={directions.map((id) => ({ id, label: text(`indicator-direction-${id}`) }))}
        unknown={text("indicator-direction-unknown", { way: directionOf(indicator) ?? "none" })}
        onSave={(direction) => change({ direction })}
      />
      <SavedText
        label={label("source")}
        value={indicator.source}
        placeholder={text("indicator-source.placeholder")}
        onSave={(source) => change({ source })}
      />
      <Checkbox
        isSelected={indicator.counts_people}
        onChange={async (counts_people) => setWrong(await change({ counts_people }))}
      >
        <span>
          {text("indicator-counts-people")}
          <span className={asks ? "about asks" : "about"}>
            {asks
              ? text("indicator-counts-people.ask", { unit: unit ?? "" })
              : text("indicator-counts-people.about", {
                  counts: indicator.counts_people ? "yes" : "no",
                  threshold,
                })}
          </span>
        </span>
      </Checkbox>
      {wrong && (
        <p className="wrong" role="alert">
          {inWords(wrong)}
        </p>
      )}
    </div>
  );
}
