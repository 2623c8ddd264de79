import { useMemo } from "react";
import type { Action } from "./action";
import { useFile } from "./file";
import { type Over, useFind } from "./find";
import { useGo } from "./go";
import { useLook } from "./look";
import { useSteps } from "./steps";

export { type Action, type Group, groups } from "./action";
export type { Over } from "./find";
export { keyWords, useActionKeys } from "./keys";

/** The actions of the whole window while a plan is open: the one list that everything else reads. */
export function useActions(show: (over: Over) => void): Action[] {
  const find = useFind(show);
  const steps = useSteps();
  const go = useGo();
  const file = useFile(show);
  const look = useLook();
  return useMemo(() => [...find, ...steps, ...go, ...file, ...look], [find, steps, go, file, look]);
}
