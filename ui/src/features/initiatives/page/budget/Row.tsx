import { X } from "lucide-react";
import { useState } from "react";
import type { BudgetLine } from "@/api/generated";
import { Button, Checkbox, type Problem, SavedText, useProblemWords, useText } from "@/components";
import { Choice, useRecords } from "@/parts/records";
import { readNumber, sayAmount } from "../../numbers";
import type { Lists } from "../../useLists";
import { Who } from "../Who";

/** One line of a budget; all of it can be changed in place. */
export function Row({ line, lists }: { line: BudgetLine; lists: Lists }) {
  const text = useText();
  const records = useRecords();
  const inWords = useProblemWords();
  const [wrong, setWrong] = useState<Problem>();
  const { what, amount } = line;
  const label = (field: string) => text("budget-of", { field: text(field), what });
  const change = (patch: Partial<BudgetLine>) => records.change("budget_line", line, patch);
  async function keepAmount(words: string | null): Promise<Problem | undefined> {
    const value = words === null ? null : readNumber(words);
    if (value === undefined) return text("budget-amount-unreadable");
    if (value !== null && value < 0) return text("budget-amount-below");
    return change({ amount: value });
  }
  return (
    <tr data-thing={line.id} data-secured={line.secured || undefined}>
      <th scope="row">
        <SavedText
          hideLabel
          label={label("budget-what")}
          value={what}
          placeholder={text("budget-what")}
          needed={text("budget-what.needed", { what })}
          onSave={(value) => change({ what: value ?? "" })}
        />
      </th>
      <td>
        <Choice
          hideLabel
          label={label("budget-kind")}
          value={line.in_kind ? "kind" : "money"}
          choices={(["money", "kind"] as const).map((id) => ({ id, label: text(`budget-in-${id}`) }))}
          onSave={(kind) => change({ in_kind: kind === "kind" })}
        />
      </td>
      <td className="amount num">
        <SavedText
          hideLabel
          label={label("budget-amount")}
          value={amount === null ? null : sayAmount(amount)}
          placeholder={text("not-known-yet")}
          onSave={keepAmount}
        />
      </td>
      <td>
        <Who
          label={label("budget-from")}
          value={line.stakeholder}
          placeholder={text("budget-from.placeholder")}
          lists={lists}
          onSave={(stakeholder) => change({ stakeholder })}
        />
      </td>
      <td>
        <Checkbox
          aria-label={label("budget-secured")}
          isSelected={line.secured}
          onChange={async (secured) => setWrong(await change({ secured }))}
        >
          <span className="s">{text(line.secured ? "budget-is-secured" : "budget-is-hoped")}</span>
        </Checkbox>
        {wrong && (
          <span className="wrong" role="alert">
            {inWords(wrong)}
          </span>
        )}
      </td>
      <td className="leave">
        <Button
          small
          look="bare"
          icon={X}
          aria-label={text("budget-remove-of", { what })}
          onPress={() => records.remove("budget_line", [line.id], text("budget-removed", { what }))}
        />
      </td>
    </tr>
  );
}
