import { type LucideIcon, Redo2, Undo2 } from "lucide-react";
import { useEffect, useMemo } from "react";
import { useCommand, usePlan } from "@/api/queries";
import { say, useStepWords, useText } from "@/components";

/** One thing a person can do. Buttons, menus and keys all read this one object. */
export interface Action {
  id: string;
  /** What it is called now; undo and redo name their step. */
  label: string;
  icon?: LucideIcon;
  /** Keys, each as "Control+Z" or "Control+Shift+Z". */
  keys: string[];
  enabled: boolean;
  perform: () => void;
}

/** The actions of the whole window while a plan is open. */
export function useActions(): Action[] {
  const text = useText();
  const words = useStepWords();
  const plan = usePlan();
  const undo = useCommand("undo", {
    onSuccess: (outcome) => say(text("undone-step", { step: words(outcome.output) })),
  });
  const redo = useCommand("redo", {
    onSuccess: (outcome) => say(text("redone-step", { step: words(outcome.output) })),
  });
  const busy = undo.isPending || redo.isPending;
  const { undo: last, redo: next } = plan.data ?? {};
  return useMemo(
    () => [
      {
        id: "undo",
        label: last ? text("action-undo-step", { step: words(last) }) : text("action-undo"),
        icon: Undo2,
        keys: ["Control+Z"],
        enabled: Boolean(last) && !busy,
        perform: () => undo.mutate(null),
      },
      {
        id: "redo",
        label: next ? text("action-redo-step", { step: words(next) }) : text("action-redo"),
        icon: Redo2,
        keys: ["Control+Shift+Z", "Control+Y"],
        enabled: Boolean(next) && !busy,
        perform: () => redo.mutate(null),
      },
    ],
    [last, next, busy, text, words, undo.mutate, redo.mutate],
  );
}

/**
 * Whether the keyboard belongs to a field just now, where the field's own undo must work. A field that says
 * it is untyped has nothing of its own to take back.
 */
function typing(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    !target.hasAttribute("data-untyped") &&
    (target.isContentEditable || target.matches("input:not([type=checkbox]):not([type=radio]), textarea"))
  );
}

function combination(event: KeyboardEvent): string {
  const parts = [event.ctrlKey || event.metaKey ? "Control" : "", event.shiftKey ? "Shift" : ""];
  return [...parts.filter(Boolean), event.key.toUpperCase()].join("+");
}

/** Listens for the keys of the actions. */
export function useActionKeys(actions: Action[]): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey || typing(event.target)) return;
      const keys = combination(event);
      const action = actions.find((each) => each.keys.includes(keys));
      if (!action) return;
      event.preventDefault();
      if (action.enabled) action.perform();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [actions]);
}
