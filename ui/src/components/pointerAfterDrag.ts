import { useEffect } from "react";

/**
 * WebKitGTK never ends the pointer that has dragged something: the next press of the mouse comes as `mousedown`
 * alone, and buttons, which listen for `pointerdown`, would not answer the first click after a drag. This hands
 * the missing event in. Where it comes by itself, nothing is done.
 */
export function mendPointerAfterDrag(root: Document): () => void {
  let pointerId = 1;
  let isOwed = false;
  const pressed = (event: PointerEvent) => {
    pointerId = event.pointerId;
    isOwed = false;
  };
  const dragged = () => {
    isOwed = true;
  };
  const down = (event: MouseEvent) => {
    if (!isOwed) return;
    isOwed = false;
    const { button, buttons, clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey } = event;
    event.target?.dispatchEvent(
      new PointerEvent("pointerdown", {
        ...{ button, buttons, clientX, clientY, screenX, screenY, ctrlKey, shiftKey, altKey, metaKey },
        ...{ bubbles: true, cancelable: true, composed: true, detail: event.detail },
        ...{ pointerId, pointerType: "mouse", isPrimary: true, width: 1, height: 1, pressure: 0.5 },
      }),
    );
  };
  root.addEventListener("pointerdown", pressed, true);
  root.addEventListener("dragstart", dragged, true);
  root.addEventListener("mousedown", down, true);
  return () => {
    root.removeEventListener("pointerdown", pressed, true);
    root.removeEventListener("dragstart", dragged, true);
    root.removeEventListener("mousedown", down, true);
  };
}

/** Mends the pointer as long as there is something to drag. */
export function usePointerAfterDrag(): void {
  useEffect(() => mendPointerAfterDrag(document), []);
}
