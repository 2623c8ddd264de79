import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useRef, useState } from "react";
import type { OpenPlan } from "@/api/generated";
import { keys } from "@/api/keys";
import { usePlan } from "@/api/queries";

/**
 * Whether what was just added is still the last thing that happened: no step was taken or undone since, and the
 * list is filtered as it was (`filter` says how in one string; false is not at all). The function marks now.
 */
export function useRightAfter(filter: string | false): [boolean, () => void] {
  const client = useQueryClient();
  // Only to be drawn again: what is read below is never older than the step that was just taken.
  usePlan();
  const [at, setAt] = useState<string | null>(null);
  const now = useRef("");
  const read = useCallback(
    () => JSON.stringify([filter, client.getQueryData<OpenPlan>(keys.plan)?.undo]),
    [filter, client],
  );
  now.current = read();
  const isOver = at !== null && at !== now.current;
  useEffect(() => {
    if (isOver) setAt(null);
  }, [isOver]);
  const latest = useRef(read);
  latest.current = read;
  const mark = useCallback(() => setAt(latest.current()), []);
  return [filter !== false && at !== null && !isOver, mark];
}
