import type { Id } from "@/api/generated";

/** What the address of the reports holds. */
export interface ReportsSearch {
  /** The meeting whose minutes are to be printed; without it, the summary is. */
  meeting?: Id;
}

/** Reads the address; what is not understood is left out. */
export function reportsSearch({ meeting }: Record<string, unknown>): ReportsSearch {
  return typeof meeting === "string" && meeting ? { meeting } : {};
}
