import type { BudgetLine, Initiative, Partner } from "@/api/generated";
import { usePlan, useTies } from "@/api/queries";
import { dateLanguage, useItemName, useText } from "@/components";
import { sayMoney } from "../numbers";
import type { Lists } from "../useLists";
import { totalOf } from "./budget/totals";
import { commonOf, gapsOf } from "./common";

/** Under the board: what all share, and what is still missing; read from the plan, so that it is never out of date. */
export function Shared({ one, budget, lists }: { one: Initiative; budget: BudgetLine[]; lists: Lists }) {
  const text = useText();
  const itemName = useItemName();
  const { data: ties = [] } = useTies();
  const currency = usePlan().data?.plan.currency ?? null;
  const there = one.partners.filter((each) => each.commitment !== "declined");
  const partners = there.flatMap((each) => lists.stakeholder(each.stakeholder) ?? []);
  const list = (words: string[]) => new Intl.ListFormat(dateLanguage()).format(words);
  const names = (of: Partner[]) => list(of.map((each) => lists.stakeholder(each.stakeholder)?.name ?? ""));
  const items = (ids: readonly string[]) =>
    list(ids.flatMap((id) => lists.item(id) ?? []).map((item) => itemName(item, "short")));

  const common = commonOf(partners, ties);
  const gaps = gapsOf(one, partners);
  const hoped = totalOf(budget).hoped;
  const isSeveral = partners.length > 1;
  const shared = [
    one.outcomes !== null && text("shared-outcomes", { outcomes: one.outcomes }),
    isSeveral && common.domains.length > 0 && text("shared-domains", { domains: items(common.domains) }),
    isSeveral && common.levels.length > 0 && text("shared-levels", { levels: items(common.levels) }),
    isSeveral && common.tied > 0 && text("shared-ties", { tied: common.tied, pairs: common.pairs }),
  ].filter((each) => each !== false);
  const missing = [
    !gaps.hasLead && text("shared-no-lead"),
    gaps.unsure.length > 0 && text("shared-unsure", { names: names(gaps.unsure), count: gaps.unsure.length }),
    gaps.brings.length > 0 && text("shared-brings", { names: names(gaps.brings) }),
    gaps.gains.length > 0 && text("shared-gains", { names: names(gaps.gains) }),
    gaps.does.length > 0 && text("shared-does", { names: names(gaps.does) }),
    gaps.domains.length > 0 && text("shared-no-domain", { domains: items(gaps.domains) }),
    one.outcomes === null && text("shared-no-outcomes"),
    hoped > 0 && text("shared-hoped", { amount: sayMoney(hoped, currency) }),
  ].filter((each) => each !== false);
  return (
    <div className="initp-shared">
      <section aria-label={text("shared-all")}>
        <h3>{text("shared-all")}</h3>
        {shared.length === 0 ? <p className="q">{text("shared-all.none")}</p> : <Lines lines={shared} />}
      </section>
      <section aria-label={text("shared-missing")} className="missing">
        <h3>{text("shared-missing")}</h3>
        {missing.length === 0 ? (
          <p className="q">{text("shared-missing.none")}</p>
        ) : (
          <Lines lines={missing} />
        )}
      </section>
    </div>
  );
}

function Lines({ lines }: { lines: string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
