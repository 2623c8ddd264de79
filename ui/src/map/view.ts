import type { Area, Point } from "@/api/generated";

/** What part of a scene is in sight: a point of the scene is at `k * point + (x, y)`, in CSS pixels. */
export interface View {
  k: number;
  x: number;
  y: number;
}

/** Width and height in CSS pixels. */
export interface Size {
  width: number;
  height: number;
}

/** How much larger a person wants type than it is as a rule. */
export function typeScale(): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).fontSize) / 16 || 1;
}

/** The view that shows all of `bounds` in the middle, hardly larger than `scale`. */
export function fitTo(bounds: Area, size: Size, scale = 1, margin = 10): View {
  const room = { width: size.width - 2 * margin, height: size.height - 2 * margin };
  const k = Math.max(Math.min(room.width / bounds.width, room.height / bounds.height, 1.25 * scale), 0.05);
  return centred({ x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 }, k, size);
}

/** In a map that is shown farther away than this, hardly anything has room for its name at the size of its type. */
const TOO_FAR = 0.45;
/** How near such a map is shown at first. */
const NEAR = 0.62;

/**
 * The view that a map is opened with: all of it; or, in a small window with large type, its middle near enough to be
 * read, since all of it would be signs without names.
 */
export function opened(whole: View, bounds: Area, size: Size, scale = 1): View {
  if (whole.k / scale >= TOO_FAR) return whole;
  const middle = { x: bounds.x + bounds.width / 2, y: bounds.y + bounds.height / 2 };
  return centred(middle, NEAR * scale, size);
}

/** The view with `point` of the scene in the middle. */
export function centred(point: Point, k: number, size: Size): View {
  return { k, x: size.width / 2 - k * point.x, y: size.height / 2 - k * point.y };
}

/** The scene's point under a place of the window. */
export function toScene(view: View, at: Point): Point {
  return { x: (at.x - view.x) / view.k, y: (at.y - view.y) / view.k };
}

/** Where a point of the scene is in the window. */
export function toWindow(view: View, point: Point): Point {
  return { x: view.x + point.x * view.k, y: view.y + point.y * view.k };
}
