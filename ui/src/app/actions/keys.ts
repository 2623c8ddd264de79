import { useEffect } from "react";
import type { Action } from "@/parts/actions";

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

const ownSteps: Record<string, string> = {
  "Control+Z": "undo",
  "Control+Shift+Z": "redo",
  "Control+Y": "redo",
};

/** Takes back what was typed: WebKitGTK leaves the keys for that to the program. Says whether it was one of them. */
function undoInField(event: KeyboardEvent, keys: string): boolean {
  const step = ownSteps[keys];
  if (step === undefined) return false;
  event.preventDefault();
  // Deprecated, and still the one way to a field's own steps.
  document.execCommand?.(step);
  return true;
}

/** Listens for the keys of the actions. */
export function useActionKeys(actions: Action[]): void {
  useEffect(() => {
    const listen = (whileTyping: boolean) => (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const keys = combination(event);
      if (!whileTyping && typing(event.target) && undoInField(event, keys)) return;
      const action = actions.find((each) => each.keys.includes(keys));
      if (!action || (action.whileTyping ?? false) !== whileTyping) return;
      if (!whileTyping && typing(event.target)) return;
      event.preventDefault();
      if (action.enabled) action.perform();
    };
    // Fields keep their keys to themselves, so what works in them, too, is heard before they are.
    const [first, last] = [listen(true), listen(false)];
    window.addEventListener("keydown", first, { capture: true });
    window.addEventListener("keydown", last);
    return () => {
      window.removeEventListener("keydown", first, { capture: true });
      window.removeEventListener("keydown", last);
    };
  }, [actions]);
}
