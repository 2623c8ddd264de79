import { describe, expect, it } from "vitest";
import type { Mark, Scene } from "@/api/generated";
import { meets, tagsOf } from "./pen/tags";

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

/** The first of the marks is joined to `joined` others. */
function sceneOf(marks: Mark[], joined: number): Scene {
  const ties = marks.slice(1, joined + 1).map((_, at) => ({ from: 0, to: at + 1 }));
  return {
    view: "wheel",
    marks,
    ties,
    fans: [],
    levels: [],
    centre: { x: 200, y: 150 },
    radius: 400,
  } as unknown as Scene;
}

describe("the names of what is selected and of what it is joined to", () => {
  it("stand beside their marks, on no mark and on no other name", () => {
    const marks = [
      mark("Newcomer Centre", 120, 120),
      mark("Public Library", 150, 120),
      mark("Cedar High", 175, 130),
      mark("Clinic", 150, 150),
      mark("Nobody of theirs", 260, 200),
    ];
    const tags = tagsOf(sceneOf(marks, 3), 0, view, size, widthOf);
    expect(tags.map((tag) => tag.mark.id)).toEqual([
      "Newcomer Centre",
      "Public Library",
      "Cedar High",
      "Clinic",
    ]);
    for (const [n, { box }] of tags.entries()) {
      for (const other of tags.slice(n + 1)) expect(meets(box, other.box)).toBe(false);
      for (const each of marks) expect(meets(box, each.area)).toBe(false);
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    }
  });

  it("never lie on the name of a ring, or on one that the map says itself", () => {
    const named: Mark = {
      ...mark("Clinic", 90, 120),
      label: {
        shows: "name",
        size: 14,
        anchor: "start",
        lines: [{ text: "Clinic", x: 104, y: 124 }],
        area: { x: 104, y: 112, width: 40, height: 16 },
        rank: 0,
        leader: null,
      } as unknown as Mark["label"],
    };
    const marks = [mark("Newcomer Centre", 60, 120), named];
    const pill = { x: 0, y: 130, width: 200, height: 24 };
    const scene = { ...sceneOf(marks, 1), levels: [{ pill }] } as unknown as Scene;
    const [tag, ...more] = tagsOf(scene, 0, view, size, widthOf);
    expect(more).toEqual([]);
    expect(tag && meets(tag.box, pill)).toBe(false);
    expect(tag && named.label && meets(tag.box, named.label.area)).toBe(false);
  });

  it("give way where there is no room, but for the one that is selected", () => {
    const crowd = Array.from({ length: 60 }, (_, n) =>
      mark(`N ${n}`, 5 + (n % 10) * 42, 8 + Math.floor(n / 10) * 52),
    );
    const first = mark("A very long name of somebody", 200, 150);
    const tags = tagsOf(sceneOf([first, ...crowd], 60), 0, view, size, widthOf);
    expect(tags[0]?.mark).toBe(first);
    expect(tags.length).toBeLessThan(61);
    for (const [n, { box }] of tags.entries())
      for (const other of tags.slice(n + 1)) expect(meets(box, other.box)).toBe(false);
  });

  it("are none while nobody is selected", () => {
    expect(tagsOf(sceneOf([mark("Clinic", 9, 9)], 0), undefined, view, size, widthOf)).toEqual([]);
  });
});
