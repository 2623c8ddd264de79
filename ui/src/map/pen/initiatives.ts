import type { Mark, Scene } from "@/api/generated";
import { type Paints, patternFill } from "../paints";

/**
 * An initiative: its title in a box with a patterned end, so that nobody takes it for people; `joined` to what
 * is in focus, in accent.
 */
export function drawInitiative(
  context: CanvasRenderingContext2D,
  scene: Scene,
  mark: Mark,
  paints: Paints,
  away: boolean,
  joined = false,
): void {
  const domain = scene.domains[mark.domain];
  if (!domain) return;
  const { x, y, width, height } = mark.area;
  context.save();
  if (away) context.globalAlpha = 0.75;
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.fillStyle = paints.sheet;
  context.fill();
  // The end keeps its part of the box, however large titles are set.
  const end = Math.min(11 * ((mark.label?.size ?? 14) / 14), width / 2);
  context.save();
  context.clip();
  context.fillStyle = paints.domain(domain).fill;
  context.fillRect(x, y, end, height);
  const pattern = patternFill(context, domain.pattern, paints.markLine);
  if (pattern) {
    context.globalAlpha *= 0.6;
    context.fillStyle = pattern;
    context.fillRect(x, y, end, height);
  }
  context.restore();
  context.strokeStyle = paints.markLine;
  context.lineWidth = 1.4;
  context.beginPath();
  context.moveTo(x + end, y);
  context.lineTo(x + end, y + height);
  context.stroke();
  // What has not begun yet is drawn in dashes.
  if (mark.status !== "active" && mark.status !== "finished") context.setLineDash([4, 3]);
  if (joined) {
    context.strokeStyle = paints.accent;
    context.lineWidth = 2.4;
  }
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.stroke();
  context.restore();
}
