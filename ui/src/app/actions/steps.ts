import { Redo2, Undo2 } from "lucide-react";
import { useMemo } from "react";
import { refusalOf } from "@/api/call";
import { useCommand, usePlan } from "@/api/queries";
import { refuse, say, useStepWords, useText } from "@/components";
import { type Action, worded } from "@/parts/actions";

/**
 * Every press counts, however quickly they follow one another: each waits for the one before. The one too many
 * at the end of the list is nobody's mistake.
 */
const inTurn = {
  scope: { id: "steps" },
  meta: { ownRefusal: true },
  onError: (error: Error) => {
    const refusal = refusalOf(error);
    if (refusal.code !== "nothing_to_undo" && refusal.code !== "nothing_to_redo") refuse(refusal);
  },
};

/** Undo and redo, each by the name of its step. */
export function useSteps(): Action[] {
  const text = useText();
  const words = useStepWords();
  const plan = usePlan();
  const { mutate: undo } = useCommand("undo", {
    ...inTurn,
    onSuccess: (outcome) => say(text("undone-step", { step: words(outcome.output) })),
  });
  const { mutate: redo } = useCommand("redo", {
    ...inTurn,
    onSuccess: (outcome) => say(text("redone-step", { step: words(outcome.output) })),
  });
  const { undo: last, redo: next } = plan.data ?? {};
  return useMemo(
    () =>
      worded(text, "step", [
        {
          id: "undo",
          label: last ? text("action-undo-step", { step: words(last) }) : text("action-undo"),
          soughtAs: text("action-undo"),
          icon: Undo2,
          keys: ["Control+Z"],
          enabled: Boolean(last),
          perform: () => undo(null),
        },
        {
          id: "redo",
          label: next ? text("action-redo-step", { step: words(next) }) : text("action-redo"),
          soughtAs: text("action-redo"),
          icon: Redo2,
          keys: ["Control+Shift+Z", "Control+Y"],
          enabled: Boolean(next),
          perform: () => redo(null),
        },
      ]),
    [last, next, text, words, undo, redo],
  );
}
