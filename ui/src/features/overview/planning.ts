import type { PlanningStep, StepProgress } from "@/api/generated";

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
export function placeOf(step: PlanningStep, isDone: boolean): Place {
  const isOpen = step === "see_who_acts" && !isDone;
  return isOpen ? { to: "/stakeholders", search: { unplaced: true } } : places[step];
}

/** Past this share a step no longer holds up the next: seats fall free and newcomers come all the time. */
const wellUnderWay = 0.75;

export const isUnderWay = ({ done, total }: StepProgress) => total > 0 && done >= total * wellUnderWay;

/** The step to give thought to: the first that isn't well under way. */
export function current(steps: StepProgress[]): PlanningStep | undefined {
  return steps.find((each) => !isUnderWay(each))?.step;
}

/** Names the words of a step. */
export const stepWords = (step: PlanningStep) => `step-of-planning-${step.replaceAll("_", "-")}`;
