import type { NavigateOptions } from "@tanstack/react-router";
import {
  Armchair,
  Building2,
  CalendarDays,
  ChartLine,
  CircleDot,
  ClipboardCheck,
  Coins,
  Ear,
  Flag,
  Gavel,
  Handshake,
  HeartHandshake,
  Lightbulb,
  ListChecks,
  ListOrdered,
  type LucideIcon,
  Map as MapIcon,
  Megaphone,
  PackageOpen,
  Route,
  Scale,
  Shapes,
  ShieldPlus,
  Signpost,
  Sprout,
  Tag,
  Telescope,
  Users,
  UsersRound,
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
  milestone: Flag,
  indicator: ChartLine,
  reading: ChartLine,
  budget_line: Coins,
  factor: ShieldPlus,
  population_group: UsersRound,
  round: Ear,
  finding: Ear,
  review: ClipboardCheck,
  judgement: ClipboardCheck,
  recognition: HeartHandshake,
  pack_idea: PackageOpen,
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
    case "milestone":
    case "indicator":
    case "reading":
    case "budget_line":
      return { to: "/initiatives/$id", params: { id: of ?? id }, search: { open: id } };
    case "factor":
    case "population_group":
      return { to: "/assessment", search: { view: "groups", open: id } };
    case "round":
      return { to: "/assessment", search: { round: id } };
    case "finding":
      return { to: "/assessment", search: { ...(of && { round: of }), open: id } };
    case "review":
      return { to: "/assessment", search: { view: "review", review: id } };
    case "judgement":
      return { to: "/assessment", search: { view: "review", ...(of && { review: of }), open: id } };
    case "recognition":
      return { to: "/assessment", search: { view: "thanks", open: id } };
    case "pack_idea":
      return { to: "/library", search: { part: "others", open: id } };
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
