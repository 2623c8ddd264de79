import type { BudgetLine, Initiative } from "@/api/generated";
import { usePlan } from "@/api/queries";
import { Section, useText, WordsOf } from "@/components";
import { QuickLine, useRecords } from "@/parts/records";
import { readNumber } from "../../numbers";
import { newBudgetLine } from "../../records";
import type { Lists } from "../../useLists";
import { Bars } from "./Bars";
import { Currency } from "./Currency";
import { Row } from "./Row";
import { readLine } from "./totals";
import "./budget.css";

/** What an initiative needs, in money and in kind, and how much of it is there. */
export function Budget({ one, budget, lists }: { one: Initiative; budget: BudgetLine[]; lists: Lists }) {
  const text = useText();
  const records = useRecords();
  const currency = usePlan().data?.plan.currency ?? null;
  return (
    <Section title={text("budget")} className="initp-budget" aside={<Currency currency={currency} />}>
      {budget.length === 0 ? (
        <p className="initp-none">{text("budget.none")}</p>
      ) : (
        <>
          <Bars budget={budget} currency={currency} />
          <table className="budget">
            <thead>
              <tr>
                <th scope="col">{text("budget-what")}</th>
                <th scope="col">{text("budget-kind")}</th>
                <th scope="col" className="end">
                  {currency === null ? text("budget-amount") : text("budget-amount-in", { currency })}
                </th>
                <th scope="col">{text("budget-from")}</th>
                <th scope="col">{text("budget-secured")}</th>
                <th scope="col">
                  <span className="vh">{text("budget-remove")}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {budget.map((line) => (
                <WordsOf key={line.id} id={`${one.id} ${line.id}`} name={one.title}>
                  <Row line={line} lists={lists} />
                </WordsOf>
              ))}
            </tbody>
          </table>
        </>
      )}
      <QuickLine
        label={text("budget-add")}
        hint={text("budget-add.hint")}
        onAdd={(words) => {
          const { what, amount } = readLine(words, readNumber);
          return records.save([{ noun: "budget_line", value: newBudgetLine(one.id, what, { amount }) }]);
        }}
      />
    </Section>
  );
}
