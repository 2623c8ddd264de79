import { describe, expect, it } from "vitest";
import { sayMoneyShort } from "./money";

describe("money where there is little room", () => {
  it("is whole as long as it is small, and has few figures from there on", () => {
    expect(sayMoneyShort(9_999, "€", "en-GB")).toBe("€9,999");
    expect(sayMoneyShort(12_345, "€", "en-GB")).toMatch(/^€12\.3k$/i);
    expect(sayMoneyShort(2_000_000, "€", "en-GB")).toMatch(/^€2m$/i);
  });

  it("keeps what the plan counts in, and counts in nothing where it names nothing", () => {
    expect(sayMoneyShort(12_345, "Ft", "en-GB")).toMatch(/^Ft\s12\.3k$/i);
    expect(sayMoneyShort(12_345, null, "en-GB")).toMatch(/^12\.3k$/i);
  });
});
