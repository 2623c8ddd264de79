import type { Id, Initiative, InitiativeStatus, Progress } from "@/api/generated";
import { isChecked } from "./check";
import { leadOf } from "./view";

/** What an initiative of a status should have said by then. */
export type Missing = "lead" | "start" | "harm" | "outcomes" | "indicators" | "readings" | "end" | "lessons";

/** What may be missing of a status, in the order it is asked for; an idea owes nothing yet. */
const wanted: Record<InitiativeStatus, Missing[]> = {
  idea: [],
  planned: ["lead", "start", "outcomes"],
  active: ["harm", "lead", "start", "outcomes", "indicators", "readings"],
  paused: ["lead"],
  finished: ["end", "lessons", "readings"],
  dropped: ["lessons"],
};

/** What is missing for a status. How it goes is looked at where that is known. */
export function missingFor(
  one: Initiative,
  status: InitiativeStatus,
  progress?: Pick<Progress, "indicators" | "readings">,
): Missing[] {
  const has: Record<Missing, boolean> = {
    lead: leadOf(one) !== undefined,
    start: one.start !== null,
    end: one.end !== null,
    harm: isChecked(one),
    outcomes: one.outcomes !== null,
    indicators: progress === undefined || progress.indicators.length > 0,
    readings: progress === undefined || !progress.indicators.some((each) => isUnread(each.id, progress)),
    lessons: one.lessons !== null,
  };
  return wanted[status].filter((each) => !has[each]);
}

const isUnread = (indicator: Id, { readings }: Pick<Progress, "readings">) =>
  !readings.some((each) => each.indicator === indicator);
