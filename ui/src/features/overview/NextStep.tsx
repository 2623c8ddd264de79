import { Link } from "@tanstack/react-router";
import type { StepProgress } from "@/api/generated";
import { useText } from "@/components";
import { current, isUnderWay, placeOf, stepWords } from "./planning";

/**
 * The seven steps of planning in one line, where a page begins: how many are well under way, and which one comes next.
 * All of them stand in full at the foot of the page.
 */
export function NextStep({ steps }: { steps: StepProgress[] }) {
  const text = useText();
  const next = steps.find(({ step }) => step === current(steps));
  const place = next && placeOf(next.step, next.done >= next.total);
  return (
    <p className="next-step">
      <span className="seven" aria-hidden="true">
        {steps.map(({ step, done, total }) => (
          <i key={step} data-now={step === next?.step || undefined}>
            <i style={{ width: `${total > 0 ? (100 * done) / total : 0}%` }} />
          </i>
        ))}
      </span>
      <span className="i2">
        {text("overview-steps-far", { done: steps.filter(isUnderWay).length, of: steps.length })}
      </span>
      {next && place && (
        <span>
          <span className="i2">{text("overview-steps-next")}</span>{" "}
          <Link to={place.to} search={place.search ?? {}} className="act">
            {text(stepWords(next.step))}
          </Link>{" "}
          <span className="q s">
            {text(`${stepWords(next.step)}.far`, {
              done: next.done,
              total: next.total,
              left: next.total - next.done,
            })}
          </span>
        </span>
      )}
    </p>
  );
}
