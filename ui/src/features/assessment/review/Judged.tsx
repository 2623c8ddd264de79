import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import type { Judgement, Verdict } from "@/api/generated";
import { LinkButton, type Problem, SavedText, useProblemWords, useText, WordsOf } from "@/components";
import type { Judge } from "./useJudge";
import { VerdictMark } from "./VerdictMark";

export const verdicts: Verdict[] = ["yes", "partly", "not_yet"];
export const verdictId = (verdict: Verdict) => `assessment-verdict-${verdict.replaceAll("_", "-")}`;

/** What the council thinks of one item now: a verdict of three, or none yet, and a note in its own words. */
export function Judged({
  item,
  name,
  review,
  judgement,
  judge,
}: {
  item: string;
  /** What the item is called. */
  name: string;
  review: string;
  judgement: Judgement | undefined;
  judge: Judge;
}) {
  const text = useText();
  const said = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const verdict = judgement?.verdict ?? null;
  const choose = async (next: Verdict | null) => setWrong(await judge(item, { verdict: next }));
  return (
    <WordsOf id={`${review} ${item}`} name={name}>
      <RadioGroup
        className="asm-verdict"
        orientation="horizontal"
        value={verdict}
        onChange={(next) => choose(next as Verdict)}
      >
        <Label className="vh">{text("assessment-verdict-of", { item: name })}</Label>
        <span className="choices">
          {/* Only words: the disc of "Yes" would look like a choice that was made already. */}
          {verdicts.map((each) => (
            <Radio key={each} value={each} className="choose-verdict">
              {text(verdictId(each))}
            </Radio>
          ))}
        </span>
        {verdict === null ? (
          <span className="s q">{text("assessment-verdict-open")}</span>
        ) : (
          <LinkButton
            quiet
            className="s"
            aria-label={text("assessment-verdict-clear-of", { item: name })}
            onPress={() => choose(null)}
          >
            {text("assessment-verdict-clear")}
          </LinkButton>
        )}
      </RadioGroup>
      {wrong && (
        <p className="wrong" role="alert">
          {said(wrong)}
        </p>
      )}
      <SavedText
        isLong
        hideLabel
        className="note-of"
        label={text("assessment-note-of", { item: name })}
        value={judgement?.note ?? null}
        placeholder={text("assessment-note.placeholder")}
        onSave={(note) => judge(item, { note })}
      />
    </WordsOf>
  );
}

/** What the council thought of it another time. */
export function Then({ judgement, when }: { judgement: Judgement | undefined; when: string }) {
  const text = useText();
  const { verdict = null, note = null } = judgement ?? {};
  return (
    <div className="asm-then">
      <p className="s q">{when}</p>
      {verdict === null ? (
        <p className="q">{text("assessment-verdict-none")}</p>
      ) : (
        <p className="verdict">
          <VerdictMark verdict={verdict} />
          {text(verdictId(verdict))}
        </p>
      )}
      {note && <p className="i2">{note}</p>}
    </div>
  );
}
