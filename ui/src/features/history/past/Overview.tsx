import type { Counts, Past } from "@/api/generated";
import { useFramework, useOverview, usePlan } from "@/api/queries";
import { formatDate, formatNumber, Section, useText } from "@/components";
import { CoverageTable } from "@/parts/coverage";

const counted: (keyof Counts)[] = [
  "stakeholders",
  "ties",
  "councils",
  "seats",
  "vacant_seats",
  "initiatives",
  "acting",
];

/** How much there was, and where initiatives acted, beside today. */
export function Overview({ past }: { past: Past }) {
  const text = useText();
  const framework = useFramework().data;
  const now = useOverview().data;
  const counts = usePlan().data?.counts;
  const day = formatDate(past.at, "date");
  return (
    <div className="two">
      <Section title={text("past-how-much")} className="wide">
        <div className="scrolls">
          <table className="grid">
            <thead>
              <tr>
                <td />
                <th scope="col">{day}</th>
                <th scope="col">{text("past-today")}</th>
              </tr>
            </thead>
            <tbody>
              {counted.map((what) => (
                <tr key={what}>
                  <th scope="row">{text(`past-count-${what.replace("_", "-")}`)}</th>
                  <td className="num">{formatNumber(past.counts[what])}</td>
                  <td className="num">{counts && formatNumber(counts[what])}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {past.plan.vision && (
          <blockquote className="i2">
            <bdi>{past.plan.vision}</bdi>
          </blockquote>
        )}
      </Section>
      {framework && (
        <CoverageTable
          coverage={past.coverage}
          framework={framework}
          title={text("past-where", { day })}
          isStill
        />
      )}
      {framework && now && (
        <CoverageTable
          coverage={now.coverage}
          framework={framework}
          title={text("past-where-today")}
          isStill
        />
      )}
    </div>
  );
}
