import { useCallback } from "react";
import type { FrameworkItem, Sector, StepLabel } from "@/api/generated";
import { formatWhen } from "./moments";
import { type TextArgs, useHasText, useText } from "./text";

/** How a name stands: whole, in a heading or on a tag (`short`), or inside a sentence (`inline`). */
export type NameForm = "whole" | "short" | "inline";

/**
 * Names framework items. The plan's own label wins where a community has renamed an item; else the
 * translated message does, which also has the shorter forms.
 */
export function useItemName(): (item: FrameworkItem, form?: NameForm) => string {
  const text = useText();
  const has = useHasText();
  return useCallback(
    (item, form = "whole") => {
      const id = `${item.kind}-${item.key}`;
      if (!has(id) || text(id) !== item.label) return item.label;
      return (form === "whole" ? "" : text(`${id}.${form}`)) || item.label;
    },
    [text, has],
  );
}

/** Names sectors, as `useItemName` names framework items. */
export function useSectorName(): (sector: Sector, form?: NameForm) => string {
  const text = useText();
  const has = useHasText();
  return useCallback(
    (sector, form = "whole") => {
      const id = `sector-${sector.key}`;
      if (!sector.key || !has(id) || text(id) !== sector.name) return sector.name;
      return (form === "whole" ? "" : text(`${id}.${form}`)) || sector.name;
    },
    [text, has],
  );
}

/** What a thing is called, which is never a number, not even where it consists of digits. */
const calls = new Set(["name", "initiative", "other", "file"]);

/**
 * What stands in the words of a step. The plan keeps days as `2026-11-30`; of a review the day is what it is called,
 * and may be only a month or a year.
 */
function argOf(op: string, name: string, value: string): string | number {
  const isDay = op.endsWith("-review") && name === "name" ? /^\d{4}(-\d\d){0,2}$/ : /^\d{4}-\d\d-\d\d$/;
  if (isDay.test(value)) return formatWhen(value);
  return !calls.has(name) && /^\d{1,9}$/.test(value) ? Number(value) : value;
}

/** Words a step of the history, such as "add Public Library". Whole numbers agree in number. */
export function useStepWords(): (label: StepLabel) => string {
  const text = useText();
  const has = useHasText();
  return useCallback(
    (label) => {
      const id = label.op;
      const args: TextArgs = {};
      for (const [name, value] of Object.entries(label.args)) {
        args[name] = argOf(id, name, value);
      }
      return has(id) ? text(id, args) : text("step-unknown");
    },
    [text, has],
  );
}
