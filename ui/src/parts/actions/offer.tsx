import { createContext, type ReactNode, useContext, useEffect } from "react";
import type { Action } from "./action";

const All = createContext<Action[]>([]);
const Offer = createContext<(actions: Action[]) => void>(() => {});

/** Gives the pages inside it the one list of actions, and a way to add to it what can be done on them. */
export function ActionsProvider({
  actions,
  onOffer,
  children,
}: {
  actions: Action[];
  /** Takes what the page in sight offers, in place of what was offered before. */
  onOffer: (actions: Action[]) => void;
  children: ReactNode;
}) {
  return (
    <Offer value={onOffer}>
      <All value={actions}>{children}</All>
    </Offer>
  );
}

/** The one list of actions. */
export const useAllActions = (): Action[] => useContext(All);

/** Puts the actions of a page into the one list while the page is in sight. They must not be new each time. */
export function useOffer(actions: Action[]): void {
  const offer = useContext(Offer);
  useEffect(() => {
    offer(actions);
    return () => offer([]);
  }, [offer, actions]);
}
