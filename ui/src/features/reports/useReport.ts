import { useQuery } from "@tanstack/react-query";
import { call } from "@/api/call";
import type { ReportRequest } from "@/api/generated";
import { keys } from "@/api/keys";
import type { Report } from "@/parts/print";

/**
 * Makes the document, and makes it anew whenever the plan changes. The program keeps only the pages of
 * the document it made last, so nothing of an earlier one may be taken from the cache.
 */
export function useReport(request: ReportRequest, enabled: boolean) {
  return useQuery({
    queryKey: keys.reportOf(request),
    queryFn: async (): Promise<Report> => ({ info: await call("render_report", request), made: Date.now() }),
    enabled,
    staleTime: 0,
    gcTime: 0,
  });
}
