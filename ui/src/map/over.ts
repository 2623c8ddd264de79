import type { Mark, Point, Scene } from "@/api/generated";
import type { Paints } from "./paints";
import { drawInitiative } from "./pen/initiatives";
import { drawLabels, isNamedBeside } from "./pen/labels";
import { drawStakeholders } from "./pen/stakeholders";
import { drawTags, type Tag } from "./pen/tags";
import type { Size, View } from "./view";

/** What lies over the drawn map and changes often: rings around marks, and a mark that is being dragged. */
export interface Over {
  selected?: number | undefined;
  hovered?: number | undefined;
  /** Where the keyboard is. */
  current?: number | undefined;
  lifted?: { mark: number; to: Point } | undefined;
  /** Names of what is selected and of what it is joined to, where the map has none for them. */
  tags?: readonly Tag[];
}

const yes = () => true;
const no = () => false;

/** Draws what lies over the map. */
export function drawOver(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  view: View,
  size: Size,
  ratio: number,
  over: Over,
): void {
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, size.width * ratio, size.height * ratio);
  context.setTransform(view.k * ratio, 0, 0, view.k * ratio, view.x * ratio, view.y * ratio);
  const mark = (at: number | undefined) => (at === undefined ? undefined : scene.marks[at]);
  // What is in somebody's hand is drawn there, below.
  const still = (at: number | undefined) => (at === over.lifted?.mark ? undefined : mark(at));
  const [selected, hovered, current] = [still(over.selected), still(over.hovered), still(over.current)];
  if (selected) ring(context, scene, selected, paints, 3, view.k);
  if (hovered && hovered !== selected) ring(context, scene, hovered, paints, 2, view.k);
  if (current) {
    context.setLineDash([3 / view.k, 2 / view.k]);
    ring(context, scene, current, paints, 2, view.k, 4);
    context.setLineDash([]);
  }
  // Names come after all rings: each ring lies over the beginning of the name beside it.
  const named = [...new Set([hovered, current])].filter((one) => one !== undefined && one !== selected);
  drawLabels(context, scene, paints, named as Mark[], no, no, view.k);
  if (selected) {
    if (!isNamedBeside(selected)) drawLabels(context, scene, paints, [selected], no, yes, view.k);
    drawTags(context, over.tags ?? [], selected, paints, view.k);
  }
  const lifted = mark(over.lifted?.mark);
  if (lifted && over.lifted) {
    const { to } = over.lifted;
    const there = moved(lifted, to.x - lifted.x, to.y - lifted.y);
    if (there.kind === "initiative") drawInitiative(context, scene, there, paints, false);
    else drawStakeholders(context, { ...scene, marks: [there] }, paints, [0], no, view.k);
    drawLabels(context, scene, paints, [there], no, yes, view.k);
    ring(context, scene, there, paints, 3, view.k);
  }
}

/** A ring close around a mark: names of others stand close by. */
function ring(
  context: CanvasRenderingContext2D,
  scene: Scene,
  mark: Mark,
  paints: Paints,
  width: number,
  zoom: number,
  further = 0,
): void {
  const away = (1.5 + width / 2 + further) / zoom;
  context.beginPath();
  if (mark.kind === "initiative") {
    const { x, y, width: wide, height } = mark.area;
    context.roundRect(x - away, y - away, wide + 2 * away, height + 2 * away, 5);
  } else {
    const isRound = scene.domains[mark.domain]?.shape === "circle";
    const radius = mark.size * (isRound ? 0.97 : 1.15) + (mark.double ? 3.6 : 0);
    context.arc(mark.x, mark.y, radius + away, 0, 2 * Math.PI);
  }
  context.strokeStyle = paints.sheet;
  context.lineWidth = (width + 2) / zoom;
  context.save();
  context.setLineDash([]);
  context.stroke();
  context.restore();
  context.strokeStyle = paints.accent;
  context.lineWidth = width / zoom;
  context.stroke();
}

function moved(mark: Mark, dx: number, dy: number): Mark {
  const area = { ...mark.area, x: mark.area.x + dx, y: mark.area.y + dy };
  const label = mark.label && {
    ...mark.label,
    lines: mark.label.lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy })),
    leader: null,
  };
  return { ...mark, x: mark.x + dx, y: mark.y + dy, area, label };
}
