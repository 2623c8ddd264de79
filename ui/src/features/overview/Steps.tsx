import { Link } from "@tanstack/react-router";
import type { PlanningStep, StepProgress } from "@/api/generated";
import { useText } from "@/components";
import "./steps.css";

interface Place {
  to: "/councils" | "/stakeholders" | "/settings" | "/maps" | "/initiatives";
  search?: { unplaced: true } | { view: "coverage" };
}

/** Where each step is taken. */
const places: Record<PlanningStep, Place> = {
  gather_people: { to: "/councils" },
  listen: { to: "/stakeholders" },
  share_vision: { to: "/settings" },
  see_who_acts: { to: "/stakeholders" },
  choose_together: { to: "/maps", search: { view: "coverage" } },
  act: { to: "/initiatives" },
  learn_and_celebrate: { to: "/initiatives" },
};

/** Where a step is taken; who still lacks a place is shown alone. */
function placeOf(step: PlanningStep, isDone: boolean): Place {
  const isOpen = step === "see_who_acts" && !isDone;
  return isOpen ? { to: "/stakeholders", search: { unplaced: true } } : places[step];
}

/** Past this share a step no longer holds up the next: seats fall free and newcomers come all the time. */
const wellUnderWay = 0.75;

/** The step to give thought to: the first that isn't well under way. */
export function current(steps: StepProgress[]): PlanningStep | undefined {
  return steps.find(({ done, total }) => done < total * wellUnderWay || total === 0)?.step;
}

/** The seven steps of planning, each with how far it is: a bar, and the same in words below it. */
export function Steps({ steps }: { steps: StepProgress[] }) {
  const text = useText();
  const now = current(steps);
  return (
    <section className="steps" aria-label={text("overview-steps")}>
      <ol>
        {steps.map(({ step, done, total }) => {
          const id = `step-of-planning-${step.replaceAll("_", "-")}`;
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
