import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "@/api/generated";
import { pressedOn, rowsOf, sortRows } from "./twinRows";

const mark = (name: string, domain: number, ties: number) => ({ name, domain, level: 0, ties }) as Mark;
const scene = {
  marks: [mark("Éclair", 0, 3), mark("Bus", 0, 12), mark("Choir", 1, 3), mark("Dairy", 2, 0)],
  key: [
    { sign: "10", mark: 1 },
    { sign: "9", mark: 3 },
  ],
} as unknown as Scene;

const rows = rowsOf(scene);
const sorted = (column: Parameters<typeof pressedOn>[1], descending = false) =>
  sortRows(rows, { column, descending }, () => "stakeholder").map((row) => `${row.sign} ${row.mark.name}`);

describe("the rows of the table twin", () => {
  it("keep their signs and their places wherever they are sorted to", () => {
    expect(sorted("name")).toEqual(["10 Bus", "null Choir", "9 Dairy", "null Éclair"]);
    const places = sortRows(rows, { column: "name", descending: true }, () => "").map((row) => row.at);
    expect(places).toEqual([0, 3, 2, 1]);
  });

  it("sort signs as numbers, and what has none comes last either way", () => {
    expect(sorted("sign")).toEqual(["9 Dairy", "10 Bus", "null Éclair", "null Choir"]);
    expect(sorted("sign", true)).toEqual(["10 Bus", "9 Dairy", "null Éclair", "null Choir"]);
  });

  it("stay in the order of the map where they are equal, and where nobody sorted them", () => {
    expect(sorted("count", true)).toEqual(["10 Bus", "null Éclair", "null Choir", "9 Dairy"]);
    expect(sorted("kind")).toEqual(rows.map((row) => `${row.sign} ${row.mark.name}`));
    expect(sortRows(rows, undefined, () => "")).toEqual(rows);
  });
});

describe("a press on a heading", () => {
  it("sorts one way, the other way, and then again as on the map", () => {
    const [up, down] = [
      { column: "name", descending: false },
      { column: "name", descending: true },
    ] as const;
    expect(pressedOn(undefined, "name")).toEqual(up);
    expect(pressedOn(up, "name")).toEqual(down);
    expect(pressedOn(down, "name")).toBeUndefined();
    expect(pressedOn(down, "count")).toEqual({ column: "count", descending: true });
    expect(pressedOn({ column: "count", descending: true }, "count")?.descending).toBe(false);
  });
});
