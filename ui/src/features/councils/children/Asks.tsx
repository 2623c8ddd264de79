import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Ask, Council } from "@/api/generated";
import { useAsks } from "@/api/queries";
import {
  LinkButton,
  NotHere,
  RefusalBanner,
  SavedText,
  Section,
  StatusMessage,
  say,
  useText,
} from "@/components";
import { WhoSees } from "@/parts/records";
import { SavedWhen } from "@/parts/stakeholder";
import { QuickLine } from "../meetings/QuickLine";
import { newAsk } from "../meetings/records";
import { useRecords } from "../meetings/useRecords";
import { today } from "../seat";

/** What a children's council asked for, and what became of it. */
export function Asks({ council }: { council: Council }) {
  const text = useText();
  const records = useRecords();
  const { data: all, error } = useAsks();
  const [isShown, setShown] = useState(false);
  if (error) return <RefusalBanner refusal={refusalOf(error)} />;
  if (!all) return <StatusMessage>{text("loading")}</StatusMessage>;
  const asks = all.filter((each) => each.council === council.id);
  const standing = asks.filter((each) => !each.withdrawn);
  const withdrawn = asks.filter((each) => each.withdrawn);
  const waiting = standing.filter((each) => each.told_on === null).length;
  return (
    <>
      <Section
        title={text("asks-title")}
        aside={standing.length > 0 && <span className="q s">{text("asks-waiting", { count: waiting })}</span>}
      >
        <p className="note mt-why">{text("asks-no-names")}</p>
        {standing.length === 0 && <p className="i2 mt-why">{text("asks-none")}</p>}
        <QuickLine
          label={text("asks-add")}
          hint={text("asks-add.hint")}
          onAdd={(words) => records.save([{ noun: "ask", value: newAsk(council.id, words, today()) }])}
        />
        <NotHere />
        <ul className="asks">
          {standing.map((ask, n) => (
            <One key={ask.id} ask={ask} number={n + 1} />
          ))}
        </ul>
      </Section>
      {withdrawn.length > 0 && (
        <Section title={text("asks-withdrawn", { count: withdrawn.length })} className="withdrawn">
          <p className="i2 mt-why">{text("asks-withdrawn-why")}</p>
          <LinkButton quiet aria-expanded={isShown} onPress={() => setShown(!isShown)}>
            {text(isShown ? "asks-withdrawn-hide" : "asks-withdrawn-show")}
          </LinkButton>
          {isShown && (
            <ul className="asks-withdrawn">
              {withdrawn.map((ask) => (
                <li key={ask.id}>
                  <p>
                    <bdi>{ask.asked}</bdi>
                  </p>
                  <LinkButton
                    aria-label={text("asks-stand-label", { asked: ask.asked })}
                    onPress={() => void records.change("ask", ask, { withdrawn: false })}
                  >
                    {text("asks-stand")}
                  </LinkButton>
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
    </>
  );
}

/** How far an answer to them has come. */
function stage({ decided, changed, told_on }: Ask): "asked" | "decided" | "changed" | "told" {
  if (told_on !== null) return "told";
  if (changed !== null) return "changed";
  return decided === null ? "asked" : "decided";
}

function One({ ask, number }: { ask: Ask; number: number }) {
  const text = useText();
  const records = useRecords();
  const change = (patch: Partial<Ask>) => records.change("ask", ask, patch);
  async function withdraw() {
    if ((await change({ withdrawn: true })) === undefined) say(text("asks-taken-back"), { undo: true });
  }
  return (
    <li>
      <div className="ask-top">
        <SavedText
          className="ask-text"
          isLong
          hideLabel
          label={text("asks-asked", { number })}
          value={ask.asked}
          placeholder={text("asks-asked", { number })}
          needed={text("asks-needed")}
          onSave={(value) => change({ asked: value ?? "" })}
        />
        <WhoSees name={ask.asked} value={ask.sensitivity} onSave={(sensitivity) => change({ sensitivity })} />
        <LinkButton
          quiet
          className="s"
          aria-label={text("asks-take-back-label", { number })}
          onPress={() => void withdraw()}
        >
          {text("asks-take-back")}
        </LinkButton>
      </div>
      <p className="s ask-stage" data-stage={stage(ask)}>
        {text(`asks-stage-${stage(ask)}`)}
      </p>
      <fieldset className="ask-fields" aria-label={text("asks-asked", { number })}>
        <SavedWhen
          label={text("asks-asked-on")}
          value={ask.asked_on}
          placeholder={text("not-known-yet")}
          onSave={(asked_on) => change({ asked_on })}
        />
        <SavedText
          isLong
          label={text("asks-decided")}
          value={ask.decided}
          placeholder={text("asks-decided.placeholder")}
          onSave={(decided) => change({ decided })}
        />
        <SavedText
          isLong
          label={text("asks-changed")}
          value={ask.changed}
          placeholder={text("asks-changed.placeholder")}
          onSave={(changed) => change({ changed })}
        />
        <SavedWhen
          label={text("asks-told-on")}
          value={ask.told_on}
          placeholder={text("asks-told-on.placeholder")}
          onSave={(told_on) => change({ told_on })}
        />
      </fieldset>
    </li>
  );
}
