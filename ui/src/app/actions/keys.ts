import { useEffect } from "react";
import type { Action } from "@/parts/actions";

type Field = HTMLInputElement | HTMLTextAreaElement;

/** The field that the keyboard belongs to just now, if it does. */
function fieldOf(target: EventTarget | null): Field | undefined {
  const isField =
    target instanceof HTMLElement && target.matches("input:not([type=checkbox]):not([type=radio]), textarea");
  return isField ? (target as Field) : undefined;
}

const typing = (target: EventTarget | null): boolean =>
  fieldOf(target) !== undefined || (target instanceof HTMLElement && target.isContentEditable);

/** What stood in a field before somebody typed in it, and what stands there since they did. */
const typedIn = new WeakMap<Field, { before: string; now: string }>();

/** Notes what the program itself has put into a field, such as nothing once what was typed is added. */
function note(target: EventTarget | null) {
  const field = fieldOf(target);
  if (field && typedIn.get(field)?.now !== field.value)
    typedIn.set(field, { before: field.value, now: field.value });
}

function noteTyped(event: Event) {
  const field = fieldOf(event.target);
  if (field) typedIn.set(field, { before: typedIn.get(field)?.before ?? "", now: field.value });
}

/**
 * Whether a field has something of its own to take back: what somebody typed since the program put anything there.
 * A field may say of itself that it has not, as once its words are kept. What is typed in a dialog is the dialog's.
 */
function hasOwn(field: Field): boolean {
  if (field.closest(".modal")) return true;
  note(field);
  return !field.hasAttribute("data-untyped") && typedIn.get(field)?.before !== field.value;
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

/** Whether a question or a page of its own lies over the page: a step taken back behind it would go unseen. */
const isCovered = () => document.querySelector(".modal") !== null;

/** Takes back what was typed: WebKitGTK leaves the keys for that to the program. */
function undoInField(event: KeyboardEvent, step: string) {
  event.preventDefault();
  // Deprecated, and still the one way to a field's own steps.
  document.execCommand?.(step);
}

/** Listens for the keys of the actions. */
export function useActionKeys(actions: Action[]): void {
  useEffect(() => {
    const perform = (event: KeyboardEvent, action: Action) => {
      event.preventDefault();
      if (action.enabled) action.perform();
    };
    const listen = (whileTyping: boolean) => (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.altKey) return;
      const keys = combination(event);
      const action = actions.find((each) => each.keys.includes(keys));
      const step = ownSteps[keys];
      if (whileTyping && step !== undefined && typing(event.target)) {
        // Heard before the field hears it: some keep every key to themselves.
        const field = fieldOf(event.target);
        if (field === undefined || hasOwn(field)) undoInField(event, step);
        else if (action) perform(event, action);
        return;
      }
      if (!action || (action.whileTyping ?? false) !== whileTyping) return;
      if (!whileTyping && typing(event.target)) return;
      if (step !== undefined && isCovered()) return event.preventDefault();
      perform(event, action);
    };
    // Fields keep their keys to themselves, so what works in them, too, is heard before they are.
    const [first, last] = [listen(true), listen(false)];
    const look = (event: Event) => note(event.target);
    window.addEventListener("keydown", first, { capture: true });
    window.addEventListener("keydown", last);
    for (const sign of ["focusin", "beforeinput"]) window.addEventListener(sign, look, { capture: true });
    window.addEventListener("input", noteTyped, { capture: true });
    return () => {
      window.removeEventListener("keydown", first, { capture: true });
      window.removeEventListener("keydown", last);
      for (const sign of ["focusin", "beforeinput"])
        window.removeEventListener(sign, look, { capture: true });
      window.removeEventListener("input", noteTyped, { capture: true });
    };
  }, [actions]);
}
