import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { ColumnUse, ContactReason, ImportChoice, ImportTable, Refusal } from "@/api/generated";
import { withUse } from "./uses";

/** A file being looked at: what it holds, and what each column will be used for. */
export interface Looking {
  table: ImportTable;
  uses: ColumnUse[];
  /** Each line in the cell of a name is a name of its own. */
  splitLines: boolean;
}

/** What was read of a file, before anybody decided anything. */
type Found = Omit<Looking, "splitLines">;

/** Rows in which the headings may stand when the program couldn't tell: the first ten, as in real registers, or none. */
const HEADER_ROWS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const NO_HEADINGS = 0;

async function read(path: string, table: number | null, header_row: number | null): Promise<Found> {
  const found = await call("read_import", { path, table, header_row });
  return { table: found, uses: found.columns.map((column) => column.guess) };
}

/**
 * Reads a file. Where no column is clearly the names, it is read all the same, with the headings that were
 * found: a person then sees what each column holds, and says which it is.
 */
async function readOrAsk(path: string, table: number | null): Promise<Found> {
  try {
    return await read(path, table, null);
  } catch (error) {
    const refusal = refusalOf(error);
    if (refusal.code !== "no_name_column") throw error;
    let first: Found | undefined;
    for (const row of [...HEADER_ROWS, NO_HEADINGS]) {
      const found = await read(path, table, row).catch(() => undefined);
      if (!found) continue;
      first ??= found;
      const { columns } = found.table;
      if (columns.length > 0 && refusal.headings.every((heading, at) => heading === columns[at]?.heading))
        return found;
    }
    if (!first) throw error;
    return first;
  }
}

/** Reading a file and changing how it is read. Nothing here writes. */
export function useImport() {
  const [looking, setLooking] = useState<Looking | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);

  /** Runs one look at a file; whatever was refused is kept to be worded, and what was read before stays. */
  const attempt = useCallback(async (look: () => Promise<Found | null>) => {
    setReading(true);
    try {
      const found = await look();
      if (found) setLooking((now) => ({ ...found, splitLines: now?.splitLines ?? false }));
      setRefusal(null);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
    setReading(false);
  }, []);

  const choose = useCallback(
    () =>
      attempt(async () => {
        const file = await call("choose_import", null);
        if (!file) return null;
        setPath(file.path);
        setLooking(null);
        return readOrAsk(file.path, null);
      }),
    [attempt],
  );

  const readAgain = useCallback(
    (table: number | null, header_row: number | null) => {
      if (path === null) return;
      void attempt(() => (header_row === null ? readOrAsk(path, table) : read(path, table, header_row)));
    },
    [attempt, path],
  );

  const use = useCallback((column: number, chosen: ColumnUse) => {
    setLooking((now) => now && { ...now, uses: withUse(now.uses, column, chosen) });
  }, []);

  const splitLines = useCallback((splits: boolean) => {
    setLooking((now) => now && { ...now, splitLines: splits });
  }, []);

  return { looking, refusal, isReading, choose, readAgain, use, splitLines };
}

/** For a dry run, which says nothing of why contacts are kept. */
const unsaid: ContactReason = { purpose: null, source: null, consent_on: null, private: false };

/** What `read_import` and the person decided, as the program wants it. */
export function choiceOf({ table, uses, splitLines }: Looking, contacts = unsaid): ImportChoice {
  const { path, header_row } = table;
  return { path, table: table.table, header_row, split_lines: splitLines, uses, contacts };
}

/** Waits until somebody has stopped choosing, so that a large list isn't gone through at every key. */
const PAUSE_MS = 250;

/** The dry run of what is chosen. The last one stays in sight while the next is made. */
export function useDryRun(looking: Looking | null) {
  const [settled, setSettled] = useState(looking);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(looking), settled === null ? 0 : PAUSE_MS);
    return () => clearTimeout(timer);
  }, [looking, settled]);
  // Without a column of names there is nothing to say yet: the page asks for it.
  const isComplete = settled?.uses.includes("name") ?? false;
  const preview = useQuery({
    queryKey: ["import", settled && choiceOf(settled)],
    queryFn: () => (settled ? call("preview_import", choiceOf(settled)) : null),
    enabled: isComplete,
    placeholderData: (before) => before,
    // The plan may have changed since; a dry run is never taken from memory.
    gcTime: 0,
    staleTime: 0,
  });
  return {
    preview: (isComplete && !preview.error && preview.data) || null,
    refusal: isComplete && preview.error ? refusalOf(preview.error) : null,
    isSettled: settled === looking && !preview.isFetching,
  };
}
