import { useNavigate, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

/** What is begun on a page by whoever comes to it, as often as they come back to it. */
type Beginning = "add" | "open" | "twins";
/** What is done there once, and not again by going back. */
type Deed = "add-seat" | "add-usual-seats" | "print-summary" | "save-summary";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /**
     * What somebody came to the page for: to add something there, to go on in what is opened, to make two records
     * one, something that is done at once, or an action of the maps.
     */
    wants?: Beginning | Deed | `maps-${string}`;
  }
}

/** Does what somebody came to this page for, once each time they come. */
export function useWish(wish: Beginning, grant: () => void): void {
  const state = useRouterState({ select: ({ location }) => location.state });
  const now = useRef(grant);
  now.current = grant;
  useEffect(() => {
    if (state.wants === wish) now.current();
  }, [state, wish]);
}

/**
 * The same for what must not be done a second time by whoever comes back here, by going back or loading again. It is
 * done as soon as `isReady` says that it can be.
 */
export function useDeedWish(wish: Deed, isReady: boolean, grant: () => void): void {
  const navigate = useNavigate();
  const isWanted = useRouterState({ select: ({ location }) => location.state.wants === wish });
  const now = useRef(grant);
  now.current = grant;
  useEffect(() => {
    if (!isWanted || !isReady) return;
    void navigate({ to: ".", search: true, replace: true, state: ({ wants: _, ...rest }) => rest });
    now.current();
  }, [isWanted, isReady, navigate]);
}
