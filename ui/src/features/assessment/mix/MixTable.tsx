import type { MixOverTime } from "@/api/generated";
import { useText } from "@/components";
import { usePreventionName } from "@/parts/usePreventionName";
import { addedUp, type Measure, type Moment, periodName, sumOf } from "./figures";
import { mixOf, useFigures } from "./useFigures";

/** The columns as a table, with every figure in full. */
export function MixTable({
  mix,
  measure,
  moments,
}: {
  mix: MixOverTime;
  measure: Measure;
  moments: readonly Moment[];
}) {
  const text = useText();
  const when = usePreventionName();
  const { say } = useFigures(measure);
  // An initiative counts in many periods, but its budget is spread over them: only budgets can be added up.
  const all = measure === "money" ? addedUp(mix.periods.map((period) => period.money)) : undefined;
  const cell = (amount: number) => <span className={amount === 0 ? "q" : undefined}>{say(amount)}</span>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className="mix-scroll" tabIndex={0} aria-label={text("mix-table")}>
      <table className="mix-table">
        <caption className="vh">{text(`mix-picture-${measure}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{text("mix-period")}</th>
            {moments.map((moment) => (
              <th key={moment} scope="col" className="num">
                {when(moment)} {moment !== "unknown" && <span className="q">{when(moment, "inline")}</span>}
              </th>
            ))}
            <th scope="col" className="num">
              {text("mix-all")}
            </th>
          </tr>
        </thead>
        <tbody>
          {mix.periods.map((period, n) => {
            const amounts = mixOf(period, measure);
            return (
              <tr key={period.from} aria-current={mix.now === n ? "date" : undefined}>
                <th scope="row">
                  {periodName(period, mix.by_year)}{" "}
                  {mix.now === n && <span className="now">{text("mix-now")}</span>}
                </th>
                {moments.map((moment) => (
                  <td key={moment} className="num">
                    {cell(amounts[moment])}
                  </td>
                ))}
                <td className="num all">{cell(sumOf(amounts))}</td>
              </tr>
            );
          })}
        </tbody>
        {all && (
          <tfoot>
            <tr>
              <th scope="row">{text("mix-all-periods")}</th>
              {moments.map((moment) => (
                <td key={moment} className="num">
                  {cell(all[moment])}
                </td>
              ))}
              <td className="num all">{cell(sumOf(all))}</td>
            </tr>
          </tfoot>
        )}
      </table>
    </section>
  );
}
