import { useEffect, useState } from "react";
import type { Id } from "@/api/generated";

/** How long each item was talked about, in milliseconds; kept while the window is open, so that leaving loses none. */
const spent = new Map<Id, number>();

/** How long this item has been talked about, in seconds; it counts while it is in sight. */
export function useItemClock(item: Id | undefined): number {
  const [, tick] = useState(0);
  useEffect(() => {
    if (item === undefined) return;
    const began = Date.now();
    const before = spent.get(item) ?? 0;
    const keep = () => spent.set(item, before + Date.now() - began);
    const timer = setInterval(() => {
      keep();
      tick((count) => count + 1);
    }, 1000);
    return () => {
      clearInterval(timer);
      keep();
    };
  }, [item]);
  return Math.floor((item === undefined ? 0 : (spent.get(item) ?? 0)) / 1000);
}
