import { FileDown, Printer } from "lucide-react";
import { useState } from "react";
import { refusalOf } from "@/api/call";
import type { Paper, ReportRequest } from "@/api/generated";
import { useCommand, usePlan } from "@/api/queries";
import { Button, RefusalBanner, Select, StatusMessage, say, useText } from "@/components";
import { ReadableNote } from "@/parts/passphrase";
import { PrintPages } from "@/parts/print";
import { Pages } from "./Pages";
import { Replaced } from "./Replaced";
import { useReport } from "./useReport";
import "./reports.css";

const papers: Paper[] = ["a4", "letter"];

/** The documents: today the collaboration summary, as it will come out of the printer. */
export function ReportsPage() {
  const text = useText();
  const plan = usePlan().data?.plan;
  const [chosen, setChosen] = useState<Paper>();
  // How many times printing has been asked for, since the pages are there to be printed; 0 is not at all.
  const [printing, setPrinting] = useState(0);
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
            setPrinting(0);
            setChosen(each as Paper);
          }}
        />
        <div className="do">
          <Button
            look="main"
            icon={FileDown}
            onPress={() => !save.isPending && save.mutate(request)}
            isDisabled={!report.data}
          >
            {text("reports-save")}
          </Button>
          {/* Never out of use while the system's dialog is open: nobody hears of it when that is called off. */}
          <Button icon={Printer} onPress={() => setPrinting((times) => times + 1)} isDisabled={!report.data}>
            {text("reports-print")}
          </Button>
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
