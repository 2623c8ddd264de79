import { describe, expect, it } from "vitest";
import type { Mark, Scene, SceneCell } from "@/api/generated";
import { cellAt, joinedTo, neighbour, Picker, withinCell } from "./pick";

const mark = (x: number, y: number, label?: { x: number; y: number; width: number }): Mark =>
  ({
    kind: "stakeholder",
    id: `${x} ${y}`,
    x,
    y,
    area: { x: x - 10, y: y - 10, width: 20, height: 20 },
    label: label && { area: { ...label, height: 16 } },
  }) as Mark;

describe("picking", () => {
  it("finds a mark by its shape and by its name, and nothing between them", () => {
    const picker = new Picker([
      mark(100, 100, { x: 113, y: 92, width: 90 }),
      mark(300, 100, { x: 313, y: 92, width: 90 }),
    ]);
    expect(picker.at({ x: 104, y: 95 })).toBe(0);
    expect(picker.at({ x: 190, y: 100 })).toBe(0);
    expect(picker.at({ x: 300, y: 100 })).toBe(1);
    expect(picker.at({ x: 250, y: 100 })).toBeUndefined();
  });

  it("takes the shape where a name of another lies close by", () => {
    const picker = new Picker([mark(100, 100, { x: 113, y: 92, width: 90 }), mark(212, 100)]);
    expect(picker.at({ x: 204, y: 100 })).toBe(1);
  });

  it("keeps a mark within its own cell, whole", () => {
    const ring = { inner: 50, outer: 150, from: 60, to: 120 };
    const scene = {
      centre: { x: 0, y: 0 },
      levels: [{}],
      cells: [{ ring }],
    } as unknown as Scene;
    const held = { kind: "stakeholder", domain: 0, level: 0, size: 10, double: false } as Mark;
    expect(withinCell(scene, held, { x: 100, y: 3 })).toEqual({ x: 100, y: 3 });
    for (const [x, y] of [
      [400, 10],
      [10, 0],
      [0, -100],
      [-90, 40],
      [20, 130],
    ] as const) {
      const to = withinCell(scene, held, { x, y });
      expect(cellAt(scene, to)).toBe(0);
      for (const [dx, dy] of [
        [9, 0],
        [-9, 0],
        [0, 9],
        [0, -9],
      ] as const)
        expect(cellAt(scene, { x: to.x + dx, y: to.y + dy })).toBe(0);
    }
  });

  it("finds the cell under a point, the first sector across twelve o'clock too", () => {
    const cell = (inner: number, outer: number, from: number, to: number) =>
      ({ ring: { inner, outer, from, to } }) as SceneCell;
    const scene = {
      centre: { x: 0, y: 0 },
      cells: [cell(0, 50, -150, 150), cell(50, 100, -150, 150)],
    } as unknown as Scene;
    expect(cellAt(scene, { x: 0, y: -20 })).toBe(0);
    expect(cellAt(scene, { x: -60, y: 0 })).toBe(1);
    expect(cellAt(scene, { x: 0, y: 60 })).toBeUndefined();
    expect(cellAt(scene, { x: 0, y: -120 })).toBeUndefined();
  });
});

describe("walking", () => {
  const marks = [mark(0, 0), mark(100, 10), mark(40, 90), mark(-80, 0)];

  it("goes to the nearest mark that lies in the direction", () => {
    expect(neighbour(marks, 0, "right")).toBe(1);
    expect(neighbour(marks, 0, "down")).toBe(2);
    expect(neighbour(marks, 0, "left")).toBe(3);
    expect(neighbour(marks, 0, "up")).toBeUndefined();
  });

  it("follows ties and partners both ways", () => {
    const scene = {
      marks,
      ties: [
        { from: 0, to: 2 },
        { from: 3, to: 0 },
      ],
      fans: [{ initiative: 1, lines: [{ partner: 0 }] }],
    } as unknown as Scene;
    expect(joinedTo(scene, 0)).toEqual([1, 2, 3]);
    expect(joinedTo(scene, 1)).toEqual([0]);
    expect(joinedTo(scene, 2)).toEqual([0]);
  });
});
