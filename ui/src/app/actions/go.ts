import { useNavigate, useRouterState } from "@tanstack/react-router";
import {
  Archive,
  Armchair,
  CalendarPlus,
  ChartColumnStacked,
  Ear,
  FileDown,
  Gavel,
  Grid3x3,
  HeartHandshake,
  Import,
  LibraryBig,
  Link2,
  ListChecks,
  Merge,
  Orbit,
  PartyPopper,
  Printer,
  Puzzle,
  Scale,
  Sprout,
  UserPlus,
  UsersRound,
} from "lucide-react";
import { useMemo } from "react";
import { say, useText } from "@/components";
import { type Action, worded } from "@/parts/actions";
import { places } from "../places";

/** Places to go, and what to begin there. */
export function useGo(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  const open = useRouterState({
    select: ({ location }) => (location.pathname === "/stakeholders" ? location.search.open : undefined),
  });
  const council = useRouterState({
    select: ({ location }) => (location.pathname === "/councils" ? location.search.open : undefined),
  });
  return useMemo(() => {
    // A meeting is one of a council: of the one that is open, or else of the one that a person chooses.
    const planMeeting = () => {
      if (council) navigate({ to: "/councils", search: { open: council, view: "meetings" }, state });
      else navigate({ to: "/councils", search: {} });
      if (!council) say(text("action-plan-meeting-whose"));
    };
    // A tie is added to somebody: to whom is open, or else to whom a person chooses.
    const addTie = () => {
      navigate({ to: "/stakeholders", search: open ? { open, part: "ties" } : {} });
      if (!open) say(text("action-add-tie-whom"));
    };
    const state = { wants: "add" } as const;
    const add = worded(text, "add", [
      { id: "add-stakeholder", icon: UserPlus, perform: () => navigate({ to: "/stakeholders", state }) },
      { id: "add-tie", icon: Link2, perform: addTie },
      {
        id: "make-one",
        icon: Merge,
        perform: () => navigate({ to: "/stakeholders", state: { wants: "twins" } }),
      },
      { id: "bring-in", icon: Import, perform: () => navigate({ to: "/import" }) },
      { id: "form-council", icon: Armchair, perform: () => navigate({ to: "/councils", state }) },
      { id: "plan-meeting", icon: CalendarPlus, perform: planMeeting },
      { id: "new-initiative", icon: Sprout, perform: () => navigate({ to: "/initiatives", state }) },
      { id: "add-finding", icon: Ear, perform: () => navigate({ to: "/assessment", search: {}, state }) },
      {
        id: "add-thanks",
        icon: PartyPopper,
        perform: () => navigate({ to: "/assessment", search: { view: "thanks" }, state }),
      },
      { id: "start-from-library", icon: LibraryBig, perform: () => navigate({ to: "/library" }) },
    ]);
    const go = worded(text, "go", [
      ...places.map(({ to, label, icon }) => ({
        id: label,
        label: text("action-go", { place: text(label) }),
        keywords: text(`action-${label}.keywords`),
        icon,
        perform: () => navigate({ to }),
      })),
      {
        id: "show-archive",
        icon: Archive,
        perform: () => navigate({ to: "/stakeholders", search: { archived: true } }),
      },
      {
        id: "show-decisions",
        icon: Gavel,
        perform: () => navigate({ to: "/councils", search: { view: "decisions" } }),
      },
      {
        id: "show-actions",
        icon: ListChecks,
        perform: () => navigate({ to: "/councils", search: { view: "actions" } }),
      },
      { id: "show-findings", icon: Ear, perform: () => navigate({ to: "/assessment", search: {} }) },
      ...(["matching", "groups", "mix", "review", "thanks"] as const).map((view) => ({
        id: `show-${view}`,
        icon: {
          matching: Puzzle,
          groups: UsersRound,
          mix: ChartColumnStacked,
          review: Scale,
          thanks: HeartHandshake,
        }[view],
        perform: () => navigate({ to: "/assessment", search: { view } }),
      })),
      { id: "show-wheel", icon: Orbit, perform: () => navigate({ to: "/maps", search: {} }) },
      {
        id: "show-coverage",
        icon: Grid3x3,
        perform: () => navigate({ to: "/maps", search: { view: "coverage" } }),
      },
      {
        id: "print-summary",
        icon: Printer,
        perform: () => navigate({ to: "/reports", search: {}, state: { wants: "print-summary" } }),
      },
      {
        id: "save-summary",
        icon: FileDown,
        perform: () => navigate({ to: "/reports", search: {}, state: { wants: "save-summary" } }),
      },
    ]);
    return [...add, ...go];
  }, [text, navigate, open, council]);
}
