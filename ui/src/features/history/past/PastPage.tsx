import { useNavigate } from "@tanstack/react-router";
import { History } from "lucide-react";
import { refusalOf } from "@/api/call";
import type { Past, ThingChange } from "@/api/generated";
import { useChanges, useDays, usePast } from "@/api/queries";
import { formatDate, RefusalBanner, Tab, TabList, TabPanel, Tabs, useText } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { DayPicker } from "../DayPicker";
import { endOf } from "../days";
import { type View, views } from "../search";
import { Changes } from "./Changes";
import { Councils } from "./Councils";
import { Initiatives } from "./Initiatives";
import { Overview } from "./Overview";
import { Stakeholders } from "./Stakeholders";
import "./past.css";

/** The plan as it was at the end of a day, only to be read, beside what it is today. */
export function PastPage({ day, view, until }: { day: string; view: View; until: string | undefined }) {
  const text = useText();
  const navigate = useNavigate();
  const at = endOf(day);
  const past = usePast(at);
  const since = useChanges({ from: at, to: null });
  const error = past.error ?? since.error;
  return (
    <div className="pad past">
      <Banner day={day} at={at} view={view} />
      {!(past.data && since.data) && (
        <h1 className="say-first" aria-live="polite">
          {text(error ? "past-unknown" : "past-reading")}
        </h1>
      )}
      {error && <RefusalBanner refusal={refusalOf(error)} />}
      {past.data && since.data && (
        <>
          <h1 className="say-first">
            {text("past-says", {
              stakeholders: past.data.counts.stakeholders,
              initiatives: past.data.counts.initiatives,
            })}{" "}
            {text("past-since", { count: since.data.length })}
          </h1>
          <Tabs
            className="tabs"
            selectedKey={view}
            onSelectionChange={(key) => {
              const next = views.find((each) => each === key);
              const search = { day, ...(next ? { view: next } : {}), ...(until ? { until } : {}) };
              void navigate({ to: "/history", search, replace: true });
            }}
          >
            <TabList className="parts" aria-label={text("past-parts")}>
              {views.map((each) => (
                <Tab key={each} id={each} className="part">
                  {text(`past-part-${each}`)}
                </Tab>
              ))}
            </TabList>
            {views.map((each) => (
              <TabPanel key={each} id={each}>
                <Part view={each} past={past.data} since={since.data} day={day} until={until} />
              </TabPanel>
            ))}
          </Tabs>
        </>
      )}
    </div>
  );
}

function Part(props: {
  view: View;
  past: Past;
  since: ThingChange[];
  day: string;
  until: string | undefined;
}) {
  switch (props.view) {
    case "changes":
      return <Changes {...props} />;
    case "overview":
      return <Overview {...props} />;
    case "stakeholders":
      return <Stakeholders {...props} />;
    case "initiatives":
      return <Initiatives {...props} />;
    case "councils":
      return <Councils {...props} />;
  }
}

/** Stays in sight: that this is the past, that nothing in it can be changed, and the way back. */
function Banner({ day, at, view }: { day: string; at: number; view: View }) {
  const text = useText();
  const navigate = useNavigate();
  const days = useDays().data ?? [];
  const [back] = useDeeds("go", [
    {
      id: "history-back",
      short: text("past-back"),
      icon: History,
      perform: () => navigate({ to: "/history", search: {} }),
    },
  ]);
  const title = text("past-banner", { day: formatDate(at, "date") });
  return (
    <section className="banner then" aria-label={title}>
      <History className="ic" aria-hidden />
      <p>
        <b className="what">{title}</b> <span className="i2">{text("past-read-only")}</span>
      </p>
      <div className="row">
        <DayPicker days={days} day={day} view={view} />
        <ActionButton action={back} look="main" small />
      </div>
    </section>
  );
}
