import { describe, expect, it } from "vitest";
import type { Meeting } from "@/api/generated";
import { carries, readQuorum } from "./rules";
import { hasCome, isPast, nextDay, readTime, starts, timeAt } from "./when";

describe("a vote", () => {
  it("carries by its rule, as in the model", () => {
    expect(carries("consensus", 5, 0)).toBe(true);
    expect(carries("consensus", 5, 1)).toBe(false);
    expect(carries("majority", 3, 2)).toBe(true);
    expect(carries("majority", 2, 2)).toBe(false);
    expect(carries("two_thirds", 4, 2)).toBe(true);
    expect(carries("two_thirds", 3, 2)).toBe(false);
    expect(carries("majority", 0, 0)).toBeUndefined();
  });
});

describe("a quorum as somebody writes it", () => {
  const named: [string, number][] = [
    ["half", 50],
    ["more than half", 51],
    ["two thirds", 67],
    ["all", 100],
  ];
  it("is a share with a percent sign or in words, and else a number of seats", () => {
    expect(readQuorum("50 %", named, ["of", "the"])).toEqual({ percent: 50 });
    expect(readQuorum("60 percent of the seats", named, ["of", "the"])).toEqual({ percent: 60 });
    expect(readQuorum("Half", named, ["of", "the"])).toEqual({ percent: 50 });
    expect(readQuorum("More than half of the seats", named, ["of", "the"])).toEqual({ percent: 51 });
    expect(readQuorum("two  thirds of all", named, ["of", "the"])).toEqual({ percent: 67 });
    expect(readQuorum("2/3", [["2/3", 67]], ["of"])).toEqual({ percent: 67 });
    expect(readQuorum("8", named, ["of", "the"])).toEqual({ seats: 8 });
    expect(readQuorum("8 seats", named, ["of", "the"])).toEqual({ seats: 8 });
  });
  it("is nothing where nobody can know which number is meant", () => {
    expect(readQuorum("8 of 15", named, ["of", "the"])).toBeUndefined();
    expect(readQuorum("2.5", named, ["of", "the"])).toBeUndefined();
    for (const words of ["not half", "all but one", "almost half of us"])
      expect(readQuorum(words, named, ["of", "the"]), words).toBeUndefined();
    expect(readQuorum("most of us", named, ["of", "the"])).toBeUndefined();
  });
});

describe("a time of day as somebody writes it", () => {
  it("is read in the usual ways", () => {
    for (const words of ["18:30", "18.30", "18h30", "1830", "6:30 pm", "6.30pm"])
      expect(readTime(words), words).toBe("18:30");
    expect(readTime("6 pm")).toBe("18:00");
    expect(readTime("12 am")).toBe("00:00");
    expect(readTime("9")).toBe("09:00");
    for (const words of ["25:00", "18:75", "13 pm", "evening", ""]) expect(readTime(words)).toBeUndefined();
  });
});

const meeting = (date: string, begins: string | null = "18:30"): Meeting => ({
  id: date,
  council: "c1",
  date,
  starts: begins,
  place: null,
  notes: null,
  held: true,
  sensitivity: "council",
});

describe("when to meet next", () => {
  it("is the same weekday, as far on as the last two lie apart, and never in the past", () => {
    expect(nextDay([], "2026-11-24")).toBeUndefined();
    expect(nextDay([meeting("2026-11-05")], "2026-11-24")).toBe("2026-12-03");
    expect(nextDay([meeting("2026-11-05"), meeting("2026-10-22")], "2026-11-06")).toBe("2026-11-19");
    expect(nextDay([meeting("2026-01-01")], "2026-11-24")).toBe("2026-11-26");
  });
});

describe("the times of an agenda", () => {
  it("follow from its minutes, past midnight too", () => {
    const item = (id: string, minutes: number | null) => ({
      id,
      meeting: "m",
      title: id,
      minutes,
      notes: null,
      position: 0,
    });
    const at = starts(meeting("2026-11-05", "23:30"), [item("a", 20), item("b", null), item("c", 25)]);
    expect(at.map((minutes) => minutes !== undefined && timeAt(minutes))).toEqual([
      "23:30",
      "23:50",
      "23:50",
    ]);
    expect(timeAt(23 * 60 + 30 + 45)).toBe("00:15");
  });
});

describe("a day that is only a month or a year", () => {
  it("has come with its beginning, and has passed after its end", () => {
    expect(hasCome("2026-11", "2026-11-01")).toBe(true);
    expect(isPast("2026-11", "2026-11-30")).toBe(false);
    expect(isPast("2026-11", "2026-12-01")).toBe(true);
    expect(isPast("2026-11-19", "2026-11-19")).toBe(false);
  });
});
