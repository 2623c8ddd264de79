import { describe, expect, it } from "vitest";
import type { Council } from "@/api/generated";
import { bundle } from "@/components/text";
import { evidenceId, kinds, wayOf } from "./ways";

describe("the evidence of a review", () => {
  it("has words for every line", () => {
    const english = bundle("en");
    expect(kinds.length).toBeGreaterThan(30);
    expect(kinds.filter((what) => !english.hasMessage(evidenceId(what)))).toEqual([]);
  });

  it("leads to what children asked for in the council they have", () => {
    const kids = { id: "kids", kind: "childrens_council" } as Council;
    expect(wayOf("asks_answered", [kids])).toEqual({
      to: "/councils",
      search: { open: "kids", view: "asks" },
    });
    expect(wayOf("asks_answered", [])).toEqual({ to: "/councils" });
  });
});
