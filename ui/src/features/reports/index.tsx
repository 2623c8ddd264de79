import { Link, useSearch } from "@tanstack/react-router";
import { FileDown, Printer } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Paper, ReportRequest } from "@/api/generated";
import { useCommand, useMeetings, usePlan } from "@/api/queries";
import { RefusalBanner, Select, StatusMessage, say, useDeedWish, useText } from "@/components";
import { ActionButton, useDeeds } from "@/parts/actions";
import { ReadableNote } from "@/parts/passphrase";
import { PrintPages } from "@/parts/print";
import { Pages } from "./Pages";
import { Replaced } from "./Replaced";
import { useReport } from "./useReport";
import "./reports.css";

const papers: Paper[] = ["a4", "letter"];

/** The documents, as they will come out of the printer: the collaboration summary, or the minutes of a meeting. */
export function ReportsPage() {
  const text = useText();
  const plan = usePlan().data?.plan;
  const [chosen, setChosen] = useState<Paper>();
  // How many times printing has been asked for, since the pages are there to be printed; 0 is not at all.
  const [printing, setPrinting] = useState(0);
  const paper = chosen ?? plan?.paper ?? "a4";
  const { meeting } = useSearch({ from: "/reports" });
  const of = useMeetings().data?.find((each) => each.id === meeting);
  const request: ReportRequest = { document: meeting ? { minutes: meeting } : "summary", paper };
  const report = useReport(request, plan !== undefined);
  const save = useCommand("save_report", {
    onSuccess: (saved) => saved && say(text("reports-saved", { path: saved.path })),
  });

  const isReady = report.data !== undefined;
  const what = meeting ? "minutes" : "summary";
  const [keep, print] = useDeeds("go", [
    {
      id: `save-${what}`,
      short: text("reports-save"),
      icon: FileDown,
      enabled: isReady,
      perform: () => !save.isPending && save.mutate(request),
    },
    // Never out of use while the system's dialog is open: nobody hears of it when that is called off.
    {
      id: `print-${what}`,
      short: text("reports-print"),
      icon: Printer,
      enabled: isReady,
      perform: () => setPrinting((times) => times + 1),
    },
  ]);
  // From elsewhere, it is done as soon as the pages are there.
  const isSummary = isReady && !meeting;
  useDeedWish("save-summary", isSummary, () => keep?.perform());
  useDeedWish("print-summary", isSummary, () => print?.perform());

  return (
    <div className="reps">
      <div className="options">
        {of && (
          <p>
            <Link to="/councils" search={{ open: of.council, view: "meetings", meeting: of.id }}>
              {text("reports-back-to-meeting")}
            </Link>
          </p>
        )}
        <h1>{text(meeting ? (of?.held ? "reports-minutes" : "reports-agenda") : "reports-summary")}</h1>
        <p className="i2">
          {text(
            meeting ? (of?.held ? "reports-minutes.about" : "reports-agenda.about") : "reports-summary.about",
          )}
        </p>
        <Select
          label={text("reports-paper")}
          choices={papers.map((each) => ({ id: each, label: text(`paper-${each}`) }))}
          value={paper}
          onChange={(each) => {
            setPrinting(0);
            setChosen(each as Paper);
          }}
        />
        <div className="do">
          <ActionButton action={keep} look="main" />
          <ActionButton action={print} />
        </div>
        <ReadableNote />
        <StatusMessage>
          {report.data ? text("reports-pages", { count: report.data.info.pages }) : text("reports-making")}
        </StatusMessage>
        {report.data && report.data.info.replaced.length > 0 && (
          <Replaced replaced={report.data.info.replaced} />
        )}
      </div>
      <div className="preview">
        {report.error && <RefusalBanner refusal={refusalOf(report.error)} />}
        {report.data && <Pages report={report.data} />}
      </div>
      {printing > 0 && report.data && (
        <PrintPages
          key={report.data.made}
          report={report.data}
          paper={paper}
          asked={printing}
          onDone={() => setPrinting(0)}
        />
      )}
    </div>
  );
}
