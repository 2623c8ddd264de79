import { expect, it } from "vitest";
import { ringWords } from "./Legend";

const ring = (called: string, text = called) => ({ called, name: { text, x: 0, y: 0 } });

it("explains the rings by what stands on the map, and only where that is not their name", () => {
  expect(ringWords([ring("Individual", "I"), ring("Family", "II"), ring("Society")])).toEqual([
    "I Individual",
    "II Family",
    "Society",
  ]);
  expect(ringWords([ring("Individual"), ring("Family")])).toBeUndefined();
});
