import type { Point, Scene, SceneTie } from "@/api/generated";
import type { Paints } from "../paints";

/** How dark a tie is, by intensity; what is not known is as faint as the weakest. */
function strength({ intensity }: SceneTie): number {
  return 0.18 + 0.08 * ((intensity ?? 1) - 1);
}

function curve(context: CanvasRenderingContext2D, scene: Scene, from: number, bend: Point, to: number): void {
  const [a, b] = [scene.marks[from], scene.marks[to]];
  if (!a || !b) return;
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(bend.x, bend.y, b.x, b.y);
}

/** Ties, gathered by look so that thousands of them are a handful of strokes. */
export function drawTies(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  focus: number | undefined,
): void {
  const looks = new Map<string, SceneTie[]>();
  for (const tie of scene.ties) {
    const chosen = tie.from === focus || tie.to === focus;
    const look = chosen ? "chosen" : `${tie.width} ${strength(tie)}`;
    looks.set(look, [...(looks.get(look) ?? []), tie]);
  }
  const chosen = looks.get("chosen") ?? [];
  looks.delete("chosen");
  context.strokeStyle = paints.tie;
  for (const ties of looks.values()) {
    const [first] = ties;
    if (!first) continue;
    context.globalAlpha = strength(first) * (focus === undefined || paints.contrast ? 1 : 0.6);
    context.lineWidth = first.width;
    context.beginPath();
    for (const tie of ties) curve(context, scene, tie.from, tie.bend, tie.to);
    context.stroke();
  }
  context.globalAlpha = 1;
  context.strokeStyle = paints.accent;
  for (const tie of chosen) {
    context.lineWidth = tie.width + 1.2;
    context.beginPath();
    curve(context, scene, tie.from, tie.bend, tie.to);
    context.stroke();
  }
  drawArrows(context, scene, paints, focus);
}

function drawArrows(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  focus: number | undefined,
): void {
  for (const tie of scene.ties) {
    if (!tie.arrow) continue;
    const chosen = tie.from === focus || tie.to === focus;
    // Small arrows on every tie of a whole town are noise; they are drawn where somebody is looking.
    if (!chosen && scene.ties.length > 150) continue;
    context.save();
    context.globalAlpha = chosen ? 1 : strength(tie) + 0.2;
    context.translate(tie.arrow.x, tie.arrow.y);
    context.rotate((tie.arrow.angle * Math.PI) / 180);
    context.fillStyle = chosen ? paints.accent : paints.tie;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-3.6, 7.5);
    context.lineTo(3.6, 7.5);
    context.closePath();
    context.fill();
    context.restore();
  }
}

/** Initiatives joined to their partners by dotted curves: faint, and in accent where somebody is looking. */
export function drawFans(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  focus: number | undefined,
): void {
  context.lineCap = "round";
  for (const fan of scene.fans)
    for (const line of fan.lines) {
      const chosen = fan.initiative === focus || line.partner === focus;
      if (focus !== undefined && !chosen) continue;
      context.beginPath();
      context.globalAlpha = chosen ? 1 : 0.45;
      context.strokeStyle = chosen ? paints.accent : paints.tie;
      context.lineWidth = chosen ? 2 : 1.4;
      context.setLineDash([0.1, chosen ? 4.5 : 5]);
      curve(context, scene, fan.initiative, line.bend, line.partner);
      context.stroke();
    }
  context.setLineDash([]);
  context.lineCap = "butt";
  context.globalAlpha = 1;
}
