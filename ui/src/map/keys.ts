import type { Point, Scene } from "@/api/generated";
import { type Direction, joinedTo, neighbour } from "./pick";

/** How far one key press moves a mark, in wheel units. */
const NUDGE = 0.02;

const ways: Record<string, Direction> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};
const steps: Record<Direction, Point> = {
  up: { x: 0, y: -NUDGE },
  down: { x: 0, y: NUDGE },
  left: { x: -NUDGE, y: 0 },
  right: { x: NUDGE, y: 0 },
};

/** What a key asks of a map. */
export type Act =
  | { walk: number | undefined }
  /** By so much, in wheel units. */
  | { nudge: Point }
  | { zoom: number }
  | "open"
  | "close"
  | "fit";

/**
 * What a key does when `current` is where the keyboard is, `chosen` what is selected and `around` whose ties are
 * walked along; undefined for keys
 * that are not the map's.
 */
export function actOf(
  key: { key: string; altKey: boolean; shiftKey: boolean; ctrlKey?: boolean; metaKey?: boolean },
  scene: Scene,
  current: number | undefined,
  chosen: number | undefined,
  around = chosen,
): Act | undefined {
  // With Ctrl they are the window's: larger type is not a nearer map.
  if (key.ctrlKey || key.metaKey) return undefined;
  const at = current ?? 0;
  const last = scene.marks.length - 1;
  const way = ways[key.key];
  if (way && key.altKey) return { nudge: steps[way] };
  if (way && key.shiftKey) {
    const others = joinedTo(scene, around ?? at);
    const place = others.indexOf(at);
    const ahead = way === "right" || way === "down";
    if (place < 0) return { walk: ahead ? others[0] : others.at(-1) };
    return { walk: others[(place + (ahead ? 1 : -1) + others.length) % others.length] };
  }
  if (way) return { walk: current === undefined ? 0 : (neighbour(scene.marks, at, way) ?? at) };
  switch (key.key) {
    case "Home":
      return { walk: 0 };
    case "End":
      return { walk: last };
    case "PageDown":
      return { walk: Math.min(at + 1, last) };
    case "PageUp":
      return { walk: Math.max(at - 1, 0) };
    case "Enter":
    case " ":
      return "open";
    case "Escape":
      return chosen === undefined ? undefined : "close";
    case "+":
    case "=":
      return { zoom: 1.4 };
    case "-":
      return { zoom: 1 / 1.4 };
    case "0":
      return "fit";
    default:
      return undefined;
  }
}
