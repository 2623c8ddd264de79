import { useQuery } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { call, refusalOf } from "@/api/call";
import type { ColumnUse, ImportChoice, ImportTable, Refusal } from "@/api/generated";
import { withName, withUse } from "./uses";

/** A file being looked at: what it holds, and what each column will be used for. */
export interface Looking {
  table: ImportTable;
  uses: ColumnUse[];
}

/** Rows in which the headings may stand when the program couldn't tell: the first ten, as in real registers. */
const HEADER_ROWS = 10;

/** Reading a file and changing how it is read. Nothing here writes. */
export function useImport() {
  const [looking, setLooking] = useState<Looking | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [path, setPath] = useState<string | null>(null);
  const [isReading, setReading] = useState(false);

  /** Runs one look at a file; whatever was refused is kept to be worded, and what was read before stays. */
  const attempt = useCallback(async (look: () => Promise<Looking | null>) => {
    setReading(true);
    try {
      const found = await look();
      if (found) setLooking(found);
      setRefusal(null);
    } catch (error) {
      setRefusal(refusalOf(error));
    }
    setReading(false);
  }, []);

  const read = useCallback(async (file: string, table: number | null, header_row: number | null) => {
    const found = await call("read_import", { path: file, table, header_row });
    return { table: found, uses: found.columns.map((column) => column.guess) };
  }, []);

  const choose = useCallback(
    () =>
      attempt(async () => {
        const file = await call("choose_import", null);
        if (!file) return null;
        setPath(file.path);
        setLooking(null);
        return read(file.path, null, null);
      }),
    [attempt, read],
  );

  const readAgain = useCallback(
    (table: number | null, header_row: number | null) => {
      if (path !== null) void attempt(() => read(path, table, header_row));
    },
    [attempt, read, path],
  );

  /** After no column looked like names: finds the row of this heading and takes its column as the names. */
  const takeAsName = useCallback(
    (heading: string) =>
      attempt(async () => {
        let first: Looking | null = null;
        for (let row = 1; row <= HEADER_ROWS && path !== null; row += 1) {
          const found = await read(path, null, row).catch(() => null);
          if (!found) break;
          first ??= found;
          const at = found.table.columns.findIndex((column) => column.heading === heading);
          if (at >= 0) return { ...found, uses: withName(found.uses, at) };
        }
        return first;
      }),
    [attempt, read, path],
  );

  const use = useCallback((column: number, chosen: ColumnUse) => {
    setLooking((now) => now && { ...now, uses: withUse(now.uses, column, chosen) });
  }, []);

  return { looking, refusal, isReading, choose, readAgain, takeAsName, use };
}

/** What `read_import` and the person decided, as the program wants it. */
export function choiceOf({ table, uses }: Looking): ImportChoice {
  return { path: table.path, table: table.table, header_row: table.header_row, uses };
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
  const preview = useQuery({
    queryKey: ["import", settled && choiceOf(settled)],
    queryFn: () => (settled ? call("preview_import", choiceOf(settled)) : null),
    enabled: settled !== null,
    placeholderData: (before) => before,
    // The plan may have changed since; a dry run is never taken from memory.
    gcTime: 0,
    staleTime: 0,
  });
  return {
    preview: preview.data ?? null,
    refusal: preview.error ? refusalOf(preview.error) : null,
    isSettled: settled === looking && !preview.isFetching,
  };
}
