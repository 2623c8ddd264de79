import { type ReactNode, useEffect, useState } from "react";
import { refusalOf } from "@/api/call";
import type { Refusal, Step, StepId } from "@/api/generated";
import { useCommand } from "@/api/queries";
import { LinkButton, RefusalBanner, say, useStepWords, useText } from "@/components";
import { lineOf } from "./StepLine";

const same = (a: StepId, b: StepId) => a.site === b.site && a.seq === b.seq;

/**
 * Undoes one step, wherever it stands. Where a later one stands on it, that is said below its line, with the way to
 * the later one, however far it is from what was read or filtered.
 */
export function useUndoStep(
  steps: Step[],
  hasMore: boolean,
  read: (more: boolean) => void,
  showAll: () => void,
): { run: (step: Step) => void; isBusy: boolean; problemOf: (step: Step) => ReactNode } {
  const text = useText();
  const words = useStepWords();
  const [refused, setRefused] = useState<{ step: StepId; refusal: Refusal }>();
  const [wanted, setWanted] = useState<StepId>();
  const undo = useCommand("undo_step", {
    meta: { ownRefusal: true },
    onSuccess: ({ output }) => {
      setRefused(undefined);
      say(text("history-undid-step", { step: words(output) }), { undo: false });
    },
    onError: (error, step) => setRefused({ step, refusal: refusalOf(error) }),
  });

  const isRead = wanted !== undefined && steps.some((step) => same(step, wanted));
  useEffect(() => {
    if (!wanted) return;
    const line = isRead ? document.getElementById(lineOf(wanted)) : null;
    if (line) {
      line.scrollIntoView({ block: "center" });
      line.focus({ preventScroll: true });
    }
    if (line || (!isRead && !hasMore)) setWanted(undefined);
    else read(!isRead);
  }, [wanted, isRead, hasMore, read]);

  return {
    run: ({ site, seq }) => undo.mutate({ site, seq }),
    isBusy: undo.isPending,
    problemOf: (step) => {
      if (!refused || !same(refused.step, step)) return null;
      const later = refused.refusal.code === "later_step" ? refused.refusal.step : null;
      return (
        <RefusalBanner refusal={refused.refusal} onClose={() => setRefused(undefined)}>
          {later && (
            <LinkButton
              onPress={() => {
                showAll();
                setWanted(later);
              }}
            >
              {text("history-go-to-later")}
            </LinkButton>
          )}
        </RefusalBanner>
      );
    },
  };
}
