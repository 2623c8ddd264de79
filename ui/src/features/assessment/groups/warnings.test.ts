import { describe, expect, it } from "vitest";
import type { Factor, FrameworkItem } from "@/api/generated";
import { warningsOf } from "./warnings";

const levels = [
  { id: "l1", key: "individual" },
  { id: "l2", key: "family" },
] as FrameworkItem[];
const factor = (id: string, level: string | null, group: string | null = "g"): Factor => ({
  id,
  name: id,
  kind: "risk",
  harm: null,
  domain: null,
  level,
  evidence: null,
  group,
  sensitivity: "council",
});

describe("what the factors leave out", () => {
  it("is what is around a child, where all that name a level name the individual", () => {
    expect(warningsOf([factor("a", "l1"), factor("b", null)], levels).onlyIndividual).toBe(true);
    expect(warningsOf([factor("a", "l1"), factor("b", "l2")], levels).onlyIndividual).toBe(false);
  });

  it("is nothing known where no factor names a level, or there is none", () => {
    expect(warningsOf([factor("a", null)], levels).onlyIndividual).toBe(false);
    expect(warningsOf([], levels)).toEqual({ levelled: [], onlyIndividual: false, withoutGroup: [] });
  });

  it("is whom they weigh on most, named one by one", () => {
    const left = warningsOf([factor("a", "l1", null), factor("b", "l2")], levels).withoutGroup;
    expect(left.map((each) => each.id)).toEqual(["a"]);
  });
});
