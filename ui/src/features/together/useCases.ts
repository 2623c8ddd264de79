import { type RefObject, useEffect, useRef, useState } from "react";
import type { Conflict } from "@/api/generated";

const keyOf = ({ place }: Conflict) => `${place.table} ${place.row} ${place.field ?? ""} ${place.rule ?? ""}`;

/**
 * Goes through the cases: how many of those met on this visit are decided, and where the keyboard goes after a
 * choice, which is to the case that takes the settled one's place; after the last one, to the sentence on top.
 */
export function useCases(open: Conflict[] | undefined, page: RefObject<HTMLElement | null>) {
  const met = useRef(new Set<string>());
  for (const conflict of open ?? []) met.current.add(keyOf(conflict));
  const [gone, setGone] = useState<{ key: string; at: number }>();
  useEffect(() => {
    // The settled one may still be on the page: the list is read again first.
    if (!gone || !open || open.some((conflict) => keyOf(conflict) === gone.key)) return;
    setGone(undefined);
    const titles = page.current?.querySelectorAll<HTMLElement>(".case h2") ?? [];
    const next =
      titles[Math.min(gone.at, titles.length - 1)] ?? page.current?.querySelector<HTMLElement>("h1");
    next?.focus({ preventScroll: true });
    next?.closest("article, header")?.scrollIntoView({ block: "nearest" });
  }, [gone, open, page]);
  const total = met.current.size;
  return {
    keyOf,
    total,
    decided: total - (open?.length ?? 0),
    /** A case was settled that stood so far down. */
    settled: (conflict: Conflict, at: number) => setGone({ key: keyOf(conflict), at }),
    /** What was met is no longer of this plan. */
    forget: () => met.current.clear(),
  };
}
