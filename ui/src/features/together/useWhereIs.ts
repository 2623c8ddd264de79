import type { NavigateOptions } from "@tanstack/react-router";
import { useCallback } from "react";
import type { Id } from "@/api/generated";
import { useBudget, useCouncils, useInitiatives, useTies, useTimeline } from "@/api/queries";

/** Where a thing of the plan opens, by what it is and its identity; undefined where it has no place of its own. */
export function useWhereIs(): (noun: string, id: Id) => NavigateOptions | undefined {
  const ties = useTies().data;
  const councils = useCouncils().data;
  const initiatives = useInitiatives().data;
  const milestones = useTimeline().data?.milestones;
  const budget = useBudget().data;
  return useCallback(
    (noun, id) => {
      const stakeholder = (open: Id): NavigateOptions => ({
        to: "/stakeholders",
        search: { open },
        state: { wants: "open" },
      });
      const initiative = (which: Id): NavigateOptions => ({ to: "/initiatives/$id", params: { id: which } });
      switch (noun) {
        case "stakeholder":
          return stakeholder(id);
        case "council":
          return { to: "/councils", search: { open: id } };
        case "initiative":
          return initiative(id);
        case "tie": {
          const tie = ties?.find((each) => each.id === id);
          return (
            tie && { to: "/stakeholders", search: { open: tie.from, part: "ties" }, state: { wants: "open" } }
          );
        }
        case "seat": {
          const council = councils?.find((each) => each.seats.some((seat) => seat.id === id));
          return council && { to: "/councils", search: { open: council.id } };
        }
        case "partner": {
          const found = initiatives?.find((each) => each.partners.some((partner) => partner.id === id));
          return found && initiative(found.id);
        }
        case "meeting":
          return { to: "/councils", search: { view: "meetings", meeting: id } };
        case "decision":
          return { to: "/councils", search: { view: "decisions" } };
        case "action":
          return { to: "/councils", search: { view: "actions" } };
        case "milestone": {
          const found = milestones?.find((each) => each.id === id);
          return found && initiative(found.initiative);
        }
        case "budget_line": {
          const found = budget?.find((each) => each.id === id);
          return found && initiative(found.initiative);
        }
        case "factor":
        case "population_group":
          return { to: "/assessment", search: { view: "groups" } };
        case "round":
          return { to: "/assessment", search: { round: id } };
        case "finding":
          return { to: "/assessment", search: {} };
        case "review":
          return { to: "/assessment", search: { view: "review", review: id } };
        case "recognition":
          return { to: "/assessment", search: { view: "thanks" } };
        case "pack_idea":
          return { to: "/library", search: { part: "others", open: id } };
        case "tag":
          return { to: "/stakeholders", search: { tag: id } };
        case "sector":
          return { to: "/stakeholders", search: { sector: id } };
        case "plan":
          return { to: "/settings" };
        case "framework_item":
          return { to: "/library", search: { open: id } };
        default:
          return undefined;
      }
    },
    [ties, councils, initiatives, milestones, budget],
  );
}
