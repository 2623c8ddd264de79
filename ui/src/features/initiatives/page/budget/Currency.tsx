import { kept } from "@/api/call";
import { useCommand } from "@/api/queries";
import { SavedText, useText } from "@/components";

/** In which money the plan counts; said once, for all its budgets. */
export function Currency({ currency }: { currency: string | null }) {
  const text = useText();
  const { mutateAsync } = useCommand("edit_plan", { meta: { ownRefusal: true } });
  return (
    <SavedText
      className="budget-currency s"
      label={text("budget-currency")}
      value={currency}
      placeholder={text("budget-currency.placeholder")}
      onSave={async (value) => {
        // A unit of money is a sign or a few letters; more would not stand beside an amount.
        if (value !== null && [...value].length > 8) return text("budget-currency-long");
        return kept(mutateAsync([{ field: "currency", value }]));
      }}
    />
  );
}
