import { describe, expect, it } from "vitest";
import { addedUp, periodName, shareOf, shownAmount, shownOf, sumOf } from "./figures";

const mix = (primary: number, secondary = 0, tertiary = 0, unknown = 0) => ({
  primary,
  secondary,
  tertiary,
  unknown,
});
/** Languages write spaces of many widths between the words of a date. */
const plain = (words: string) => words.replace(/\s+/g, " ");

describe("the name of a period", () => {
  const quarter = { from: "2026-01-01", until: "2026-03-31" };

  it("is its months and its year, as the language says them", () => {
    expect(plain(periodName(quarter, false, "en-GB"))).toMatch(/^Jan ?– ?Mar 2026$/);
    expect(plain(periodName(quarter, false, "de"))).toMatch(/^Jan\.? ?– ?März 2026$/);
    expect(plain(periodName({ from: "2025-10-01", until: "2025-12-31" }, false, "en-US"))).toMatch(
      /^Oct ?– ?Dec 2025$/,
    );
  });

  it("is the year alone where periods are years", () => {
    expect(periodName({ from: "2026-01-01", until: "2026-12-31" }, true)).toBe("2026");
  });
});

describe("a share", () => {
  it("is rounded, but never to nothing or to all where it is neither", () => {
    expect(shareOf(38, 100)).toEqual({ kind: "some", percent: 38 });
    expect(shareOf(2, 3)).toEqual({ kind: "some", percent: 67 });
    expect(shareOf(1, 1_000)).toEqual({ kind: "under" });
    expect(shareOf(999, 1_000)).toEqual({ kind: "over" });
    expect(shareOf(5, 5)).toEqual({ kind: "all" });
    expect(shareOf(0, 5)).toEqual({ kind: "none" });
    expect(shareOf(0, 0)).toEqual({ kind: "none" });
  });
});

describe("sums", () => {
  it("hold every moment, and what is not said yet", () => {
    expect(sumOf(mix(1, 2, 3, 4))).toBe(10);
    expect(addedUp([mix(1, 2, 3, 4), mix(10, 20, 30, 40)])).toEqual(mix(11, 22, 33, 44));
  });

  it("show what is not said yet only where there is any", () => {
    expect(shownOf([mix(1), mix(0, 1)])).toEqual(["primary", "secondary", "tertiary"]);
    expect(shownOf([mix(1), mix(0, 0, 0, 1)])).toEqual(["primary", "secondary", "tertiary", "unknown"]);
  });

  it("are shown whole, unless nothing would be left of them", () => {
    expect(shownAmount(482.957)).toBe(483);
    expect(shownAmount(0.254)).toBe(0.25);
    expect(shownAmount(0)).toBe(0);
  });
});
