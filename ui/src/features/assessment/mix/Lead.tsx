import type { MixOverTime } from "@/api/generated";
import { usePlan } from "@/api/queries";
import { formatNumber, type TextArgs, useHasText, useText } from "@/components";
import { sayMoney } from "@/parts/money";
import { shareOf, shownAmount, sumOf } from "./figures";

/** Which sentence says how many act before harm. */
function kindOf({ count }: MixOverTime): string {
  const acting = sumOf(count);
  if (acting === 0) return "nothing";
  if (count.unknown === acting) return "unknown";
  if (count.primary === 0) return "none";
  return count.primary === acting ? "all" : "some";
}

/** What matters, first and in words: how much of the work, and of what it costs, is before harm. */
export function Lead({ mix }: { mix: MixOverTime }) {
  const text = useText();
  const has = useHasText();
  const currency = usePlan().data?.plan.currency ?? null;
  const acting = sumOf(mix.count);
  const all = sumOf(mix.money);
  const args: TextArgs = {};
  for (const [name, n] of Object.entries({
    acting,
    primary: mix.count.primary,
    unknown: mix.count.unknown,
  })) {
    const isWord = has(`number-${n}`);
    args[name] = n;
    args[`${name}_word`] = isWord ? text(`number-${n}`) : formatNumber(n);
    args[`${name}_start`] = isWord ? text(`number-${n}.start`) : formatNumber(n);
  }
  const kind = kindOf(mix);
  const share = shareOf(mix.money.primary, all);
  const budget = all === 0 ? "nothing" : share.kind;
  return (
    <div className="mix-lead">
      <p className="first">
        {text(`mix-lead-${kind}`, args)}{" "}
        {kind !== "unknown" && mix.count.unknown > 0 && text("mix-lead-unsaid", args)}
      </p>
      {acting > 0 && (
        <p className="i2">
          {text(`mix-budget-${budget}`, {
            acting,
            percent: share.kind === "some" ? share.percent : 0,
            part: sayMoney(shownAmount(mix.money.primary), currency),
            all: sayMoney(shownAmount(all), currency),
          })}
        </p>
      )}
    </div>
  );
}
