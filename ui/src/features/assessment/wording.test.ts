import { describe, expect, it } from "vitest";
import { bundle } from "@/components/text";

const english = bundle("en");
const args: Record<string, number | string> = {
  count: 1,
  total: 1,
  done: 1,
  left: 0,
  said: 0,
  unlevelled: 0,
};

function said(id: string): string {
  const [message = "", attribute] = id.split(".", 2);
  const found = english.getMessage(message);
  const pattern = attribute ? found?.attributes[attribute] : found?.value;
  return pattern ? english.formatPattern(pattern, args) : "";
}

/** What stands beside what was counted, of so many. */
const evidence = [
  "strategies",
  "asks-answered",
  "youth-rounds",
  "with-evidence",
  "before-harm",
  "levels",
  "domains",
  "sectors",
  "ties-across",
  "tied",
  "group-strengths",
  "factors-beyond",
];
const steps = ["gather-people", "listen", "act", "learn-and-celebrate"];

describe("where there is only one", () => {
  it.each([
    ...evidence.map((each) => `assessment-evidence-${each}`),
    ...steps.map((each) => `step-of-planning-${each}.far`),
    "assessment-without-group",
    "assessment-factors-fine",
  ])("%s never says one of 1", (id) => {
    expect(said(id)).not.toBe("");
    expect(said(id)).not.toMatch(/\b(one|1|its|their|all) (of )?(its )?1\b|\b1 of\b/i);
  });

  it("the list of rounds does not call a round by its number", () => {
    expect(said("assessment-rounds-all")).toBe("All findings");
  });
});
