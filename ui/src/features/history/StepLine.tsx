import { Redo2, Undo2 } from "lucide-react";
import { Button } from "react-aria-components";
import type { Step } from "@/api/generated";
import { formatDate, useText } from "@/components";

/** One step: when, what, who, and the way back to it. */
export function StepLine({
  step,
  said,
  onTakeBack,
}: {
  step: Step;
  said: string;
  /** Missing where undo can't bring the plan back to this step, or it is there already. */
  onTakeBack?: (() => void) | undefined;
}) {
  const text = useText();
  return (
    <li className={step.undone ? "undone" : ""}>
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
      {onTakeBack && (
        <Button
          className="link quiet back s"
          onPress={onTakeBack}
          aria-label={text("history-take-back.name", { step: said })}
        >
          {text("history-take-back")}
        </Button>
      )}
    </li>
  );
}
