import type { NavigateOptions } from "@tanstack/react-router";
import {
  Armchair,
  Building2,
  CalendarDays,
  CircleDot,
  Gavel,
  Handshake,
  Lightbulb,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Map as MapIcon,
  Megaphone,
  Route,
  Scale,
  Shapes,
  Signpost,
  Sprout,
  Tag,
  Telescope,
  Users,
  Waypoints,
} from "lucide-react";
import type { Hit, HitNoun, Stakeholder } from "@/api/generated";

/** The icon of what was found. */
export const nounIcons: Record<HitNoun, LucideIcon> = {
  plan: MapIcon,
  stakeholder: Users,
  council: Armchair,
  initiative: Sprout,
  meeting: CalendarDays,
  agenda_item: ListOrdered,
  decision: Gavel,
  action: ListChecks,
  ask: Megaphone,
  tag: Tag,
  sector: Building2,
  domain: Shapes,
  level: CircleDot,
  principle: Scale,
  strategy: Route,
  example: Lightbulb,
  theory: Telescope,
  recommendation: Signpost,
  tie: Waypoints,
  seat: Armchair,
  partner: Handshake,
};

/** Where what was found opens; a tag among those that carry it, as far as it is known who does. */
export function whereIs({ noun, id, of, archived }: Hit, known?: readonly Stakeholder[]): NavigateOptions {
  switch (noun) {
    case "plan":
      return { to: "/settings" };
    case "stakeholder":
      return {
        to: "/stakeholders",
        search: archived ? { open: id, archived } : { open: id },
        state: { wants: "open" },
      };
    case "council":
      return { to: "/councils", search: { open: id } };
    case "initiative":
      return { to: "/initiatives/$id", params: { id } };
    case "tie":
      return {
        to: "/stakeholders",
        search: { open: of ?? id, part: "ties" },
        state: { wants: "open" },
      };
    case "seat":
      return { to: "/councils", search: { open: of ?? id } };
    case "partner":
      return { to: "/initiatives/$id", params: { id: of ?? id } };
    case "meeting":
      return { to: "/councils", search: { open: of ?? id, view: "meetings", meeting: id } };
    case "agenda_item":
    case "decision":
      return { to: "/councils", search: { view: "meetings", meeting: of ?? id } };
    case "action":
      return of
        ? { to: "/councils", search: { view: "meetings", meeting: of } }
        : { to: "/councils", search: { view: "actions" } };
    case "ask":
      return { to: "/councils", search: { open: of ?? id, view: "asks" } };
    case "tag":
      return known && !known.some((one) => one.tags.includes(id))
        ? { to: "/initiatives", search: { tag: id } }
        : { to: "/stakeholders", search: { tag: id } };
    case "sector":
      return { to: "/stakeholders", search: { sector: id } };
    case "domain":
      return { to: "/stakeholders", search: { domain: id } };
    case "level":
      return { to: "/stakeholders", search: { level: id } };
    default:
      return { to: "/library", search: { open: id } };
  }
}
