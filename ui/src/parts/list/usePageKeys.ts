import { useEffect, useRef } from "react";

/**
 * Listens for single keys of the page, except where somebody types or a dialog or menu is open. A key that
 * does nothing just now returns false, and keeps its usual meaning.
 */
export function usePageKeys(keys: Record<string, () => unknown>): void {
  const now = useRef(keys);
  now.current = keys;
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || busy(event.target))
        return;
      const act = now.current[event.key] ?? now.current[event.key.toLowerCase()];
      if (act && act() !== false) event.preventDefault();
    };
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function busy(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    target.closest(
      "input:not([type=checkbox]), textarea, select, [contenteditable], [role=dialog], [role=listbox], [role=menu]",
    ) !== null
  );
}
