import { describe, expect, it } from "vitest";
import type { Scene } from "@/api/generated";
import { cornersAreFree, cornersOf, hasCorners, hasFewNames, zoomIsFree } from "./corners";

const scene = {
  bounds: { x: 5, y: 12, width: 810, height: 800 },
  radius: 360,
  marks: [],
  key: [],
  unplaced: [],
} as unknown as Scene;
const free = (width: number, height: number, rem = 16) =>
  cornersAreFree(scene, { width, height }, cornersOf(scene), rem);

describe("the corners of the wheel", () => {
  it("hold title, search, zoom and legend where the circle leaves them free", () => {
    expect(free(1328, 780)).toBe(true);
    expect(free(1808, 960)).toBe(true);
  });

  it("do not beside an open panel, in a small window, or with type twice as large", () => {
    expect(free(984, 780)).toBe(false);
    expect(free(568, 580)).toBe(false);
    expect(free(912, 580)).toBe(false);
    expect(free(1216, 650, 32)).toBe(false);
    expect(zoomIsFree(scene, { width: 984, height: 780 }, 16)).toBe(true);
    expect(zoomIsFree(scene, { width: 336, height: 460 }, 32)).toBe(false);
    expect(hasCorners(scene, { width: 984, height: 780 }, "", 16)).toBe(false);
  });

  it("have less room where the legend says more", () => {
    const tight = { width: 1124, height: 780 };
    expect(hasCorners(scene, tight, "Planned", 16)).toBe(true);
    expect(hasCorners(scene, tight, "Not acting now (idea, planned, paused, dropped)", 16)).toBe(false);
  });
});

describe("names", () => {
  const seen = (label: object | null, times: number) => Array.from({ length: times }, () => ({ label }));
  const few = (named: number, unnamed: number) =>
    hasFewNames({ marks: [...seen({}, named), ...seen(null, unnamed)] } as unknown as Scene);

  it("are missed where many marks have none", () => {
    expect(few(0, 2000)).toBe(true);
    expect(few(60, 1)).toBe(false);
    expect(few(110, 70)).toBe(true);
    expect(few(0, 0)).toBe(false);
  });
});
