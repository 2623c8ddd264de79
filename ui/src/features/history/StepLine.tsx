import { Redo2, Undo2 } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components";
import type { Step, StepId } from "@/api/generated";
import { formatDate, useText } from "@/components";

/** The identity of a step's line in the page. */
export const lineOf = ({ site, seq }: StepId) => `step-${site}-${seq}`;

/** One step: when, what, who, and the ways to take it back. */
export function StepLine({
  step,
  said,
  onTakeBack,
  onUndo,
  isBusy,
  problem,
}: {
  step: Step;
  said: string;
  /** Missing where undo can't bring the plan back to this step, or it is there already. */
  onTakeBack?: (() => void) | undefined;
  /** Missing where it can't be undone by itself, or is taken back already. */
  onUndo?: (() => void) | undefined;
  isBusy: boolean;
  /** Why it could not be undone. */
  problem: ReactNode;
}) {
  const text = useText();
  return (
    <li className={step.undone ? "undone" : ""} id={lineOf(step)} tabIndex={-1}>
      <time
        className="num q s"
        dateTime={new Date(step.at).toISOString()}
        title={formatDate(step.at, "moment")}
      >
        {formatDate(step.at, "time")}
      </time>
      <span className="step">
        {step.mode === "undo" && <Undo2 className="ic" aria-hidden />}
        {step.mode === "redo" && <Redo2 className="ic" aria-hidden />}
        {step.undone ? <s className="step-words">{said}</s> : <span className="step-words">{said}</span>}
        {step.undone && <span className="q s">{text("history-undone")}</span>}
      </span>
      <span className="q s by">{step.author || text("history-nobody")}</span>
      <span className="ways s">
        {onUndo && (
          <Button
            className="link quiet"
            onPress={onUndo}
            isDisabled={isBusy}
            aria-label={text("history-undo-step.name", { step: said })}
          >
            {text("history-undo-step")}
          </Button>
        )}
        {onTakeBack && (
          <Button
            className="link quiet"
            onPress={onTakeBack}
            aria-label={text("history-take-back.name", { step: said })}
          >
            {text("history-take-back")}
          </Button>
        )}
        {step.stays && (
          <span className="q stays">{text(`history-stays-${step.stays.replace("_", "-")}`)}</span>
        )}
      </span>
      {problem}
    </li>
  );
}
