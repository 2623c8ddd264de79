import { useNavigate } from "@tanstack/react-router";
import { Armchair, Grid3x3, Import, LibraryBig, Orbit, Printer, Sprout, UserPlus } from "lucide-react";
import { useMemo } from "react";
import { useText } from "@/components";
import { places } from "../places";
import { type Action, worded } from "./action";

/** Places to go, and what to begin there. */
export function useGo(): Action[] {
  const text = useText();
  const navigate = useNavigate();
  return useMemo(() => {
    const state = { wants: "add" } as const;
    const add = worded(text, "add", [
      { id: "add-stakeholder", icon: UserPlus, perform: () => navigate({ to: "/stakeholders", state }) },
      { id: "bring-in", icon: Import, perform: () => navigate({ to: "/import" }) },
      { id: "form-council", icon: Armchair, perform: () => navigate({ to: "/councils", state }) },
      { id: "new-initiative", icon: Sprout, perform: () => navigate({ to: "/initiatives", state }) },
      { id: "start-from-library", icon: LibraryBig, perform: () => navigate({ to: "/library" }) },
    ]);
    const go = worded(text, "go", [
      ...places.map(({ to, label, icon }) => ({
        id: label,
        label: text("action-go", { place: text(label) }),
        keywords: text(`${label}.keywords`),
        icon,
        perform: () => navigate({ to }),
      })),
      { id: "show-wheel", icon: Orbit, perform: () => navigate({ to: "/maps", search: {} }) },
      {
        id: "show-coverage",
        icon: Grid3x3,
        perform: () => navigate({ to: "/maps", search: { view: "coverage" } }),
      },
      { id: "print-summary", icon: Printer, perform: () => navigate({ to: "/reports" }) },
    ]);
    return [...add, ...go];
  }, [text, navigate]);
}
