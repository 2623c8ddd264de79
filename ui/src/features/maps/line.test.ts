import { describe, expect, it } from "vitest";
import { type CartWords, saidInLine } from "./line";

const words: CartWords = {
  title: "Who acts where in children’s lives",
  counts: "56 stakeholders · 10 initiatives · 116 ties",
  unplaced: "3 have no place yet",
  release: "Let the wheel place all again",
  names: "",
  more: "More",
};
/** What the line says of a map so many pixels wide, at a type size in percent. */
const said = (width: number, type = 100, some: Partial<CartWords> = {}, withZoom = false) =>
  saidInLine({ ...words, ...some }, width / (0.16 * type), withZoom);

describe("the line above the wheel", () => {
  it("holds all where there is room, and never half of anything", () => {
    expect(said(1900)).toEqual({ title: true, unplaced: true, release: true, names: false });
    expect(said(1300)).toEqual({ title: false, unplaced: true, release: true, names: false });
  });

  it("puts links behind a button before it takes room from the counts, once one mark was placed by hand", () => {
    const folded = { title: false, unplaced: false, release: false, names: false };
    // Beside an open panel: in a window of 1280 at 100 %, and of 1440 at 120 %.
    expect(said(824)).toEqual(folded);
    expect(said(893, 120)).toEqual(folded);
    expect(said(1009, 150)).toEqual(folded);
    expect(said(824, 100, { release: "" })).toEqual({ ...folded, unplaced: true });
  });

  it("says nothing where not even the counts fit whole: they stand with the legend", () => {
    expect(said(1009, 200)).toBeUndefined();
    expect(said(480, 100)).toBeUndefined();
    expect(said(760, 100, {}, true)).toBeUndefined();
  });

  it("says why there are no names where it has room for that", () => {
    const names = "Names come when you come nearer, or choose one domain.";
    expect(said(1700, 100, { names, unplaced: "", release: "" })).toMatchObject({ names: true });
    expect(said(1000, 100, { names })).toMatchObject({ names: false });
  });
});
