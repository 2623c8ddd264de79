import { ArrowRight } from "lucide-react";
import type { ReactNode } from "react";
import type { Indicator, Initiative, InitiativeEdit } from "@/api/generated";
import { NotHere, SavedText, useText } from "@/components";
import type { Keep } from "../../useKeep";
import { Because } from "./Because";
import "./logic.css";

/** Why it should work, in one line: because → we will → so that → seen by. */
export function Logic({
  one,
  indicators,
  keep,
}: {
  one: Initiative;
  indicators: Indicator[];
  keep: Keep<InitiativeEdit>;
}) {
  const text = useText();
  return (
    <section className="sec initp-logic" aria-label={text("logic")}>
      <ol>
        <Part title={text("logic-because")}>
          <Because one={one} />
        </Part>
        <Part title={text("logic-we-will")}>
          <SavedText
            label={text("logic-activities")}
            hideLabel
            isLong
            value={one.activities}
            placeholder={text("logic-activities.placeholder")}
            onSave={(value) => keep({ field: "activities", value })}
          />
        </Part>
        <Part title={text("logic-so-that")}>
          <SavedText
            label={text("logic-outcomes")}
            hideLabel
            isLong
            value={one.outcomes}
            placeholder={text("logic-outcomes.placeholder")}
            onSave={(value) => keep({ field: "outcomes", value })}
          />
        </Part>
        <Part title={text("logic-seen-by")} isLast>
          {indicators.length === 0 ? (
            <p className="q logic-none">{text("logic-seen-by.none")}</p>
          ) : (
            <ul className="logic-seen">
              {indicators.map(({ id, name }) => (
                <li key={id}>
                  <button type="button" className="link" onClick={() => lookAt(id)}>
                    {name}
                  </button>
                </li>
              ))}
            </ul>
          )}
        </Part>
      </ol>
      <NotHere />
    </section>
  );
}

function Part({ title, isLast, children }: { title: string; isLast?: boolean; children: ReactNode }) {
  return (
    <li>
      <h2>{title}</h2>
      {children}
      {!isLast && <ArrowRight className="ic logic-arrow" aria-hidden />}
    </li>
  );
}

/** Brings an indicator of this page into sight, and the keyboard to its name. */
function lookAt(id: string) {
  const card = document.getElementById(`indicator-${id}`);
  card?.scrollIntoView({ block: "center" });
  card?.querySelector<HTMLElement>("textarea")?.focus({ preventScroll: true });
}
