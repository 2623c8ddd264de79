import { Link } from "@tanstack/react-router";
import { Coins, Sprout, Table2 } from "lucide-react";
import { useState } from "react";
import { ToggleButton } from "react-aria-components";
import type { MixOverTime } from "@/api/generated";
import { dateLanguage, Section, useText } from "@/components";
import { ViewSwitch } from "@/parts/list";
import { today } from "@/parts/stakeholder";
import { usePreventionName } from "@/parts/usePreventionName";
import { Columns } from "./Columns";
import { type Measure, measures, moments, shownOf, sumOf } from "./figures";
import { Legend } from "./Legend";
import { MixTable } from "./MixTable";
import { NoDates } from "./NoDates";
import { mixOf } from "./useFigures";

const icons = { count: Sprout, money: Coins };

/** The mix in each quarter or year, by initiatives or by budget, as columns or as a table. */
export function Periods({ mix }: { mix: MixOverTime }) {
  const text = useText();
  const [measure, setMeasure] = useState<Measure>("count");
  const [isTable, setTable] = useState(false);
  const { periods, by_year, now } = mix;
  const title = text(by_year ? "mix-by-year" : "mix-by-quarter");
  if (periods.length === 0)
    return (
      <Section title={title}>
        <NoDates mix={mix} />
      </Section>
    );
  const amounts = periods.map((period) => mixOf(period, measure));
  const isNothing = amounts.every((each) => sumOf(each) === 0);
  // Of which nobody has said when they act is shown for both measures or for none, so that the columns keep their places.
  const shown = shownOf(periods.map((period) => period.count));
  const isOver = now === null && (periods.at(-1)?.until ?? "") < today();
  return (
    <Section title={title} className="mix-periods">
      <div className="mix-tools">
        <ViewSwitch
          label={text("mix-measures")}
          value={measure}
          views={measures.map((each) => ({
            id: each,
            label: text(`mix-measure-${each}`),
            icon: icons[each],
            perform: () => setMeasure(each),
          }))}
        />
        <ToggleButton className="btn sm mix-as-table" isSelected={isTable} onChange={setTable}>
          <Table2 className="ic" aria-hidden />
          {text("mix-as-table")}
        </ToggleButton>
      </div>
      {isTable ? (
        <MixTable mix={mix} measure={measure} moments={shown} />
      ) : isNothing ? (
        <p className="mix-nothing i2">{text("mix-no-money")}</p>
      ) : (
        <>
          <Columns mix={mix} measure={measure} moments={shown} />
          <Legend moments={shown} />
        </>
      )}
      <p className="i2 asm-why">
        {text(`mix-about-${measure}`)} {now === null && text(isOver ? "mix-over" : "mix-ahead")}
      </p>
      <Undated mix={mix} />
    </Section>
  );
}

/** What stands in no period, and the way to where it gets its dates. */
function Undated({ mix: { undated } }: { mix: MixOverTime }) {
  const text = useText();
  const when = usePreventionName();
  const count = sumOf(undated);
  if (count === 0) return null;
  const parts = moments
    .filter((moment) => undated[moment] > 0)
    .map((moment) => text("mix-part", { amount: undated[moment], when: when(moment) }));
  return (
    <p className="mix-undated">
      {text("mix-undated", { count, parts: new Intl.ListFormat(dateLanguage()).format(parts) })}{" "}
      <Link to="/initiatives" search={{ view: "timeline" }} className="act">
        {text("mix-undated-go")}
      </Link>
    </p>
  );
}
