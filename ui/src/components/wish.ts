import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";

declare module "@tanstack/react-router" {
  interface HistoryState {
    /**
     * What somebody came to the page for: to add something there, to go on in what is opened, to make two records
     * one, or an action of the maps.
     */
    wants?: "add" | "open" | "twins" | `maps-${string}`;
  }
}

/** Does what somebody came to this page for, once each time they come. */
export function useWish(wish: "add" | "open" | "twins", grant: () => void): void {
  const state = useRouterState({ select: ({ location }) => location.state });
  const now = useRef(grant);
  now.current = grant;
  useEffect(() => {
    if (state.wants === wish) now.current();
  }, [state, wish]);
}
