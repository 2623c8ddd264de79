import { Link } from "@tanstack/react-router";
import { refusalOf } from "@/api/call";
import { useFramework, useOverview, usePlan, useSectors } from "@/api/queries";
import { formatDate, RefusalBanner, Section, useText } from "@/components";
import { CoverageTable } from "@/parts/coverage";
import { Celebrate } from "./Celebrate";
import { Changes } from "./Changes";
import { Due } from "./Due";
import { Findings } from "./Findings";
import { FirstSteps } from "./FirstSteps";
import { Mix } from "./Mix";
import { NextStep } from "./NextStep";
import { Steps } from "./Steps";
import { Table } from "./Table";
import { useWording } from "./wording";
import "./overview.css";

/** The first page of a plan: how it stands in one sentence, where and when it acts, what stands out. */
export function OverviewPage() {
  const text = useText();
  const overview = useOverview();
  const framework = useFramework();
  const sectors = useSectors();
  const plan = usePlan();
  const wording = useWording(framework.data, sectors.data);

  const error = overview.error ?? framework.error ?? sectors.error;
  if (error) {
    return (
      <div className="pad">
        <RefusalBanner refusal={refusalOf(error)} />
      </div>
    );
  }
  if (!overview.data || !framework.data || !sectors.data) return <p className="vh">{text("loading")}</p>;

  const { coverage, mix, findings, counts, lead, steps } = overview.data;
  const empty = counts.stakeholders === 0 && counts.initiatives === 0;
  const vision = plan.data?.plan.vision;
  return (
    <div className={empty ? "over empty-plan" : "over"}>
      <div className="lead">
        <h1>{(lead ?? []).map(wording.lead).join(" ")}</h1>
        <p className="by i2">
          <time>{formatDate(new Date(), "day")}</time>
          <Link to="/reports" className="act">
            {text("overview-print")}
          </Link>
        </p>
        {!empty && <NextStep steps={steps} />}
      </div>
      {empty ? (
        <>
          <div className="acts">
            <FirstSteps />
          </div>
          <div className="what">
            <CoverageTable coverage={coverage} framework={framework.data} />
          </div>
        </>
      ) : (
        <>
          <div className="acts">
            <CoverageTable coverage={coverage} framework={framework.data} />
            <Mix mix={mix} />
          </div>
          <div className="what">
            <Findings findings={findings} wording={wording} />
          </div>
        </>
      )}
      <div className="rest">
        {vision && (
          <Section title={text("overview-vision")}>
            <p className="vision">{vision}</p>
          </Section>
        )}
        <Due />
        <Celebrate />
        <Changes />
        {!empty && <Table counts={counts} />}
      </div>
      <Steps steps={steps} />
    </div>
  );
}
