import { useNavigate } from "@tanstack/react-router";
import { CalendarDays, Filter, LibraryBig, Signpost, SquareKanban, Table2, Telescope } from "lucide-react";
import { useMemo } from "react";
import { useText } from "@/components";
import { type Action, worded } from "@/parts/actions";
import { comeToButton, comeToField } from "./comeTo";

/** Ways to see a place that it does not show by itself. On the place itself they are what its own buttons do. */
export function useShow(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  return useMemo(
    () =>
      worded(text, "go", [
        {
          id: "stakeholders-cards",
          icon: LibraryBig,
          perform: () => navigate({ to: "/stakeholders", search: { view: "cards" } }),
        },
        {
          id: "stakeholders-table",
          icon: Table2,
          perform: () => navigate({ to: "/stakeholders", search: {} }),
        },
        {
          id: "initiatives-board",
          icon: SquareKanban,
          perform: () => navigate({ to: "/initiatives", search: { view: "board" } }),
        },
        {
          id: "initiatives-table",
          icon: Table2,
          perform: () => navigate({ to: "/initiatives", search: {} }),
        },
        {
          id: "library-theories",
          icon: Telescope,
          perform: () => navigate({ to: "/library", search: { part: "theories" } }),
        },
        {
          id: "library-recommendations",
          icon: Signpost,
          perform: () => navigate({ to: "/library", search: { part: "recommendations" } }),
        },
        {
          id: "history-day",
          icon: CalendarDays,
          perform: () => {
            void navigate({ to: "/history", search: {} });
            comeToButton(text("history-choose-day"));
          },
        },
        {
          id: "history-filter",
          icon: Filter,
          perform: () => {
            void navigate({ to: "/history", search: {} });
            comeToField(text("history-filter-words"));
          },
        },
      ]),
    [text, navigate],
  );
}
