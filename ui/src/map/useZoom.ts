import { select } from "d3-selection";
import { type D3ZoomEvent, type ZoomBehavior, zoom, zoomIdentity } from "d3-zoom";
import "d3-transition";
import { type RefObject, useCallback, useEffect, useMemo, useRef } from "react";
import type { Point, Scene } from "@/api/generated";
import { centred, fitTo, opened, type Size, typeScale, type View } from "./view";

/** What the buttons and keys of a map do. */
export interface Moves {
  zoomBy: (factor: number) => void;
  fit: () => void;
  /** Shows exactly this, at once. */
  to: (view: View) => void;
  /** Brings a point of the scene to the middle, near enough to read, and all that lies within its `reach`. */
  flyTo: (point: Point, reach?: number) => void;
}

/** Whether a view is the one that shows all. */
function isWhole(view: View, whole: View | undefined): boolean {
  const near = (a: number, b: number) => Math.abs(a - b) < 0.5;
  return (
    whole === undefined ||
    (near(view.k / whole.k, 1) && view.k < whole.k * 1.02 && near(view.x, whole.x) && near(view.y, whole.y))
  );
}

/** Whether somebody asked the computer or this program that nothing move by itself. */
const still = () =>
  window.matchMedia("(prefers-reduced-motion: reduce)").matches ||
  document.documentElement.hasAttribute("data-still");

/**
 * Panning and zooming with mouse, wheel, touch and from code. `onView` is called with each new view; a map
 * that nobody has moved stays fitted when the window or the scene changes.
 */
export function useZoom(
  element: RefObject<HTMLElement | null>,
  scene: Scene | undefined,
  size: Size,
  isOnMark: (event: Event) => boolean,
  onView: (view: View, isWhole: boolean) => void,
): Moves {
  const behaviour = useRef<ZoomBehavior<HTMLElement, unknown>>(undefined);
  const moved = useRef(false);
  // Where a flight is going that has not arrived.
  const goal = useRef<{ point: Point; reach: number }>(undefined);
  const view = useRef<View>({ k: 1, x: 0, y: 0 });
  const before = useRef<Size>(size);
  const told = useRef({ isOnMark, onView });
  told.current = { isOnMark, onView };
  const bounds = scene?.bounds;
  // Another sector opened, or all of them again, is another picture: it is shown whole.
  const sectors = scene?.domains.map((domain) => domain.id).join(" ");
  const known = useRef(sectors);
  const fitted = useMemo(
    () => (bounds && size.width > 0 ? fitTo(bounds, size, typeScale()) : undefined),
    [bounds, size],
  );

  const first = useMemo(
    () => (bounds && fitted ? opened(fitted, bounds, size, typeScale()) : undefined),
    [bounds, fitted, size],
  );
  // Whether somebody asked for all of it since.
  const asksAll = useRef(false);
  const whole = useRef(fitted);
  whole.current = fitted;

  useEffect(() => {
    const target = element.current;
    if (!target) return;
    const made = zoom<HTMLElement, unknown>()
      .filter((event: MouseEvent | WheelEvent | TouchEvent) => {
        const pressed = "button" in event && event.button !== 0;
        return !pressed && (event.type === "wheel" || !told.current.isOnMark(event));
      })
      .on("zoom", ({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>) => {
        if (sourceEvent) {
          moved.current = true;
          goal.current = undefined;
        }
        view.current = { k: transform.k, x: transform.x, y: transform.y };
        told.current.onView(view.current, isWhole(view.current, whole.current));
      });
    behaviour.current = made;
    // Double clicks open what was clicked; the buttons and the wheel zoom.
    select(target).call(made).on("dblclick.zoom", null);
    return () => {
      select(target).on(".zoom", null);
    };
  }, [element]);

  const go = useCallback(
    (to: View, slowly: boolean) => {
      const [target, made] = [element.current, behaviour.current];
      if (!target || !made) return;
      const transform = zoomIdentity.translate(to.x, to.y).scale(to.k);
      const arrive = () => {
        goal.current = undefined;
      };
      if (slowly && !still())
        select(target).transition().duration(320).on("end", arrive).call(made.transform, transform);
      else {
        select(target).call(made.transform, transform);
        arrive();
      }
    },
    [element],
  );
  const near = useCallback(
    ({ point, reach }: { point: Point; reach: number }) => {
      const usual = Math.max(view.current.k, (fitted?.k ?? 1) * 1.8);
      const room = Math.min(size.width, size.height) / 2;
      const all = reach > 0 ? room / reach : usual;
      // What was found is always in the middle, and nearer than it was; the farthest of the others may be out of sight.
      return centred(point, Math.max(Math.min(usual, all), (fitted?.k ?? 0) * 1.25), size);
    },
    [fitted, size],
  );

  useEffect(() => {
    const [made, area] = [behaviour.current, bounds];
    if (!made || !fitted || !first || !area) return;
    made
      .scaleExtent([fitted.k * 0.6, Math.max(fitted.k * 24, 3)])
      .extent([
        [0, 0],
        [size.width, size.height],
      ])
      .translateExtent([
        [area.x - area.width / 2, area.y - area.height / 2],
        [area.x + area.width * 1.5, area.y + area.height * 1.5],
      ]);
    // Somebody's own view keeps its middle when the room changes, as when a panel opens beside the map.
    const grown = {
      x: (size.width - before.current.width) / 2,
      y: (size.height - before.current.height) / 2,
    };
    before.current = size;
    const { k, x, y } = view.current;
    if (known.current !== sectors) {
      known.current = sectors;
      moved.current = false;
      asksAll.current = false;
      goal.current = undefined;
    }
    if (goal.current) go(near(goal.current), true);
    else if (!moved.current) go(asksAll.current ? fitted : first, false);
    else if (grown.x !== 0 || grown.y !== 0) go({ k, x: x + grown.x, y: y + grown.y }, false);
  }, [fitted, first, bounds, size, sectors, go, near]);

  return useMemo(
    () => ({
      zoomBy: (factor) => {
        const [target, made] = [element.current, behaviour.current];
        if (!target || !made) return;
        moved.current = true;
        if (still()) select(target).call(made.scaleBy, factor);
        else select(target).transition().duration(160).call(made.scaleBy, factor);
      },
      fit: () => {
        moved.current = false;
        asksAll.current = true;
        if (fitted) go(fitted, true);
      },
      to: (view) => {
        moved.current = true;
        go(view, false);
      },
      flyTo: (point, reach = 0) => {
        // Before the first fit there is no view to fly from.
        if (!fitted) return;
        moved.current = true;
        goal.current = { point, reach };
        go(near(goal.current), true);
      },
    }),
    [element, fitted, go, near],
  );
}
