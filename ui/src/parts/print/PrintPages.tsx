import { useEffect, useState } from "react";
import { createPortal } from "react-dom";
import type { Paper } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { type Report, usePagePicture } from "./usePagePicture";
import "./print.css";

/**
 * The pages as the printer gets them: nothing else of the window is printed. They stay in the document
 * while the system's dialog is open, since it may take the pages from it only when a person says print. A
 * dialog that is called off says nothing at all, so they stay after it, too, until the next printing.
 */
export function PrintPages({
  report,
  paper,
  asked,
  onDone,
}: {
  report: Report;
  paper: Paper;
  /** How many times printing has been asked for. */
  asked: number;
  /** It has been printed, or could not be. */
  onDone: () => void;
}) {
  const { width_mm, height_mm, pages } = report.info;
  const [loaded, setLoaded] = useState<ReadonlySet<number>>(new Set());
  const { mutate: print } = useCommand("print_report", { onError: onDone });
  const isWhole = loaded.size >= pages;

  // Our content policy allows no style element; a constructed sheet is not one.
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page { size: ${width_mm}mm ${height_mm}mm; margin: 0; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [width_mm, height_mm]);

  useEffect(() => {
    window.addEventListener("afterprint", onDone);
    return () => window.removeEventListener("afterprint", onDone);
  }, [onDone]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time it is asked for, once the pages are whole
  useEffect(() => {
    if (isWhole) print(paper);
  }, [isWhole, asked]);

  return createPortal(
    <div className="print-pages" aria-hidden="true">
      {Array.from({ length: pages }, (_, n) => n).map((n) => (
        <PrintPage
          key={n}
          report={report}
          page={n}
          onLoaded={() => setLoaded((now) => new Set(now).add(n))}
        />
      ))}
    </div>,
    document.body,
  );
}

function PrintPage({ report, page, onLoaded }: { report: Report; page: number; onLoaded: () => void }) {
  const url = usePagePicture(report, page, true);
  return url ? <img src={url} alt="" onLoad={onLoaded} /> : null;
}
