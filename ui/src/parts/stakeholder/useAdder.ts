import { useId } from "react";
import { type Action, type Made, useDeeds } from "@/parts/actions";

/**
 * The way to add a line to a part of the panel, as an action: it opens the form, or comes back to the one that stands open,
 * which has `form` as its id.
 */
export function useAdder(
  made: Omit<Made, "perform">,
  isAdding: boolean,
  begin: () => void,
): { add: Action | undefined; form: string } {
  const form = useId();
  const [add] = useDeeds("add", [
    {
      ...made,
      perform: () => {
        if (isAdding) document.getElementById(form)?.querySelector<HTMLElement>("input, button")?.focus();
        else begin();
      },
    },
  ]);
  return { add, form };
}
