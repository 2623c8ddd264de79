import type { CurvedText, Ring, Scene, SceneCell } from "@/api/generated";
import { type Paints, patternFill } from "../paints";
import { addShape, drawLetter } from "./stakeholders";

const turn = (degrees: number) => ((degrees - 90) * Math.PI) / 180;

/** Half of the gutter of paper between two cells. */
const GUTTER = 1.25;

/** Traces a part of a ring, `inset` inside its edges. */
export function traceRing(
  context: CanvasRenderingContext2D,
  scene: Scene,
  { inner, outer, from, to }: Ring,
  inset = 0,
): void {
  const { x, y } = scene.centre;
  const [near, far] = [inner > 0 ? inner + inset : 0, Math.max(outer - inset, 0)];
  const aside = (radius: number) => (radius > 0 ? inset / radius : 0);
  const [start, end] = [turn(from), turn(to)];
  context.beginPath();
  context.arc(x, y, far, start + aside(far), end - aside(far));
  if (near > 0) context.arc(x, y, near, end - aside(near), start + aside(near), true);
  else {
    const middle = (start + end) / 2;
    const back = inset / Math.max(Math.sin((end - start) / 2), 0.2);
    context.lineTo(x + back * Math.cos(middle), y + back * Math.sin(middle));
  }
  context.closePath();
}

function drawCell(context: CanvasRenderingContext2D, scene: Scene, cell: SceneCell, paints: Paints): void {
  const domain = scene.domains[cell.domain];
  if (!domain) return;
  traceRing(context, scene, cell.ring, GUTTER);
  context.fillStyle = cell.bare ? paints.paper : paints.tint(domain, cell.tint);
  context.fill();
  if (!cell.bare || cell.state === "quiet" || cell.state === "acting") return;
  traceRing(context, scene, cell.ring, GUTTER + 6);
  context.lineCap = cell.state === "unknown" ? "round" : "butt";
  context.strokeStyle = cell.state === "unknown" ? paints.ink2 : paints.ink;
  context.lineWidth = 2;
  context.setLineDash(cell.state === "unknown" ? [0.1, 5] : [7, 5]);
  context.stroke();
  context.setLineDash([]);
  context.lineCap = "butt";
}

/** Where tints say nothing, lines part sectors and dots part rings. */
function drawLines(context: CanvasRenderingContext2D, scene: Scene, paints: Paints): void {
  context.lineWidth = 1;
  context.strokeStyle = paints.cellLine;
  context.setLineDash([1.5, 4]);
  for (const cell of scene.cells) {
    traceRing(context, scene, cell.ring);
    context.stroke();
  }
  context.setLineDash([]);
  context.strokeStyle = paints.ink;
  for (const { rim } of scene.domains) {
    // A rim ends half a degree before its sector does.
    traceRing(context, scene, { inner: 0, outer: scene.radius, from: rim.from - 0.5, to: rim.to + 0.5 });
    context.stroke();
  }
}

/** Cells of cut paper, patterned rims with their names, and the names of the rings. */
export function drawGround(context: CanvasRenderingContext2D, scene: Scene, paints: Paints): void {
  for (const cell of scene.cells) drawCell(context, scene, cell, paints);
  if (paints.contrast) drawLines(context, scene, paints);
  for (const domain of scene.domains) {
    traceRing(context, scene, domain.rim);
    context.fillStyle = paints.domain(domain).fill;
    context.fill();
    const pattern = patternFill(context, domain.pattern, paints.markLine);
    if (pattern) {
      context.save();
      context.globalAlpha = paints.contrast ? 0.9 : 0.55;
      context.fillStyle = pattern;
      context.fill();
      context.restore();
    }
    context.strokeStyle = paints.markLine;
    context.lineWidth = 1;
    context.stroke();
    drawCurved(context, domain.name, `700 ${domain.name.size}px ${paints.font}`, paints.ink);
    const { badge, badge_size: size } = domain;
    context.beginPath();
    addShape(context, domain.shape, badge.x, badge.y, size);
    const { fill, on } = paints.domain(domain);
    context.fillStyle = fill;
    context.fill();
    context.lineWidth = 1.4;
    context.stroke();
    context.fillStyle = on;
    context.font = `700 ${size * 1.25}px ${paints.font}`;
    context.textAlign = "center";
    drawLetter(context, domain, badge.x, badge.y, size);
  }
}

/** What says that a cell is empty, and the pills with the names of the rings. They lie over the ties. */
export function drawSigns(context: CanvasRenderingContext2D, scene: Scene, paints: Paints): void {
  for (const { pill: outline, name, size } of scene.levels) {
    context.fillStyle = paints.paper;
    context.beginPath();
    context.roundRect(outline.x, outline.y, outline.width, outline.height, outline.height / 2);
    context.fill();
    context.fillStyle = paints.ink2;
    context.font = `italic 400 ${size}px ${paints.font}`;
    context.textAlign = "center";
    context.fillText(name.text, name.x, name.y);
  }
  for (const cell of scene.cells) {
    if (cell.words) drawCurved(context, cell.words, `400 ${cell.words.size}px ${paints.font}`, paints.ink2);
    if (!cell.sign) continue;
    const { x, y } = cell.sign;
    // In parts of the usual sign.
    const unit = cell.sign_size / 12;
    context.textAlign = "center";
    if (cell.state === "unknown" || cell.state === "quiet") {
      context.fillStyle = paints.ink2;
      context.font = `700 ${22 * unit}px ${paints.font}`;
      context.fillText(cell.state === "quiet" ? "0" : "?", x, y + 7 * unit);
      continue;
    }
    context.beginPath();
    context.arc(x, y, 11 * unit, 0, 2 * Math.PI);
    context.fillStyle = paints.sheet;
    context.fill();
    context.strokeStyle = paints.ink;
    context.lineWidth = 2 * unit;
    context.stroke();
    context.lineWidth = 2.4 * unit;
    context.beginPath();
    context.moveTo(x - 6 * unit, y);
    context.lineTo(x + 6 * unit, y);
    context.moveTo(x, y - 6 * unit);
    context.lineTo(x, y + 6 * unit);
    context.stroke();
  }
}

function drawCurved(
  context: CanvasRenderingContext2D,
  curved: CurvedText,
  font: string,
  colour: string,
): void {
  context.font = font;
  context.fillStyle = colour;
  context.textAlign = "center";
  for (const piece of curved.pieces) {
    context.save();
    context.translate(piece.x, piece.y);
    context.rotate((piece.angle * Math.PI) / 180);
    context.fillText(piece.text, 0, 0);
    context.restore();
  }
}
