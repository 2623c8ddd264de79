import { expect, it, vi } from "vitest";
import type { Mark, Scene } from "@/api/generated";
import { drawOver } from "./over";
import type { Paints } from "./paints";
import { drawScene } from "./pen";

// What lies under the marks has words of its own.
vi.mock("./pen/ground", () => ({ drawGround: () => {}, drawSigns: () => {} }));

const area = { x: 0, y: 0, width: 40, height: 20 };
const mark = (name: string, shown: string) =>
  ({
    kind: "stakeholder",
    id: name,
    name,
    domain: 0,
    level: 0,
    x: 20,
    y: 20,
    size: 8,
    area,
    label: {
      shows: name === shown ? "name" : "short_label",
      size: 14,
      anchor: "start",
      lines: [{ text: shown, x: 30, y: 20 }],
      area,
    },
  }) as unknown as Mark;
const scene = {
  domains: [{ key: "safety", shape: "circle", letter: "S" }],
  levels: [],
  cells: [],
  ties: [],
  fans: [],
  marks: [mark("Bright Futures", "BF"), mark("Swim Club", "Swim Club")],
} as unknown as Scene;
const paints = {
  font: "serif",
  paper: "#ffffff",
  markLine: "#000000",
  domain: () => ({ fill: "#ffffff", on: "#000000" }),
  tint: () => "#ffffff",
} as unknown as Paints;
const [view, size] = [
  { k: 1, x: 0, y: 0 },
  { width: 400, height: 400 },
];

/** Every text that a drawing writes, letters of domains left out. */
function written(draw: (context: CanvasRenderingContext2D) => void): string[] {
  const words: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get: (kept, name: string) =>
      name === "fillText"
        ? (text: string) => words.push(text)
        : (kept[name] ?? (() => ({ width: 50, addColorStop: () => {} }))),
  });
  draw(context as unknown as CanvasRenderingContext2D);
  return words.filter((text) => text.length > 1);
}
const ground = (focus?: number) =>
  written((context) => drawScene(context, scene, paints, view, size, 1, { focus }));
const tagOf = (at: number, x = 0) => ({
  mark: scene.marks[at] as Mark,
  box: { x, y: 0, width: 90, height: 24 },
});
const over = (selected: number) =>
  written((context) => {
    const tags = selected === 0 ? [tagOf(0)] : [];
    drawOver(context, scene, paints, view, size, 1, { selected, tags });
  });

it("draws no short label where the whole name of what is selected stands beside it", () => {
  expect(ground()).toEqual(["BF", "Swim Club"]);
  expect(ground(0)).toEqual(["Swim Club"]);
  expect(over(0)).toEqual(["Bright Futures"]);
});

it("leaves out a faint name where a tag lies, and no other", () => {
  const drawn = (x: number) =>
    written((context) => drawScene(context, scene, paints, view, size, 1, { focus: 0, tags: [tagOf(0, x)] }));
  expect(drawn(0)).toEqual([]);
  expect(drawn(200)).toEqual(["Swim Club"]);
});

it("keeps the label of what is selected where that is its whole name", () => {
  expect(ground(1)).toEqual(["BF", "Swim Club"]);
  expect(over(1)).toEqual(["Swim Club"]);
});

it("writes a name after all rings around marks: they would cover its beginning", () => {
  const order: string[] = [];
  const context = new Proxy({} as Record<string, unknown>, {
    get: (kept, name: string) =>
      name === "fillText" || name === "stroke"
        ? (text?: string) => order.push(text ?? "ring")
        : (kept[name] ?? (() => ({ width: 50, addColorStop: () => {} }))),
  });
  const drawn = context as unknown as CanvasRenderingContext2D;
  drawOver(drawn, scene, paints, view, size, 1, { selected: 1, current: 1, hovered: 0 });
  expect(order.at(-1)).toBe("Swim Club");
  expect(order.slice(order.indexOf("BF"))).not.toContain("ring");
});
