import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/**
 * Brings the thing that somebody came for into sight, with the keyboard in its first field, as soon as it is there: once
 * each time they come. The page marks it with `data-thing`.
 */
export function useArrive(thing: string | undefined): void {
  const state = useRouterState({ select: ({ location }) => location.state });
  const arrived = useRef<{ thing: string; state: unknown }>(undefined);
  // It may come with any answer of the program, so it is looked for each time that the page is drawn.
  useEffect(() => {
    if (thing === undefined) return;
    if (arrived.current?.thing === thing && arrived.current.state === state) return;
    const found = document.querySelector<HTMLElement>(`[data-thing="${CSS.escape(thing)}"]`);
    if (!found) return;
    arrived.current = { thing, state };
    found.scrollIntoView({ block: "center" });
    const first =
      found.querySelector<HTMLElement>("textarea") ?? found.querySelector<HTMLElement>("button, a");
    first?.focus({ preventScroll: true });
  });
}
