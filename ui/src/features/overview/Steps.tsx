import { Link } from "@tanstack/react-router";
import type { StepProgress } from "@/api/generated";
import { useText } from "@/components";
import { current, placeOf, stepWords } from "./planning";
import "./steps.css";

/** The seven steps of planning, each with how far it is: a bar, and the same in words below it. */
export function Steps({ steps }: { steps: StepProgress[] }) {
  const text = useText();
  const now = current(steps);
  return (
    <section className="steps" aria-label={text("overview-steps")}>
      <ol>
        {steps.map(({ step, done, total }) => {
          const id = stepWords(step);
          const place = placeOf(step, done >= total);
          return (
            <li key={step} aria-current={step === now ? "step" : undefined}>
              <span className="bar" aria-hidden="true">
                <i style={{ width: `${total > 0 ? (100 * done) / total : 0}%` }} />
              </span>
              <Link to={place.to} search={place.search ?? {}} className="t">
                {text(id)}
              </Link>
              <span className="s q">{text(`${id}.far`, { done, total, left: total - done })}</span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
