import { describe, expect, it } from "vitest";
import { readNumber, sayAmount, sayMoney } from "./numbers";
import { readLine, totalOf } from "./page/budget/totals";
import { chartOf, directionOf, ticksOf } from "./page/indicators/chart";
import { drawnAt, isSmall, namesPeople } from "./page/indicators/small";
import { newBudgetLine, newIndicator, newReading } from "./records";

describe("a number as somebody writes it", () => {
  it("is read in the usual ways", () => {
    for (const [words, value] of [
      ["74", 74],
      ["1,200", 1200],
      ["1 200", 1200],
      ["1.5", 1.5],
      ["1,5", 1.5],
      ["1,200.50", 1200.5],
      ["1.200,50", 1200.5],
      ["1,200,000", 1_200_000],
      ["58 %", 58],
      ["€ 480", 480],
      ["-3", -3],
      [".5", 0.5],
    ] as const)
      expect(readNumber(words, "en-GB"), words).toBe(value);
    expect(readNumber("1.200", "de")).toBe(1200);
    expect(readNumber("1,200", "de")).toBe(1.2);
  });
  it("is nothing where it is none", () => {
    for (const words of ["", "many", "1,2,3", "12-14", "5 of 9", "1.2.3,4"])
      expect(readNumber(words, "en-GB"), words).toBeUndefined();
  });
});

describe("an amount of money", () => {
  it("is whole, or has both figures after the point", () => {
    expect(sayAmount(480, "en-GB")).toBe("480");
    expect(sayAmount(600.5, "en-GB")).toBe("600.50");
    expect(sayAmount(1200.5, "de")).toBe("1.200,50");
  });
  it("has the sign where the language puts it, and letters apart from the figures", () => {
    const said = (...args: Parameters<typeof sayMoney>) => sayMoney(...args).replaceAll("\u00a0", " ");
    expect(said(600.5, "€", "en-GB")).toBe("€600.50");
    expect(said(1200, "$", "en-US")).toBe("$1,200");
    expect(said(600.5, "€", "de")).toBe("600,50 €");
    expect(said(600.5, "CHF", "en-GB")).toBe("CHF 600.50");
    expect(said(600.5, null, "en-GB")).toBe("600.50");
  });
});

describe("a budget", () => {
  it("takes the amount from the end of a line", () => {
    const read = (words: string) => readNumber(words, "en-GB");
    expect(readLine("Bright vests 480", read)).toEqual({ what: "Bright vests", amount: 480 });
    expect(readLine("Bright vests € 1,480.50", read)).toEqual({ what: "Bright vests", amount: 1480.5 });
    expect(readLine("Rooms for 2 groups", read)).toEqual({ what: "Rooms for 2 groups", amount: null });
    expect(readLine("480", read)).toEqual({ what: "480", amount: null });
  });
  it("adds up what is secured and what is hoped for", () => {
    const line = (amount: number | null, secured: boolean) => newBudgetLine("i", "x", { amount, secured });
    expect(totalOf([line(0.1, true), line(0.2, true), line(5, false), line(null, false)])).toEqual({
      secured: 0.3,
      hoped: 5,
      unknown: 1,
    });
  });
});

describe("the picture of an indicator", () => {
  const people = newIndicator("i", "Children", {
    counts_people: true,
    unit: "children",
    baseline: 0,
    target: 120,
  });
  it("never tells a small number of people, not even by where it is drawn", () => {
    expect(isSmall(3, people, 5)).toBe(true);
    expect(isSmall(0, people, 5)).toBe(false);
    expect(isSmall(5, people, 5)).toBe(false);
    expect(isSmall(3, { counts_people: false }, 5)).toBe(false);
    const drawn = [1, 4].map((value) =>
      chartOf(
        people,
        [newReading("n", "2026-03", value, null), newReading("n", "2026-05", 41, null)],
        { start: null, end: null },
        5,
      ),
    );
    expect(drawn[0]?.readings[0]?.y).toBe(drawn[1]?.readings[0]?.y);
    expect(drawnAt(41, people, 5)).toBe(41);
  });
  it("knows a unit of people by its words", () => {
    const words = "child, famil, men";
    for (const unit of ["children", "new families", "Men"]) expect(namesPeople(unit, words), unit).toBe(true);
    for (const unit of ["meals", "menus", "%", "", null]) expect(namesPeople(unit, words)).toBe(false);
  });
  it("goes from where it began to the target, on round values", () => {
    expect(ticksOf([0, 74, 120])).toEqual([0, 50, 100, 150]);
    expect(ticksOf([0])).toEqual([0, 1]);
    expect(ticksOf([-3, 4])).toEqual([-5, 0, 5]);
    const chart = chartOf(
      { ...people, target_on: "2027-06" },
      [newReading("n", "2026-03-15", 20, null), newReading("n", "2026-11-15", 74, null)],
      { start: "2026-02-02", end: null },
      5,
    );
    expect(chart?.baseline).toEqual({ x: 0, y: 0 });
    expect(chart?.target).toEqual({ x: 100, y: 80 });
    expect(directionOf(people)).toBe("up");
    expect(directionOf({ ...people, baseline: 10, target: 2 })).toBe("down");
    expect(directionOf({ ...people, direction: "down" })).toBe("down");
  });
});
