import { useSearch } from "@tanstack/react-router";
import { PastPage } from "./past/PastPage";
import { StepsPage } from "./StepsPage";

/** Every step, or, if the address names a day, the plan as it was on that day. */
export function HistoryPage() {
  const { day, view, until } = useSearch({ from: "/history" });
  return day ? <PastPage key={day} day={day} view={view ?? "changes"} until={until} /> : <StepsPage />;
}
