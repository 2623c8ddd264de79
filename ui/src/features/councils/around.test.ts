import { expect, it } from "vitest";
import { around } from "./around";

it("gives every seat a place of its own, up to a table of forty", () => {
  for (let seats = 0; seats <= 40; seats += 1) {
    const { places, halves } = around(seats);
    expect(places).toHaveLength(seats);
    expect(new Set(places.map(({ side, at }) => `${side} ${at}`)).size).toBe(seats);
    for (const { side, at } of places) {
      // A seat along the table takes two halves, and none stands beyond its end or in another.
      expect(at).toBeGreaterThanOrEqual(0);
      if (side === "near" || side === "far") expect(at + 2).toBeLessThanOrEqual(halves);
      const beside = places.filter((each) => each.side === side && Math.abs(each.at - at) < 2);
      expect(beside).toHaveLength(1);
    }
  }
});

it("walks around the table in the order of the seats", () => {
  const sides = around(9).places.map(({ side, at }) => `${side} ${at}`);
  expect(sides).toEqual([
    "head 0",
    "near 0",
    "near 2",
    "near 4",
    "near 6",
    "foot 0",
    "far 5",
    "far 3",
    "far 1",
  ]);
});
