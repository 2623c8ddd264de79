import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { call } from "@/api/call";
import type { SceneFilter, SceneRequest } from "@/api/generated";
import { keys } from "@/api/keys";
import { typeScale } from "@/map";

/** Nothing is left out but what has ended. */
export const everything: SceneFilter = {
  sectors: null,
  statuses: null,
  tie_kinds: null,
  tags: null,
  initiatives: true,
  domain: null,
};

/**
 * How much of a scene's height its wheel leaves free: names of domains stand at its sides, hardly above and
 * below. In scene units.
 */
const above = 50;

/** How long a window must keep its size before the map is laid out for it, in milliseconds. */
const settled = 180;

/** What to ask for, so that the map fills the room it has; undefined until the room is known. */
export function useRequest(room: HTMLElement | null, filter: SceneFilter): SceneRequest | undefined {
  const [side, setSide] = useState<number>();
  useEffect(() => {
    if (!room) return;
    let later = 0;
    const measure = () => {
      // A panel beside the map must not lay it out anew, so it counts as if it were closed.
      const width = room.parentElement?.clientWidth ?? room.clientWidth;
      const least = Math.min(width, room.clientHeight + above) / typeScale();
      if (least > above) setSide(Math.floor(least / 20) * 20);
    };
    measure();
    const observer = new ResizeObserver(() => {
      window.clearTimeout(later);
      later = window.setTimeout(measure, settled);
    });
    observer.observe(room);
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
