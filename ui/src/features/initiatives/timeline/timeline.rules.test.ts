import { describe, expect, it } from "vitest";
import { newDependency } from "../records";
import { isOverdue, isTooSoon, moved, spanOf, stepOf, waitsFor, waitsOf } from "./bars";
import { dateOf, dayAfter, firstDay, isReversed, outside, shifted } from "./days";
import { rangeOf, scaleOf, sightOf, ticksOf } from "./scale";

describe("a date that moves", () => {
  it("moves by days, months and years, and never to a day there is not", () => {
    expect(shifted("2027-01-11", { by: "day", count: 7 })).toBe("2027-01-18");
    expect(shifted("2027-01-31", { by: "month", count: 1 })).toBe("2027-02-28");
    expect(shifted("2027-01-31", { by: "month", count: -2 })).toBe("2026-11-30");
    expect(shifted("2028-02-29", { by: "year", count: 1 })).toBe("2029-02-28");
  });

  it("stays a month or a year if no more is known of it", () => {
    expect(shifted("2027-11", { by: "month", count: 3 })).toBe("2028-02");
    expect(shifted("2027-11", { by: "day", count: 10 })).toBe("2027-11");
    expect(shifted("2027-11", { by: "day", count: 40 })).toBe("2027-12");
    expect(shifted("2027", { by: "month", count: 2 })).toBe("2027");
    expect(shifted("2027", { by: "year", count: 2 })).toBe("2029");
  });
});

describe("a bar", () => {
  it("lies from the first day its start may mean until the last its end may mean", () => {
    const span = spanOf({ start: "2027-01", end: "2027-06" }, "planned", 0);
    expect(dateOf(span?.from ?? 0)).toBe("2027-01-01");
    expect(dateOf((span?.to ?? 0) - 1)).toBe("2027-06-30");
    expect(spanOf({ start: null, end: null }, "idea", 0)).toBeUndefined();
    expect(spanOf({ start: "2027", end: null }, "idea", 0)).toMatchObject({
      isFromOpen: false,
      isToOpen: true,
    });
  });

  it("reaches past today if it happens now and nobody knows until when", () => {
    const today = firstDay("2026-11-24");
    const open = { start: "2025-10", end: null };
    expect(spanOf(open, "active", today)?.to).toBeGreaterThan(today);
    expect(spanOf(open, "idea", today)?.to).toBeLessThan(today);
  });

  it("moves whole, or at one end, which never passes the other", () => {
    const dates = { start: "2027-01-11", end: "2027-02-08" };
    expect(moved(dates, "both", { by: "day", count: 7 })).toEqual({ start: "2027-01-18", end: "2027-02-15" });
    expect(moved(dates, "end", { by: "day", count: -70 })).toEqual({
      start: "2027-01-11",
      end: "2027-01-11",
    });
    expect(moved(dates, "start", { by: "month", count: 3 })).toEqual({
      start: "2027-02-08",
      end: "2027-02-08",
    });
  });

  it("takes steps that show", () => {
    expect(stepOf({ start: "2027-01-11", end: "2027-06" }, "both", "day")).toBe("day");
    expect(stepOf({ start: "2027-01", end: "2027-06" }, "both", "day")).toBe("month");
    expect(stepOf({ start: "2027-01-11", end: "2027" }, "end", "month")).toBe("year");
  });

  it("knows an end before its start, also where only months are known", () => {
    expect(isReversed("2027-03", "2027-02-28")).toBe(true);
    expect(isReversed("2027-03-15", "2027-03")).toBe(false);
    expect(isReversed(null, "2020")).toBe(false);
  });
});

describe("what waits for what", () => {
  const waits = waitsOf([newDependency("a", "b"), newDependency("b", "c")]);
  it("is followed over others, so that no circle is drawn", () => {
    expect(waitsFor(waits, "c", "a")).toBe(true);
    expect(waitsFor(waits, "a", "c")).toBe(false);
  });
  it("tells a start before the end of what comes first", () => {
    expect(isTooSoon({ start: null, end: "2027-06" }, { start: "2027-05-01", end: null })).toBe(true);
    expect(isTooSoon({ start: null, end: "2027-06" }, { start: "2027-07", end: null })).toBe(false);
    expect(isTooSoon({ start: null, end: "2027-06-30" }, { start: "2027-06-30", end: null })).toBe(false);
  });
});

describe("the line of time", () => {
  it("holds everything and today, and is a year long at the least", () => {
    const today = firstDay("2026-11-24");
    const range = rangeOf([firstDay("2027-01-11"), dayAfter("2027-02")], today);
    expect([dateOf(range.from), dateOf(range.to)]).toEqual(["2026-10-01", "2027-10-01"]);
  });

  it("is divided into months, quarters or years, as they find room", () => {
    const year = { from: firstDay("2027-01"), to: firstDay("2028-01") };
    expect(scaleOf(year, 1000, 1).unit).toBe("month");
    expect(scaleOf(year, 1000, 1, 32).unit).toBe("month");
    const three = { from: firstDay("2025-01"), to: firstDay("2028-01") };
    expect(scaleOf(three, 1000, 1).unit).toBe("quarter");
    expect(scaleOf({ from: firstDay("2000-01"), to: firstDay("2040-01") }, 1000, 1).unit).toBe("year");
    const ticks = ticksOf(scaleOf(three, 1000, 1), "quarter");
    expect(ticks).toHaveLength(12);
    expect(ticks.map((each) => each.date).slice(0, 2)).toEqual(["2025-01-01", "2025-04-01"]);
  });
});

describe("a day beside the time of an initiative", () => {
  it("lies before or after it only if nothing that it may mean lies within", () => {
    expect(outside("2026-01-31", "2026-02-02", null)).toBe("before");
    expect(outside("2026-02", "2026-02-02", null)).toBeUndefined();
    expect(outside("2027-07-01", "2026-02-02", "2027-06")).toBe("after");
    expect(outside("2027-06-30", "2026-02-02", "2027-06")).toBeUndefined();
    expect(outside("2028", null, "2027")).toBe("after");
    expect(outside("2028", null, null)).toBeUndefined();
  });

  it("is overdue once it has passed whole", () => {
    const today = firstDay("2026-11-24");
    expect(isOverdue({ due: "2026-11-23", done_on: null }, today)).toBe(true);
    expect(isOverdue({ due: "2026-11", done_on: null }, today)).toBe(false);
    expect(isOverdue({ due: "2026-10", done_on: "2026-10" }, today)).toBe(false);
    expect(isOverdue({ due: null, done_on: null }, today)).toBe(false);
  });
});

describe("a bar that the keyboard comes to", () => {
  it("is brought in sight along the line of time, and only if it is not", () => {
    expect(sightOf({ x: 100, width: 300 }, 0, 500)).toBe(0);
    expect(sightOf({ x: 100, width: 300 }, 350, 500)).toBe(350);
    expect(sightOf({ x: 900, width: 300 }, 0, 500)).toBe(800);
    expect(sightOf({ x: 40, width: 10 }, 600, 500)).toBe(0);
  });
});
