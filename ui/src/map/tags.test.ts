import { describe, expect, it } from "vitest";
import type { Area, Mark } from "@/api/generated";
import { placeTags } from "./pen/tags";

const mark = (id: string, x: number, y: number): Mark => ({
  kind: "stakeholder",
  id,
  name: id,
  domain: 0,
  level: 0,
  x,
  y,
  size: 10,
  area: { x: x - 10, y: y - 10, width: 20, height: 20 },
  bold: false,
  double: false,
  lettered: true,
  moved: false,
  status: null,
  label: null,
  also: [],
  ties: 0,
  elsewhere: 0,
  would_lose: 0,
});

const view = { k: 1, x: 0, y: 0 };
const size = { width: 400, height: 300 };
const widthOf = (name: string) => name.length * 7;
const meets = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

describe("the names of what is selected and of what it is joined to", () => {
  it("stand beside their marks, on no other mark and on no other name", () => {
    const others = [mark("Public Library", 150, 120), mark("Cedar High", 175, 130), mark("Clinic", 150, 150)];
    const first = mark("Newcomer Centre", 120, 120);
    const tags = placeTags(first, others, [first, ...others], view, size, widthOf);
    expect(tags.map((tag) => tag.mark.id)).toEqual([
      "Newcomer Centre",
      "Public Library",
      "Cedar High",
      "Clinic",
    ]);
    for (const [n, { box }] of tags.entries()) {
      for (const other of tags.slice(n + 1)) expect(meets(box, other.box)).toBe(false);
      for (const each of [first, ...others]) expect(meets(box, each.area)).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    }
  });

  it("give way where there is no room, but for the one that is selected", () => {
    const crowd = Array.from({ length: 60 }, (_, n) =>
      mark(`N ${n}`, 5 + (n % 10) * 42, 8 + Math.floor(n / 10) * 52),
    );
    const first = mark("A very long name of somebody", 200, 150);
    const tags = placeTags(first, crowd, [first, ...crowd], view, size, widthOf);
    expect(tags[0]?.mark).toBe(first);
    expect(tags.length).toBeLessThan(61);
    for (const [n, { box }] of tags.entries())
      for (const other of tags.slice(n + 1)) expect(meets(box, other.box)).toBe(false);
  });
});
