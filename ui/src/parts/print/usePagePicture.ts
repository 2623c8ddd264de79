import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "@/api/call";
import type { ReportInfo } from "@/api/generated";
import { keys } from "@/api/keys";

/** A document that has been made, and when: its pages are of this making and no other. */
export interface Report {
  info: ReportInfo;
  /** Milliseconds since 1970; tells one making from the next. */
  made: number;
}

/** The address of a page's picture, once it is there; let go of when the page leaves the screen. */
export function usePagePicture(report: Report, page: number, wanted: boolean): string | undefined {
  const bytes = useQuery({
    queryKey: [...keys.report, "page", report.made, page],
    queryFn: () => call("get_report_page", page),
    enabled: wanted,
    gcTime: 60_000,
  }).data;
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    if (!bytes) return;
    const made = URL.createObjectURL(new Blob([bytes], { type: "image/svg+xml" }));
    setUrl(made);
    return () => {
      URL.revokeObjectURL(made);
      setUrl(undefined);
    };
  }, [bytes]);
  return url;
}
