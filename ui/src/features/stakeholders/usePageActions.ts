import { Archive, LibraryBig, Table2, Users } from "lucide-react";
import type { Id } from "@/api/generated";
import { useText } from "@/components";
import { type Action, useDeeds } from "@/parts/actions";
import { type Selection, useListActions } from "@/parts/list";
import type { View } from "./filter";
import type { ViewChange } from "./useView";

/** What can be done with the whole page. Answers with the ways to see it, for the buttons that switch between them. */
export function usePageActions({
  view,
  change,
  shown,
  selection,
  onSelect,
}: {
  view: View;
  change: (change: ViewChange) => void;
  shown: readonly Id[];
  selection: Selection;
  onSelect: (selection: Selection) => void;
}): Action[] {
  const text = useText();
  const { archived } = view.filter;
  useDeeds("go", [
    // Here it keeps the other filters and the way the page is seen.
    {
      id: "show-archive",
      icon: Archive,
      enabled: !archived,
      perform: () => change({ filter: { archived: true } }),
    },
    {
      id: "leave-archive",
      icon: Users,
      enabled: archived,
      perform: () => change({ filter: { archived: false } }),
    },
  ]);
  return useListActions({
    views: [
      {
        id: "stakeholders-table",
        short: text("stakeholders-view-table"),
        icon: Table2,
        isChosen: !view.cards,
        choose: () => change({ cards: false }),
      },
      {
        id: "stakeholders-cards",
        short: text("stakeholders-view-cards"),
        icon: LibraryBig,
        isChosen: view.cards,
        choose: () => change({ cards: true }),
      },
    ],
    shown,
    selection,
    onSelect,
  });
}
