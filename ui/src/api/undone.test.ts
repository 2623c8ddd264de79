import { describe, expect, it } from "vitest";
import type { Step } from "./generated";
import { withUndone } from "./undone";

const step = (name: string, part: Partial<Step> = {}): Step => ({
  site: "s",
  seq: 1,
  at: 0,
  author: "Tester",
  label: { op: "add-round", args: { name } },
  mode: "do",
  undone: false,
  own: true,
  ...part,
});
/** What the program no longer knows to be undone, once something else was done. */
const forgotten = { own: false };
const undo = (name: string, part: Partial<Step> = {}) => step(name, { mode: "undo", own: false, ...part });
const redo = (name: string) => step(name, { mode: "redo", own: false });
const marks = (...steps: Step[]) => withUndone(steps).map((each) => each.undone);

describe("steps that were taken back", () => {
  it("stay marked after something else was done", () => {
    expect(marks(step("later"), undo("walk"), step("walk", forgotten), step("talk"))).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });

  it("are marked no longer once they were done again, and once more when taken back again", () => {
    expect(marks(redo("walk"), undo("walk"), step("walk"))).toEqual([false, false, false]);
    expect(marks(step("later"), undo("walk"), redo("walk"), undo("walk"), step("walk", forgotten))).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });

  it("are never those that the program knows to be in force", () => {
    // The older of two that are called the same was undone, from the middle of the list.
    expect(marks(step("later"), undo("walk"), step("walk"), step("walk", forgotten))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  it("are those of the same sitting, where another copy has one that is called the same", () => {
    const other = { ...forgotten, site: "other", author: "Somebody" };
    expect(marks(undo("walk"), step("walk", other), step("walk", forgotten))).toEqual([false, false, true]);
  });

  it("may be older than what was read", () => {
    expect(marks(undo("walk"), step("talk"))).toEqual([false, false]);
  });
});
