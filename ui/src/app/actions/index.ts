import { useMemo } from "react";
import type { Action } from "@/parts/actions";
import { useFile } from "./file";
import { type Over, useFind } from "./find";
import { useGo } from "./go";
import { useLook } from "./look";
import { useNeeds } from "./needs";
import { useSettle } from "./settle";
import { useShow } from "./show";
import { useSteps } from "./steps";
import { useTogether } from "./together";
import { useWheel } from "./wheel";

export type { Over } from "./find";
export { useActionKeys } from "./keys";

/**
 * The actions of the whole window while a plan is open, and those that the page in sight offers: the one list
 * that everything else reads. What a page offers comes first, so that a key means there what the page says, and
 * stands in place of what goes to that page to do the same.
 */
export function useActions(show: (over: Over) => void, offered: Action[]): Action[] {
  const find = useFind(show);
  const steps = useSteps();
  const go = useGo();
  const shown = useShow();
  const wheel = useWheel();
  const file = useFile(show);
  const together = useTogether();
  const settle = useSettle();
  const look = useLook();
  const needs = useNeeds();
  return useMemo(() => {
    const here = new Set(offered.map(({ id }) => id));
    const anywhere = [...find, ...steps, ...go, ...shown, ...wheel, ...file, ...together, ...settle, ...look];
    const others = [...anywhere, ...needs];
    return [...offered, ...others.filter(({ id }) => !here.has(id))];
  }, [offered, find, steps, go, shown, wheel, file, together, settle, look, needs]);
}
