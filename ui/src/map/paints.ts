import type { RimPattern, SceneDomain } from "@/api/generated";
import { inkOn } from "@/components";

/** The colours and fonts of a map, read from the design so that a theme changes the map as it changes the page. */
export interface Paints {
  paper: string;
  sheet: string;
  ink: string;
  ink2: string;
  accent: string;
  tie: string;
  markLine: string;
  cellLine: string;
  font: string;
  /** True where no colour carries anything: levels are then told apart by grey. */
  contrast: boolean;
  /** How strongly a domain shines through its cells, 0 to 1, by need. */
  tints: number[];
  domain: (domain: SceneDomain) => { fill: string; on: string };
  /** The surface of a cell: its domain mixed into the paper. */
  tint: (domain: SceneDomain, tint: number) => string;
}

const builtIn = new Set([
  "relationships",
  "physical-health",
  "mental-health",
  "safety",
  "shelter",
  "education",
]);

/** How much black is in a cell where colour says nothing, by need. */
const greys = [0, 0, 0.06, 0.1];

/** Reads the design's values from an element. */
export function readPaints(element: Element): Paints {
  const style = getComputedStyle(element);
  const value = (name: string) => style.getPropertyValue(name).trim();
  const contrast = value("--relationships") === "#fff";
  const domain = ({ key, color }: SceneDomain) =>
    builtIn.has(key)
      ? { fill: value(`--${key}`), on: value(`--on-${key}`) }
      : color
        ? { fill: color, on: inkOn(color) }
        : { fill: value("--well"), on: value("--ink") };
  const paper = value("--paper");
  const tints = [1, 2, 3, 4].map((step) => Number.parseFloat(value(`--tint-${step}`)) / 100);
  return {
    paper,
    sheet: value("--sheet"),
    ink: value("--ink"),
    ink2: value("--ink-2"),
    accent: value("--accent"),
    tie: value("--tie"),
    markLine: value("--mark-line"),
    cellLine: value("--cell-line"),
    font: value("--font"),
    contrast,
    tints,
    domain,
    tint: (of, tint) =>
      contrast ? mix("#000000", paper, greys[tint] ?? 0) : mix(domain(of).fill, paper, tints[tint] ?? 0),
  };
}

/** `part` of one colour in another; both as `#rgb` or `#rrggbb`. */
export function mix(colour: string, into: string, part: number): string {
  const [from, to] = [channels(colour), channels(into)];
  const mixed = from.map((channel, at) => Math.round(channel * part + (to[at] ?? 0) * (1 - part)));
  return `#${mixed.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

function channels(colour: string): number[] {
  const digits = colour.replace("#", "");
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? []);
  return pairs.map((pair) => Number.parseInt(pair, 16));
}

/** Fill and letter of a mark where colour says nothing: from white inside to black outside, as on paper. */
export function levelGrey(level: number, levels: number): { fill: string; on: string } {
  if (level >= levels - 1) return { fill: "#1a1a1a", on: "#ffffff" };
  const grey = 255 - Math.floor((88 * level) / Math.max(levels - 2, 1));
  return { fill: `#${grey.toString(16).repeat(3)}`, on: "#000000" };
}

interface Tile {
  width: number;
  height: number;
  line: number;
  path: string;
  filled?: boolean;
}

// One tile of each pattern, drawn in ink over the domain's colour.
const tiles: Record<RimPattern, Tile> = {
  dots: {
    width: 6,
    height: 6,
    line: 0,
    filled: true,
    path: "M.35 1.5a1.15 1.15 0 1 1 2.3 0a1.15 1.15 0 1 1-2.3 0M3.35 4.5a1.15 1.15 0 1 1 2.3 0a1.15 1.15 0 1 1-2.3 0",
  },
  crosses: { width: 7, height: 7, line: 1.1, path: "M3.5 1.2V5.8M1.2 3.5H5.8" },
  waves: { width: 10, height: 5, line: 1.1, path: "M0 2.5Q2.5 0 5 2.5T10 2.5" },
  rising: { width: 6, height: 6, line: 1.1, path: "M-1 7L7-1M-1 1L1-1M5 7L7 5" },
  bricks: { width: 8, height: 8, line: 1, path: "M0 .5H8M0 4.5H8M2 .5V4.5M6 4.5V8.5" },
  falling: { width: 6, height: 6, line: 1.1, path: "M-1-1L7 7M-1 5L1 7M5-1L7 1" },
};

// Made once each: a map draws the same few patterns hundreds of times.
const made = new Map<string, CanvasPattern | null>();

/** A fill that repeats a domain's pattern, in scene units whatever the zoom. */
export function patternFill(
  context: CanvasRenderingContext2D,
  pattern: RimPattern,
  ink: string,
): CanvasPattern | null {
  const key = `${pattern} ${ink}`;
  const known = made.get(key);
  if (known !== undefined) return known;
  const fresh = drawTile(context, pattern, ink);
  made.set(key, fresh);
  return fresh;
}

function drawTile(context: CanvasRenderingContext2D, pattern: RimPattern, ink: string): CanvasPattern | null {
  const tile = tiles[pattern];
  // Drawn larger than shown, so that the lines stay crisp when the map is zoomed.
  const fine = 4;
  const canvas = document.createElement("canvas");
  canvas.width = tile.width * fine;
  canvas.height = tile.height * fine;
  const drawing = canvas.getContext("2d");
  if (!drawing) return null;
  drawing.scale(fine, fine);
  drawing.fillStyle = drawing.strokeStyle = ink;
  drawing.lineWidth = tile.line;
  const path = new Path2D(tile.path);
  if (tile.filled) drawing.fill(path);
  else drawing.stroke(path);
  const fill = context.createPattern(canvas, "repeat");
  fill?.setTransform(new DOMMatrix().scale(1 / fine));
  return fill;
}
