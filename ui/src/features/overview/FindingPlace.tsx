import { Link, type LinkProps } from "@tanstack/react-router";
import type { StandsOut } from "@/api/generated";
import { useText } from "@/components";
import type { Wording } from "./wording";

type Way = Pick<LinkProps, "to" | "params" | "search" | "state">;

/** Where something can be done about what stands out. There is such a place for every kind of finding. */
function wayOf(finding: StandsOut): Way {
  switch (finding.kind) {
    case "gap":
      return finding.stakeholders > 0
        ? { to: "/stakeholders", search: { domain: finding.domain, level: finding.level } }
        : { to: "/stakeholders" };
    case "level_empty":
      return { to: "/stakeholders", search: { level: finding.level } };
    case "domain_empty":
      return { to: "/stakeholders", search: { domain: finding.domain } };
    case "unplaced":
      return { to: "/stakeholders", search: { unplaced: true } };
    case "holds_together":
      return { to: "/stakeholders", search: { open: finding.stakeholder, part: "ties" } };
    case "sectors_apart":
      return { to: "/stakeholders", search: { sector: `${finding.one},${finding.other}` } };
    case "sectors_missing":
      return { to: "/stakeholders", state: { wants: "add" } };
    case "no_ties":
      return { to: "/stakeholders" };
    case "no_lead":
    case "one_partner":
      return { to: "/initiatives/$id", params: { id: finding.initiative } };
    case "vacant_seats":
      return { to: "/councils", search: { open: finding.council } };
    case "children_not_heard":
      return { to: "/councils", state: { wants: "add" } };
    case "mostly_after_harm":
      return { to: "/library" };
    case "principle_unused":
      return { to: "/library", search: { principle: finding.principle } };
    case "unknown_places":
      return { to: "/maps", search: { view: "coverage" } };
  }
}

/** What is said of a place where the words of the finding itself promise more than the place does. */
function wordsOf(finding: StandsOut): string | undefined {
  switch (finding.kind) {
    case "gap":
      return finding.stakeholders > 0 ? "overview-see-who" : "overview-add-who";
    case "level_empty":
    case "domain_empty":
      return "overview-see-who";
    case "holds_together":
      return "overview-see-ties";
    default:
      return undefined;
  }
}

/** The way to the place where something can be done about a finding. */
export function FindingPlace({ finding, wording }: { finding: StandsOut; wording: Wording }) {
  const text = useText();
  const words = wordsOf(finding);
  return (
    <Link {...wayOf(finding)} className="act">
      {words ? text(words) : wording.finding(finding, "action")}
    </Link>
  );
}
