import { describe, expect, it } from "vitest";
import type { Seat } from "@/api/generated";
import { quorumSeats, readNumber, readNumbers, seatState, voiceChoice, voiceEdits } from "./seat";

const held = (until: string | null, since: string | null = null) =>
  ({ holder: "library", since, until }) as Seat;

describe("a seat", () => {
  it("is held through its last day, and through the end of a last month or year", () => {
    expect(seatState(held("2026-10-31"), "2026-10-31")).toBe("filled");
    expect(seatState(held("2026-10-31"), "2026-11-01")).toBe("ended");
    expect(seatState(held("2026-10"), "2026-10-31")).toBe("filled");
    expect(seatState(held("2026"), "2027-01-01")).toBe("ended");
    expect(seatState(held(null, "2026-11"), "2026-10-31")).toBe("coming");
    expect(seatState(held(null, "2026-11"), "2026-11-01")).toBe("filled");
    expect(seatState({ ...held("2020-01-01"), holder: null }, "2026-01-01")).toBe("vacant");
  });

  it("keeps voice and sector together as one choice", () => {
    for (const choice of ["none", "lived_experience", "youth", "sector-schools"]) {
      const seat = Object.fromEntries(voiceEdits(choice).map(({ field, value }) => [field, value]));
      expect(voiceChoice(seat as Pick<Seat, "voice" | "sector">)).toBe(choice);
    }
    expect(voiceChoice({ voice: null, sector: "sector-media" })).toBe("sector-media");
  });
});

describe("a number", () => {
  it("is read as people write it, and never guessed", () => {
    expect(readNumber("50 % of voting seats")).toBe(50);
    expect(readNumber("half")).toBeUndefined();
    expect(readNumber("2.5")).toBeUndefined();
    expect(readNumbers("10 to 15")).toEqual([10, 15]);
    expect(readNumbers("10-15")).toEqual([10, 15]);
    expect(readNumbers("10 – 15")).toEqual([10, 15]);
    for (const below of ["-5", "about -5", "−5 children", "10 to -15"])
      expect(readNumbers(below)).toEqual([]);
  });

  it("of a quorum is rounded up, so that half of fifteen is eight", () => {
    expect(quorumSeats(50, 15)).toBe(8);
    expect(quorumSeats(100, 4)).toBe(4);
    expect([67, 33, 34, 51].map((percent) => quorumSeats(percent, 6))).toEqual([4, 2, 3, 4]);
  });
});
