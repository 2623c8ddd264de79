import type { BudgetLine } from "@/api/generated";
import { useText } from "@/components";
import { sayMoney } from "../../numbers";
import { type Total, totalOf } from "./totals";

/** Secured against hoped for, of money and in kind: bars of one scale, and the same in words. */
export function Bars({ budget, currency }: { budget: BudgetLine[]; currency: string | null }) {
  const totals = {
    money: totalOf(budget.filter((line) => !line.in_kind)),
    kind: totalOf(budget.filter((line) => line.in_kind)),
  };
  const most = Math.max(...Object.values(totals).map(({ secured, hoped }) => secured + hoped), 1);
  return (
    <ul className="budget-bars">
      {(["money", "kind"] as const).map((kind) =>
        budget.some((line) => line.in_kind === (kind === "kind")) ? (
          <Bar key={kind} kind={kind} total={totals[kind]} most={most} currency={currency} />
        ) : null,
      )}
    </ul>
  );
}

function Bar({
  kind,
  total,
  most,
  currency,
}: {
  kind: "money" | "kind";
  total: Total;
  most: number;
  currency: string | null;
}) {
  const text = useText();
  const money = (amount: number) => sayMoney(amount, currency);
  const { secured, hoped, unknown } = total;
  const part = (amount: number) => `${((amount / most) * 100).toFixed(2)}%`;
  return (
    <li>
      <span className="of">{text(`budget-in-${kind}`)}</span>
      <span className="bar" aria-hidden>
        {secured > 0 && <i className="secured" style={{ width: part(secured) }} />}
        {hoped > 0 && <i className="hoped" style={{ width: part(hoped) }} />}
      </span>
      <span className="said">
        <b className="num">{text("budget-sum-secured", { amount: money(secured) })}</b>{" "}
        {hoped > 0 && <span className="num">{text("budget-sum-hoped", { amount: money(hoped) })}</span>}{" "}
        {unknown > 0 && <span className="q">{text("budget-sum-unknown", { count: unknown })}</span>}
      </span>
    </li>
  );
}
