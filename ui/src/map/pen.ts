import type { Area, Mark, Scene } from "@/api/generated";
import type { Paints } from "./paints";
import { drawGround, drawSigns } from "./pen/ground";
import { drawInitiative } from "./pen/initiatives";
import { drawLabels, isNamedBeside } from "./pen/labels";
import { drawFans, drawLeaders, drawTies } from "./pen/lines";
import { drawStakeholders } from "./pen/stakeholders";
import { meets, type Tag } from "./pen/tags";
import { joinedTo, type Way } from "./pick";
import type { Size, View } from "./view";

/** How far lines and outlines hang over what they belong to, in scene units. */
const OVER = 6;

/** How a scene is to be drawn just now. */
export interface Drawing {
  /** The mark in focus, whose neighbours stay in full ink. */
  focus?: number | undefined;
  /** A mark that is being dragged, and is drawn elsewhere meanwhile. */
  lifted?: number | undefined;
  /** Names that are written over the map: what they would cover of faint ones is left out. */
  tags?: readonly Tag[];
  /** Ways from the mark in focus to another one, which stay in full ink in place of its neighbours. */
  way?: Way | undefined;
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
  const joined =
    drawing.focus === undefined ? undefined : (drawing.way?.marks ?? new Set(joinedTo(scene, drawing.focus)));
  const away = (at: number) => joined !== undefined && at !== drawing.focus && !joined.has(at);
  const inSight = sight(view, size);

  const isWheel = scene.view === "wheel";
  if (isWheel) drawGround(context, scene, paints);
  drawTies(context, scene, paints, drawing.focus, drawing.way?.ties, inSight);
  drawFans(context, scene, paints, drawing.focus, drawing.way !== undefined);
  if (isWheel) drawSigns(context, scene, paints);

  const isShown = (mark: Mark, at: number) => at !== drawing.lifted && !away(at) && inSight(mark.area);
  drawLeaders(context, scene.marks.filter(isShown), paints, view.k);

  const stakeholders: number[] = [];
  const labelled: Mark[] = [];
  const aside = new Set<Mark>();
  scene.marks.forEach((mark, at) => {
    if (at === drawing.lifted) return;
    if (away(at)) aside.add(mark);
    const isCovered =
      (at === drawing.focus && isNamedBeside(mark)) || isUnderTag(mark, drawing.tags, away(at));
    if (mark.label && !isCovered && inSight(mark.label.area)) labelled.push(mark);
    if (!inSight(mark.area)) return;
    if (mark.kind === "stakeholder") stakeholders.push(at);
    else drawInitiative(context, scene, mark, paints, away(at), joined?.has(at));
  });
  drawStakeholders(context, scene, paints, stakeholders, away, view.k);
  // Text below this many pixels cannot be read, and drawing it is what takes longest.
  const largest = labelled.reduce((most, { label }) => Math.max(most, label?.size ?? 0), 0);
  if (view.k * largest < 6) return;
  const focus = drawing.focus === undefined ? undefined : scene.marks[drawing.focus];
  const faint = (mark: Mark) => aside.has(mark);
  drawLabels(context, scene, paints, labelled, faint, (mark) => mark === focus, view.k);
}

/** Whether a mark has its name on a tag, or one that is faint has it where a tag lies. */
function isUnderTag(mark: Mark, tags: readonly Tag[] = [], isFaint: boolean): boolean {
  const { label } = mark;
  // What stands in the box of an initiative stays there.
  const isOwn = (tag: Tag) => tag.mark === mark && mark.kind === "stakeholder";
  return tags.some((tag) => isOwn(tag) || (isFaint && label && meets(tag.box, label.area)));
}

/** Whether something of an area of the scene, with what hangs over it, is in sight. */
function sight(view: View, size: Size): (area: Area) => boolean {
  const [left, top] = [-view.x / view.k, -view.y / view.k];
  const [right, bottom] = [left + size.width / view.k, top + size.height / view.k];
  return ({ x, y, width, height }) =>
    x + width > left - OVER && x < right + OVER && y + height > top - OVER && y < bottom + OVER;
}
