import { useState } from "react";
import { Label, Radio, RadioGroup } from "react-aria-components";
import { LinkButton, type Problem, useProblemWords, useText } from "@/components";

/** A value from 1 to 5, or not known yet; kept as soon as it is chosen. */
export function Rate({
  label,
  value,
  onSave,
}: {
  label: string;
  value: number | null;
  onSave: (value: number | null) => Promise<Problem | undefined>;
}) {
  const text = useText();
  const [problem, setProblem] = useState<Problem | undefined>();
  const wrong = useProblemWords()(problem);
  const save = async (next: number | null) => setProblem(await onSave(next));
  return (
    <div className="rate">
      <RadioGroup
        className="rate-group"
        orientation="horizontal"
        value={value === null ? null : String(value)}
        onChange={(next) => save(Number(next))}
      >
        <Label className="lbl">{label}</Label>
        <span className="rate-pips">
          {[1, 2, 3, 4, 5].map((step) => (
            <Radio
              key={step}
              value={String(step)}
              className="rate-pip"
              aria-label={text("stakeholders-of-five", { value: step })}
            >
              <i data-on={(value !== null && step <= value) || undefined} />
            </Radio>
          ))}
        </span>
      </RadioGroup>
      {value === null ? (
        <span className="q">{text("not-known-yet")}</span>
      ) : (
        <LinkButton quiet onPress={() => save(null)} aria-label={text("stakeholders-forget-of", { label })}>
          {text("stakeholders-forget")}
        </LinkButton>
      )}
      {wrong && (
        <span className="wrong" role="alert">
          {wrong}
        </span>
      )}
    </div>
  );
}
