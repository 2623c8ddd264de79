import { useNavigate, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { type Filter, readView, type View, writeView } from "./view";

/** Changes of a view; what is not named stays. */
export interface ViewChange extends Partial<Omit<View, "filter">> {
  filter?: Partial<Filter>;
}

/** The view that the page's address holds, and how to change it without leaving a trail in its history. */
export function useView(): [View, (change: ViewChange) => void] {
  const search = useSearch({ from: "/initiatives" });
  const navigate = useNavigate({ from: "/initiatives" });
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
  return [view, change];
}
