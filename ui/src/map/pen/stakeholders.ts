import type { Mark, MarkShape, Scene, SceneDomain } from "@/api/generated";
import { levelGrey, mix, type Paints } from "../paints";

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

/** Adds a shape to the path. */
export function addShape(
  context: CanvasRenderingContext2D,
  shape: MarkShape,
  x: number,
  y: number,
  size: number,
): void {
  if (shape === "circle") {
    context.moveTo(x + size * 0.97, y);
    context.arc(x, y, size * 0.97, 0, 2 * Math.PI);
    return;
  }
  for (const [at, [dx, dy]] of corners[shape].entries()) {
    if (at === 0) context.moveTo(x + dx * size, y + dy * size);
    else context.lineTo(x + dx * size, y + dy * size);
  }
  context.closePath();
}

/** Draws the letter of a domain in its mark. */
export function drawLetter(
  context: CanvasRenderingContext2D,
  domain: SceneDomain,
  x: number,
  y: number,
  size: number,
): void {
  context.fillText(domain.letter, x, y + size * (domain.shape === "triangle" ? 0.66 : 0.45));
}

/** How much of their ink stakeholders keep that are not in focus, so that the picture holds together. */
const AWAY = 0.55;

/** Size of a mark, in CSS pixels, from which its letter can be read. */
const LETTERED = 7.5;

/** From so many that look alike, one path for all costs less than a small one for each. */
const MANY = 60;

/** Stakeholders as the shape and letter of their domain. */
export function drawStakeholders(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  marks: readonly number[],
  away: (at: number) => boolean,
  zoom = 1,
): void {
  const of = (at: number) => scene.marks[at] as Mark;
  const doubles = marks.filter((at) => of(at).double);
  const outline = (group: readonly number[], more: number, fill: string, line: string, width: number) => {
    context.fillStyle = fill;
    context.strokeStyle = line;
    context.lineWidth = width;
    const step = group.length < MANY ? 1 : group.length;
    for (let from = 0; from < group.length; from += step) {
      context.beginPath();
      for (const at of group.slice(from, from + step)) {
        const { domain, x, y, size } = of(at);
        addShape(context, scene.domains[domain]?.shape ?? "circle", x, y, size + more);
      }
      context.fill();
      context.stroke();
    }
  };
  outline(doubles, 3.6, paints.sheet, paints.markLine, 1.3);
  context.textAlign = "center";
  const look = (at: number) =>
    `${of(at).domain} ${paints.contrast && of(at).level} ${of(at).size} ${away(at)}`;
  for (const group of byLook(marks, look)) {
    const [first = 0] = group;
    const { domain: place, level, size, lettered } = of(first);
    const domain = scene.domains[place];
    if (!domain) continue;
    const { fill, on } = paints.contrast ? levelGrey(level, scene.levels.length) : paints.domain(domain);
    const ink = (colour: string) => (away(first) ? mix(colour, paints.paper, AWAY) : colour);
    outline(group, 0, ink(fill), ink(paints.markLine), Math.min(Math.max(size / 8, 0.4), 1.4));
    // A mark that is brought near enough shows its letter, however small it is on the whole map.
    if (!lettered && size * zoom < LETTERED) continue;
    context.fillStyle = ink(on);
    context.font = `700 ${lettered ? Math.max(size * 1.25, 8) : size * 1.25}px ${paints.font}`;
    for (const at of group) drawLetter(context, domain, of(at).x, of(at).y, size);
  }
}

function byLook(marks: readonly number[], look: (at: number) => string): Iterable<number[]> {
  const looks = new Map<string, number[]>();
  for (const at of marks) {
    const alike = looks.get(look(at));
    if (alike) alike.push(at);
    else looks.set(look(at), [at]);
  }
  return looks.values();
}
