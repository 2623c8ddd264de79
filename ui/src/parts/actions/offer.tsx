import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from "react";
import { useText } from "@/components";
import { type Action, type Group, type Made, worded } from "./action";

/** Takes what one part of a page offers, in place of what that part offered before. */
type Take = (part: string, actions: Action[]) => void;

const All = createContext<Action[]>([]);
const Offer = createContext<Take>(() => {});

/** What the parts of the page in sight offer together, and how each of them says so. */
export function useOffered(): [Action[], Take] {
  const [parts, setParts] = useState<ReadonlyMap<string, Action[]>>(new Map());
  const take = useCallback<Take>((part, actions) => {
    setParts((before) => {
      if (actions.length === 0 && !before.has(part)) return before;
      const after = new Map(before);
      if (actions.length > 0) after.set(part, actions);
      else after.delete(part);
      return after;
    });
  }, []);
  return [useMemo(() => [...parts.values()].flat(), [parts]), take];
}

/** Gives the pages inside it the one list of actions, and a way to add to it what can be done on them. */
export function ActionsProvider({
  actions,
  onOffer,
  children,
}: {
  actions: Action[];
  onOffer: Take;
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

/** Puts the actions of a part of a page into the one list while it is in sight. They must not be new each time. */
export function useOffer(actions: Action[]): void {
  const offer = useContext(Offer);
  const part = useId();
  useEffect(() => offer(part, actions), [offer, part, actions]);
  // Taken out only with the part itself: what it offers anew keeps its place among the others.
  useEffect(() => () => offer(part, []), [offer, part]);
}

/**
 * Offers what can be done on a part of a page, in the words of `palette.ftl`, and gives it to the part's own buttons.
 * What is asked for may be new each time: it goes into the list anew only once it is called or stands otherwise.
 */
export function useDeeds(group: Group, made: Made[]): Action[] {
  const text = useText();
  const now = useRef(made);
  now.current = made;
  const actions = worded(text, group, made);
  const told = JSON.stringify(actions.map(({ perform: _, icon: _icon, ...rest }) => rest));
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is told of them is what makes them others
  const steady = useMemo(
    () =>
      actions.map((action) => ({
        ...action,
        perform: () => now.current.find(({ id }) => id === action.id)?.perform(),
      })),
    [told],
  );
  useOffer(steady);
  return steady;
}
