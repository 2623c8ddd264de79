import { describe, expect, it } from "vitest";
import { nextScale } from "./scales";

describe("the scale that labels are set for", () => {
  it("never makes them smaller than they should be", () => {
    for (let shown = 0.15; shown < 25; shown *= 1.13) {
      const scale = nextScale(shown, 1, false);
      expect((14 * shown) / scale).toBeGreaterThanOrEqual(shown < 0.8 ? 11.2 - 0.02 : 14 - 0.02);
      expect((14 * shown) / scale).toBeLessThan(14 * 1.55);
    }
  });

  it("stays where all have their names, and follows again from farther away", () => {
    expect(nextScale(4, 1, true)).toBe(1);
    expect(nextScale(4, 1, false)).toBe(3.6);
    expect(nextScale(1.1, 3.6, true)).toBe(1);
  });

  it("sets them a little smaller in a small window before names become numbers", () => {
    expect(nextScale(0.78, 1, true)).toBeCloseTo(0.8, 9);
    expect(nextScale(0.6, 1, true)).toBeCloseTo(0.75, 9);
    expect(nextScale(0.6, 1, true, 2)).toBeCloseTo(0.6, 9);
  });
});
