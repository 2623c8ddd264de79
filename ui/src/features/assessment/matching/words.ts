import type { Id, Match, MatchReason, NeedMatch } from "@/api/generated";
import { useAssessment, useCouncils, useFramework, useInitiatives, useStakeholders } from "@/api/queries";
import { formatNumber, useItemName, useText } from "@/components";
import { raiserId } from "../rounds/raised";

/** Where a need or what answers it is opened. */
export interface MatchWay {
  to: "/stakeholders" | "/initiatives/$id" | "/assessment";
  params?: { id: Id };
  search?: Record<string, string>;
}

/** Says needs, what answers them and why, in the words of the plan; nothing until all that is named is read. */
export function useMatchWords() {
  const text = useText();
  const itemName = useItemName();
  const items = useFramework().data?.items;
  const stakeholders = useStakeholders().data;
  const initiatives = useInitiatives().data;
  const councils = useCouncils().data;
  const rounds = useAssessment().data?.rounds;
  if (!items || !stakeholders || !initiatives || !councils || !rounds) return undefined;

  const item = (id: Id | null) => items.find((each) => each.id === id);
  const domain = (id: Id) => {
    const found = item(id);
    return found ? itemName(found, "short") : "";
  };
  const name = (id: Id) => stakeholders.find((each) => each.id === id)?.name ?? "";
  const title = (id: Id) => initiatives.find((each) => each.id === id)?.title ?? "";
  const number = (amount: number) => formatNumber(amount);
  const ownerOf = ({ source }: NeedMatch) => (source.kind === "stakeholder" ? source.stakeholder : undefined);
  const owner = (need: NeedMatch) => name(ownerOf(need) ?? "");

  function reason(why: MatchReason, need: NeedMatch): string {
    const id = `match-reason-${why.kind.replaceAll("_", "-")}`;
    switch (why.kind) {
      case "same_resource":
      case "offers":
        return text(id, { resource: text(`resource-kind-${why.resource}.inline`) });
      case "same_domain":
      case "other_domain":
        return text(id, { domain: domain(why.domain) });
      case "partner_brings":
        return text(id, { name: name(why.stakeholder) });
      case "takes_part":
        return text(id, { owner: owner(need) });
      case "tied":
        return why.intensity === null
          ? text(id, { owner: owner(need) })
          : text(`${id}-how`, { owner: owner(need), how: text(`intensity-${why.intensity}`) });
      case "common_ties":
        return text(id, { count: why.count });
      case "shares_council":
        return text(id, { council: councils?.find((each) => each.id === why.council)?.name ?? "" });
      case "shares_initiative":
        return text(id, { initiative: title(why.initiative) });
      default:
        return text(id);
    }
  }

  return {
    item,
    owner,
    reason,
    /** Where the need stands, in words. */
    place(need: NeedMatch): string {
      const [at, level] = [item(need.domain), item(need.level)];
      if (!at) return text("matching-unplaced");
      if (!level) return text("matching-no-level", { domain: itemName(at, "short") });
      return text("assessment-place", { domain: itemName(at, "short"), level: itemName(level, "short") });
    },
    /** Who has it or raised it, and how much it weighs. */
    about(need: NeedMatch): string[] {
      const { source } = need;
      if (source.kind === "stakeholder") {
        const kind = need.resource && text(`resource-kind-${need.resource}`);
        const amount = need.amount !== null && text("matching-amount", { amount: number(need.amount) });
        return [text("matching-needed-by", { name: owner(need) }), kind, amount].filter(
          (each) => !!each,
        ) as string[];
      }
      const round = rounds.find((each) => each.id === source.round)?.title;
      const raised = need.raised_by && text("matching-raised-by", { who: text(raiserId(need.raised_by)) });
      const where = !raised && round && text("matching-raised-in", { round });
      const weight = need.weight !== null && text("assessment-weight-of", { weight: need.weight });
      return [raised, where, weight].filter((each) => !!each) as string[];
    },
    /** What a line of the answers is called, what it offers, and where it is opened. */
    line({ what }: Match): { name: string; said: string[]; way: MatchWay } {
      if (what.kind === "initiative") {
        const way: MatchWay = { to: "/initiatives/$id", params: { id: what.initiative } };
        return { name: title(what.initiative), said: [], way };
      }
      const way: MatchWay = { to: "/stakeholders", search: { open: what.stakeholder } };
      const amount =
        what.kind === "offer" && what.amount !== null
          ? [text("matching-amount-offered", { amount: number(what.amount) })]
          : [];
      return { name: name(what.stakeholder), said: what.kind === "offer" ? [what.text, ...amount] : [], way };
    },
    /** Where the need itself is opened, and what that way is called. */
    source(need: NeedMatch): { way: MatchWay; words: string } {
      const { source } = need;
      const [at, level] = [item(need.domain), item(need.level)];
      if (source.kind === "stakeholder") {
        const words = text(at && level ? "matching-see-owner" : "matching-place-owner", {
          name: owner(need),
        });
        return { way: { to: "/stakeholders", search: { open: source.stakeholder } }, words };
      }
      const place = at && level && { domain: at.key, level: level.key };
      const words = text(place ? "matching-see-finding" : "matching-see-round");
      return { way: { to: "/assessment", search: { round: source.round, ...place } }, words };
    },
  };
}

export type MatchWords = NonNullable<ReturnType<typeof useMatchWords>>;

/** The identity of the need itself: that of a finding, or of what a stakeholder would need. */
export const idOf = ({ source }: NeedMatch): Id => (source.kind === "finding" ? source.finding : source.need);

/** How many answer a need, those that are not named among them, and how many could help, as far as is told. */
export function countsOf(need: NeedMatch): { answers: number; could: number } {
  const answers = need.matches.filter((each) => each.answers).length;
  return { answers: answers + need.unnamed, could: need.matches.length - answers + need.more };
}
