import type { Id } from "@/api/generated";

/** The pages beside rounds and findings. */
export const views = ["matching", "groups", "mix", "review", "thanks"] as const;
export type View = (typeof views)[number];

/** Stands in the address for no other review beside the one that is open. */
export const ALONE = "alone";

/** What the address of the assessment holds. */
export interface AssessmentSearch {
  /** Which page; none is rounds and findings. */
  view?: View;
  /** The round whose findings are shown; none is all rounds. */
  round?: Id;
  /** The place of the grid that is open: a domain and a level, by id or key. */
  domain?: string;
  level?: string;
  /** The review that is open; none is the newest. */
  review?: Id;
  /** The earlier review beside it, or `ALONE`; none is the one before it. */
  beside?: Id;
  /** A finding, group, factor, judgement or thanks that somebody comes for, on its page. */
  open?: Id;
  /** The need that is open, of those that are matched. */
  need?: Id;
  /** Only needs that nothing answers. */
  only?: "unanswered";
}

/** Reads the address; what is not understood is left out. */
export function assessmentSearch(given: Record<string, unknown>): AssessmentSearch {
  const found: AssessmentSearch = {};
  const view = views.find((each) => each === given.view);
  if (view) found.view = view;
  for (const field of ["round", "domain", "level", "review", "beside", "open", "need"] as const) {
    const said = given[field];
    if (typeof said === "string" && said) found[field] = said;
  }
  if (given.only === "unanswered") found.only = given.only;
  return found;
}
