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
export const kinds = ["stakeholder", "tie", "council", "initiative", "plan"] as const;

const parts: Record<string, string> = {
  seat: "council",
  partner: "initiative",
  framework: "plan",
  sector: "plan",
  tag: "plan",
};

/** What a step is about. Its key begins with what was done and to what, as in "edit-stakeholders-name". */
export function kindOf(step: Step): string {
  const noun = (step.label.op.split("-")[1] ?? "stakeholder").replace(/s$/, "");
  return parts[noun] ?? noun;
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

/** Whether a step is one of its own that still holds; undo can reach it, unless it began the plan. */
export function inForce(step: Step): boolean {
  return step.mode === "do" && !step.undone;
}
