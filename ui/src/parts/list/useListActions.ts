import { ListChecks, type LucideIcon } from "lucide-react";
import type { Id } from "@/api/generated";
import { type Action, useDeeds } from "@/parts/actions";
import { nothing, type Selection, toggleAll } from "./selection";

/** One way in which a list can be seen. */
export interface ListView {
  /** Names it in the one list of actions. */
  id: string;
  /** What it is called on its own button. */
  short: string;
  icon: LucideIcon;
  isChosen: boolean;
  choose: () => void;
}

/**
 * What can be done with a whole list: to see it otherwise, and to select all that is shown. Answers with its views, for
 * the buttons that switch between them.
 */
export function useListActions({
  views,
  shown,
  selection,
  onSelect,
  canSelect = true,
}: {
  views: ListView[];
  shown: readonly Id[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
  /** Not where the list is seen in a way that has no rows to tick. */
  canSelect?: boolean;
}): Action[] {
  const isWhole = shown.every((id) => selection.ids.has(id));
  useDeeds("here", [
    {
      id: "select-all",
      icon: ListChecks,
      enabled: canSelect && shown.length > 0 && !isWhole,
      perform: () => onSelect(toggleAll(nothing, shown)),
    },
  ]);
  return useDeeds(
    "go",
    views.map(({ isChosen, choose, ...view }) => ({ ...view, enabled: !isChosen, perform: choose })),
  );
}
