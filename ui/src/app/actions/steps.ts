import { Redo2, Undo2 } from "lucide-react";
import { useMemo } from "react";
import { useCommand, usePlan } from "@/api/queries";
import { say, useStepWords, useText } from "@/components";
import { type Action, worded } from "./action";

/** Undo and redo, each by the name of its step. */
export function useSteps(): Action[] {
  const text = useText();
  const words = useStepWords();
  const plan = usePlan();
  const { mutate: undo, isPending: undoing } = useCommand("undo", {
    onSuccess: (outcome) => say(text("undone-step", { step: words(outcome.output) })),
  });
  const { mutate: redo, isPending: redoing } = useCommand("redo", {
    onSuccess: (outcome) => say(text("redone-step", { step: words(outcome.output) })),
  });
  const busy = undoing || redoing;
  const { undo: last, redo: next } = plan.data ?? {};
  return useMemo(
    () =>
      worded(text, "step", [
        {
          id: "undo",
          label: last ? text("action-undo-step", { step: words(last) }) : text("action-undo"),
          icon: Undo2,
          keys: ["Control+Z"],
          enabled: Boolean(last) && !busy,
          perform: () => undo(null),
        },
        {
          id: "redo",
          label: next ? text("action-redo-step", { step: words(next) }) : text("action-redo"),
          icon: Redo2,
          keys: ["Control+Shift+Z", "Control+Y"],
          enabled: Boolean(next) && !busy,
          perform: () => redo(null),
        },
      ]),
    [last, next, busy, text, words, undo, redo],
  );
}
