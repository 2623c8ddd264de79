import { useQueryClient } from "@tanstack/react-query";
import { Redo2, Undo2 } from "lucide-react";
import { useEffect, useMemo, useRef } from "react";
import { refusalOf } from "@/api/call";
import { useCommand, usePlan } from "@/api/queries";
import { clearNotices, refuse, say, useNotices, useStepWords, useText } from "@/components";
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

/** Whether the answer to a command says what a step changed. */
const isStep = (answer: unknown) => typeof answer === "object" && answer !== null && "changed" in answer;

/**
 * Says what was taken back or put in force again, until the next step: beside the name of another step it would tell of
 * what no longer is the last thing that happened.
 */
function useSayUntilNext(): (words: string) => void {
  const client = useQueryClient();
  const { said } = useNotices();
  const ours = useRef<string>(undefined);
  const now = useRef(said);
  now.current = said;
  useEffect(
    () =>
      client.getMutationCache().subscribe((event) => {
        if (event.type !== "updated" || event.action.type !== "success") return;
        const [name] = event.mutation.options.mutationKey ?? [];
        if (name === "undo" || name === "redo" || !isStep(event.action.data)) return;
        if (ours.current !== undefined && now.current?.words === ours.current) clearNotices();
        ours.current = undefined;
      }),
    [client],
  );
  return (words) => {
    ours.current = words;
    say(words);
  };
}

/** Undo and redo, each by the name of its step. */
export function useSteps(): Action[] {
  const text = useText();
  const words = useStepWords();
  const plan = usePlan();
  const sayUntilNext = useSayUntilNext();
  const { mutate: undo } = useCommand("undo", {
    ...inTurn,
    onSuccess: (outcome) => sayUntilNext(text("undone-step", { step: words(outcome.output) })),
  });
  const { mutate: redo } = useCommand("redo", {
    ...inTurn,
    onSuccess: (outcome) => sayUntilNext(text("redone-step", { step: words(outcome.output) })),
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
