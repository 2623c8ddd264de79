import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useEffect, useMemo, useRef } from "react";
import { useLastView } from "@/components";
import { type Filter, isFiltered, type Lasting, lasting, readView, type View, writeView } from "./filter";

/** Changes of a view; what is not named stays. */
export interface ViewChange extends Partial<Omit<View, "filter">> {
  filter?: Partial<Filter>;
}

/** The view that the page's address holds, and how to change it without leaving a trail in its history. */
export function useView(): [View, (change: ViewChange) => void] {
  const search = useSearch({ from: "/stakeholders" });
  const navigate = useNavigate({ from: "/stakeholders" });
  const view = useMemo(() => readView(search), [search]);
  const change = useCallback(
    ({ filter, ...rest }: ViewChange) => {
      navigate({
        search: (before) => {
          const now = readView(before);
          return writeView({ ...now, ...rest, filter: { ...now.filter, ...filter } });
        },
        replace: true,
      });
    },
    [navigate],
  );
  useReturn(view, change);
  return [view, change];
}

/** Whoever comes back by a way that asks for nothing in particular finds the list as narrow, and in the order, as it was. */
function useReturn(view: View, change: (change: ViewChange) => void): void {
  const [last, keep] = useLastView<Lasting>("stakeholders");
  const seen = useRef<View>(undefined);
  useEffect(() => {
    if (seen.current === view) return;
    const isFirst = seen.current === undefined;
    seen.current = view;
    const now = lasting(view);
    const asksForNothing = Object.keys(writeView({ ...view, cards: false })).length === 0;
    if (isFirst && last && asksForNothing) change(last);
    // A link to somebody, or to the archive, says nothing of the filters.
    else if (!isFirst || isFiltered(now.filter)) keep(now);
  }, [view, last, change, keep]);
}
