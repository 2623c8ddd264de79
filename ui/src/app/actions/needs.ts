import { useNavigate, useRouterState } from "@tanstack/react-router";
import {
  Archive,
  ChartLine,
  Eraser,
  Flag,
  HandHeart,
  HandHelping,
  ListChecks,
  type LucideIcon,
  PencilLine,
  Play,
  Plus,
  Trash2,
} from "lucide-react";
import { useMemo } from "react";
import { say, useText } from "@/components";
import { type Action, type Group, type Made, worded } from "@/parts/actions";

type Place = "/stakeholders" | "/councils" | "/initiatives";

interface Need {
  id: string;
  group: Group;
  icon: LucideIcon;
  /** The message that says what has to be open first. */
  needs: string;
  /** The places where that is opened; whoever is in one of them stays there. */
  at: [Place, ...Place[]];
  /** The message that names it, where the part of the page that does it has a name of its own for it. */
  label?: string;
}

const person = { needs: "needs-stakeholder", at: ["/stakeholders"] } satisfies Partial<Need>;
const council = { needs: "needs-council", at: ["/councils"] } satisfies Partial<Need>;
const meeting = { needs: "needs-meeting", at: ["/councils"] } satisfies Partial<Need>;
const initiative = { needs: "needs-initiative", at: ["/initiatives"] } satisfies Partial<Need>;
const rows = { needs: "needs-selected", at: ["/stakeholders", "/initiatives"] } satisfies Partial<Need>;

const all: Need[] = [
  { id: "archive-stakeholder", group: "here", icon: Archive, ...person },
  { id: "delete-stakeholder", group: "here", icon: Trash2, ...person },
  { id: "erase-stakeholder", group: "here", icon: Eraser, ...person, needs: "needs-person" },
  { id: "add-offer", group: "add", icon: HandHeart, ...person },
  { id: "add-need", group: "add", icon: HandHelping, ...person },
  { id: "delete-council", group: "here", icon: Trash2, ...council },
  { id: "add-seat", group: "add", icon: Plus, label: "councils-add-seat", ...council },
  { id: "add-usual-seats", group: "add", icon: Plus, label: "councils-usual-add", ...council },
  { id: "run-meeting", group: "here", icon: Play, ...meeting },
  { id: "delete-meeting", group: "here", icon: Trash2, ...meeting },
  { id: "delete-initiative", group: "here", icon: Trash2, ...initiative },
  { id: "add-partner", group: "add", icon: Plus, ...initiative },
  { id: "add-milestone", group: "add", icon: Flag, ...initiative },
  { id: "add-indicator", group: "add", icon: ChartLine, ...initiative },
  { id: "change-selected", group: "here", icon: PencilLine, ...rows },
  { id: "archive-selected", group: "here", icon: Archive, ...rows },
  { id: "delete-selected", group: "here", icon: Trash2, ...rows },
  { id: "select-all", group: "here", icon: ListChecks, ...rows, needs: "needs-list" },
];

/**
 * What is done with something that is not open now. Whoever looks for it is told what to open first, and led to where
 * that is. The page on which it is open offers the same by the same name, in place of these.
 */
export function useNeeds(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  return useMemo(
    () =>
      all.flatMap(({ id, group, icon, needs, at, label }) => {
        const made: Made = {
          id,
          icon,
          needs: text(needs),
          perform: () => {
            if (!at.some((place) => place === path)) void navigate({ to: at[0], search: {} });
            say(text(`${needs}.then`));
          },
        };
        return worded(text, group, [label ? { ...made, label: text(label) } : made]);
      }),
    [text, navigate, path],
  );
}
