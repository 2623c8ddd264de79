import type { Mark, MarkShape, Scene } from "@/api/generated";
import { levelGreys, type Paints, patternFill } from "../paints";

// The corners of each shape for a size of 1, as the scene's own list has them.
const corners: Record<MarkShape, [number, number][]> = {
  circle: [],
  square: [
    [-0.87, -0.87],
    [0.87, -0.87],
    [0.87, 0.87],
    [-0.87, 0.87],
  ],
  hexagon: [
    [-0.55, -0.95],
    [0.55, -0.95],
    [1.08, 0],
    [0.55, 0.95],
    [-0.55, 0.95],
    [-1.08, 0],
  ],
  diamond: [
    [0, -1.2],
    [1.2, 0],
    [0, 1.2],
    [-1.2, 0],
  ],
  house: [
    [0, -1.16],
    [0.98, -0.4],
    [0.86, 0.9],
    [-0.86, 0.9],
    [-0.98, -0.4],
  ],
  triangle: [
    [0, -1.28],
    [1.2, 0.86],
    [-1.2, 0.86],
  ],
};

/** Traces a shape around (0, 0). */
export function tracePath(context: CanvasRenderingContext2D, shape: MarkShape, size: number): void {
  context.beginPath();
  if (shape === "circle") context.arc(0, 0, size * 0.97, 0, 2 * Math.PI);
  for (const [at, [x, y]] of corners[shape].entries()) {
    if (at === 0) context.moveTo(x * size, y * size);
    else context.lineTo(x * size, y * size);
  }
  context.closePath();
}

/** How much of the ink stays on what is not in focus. Marks stay whole, so that the picture holds together. */
const AWAY = 0.45;

/** A stakeholder: the shape and letter of its domain. */
export function drawStakeholder(
  context: CanvasRenderingContext2D,
  scene: Scene,
  mark: Mark,
  paints: Paints,
  away: boolean,
): void {
  const domain = scene.domains[mark.domain];
  if (!domain) return;
  const plain = paints.domain(domain);
  const { fill, on } = paints.contrast ? (levelGreys[mark.level] ?? plain) : plain;
  context.save();
  context.translate(mark.x, mark.y);
  if (mark.double) {
    tracePath(context, domain.shape, mark.size + 3.6);
    context.fillStyle = paints.sheet;
    context.fill();
    context.strokeStyle = paints.markLine;
    context.lineWidth = 1.3;
    context.stroke();
  }
  tracePath(context, domain.shape, mark.size);
  context.fillStyle = fill;
  context.fill();
  context.strokeStyle = paints.markLine;
  context.lineWidth = 1.4;
  context.stroke();
  if (mark.lettered) {
    context.fillStyle = on;
    context.font = `700 ${Math.max(mark.size * 1.25, 8)}px ${paints.font}`;
    context.textAlign = "center";
    context.fillText(domain.letter, 0, mark.size * (domain.shape === "triangle" ? 0.66 : 0.45));
  }
  if (away) {
    tracePath(context, domain.shape, mark.size + 1);
    context.globalAlpha = 1 - AWAY - 0.25;
    context.fillStyle = paints.paper;
    context.fill();
  }
  context.restore();
}

/** An initiative: its title in a box with a patterned end, so that nobody takes it for people. */
export function drawInitiative(
  context: CanvasRenderingContext2D,
  scene: Scene,
  mark: Mark,
  paints: Paints,
  away: boolean,
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
  const end = Math.min(11, width);
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
  context.beginPath();
  context.roundRect(x, y, width, height, 3);
  context.stroke();
  context.restore();
}

/** The name beside a mark, on a halo of what it lies on. */
export function drawLabel(
  context: CanvasRenderingContext2D,
  scene: Scene,
  mark: Mark,
  paints: Paints,
  away: boolean,
  chosen: boolean,
): void {
  const label = mark.label;
  const domain = scene.domains[mark.domain];
  if (!label || !domain) return;
  const bold = mark.bold || chosen;
  const weight = bold ? 700 : mark.kind === "initiative" ? 600 : 500;
  context.font = `${weight} ${label.size}px ${paints.font}`;
  context.textAlign = label.anchor === "start" ? "left" : label.anchor === "end" ? "right" : "center";
  const cell = scene.cells[mark.domain * scene.levels.length + mark.level];
  if (mark.kind === "stakeholder") {
    context.strokeStyle = cell?.bare ? paints.paper : paints.tint(domain, cell?.tint ?? 0);
    context.lineWidth = 4;
    for (const line of label.lines) context.strokeText(line.text, line.x, line.y);
  }
  context.fillStyle = away ? paints.ink2 : paints.ink;
  context.globalAlpha = away ? 0.75 : 1;
  for (const line of label.lines) context.fillText(line.text, line.x, line.y);
  context.globalAlpha = 1;
}
