import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "@/api/generated";
import { actOf } from "./keys";

const at = (x: number, y: number) => ({ x, y }) as Mark;
const scene = {
  marks: [at(0, 0), at(100, 0), at(0, 100), at(-100, 0)],
  ties: [
    { from: 0, to: 1 },
    { from: 0, to: 2 },
    { from: 3, to: 0 },
  ],
  fans: [],
} as unknown as Scene;
const plain = { altKey: false, shiftKey: false };

describe("the keys of a map", () => {
  it("begin at the first mark, go on to neighbours, and stay where nobody lies ahead", () => {
    expect(actOf({ ...plain, key: "ArrowRight" }, scene, undefined, undefined)).toEqual({ walk: 0 });
    expect(actOf({ ...plain, key: "ArrowRight" }, scene, 0, undefined)).toEqual({ walk: 1 });
    expect(actOf({ ...plain, key: "ArrowRight" }, scene, 1, undefined)).toEqual({ walk: 1 });
  });

  it("read the marks in order, and stop at both ends", () => {
    expect(actOf({ ...plain, key: "End" }, scene, 0, undefined)).toEqual({ walk: 3 });
    expect(actOf({ ...plain, key: "PageDown" }, scene, 3, undefined)).toEqual({ walk: 3 });
    expect(actOf({ ...plain, key: "PageUp" }, scene, 0, undefined)).toEqual({ walk: 0 });
  });

  it("are left to the window with Ctrl: larger type is not a nearer map", () => {
    expect(actOf({ ...plain, key: "=" }, scene, 0, undefined)).toEqual({ zoom: 1.4 });
    for (const key of ["=", "+", "-", "0"])
      expect(actOf({ ...plain, ctrlKey: true, key }, scene, 0, undefined)).toBeUndefined();
  });

  it("go round the ties of what is selected with Shift", () => {
    const shift = { ...plain, shiftKey: true };
    expect(actOf({ ...shift, key: "ArrowRight" }, scene, 0, 0)).toEqual({ walk: 1 });
    expect(actOf({ ...shift, key: "ArrowRight" }, scene, 3, 0)).toEqual({ walk: 1 });
    expect(actOf({ ...shift, key: "ArrowLeft" }, scene, 1, 0)).toEqual({ walk: 3 });
    // With nothing selected, of whoever the walk began at.
    expect(actOf({ ...shift, key: "ArrowRight" }, scene, 0, undefined)).toEqual({ walk: 1 });
    expect(actOf({ ...shift, key: "ArrowRight" }, scene, 1, undefined, 0)).toEqual({ walk: 2 });
    expect(actOf({ ...shift, key: "ArrowRight" }, { ...scene, ties: [] }, 0, 0)).toEqual({ walk: undefined });
  });

  it("leave Escape to others where nothing is selected, and any letter", () => {
    expect(actOf({ ...plain, key: "Escape" }, scene, 0, undefined)).toBeUndefined();
    expect(actOf({ ...plain, key: "Escape" }, scene, 0, 2)).toBe("close");
    expect(actOf({ ...plain, key: "k" }, scene, 0, undefined)).toBeUndefined();
  });
});
