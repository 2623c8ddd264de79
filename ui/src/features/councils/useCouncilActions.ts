import { useNavigate } from "@tanstack/react-router";
import {
  Armchair,
  CalendarDays,
  CalendarPlus,
  Gavel,
  ListChecks,
  Megaphone,
  Play,
  Plus,
  Printer,
  Trash2,
} from "lucide-react";
import type { Council } from "@/api/generated";
import { useCouncilTemplate } from "@/api/queries";
import { useText } from "@/components";
import { type Action, useDeeds } from "@/parts/actions";
import type { View } from "./search";

/** Whether a council has no seats yet and some are usual for its kind. */
export function useUsualSeats(council: Council) {
  const { data: usual = [] } = useCouncilTemplate(council.kind);
  return council.seats.length === 0 ? usual : [];
}

/** What a seat of this council is added by: on a children's council it is an adult's. */
export const addSeatWords = (council: Council) =>
  council.kind === "childrens_council" ? "councils-add-adult" : "councils-add-seat";

/** What can be done with the council that is open, on whichever of its pages. Answers with what deletes it. */
export function useCouncilActions(
  council: Council,
  view: View | undefined,
  onDelete: () => void,
): Action | undefined {
  const text = useText();
  const navigate = useNavigate();
  const usual = useUsualSeats(council);
  const open = council.id;
  const isChildren = council.kind === "childrens_council";
  const to = (view: View) => () => navigate({ to: "/councils", search: { open, view } });
  useDeeds("go", [
    {
      id: "council-seats",
      icon: Armchair,
      enabled: view !== undefined,
      perform: () => navigate({ to: "/councils", search: { open } }),
    },
    { id: "council-asks", icon: Megaphone, enabled: isChildren && view !== "asks", perform: to("asks") },
    { id: "council-meetings", icon: CalendarDays, enabled: view !== "meetings", perform: to("meetings") },
    { id: "council-decisions", icon: Gavel, enabled: view !== "decisions", perform: to("decisions") },
    { id: "council-actions", icon: ListChecks, enabled: view !== "actions", perform: to("actions") },
  ]);
  // On the page of its seats, the table of seats does this itself.
  const toSeats = (wants: "add-seat" | "add-usual-seats") => () =>
    navigate({ to: "/councils", search: { open }, state: { wants } });
  const seats = [
    { id: "add-seat", label: text(addSeatWords(council)), icon: Plus, perform: toSeats("add-seat") },
    {
      id: "add-usual-seats",
      label: text("councils-usual-add"),
      icon: Plus,
      enabled: usual.length > 0,
      perform: toSeats("add-usual-seats"),
    },
  ];
  useDeeds("add", view === undefined ? [] : seats);
  const [remove] = useDeeds("here", [
    { id: "delete-council", short: text("councils-delete"), icon: Trash2, perform: onDelete },
  ]);
  return remove;
}

/** What can be done with the meeting that is open. Answers with what its buttons do. */
export function useMeetingActions(
  { open, meeting }: { open: string; meeting: string },
  onDelete: () => void,
): (Action | undefined)[] {
  const text = useText();
  const navigate = useNavigate();
  useDeeds("add", [
    {
      id: "plan-meeting",
      icon: CalendarPlus,
      perform: () =>
        navigate({ to: "/councils", search: { open, view: "meetings" }, state: { wants: "add" } }),
    },
  ]);
  useDeeds("go", [
    {
      id: "meeting-pages",
      icon: Printer,
      perform: () => navigate({ to: "/reports", search: { meeting } }),
    },
  ]);
  return useDeeds("here", [
    {
      id: "run-meeting",
      short: text("meetings-run"),
      icon: Play,
      perform: () => navigate({ to: "/councils", search: { open, view: "meetings", meeting, run: true } }),
    },
    { id: "delete-meeting", short: text("councils-delete"), icon: Trash2, perform: onDelete },
  ]);
}
