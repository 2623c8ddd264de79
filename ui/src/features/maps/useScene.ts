import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { type RefObject, useEffect, useState } from "react";
import { call } from "@/api/call";
import type { SceneFilter, SceneRequest } from "@/api/generated";
import { keys } from "@/api/keys";

/** Nothing is left out but what has ended. */
export const everything: SceneFilter = {
  sectors: null,
  statuses: null,
  tie_kinds: null,
  tags: null,
  initiatives: true,
  domain: null,
};

/** How long a window must keep its size before the map is laid out for it, in milliseconds. */
const settled = 180;

/** What to ask for, so that the map fills the room it has; undefined until the room is known. */
export function useRequest(
  room: RefObject<HTMLElement | null>,
  filter: SceneFilter,
): SceneRequest | undefined {
  const [side, setSide] = useState<number>();
  useEffect(() => {
    const target = room.current;
    if (!target) return;
    let later = 0;
    const measure = () => {
      const least = Math.min(target.clientWidth, target.clientHeight);
      if (least > 0) setSide(Math.max(600, Math.floor(least / 20) * 20));
    };
    measure();
    const observer = new ResizeObserver(() => {
      window.clearTimeout(later);
      later = window.setTimeout(measure, settled);
    });
    observer.observe(target);
    return () => {
      observer.disconnect();
      window.clearTimeout(later);
    };
  }, [room]);
  if (side === undefined) return undefined;
  return { view: "wheel", filter, names: "auto", side, leaves_window: false, show_leaned_on: false };
}

/** The scene for a request; the last one stays while the next is made. */
export function useScene(request: SceneRequest | undefined) {
  return useQuery({
    queryKey: keys.scene(request ?? null),
    queryFn: () => call("get_scene", request as SceneRequest),
    enabled: request !== undefined,
    placeholderData: keepPreviousData,
  });
}
