import { describe, expect, it } from "vitest";
import type { Coverage, Finding, FrameworkItem } from "@/api/generated";
import { newFinding } from "../records";
import { cellsOf, gapsOf, lookOf, unplaced } from "./cells";
import { readFinding } from "./typed";

const item = (id: string) => ({ id, key: id }) as FrameworkItem;
const domains = [item("safety"), item("shelter")];
const levels = [item("family"), item("community")];
const acting = {
  cells: [{ domain: "safety", level: "community", initiatives: ["i-1"] }],
} as unknown as Coverage;
const found = (kind: "strength" | "need", domain: string | null, level: string | null, weight = 1): Finding =>
  newFinding("r", kind, `${kind} ${weight}`, { domain, level, weight });

describe("the places of the grid", () => {
  const findings = [
    found("need", "safety", "community", 5),
    found("strength", "safety", "family"),
    found("need", "safety", "family", 2),
    found("need", "shelter", "family", 4),
    found("need", "shelter", null),
    found("strength", "gone", "family"),
  ];
  const cells = cellsOf(findings, domains, levels, acting);

  it("have strengths and needs apart, and an initiative that acts makes a need no gap", () => {
    const looks = cells.map((cell) => [cell.strengths.length, cell.needs.length, lookOf(cell)]);
    expect(looks).toEqual([
      [1, 1, "gap"],
      [0, 1, "known"],
      [0, 1, "gap"],
      [0, 0, "unknown"],
    ]);
  });

  it("with needs that nothing answers come the heaviest first", () => {
    expect(gapsOf(cells).map((cell) => cell.domain.id)).toEqual(["shelter", "safety"]);
  });

  it("leave out what lacks a domain or level, or has one that is no more", () => {
    expect(unplaced(findings, domains, levels).map((each) => [each.domain, each.level])).toEqual([
      ["shelter", null],
      ["gone", "family"],
    ]);
  });
});

describe("a finding that somebody types", () => {
  it.each([
    ["+ Grandparents walk along", "strength", "Grandparents walk along"],
    ["- No light at the stop", "need", "No light at the stop"],
    ["–No light", "need", "No light"],
    ["Two words", undefined, "Two words"],
    ["  -  ", undefined, "-"],
  ])("“%s” is a %s", (words, kind, statement) => {
    expect(readFinding(words)).toEqual({ kind, statement });
  });
});
