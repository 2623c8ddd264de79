import { describe, expect, it } from "vitest";
import { centred, fitTo, opened, toScene, toWindow } from "./view";

const bounds = { x: 40, y: 60, width: 800, height: 700 };

describe("the view of a map", () => {
  it("shows all of it in the middle, in any room", () => {
    for (const size of [
      { width: 1328, height: 780 },
      { width: 568, height: 580 },
      { width: 300, height: 900 },
    ]) {
      const view = fitTo(bounds, size);
      const first = toWindow(view, { x: bounds.x, y: bounds.y });
      const last = toWindow(view, { x: bounds.x + bounds.width, y: bounds.y + bounds.height });
      expect(Math.min(first.x, first.y)).toBeGreaterThanOrEqual(9);
      expect(last.x).toBeLessThanOrEqual(size.width - 9);
      expect(last.y).toBeLessThanOrEqual(size.height - 9);
      expect(first.x - 0).toBeCloseTo(size.width - last.x, 6);
    }
  });

  it("is hardly larger than life, unless a person wants larger type", () => {
    const huge = { width: 4000, height: 4000 };
    expect(fitTo(bounds, huge).k).toBe(1.25);
    expect(fitTo(bounds, huge, 2).k).toBe(2.5);
  });

  it("opens on its middle where all of it would be too small to read, and else on all of it", () => {
    const [usual, small] = [
      { width: 900, height: 580 },
      { width: 900, height: 340 },
    ];
    expect(opened(fitTo(bounds, usual), bounds, usual)).toEqual(fitTo(bounds, usual));
    const near = opened(fitTo(bounds, small, 2), bounds, small, 2);
    expect(near.k).toBeGreaterThan(fitTo(bounds, small, 2).k * 2);
    expect(toScene(near, { x: 450, y: 170 })).toEqual({ x: 440, y: 410 });
  });

  it("finds the way back from the window to the scene", () => {
    const view = centred({ x: 300, y: 200 }, 1.8, { width: 900, height: 700 });
    expect(toWindow(view, { x: 300, y: 200 })).toEqual({ x: 450, y: 350 });
    const there = toScene(view, { x: 12, y: 34 });
    expect(toWindow(view, there).x).toBeCloseTo(12, 9);
    expect(toWindow(view, there).y).toBeCloseTo(34, 9);
  });
});
