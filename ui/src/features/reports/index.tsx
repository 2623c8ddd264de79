import { FileDown, Printer } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Paper, ReportRequest } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import { Button, RefusalBanner, Select, StatusMessage, say, useText } from "@/components";
import { Pages } from "./Pages";
import { PrintPages } from "./PrintPages";
import { Replaced } from "./Replaced";
import { useReport } from "./useReport";
import "./reports.css";

const papers: Paper[] = ["a4", "letter"];

/** The documents: today the collaboration summary, as it will come out of the printer. */
export function ReportsPage() {
  const text = useText();
  const plan = usePlan().data?.plan;
  const [chosen, setChosen] = useState<Paper>();
  const [printing, setPrinting] = useState(false);
  const paper = chosen ?? plan?.paper ?? "a4";
  const request: ReportRequest = { document: "summary", paper };
  const report = useReport(request, plan !== undefined);
  const save = useCommand("save_report", {
    onSuccess: (saved) => saved && say(text("reports-saved", { path: saved.path })),
  });

  return (
    <div className="reps">
      <div className="options">
        <h1>{text("reports-summary")}</h1>
        <p className="i2">{text("reports-summary.about")}</p>
        <Select
          label={text("reports-paper")}
          choices={papers.map((each) => ({ id: each, label: text(`paper-${each}`) }))}
          value={paper}
          onChange={(each) => {
            setPrinting(false);
            setChosen(each as Paper);
          }}
        />
        <div className="do">
          <Button
            look="main"
            icon={FileDown}
            onPress={() => save.mutate(request)}
            isDisabled={!report.data || save.isPending}
          >
            {text("reports-save")}
          </Button>
          <Button icon={Printer} onPress={() => setPrinting(true)} isDisabled={!report.data || printing}>
            {text("reports-print")}
          </Button>
        </div>
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
      {printing && report.data && (
        <PrintPages report={report.data} paper={paper} onDone={() => setPrinting(false)} />
      )}
    </div>
  );
}
