import type { Id } from "@/api/generated";

/** The pages of a council beside its seats. */
export const views = ["asks", "meetings", "decisions", "actions"] as const;
export type View = (typeof views)[number];

/** What the address of the councils holds. */
export interface CouncilsSearch {
  /** The council whose page is open; none is the list of all. */
  open?: Id;
  /** Which page of it; none is its seats, or the list of councils. */
  view?: View;
  /** The meeting that is open. */
  meeting?: Id;
  /** It is being run, one item at a time. */
  run?: true;
  /** Of decisions: only those to be looked at again. */
  review?: true;
  /** Of actions: only those of a seat or a stakeholder. */
  who?: Id;
}

/** Reads the address; what is not understood is left out. */
export function councilsSearch(search: Record<string, unknown>): CouncilsSearch {
  const found: CouncilsSearch = {};
  const word = (field: string) => {
    const said = search[field];
    return typeof said === "string" && said ? said : undefined;
  };
  const [open, meeting, who] = [word("open"), word("meeting"), word("who")];
  const view = views.find((each) => each === search.view);
  if (open) found.open = open;
  if (view) found.view = view;
  if (meeting) found.meeting = meeting;
  if (meeting && search.run === true) found.run = true;
  if (search.review === true) found.review = true;
  if (who) found.who = who;
  return found;
}
