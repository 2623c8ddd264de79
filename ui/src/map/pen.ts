import type { Point, Scene } from "@/api/generated";
import type { Paints } from "./paints";
import { drawGround, drawSigns } from "./pen/ground";
import { drawFans, drawTies } from "./pen/lines";
import { drawInitiative, drawLabel, drawStakeholder } from "./pen/marks";
import { joinedTo } from "./pick";
import type { Size, View } from "./view";

/** How a scene is to be drawn just now. */
export interface Drawing {
  /** The mark in focus, whose neighbours stay in full ink. */
  focus?: number | undefined;
  /** A mark that is being dragged, and is drawn elsewhere meanwhile. */
  lifted?: number | undefined;
}

/**
 * Draws a scene. It decides nothing about places: every point, curve and box comes with the scene.
 * Parts outside `size` are left out.
 */
export function drawScene(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  view: View,
  size: Size,
  ratio: number,
  drawing: Drawing = {},
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.fillStyle = paints.paper;
  context.fillRect(0, 0, size.width * ratio, size.height * ratio);
  context.setTransform(view.k * ratio, 0, 0, view.k * ratio, view.x * ratio, view.y * ratio);
  context.lineJoin = "round";
  const joined = drawing.focus === undefined ? undefined : new Set(joinedTo(scene, drawing.focus));
  const inSight = sight(view, size);

  drawGround(context, scene, paints);
  drawTies(context, scene, paints, drawing.focus);
  drawFans(context, scene, paints, drawing.focus);
  drawSigns(context, scene, paints);

  // Text below this many pixels cannot be read, and drawing it is what takes longest.
  const readable = view.k * 14 >= 6;
  scene.marks.forEach((mark, at) => {
    if (at === drawing.lifted || !inSight(mark, 120)) return;
    const away = joined !== undefined && at !== drawing.focus && !joined.has(at);
    if (mark.kind === "initiative") drawInitiative(context, scene, mark, paints, away);
    else drawStakeholder(context, scene, mark, paints, away);
  });
  if (readable)
    scene.marks.forEach((mark, at) => {
      if (at === drawing.lifted || !mark.label || !inSight(mark, 260)) return;
      const away = joined !== undefined && at !== drawing.focus && !joined.has(at);
      drawLabel(context, scene, mark, paints, away, at === drawing.focus);
    });
}

/** Whether a point of the scene is within `slack` scene units of what is in sight. */
function sight(view: View, size: Size): (point: Point, slack: number) => boolean {
  const [left, top] = [-view.x / view.k, -view.y / view.k];
  const [right, bottom] = [left + size.width / view.k, top + size.height / view.k];
  return ({ x, y }, slack) => x > left - slack && x < right + slack && y > top - slack && y < bottom + slack;
}
