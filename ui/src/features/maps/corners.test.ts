import { describe, expect, it } from "vitest";
import type { Scene } from "@/api/generated";
import { cartplace, cornersAreFree, cornersOf, zoomIsFree } from "./corners";

const scene = {
  bounds: { x: 5, y: 12, width: 810, height: 800 },
  radius: 360,
  marks: [],
  key: [],
  unplaced: [],
} as unknown as Scene;
const free = (width: number, height: number, rem = 16) =>
  cornersAreFree(scene, { width, height }, cornersOf(scene), rem);

const place = (width: number, height: number, rem = 16) => cartplace(scene, { width, height }, rem);

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
    expect(place(1328, 780)).toBe("corner");
    expect(place(984, 780)).toBe("counts");
    expect(place(1100, 1000)).toBe("line");
    expect(place(800, 500, 32)).toBe("legend");
  });
});
