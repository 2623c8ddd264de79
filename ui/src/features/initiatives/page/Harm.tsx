import { Check } from "lucide-react";
import type { Initiative, InitiativeEdit } from "@/api/generated";
import { NotHere, SavedText, Section, useText } from "@/components";
import { answered, answers, isChecked } from "../check";
import type { Keep } from "../useKeep";

/** The do-no-harm check: three questions, answered before the initiative starts. */
export function Harm({ one, keep }: { one: Initiative; keep: Keep<InitiativeEdit> }) {
  const text = useText();
  const check = answered(one);
  return (
    <Section
      title={text("initiative-harm")}
      className="initp-harm"
      aside={
        <span className="s q">
          {isChecked(one) ? (
            <>
              <Check className="ic" aria-hidden />
              {text("initiative-harm-done")}
            </>
          ) : (
            text("initiative-harm-open", { status: one.status })
          )}
        </span>
      }
    >
      {answers.map((answer) => (
        <SavedText
          key={answer}
          label={text(`initiatives-check-${answer.replaceAll("_", "-")}`)}
          isLong
          value={check[answer] || null}
          placeholder={text(`initiatives-check-${answer.replaceAll("_", "-")}.hint`)}
          onSave={(value) => keep({ field: answer, value })}
        />
      ))}
      <NotHere />
    </Section>
  );
}
