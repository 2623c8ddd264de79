import { fold } from "@/api/fold";
import type { Step } from "@/api/generated";

/** Which steps to show; what is empty leaves all. */
export interface Filter {
  words: string;
  person: string;
  kind: string;
}

export const everything: Filter = { words: "", person: "", kind: "" };

/** What steps can be about, in the order of the rail. */
export const kinds = [
  "stakeholder",
  "tie",
  "council",
  "meeting",
  "initiative",
  "assessment",
  "plan",
] as const;

/** What the words in keys stand for; a key begins with what was done and to what, as in "edit-stakeholders-name". */
const nouns: Record<string, (typeof kinds)[number]> = {
  stakeholder: "stakeholder",
  twin: "stakeholder",
  mark: "stakeholder",
  tie: "tie",
  council: "council",
  seat: "council",
  meeting: "meeting",
  agenda: "meeting",
  attendance: "meeting",
  decision: "meeting",
  action: "meeting",
  ask: "meeting",
  initiative: "initiative",
  partner: "initiative",
  milestone: "initiative",
  dependency: "initiative",
  indicator: "initiative",
  reading: "initiative",
  budget: "initiative",
  factor: "initiative",
  population: "assessment",
  round: "assessment",
  finding: "assessment",
  review: "assessment",
  judgement: "assessment",
  recognition: "assessment",
};

/** What a step is about. A list brings stakeholders; what is about no one noun is about the plan. */
export function kindOf(step: Step): string {
  const noun = (step.label.op.split("-")[1] ?? "").replace(/s$/, "");
  return step.label.op === "import" ? "stakeholder" : (nouns[noun] ?? "plan");
}

/** Whether a step, which `said` puts in words, passes the filter. */
export function passes(step: Step, said: string, filter: Filter): boolean {
  return (
    (!filter.person || step.author === filter.person) &&
    (!filter.kind || kindOf(step) === filter.kind) &&
    fold(filter.words)
      .split(/\s+/)
      .every((word) => fold(said).includes(word))
  );
}

/** The steps that would be taken back to leave the plan as it was right after `to`, the newest first. */
export function stepsAfter(steps: Step[], to: Step): Step[] {
  const at = steps.indexOf(to);
  return steps.slice(0, Math.max(at, 0)).filter(inForce);
}

/** Whether undo can leave the plan as it was right after a step: all that holds since was done in this copy. */
export function canTakeBackTo(steps: Step[], to: Step): boolean {
  const after = stepsAfter(steps, to);
  return inForce(to) && after.length > 0 && after.every((step) => step.own);
}

/** Whether a step can be undone by itself, whoever took it, as long as no later one stands on it. */
export function canUndo(step: Step): boolean {
  return inForce(step) && step.stays === null;
}

/** Whether a step is one of its own that still holds; undo can reach it, unless it began the plan. */
export function inForce(step: Step): boolean {
  return step.mode === "do" && !step.undone;
}
