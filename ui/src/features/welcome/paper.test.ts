import { describe, expect, it } from "vitest";
import { usualPaper } from "./StartForm";

describe("the paper a new plan starts with", () => {
  it("is Letter where people print on Letter, A4 elsewhere, whatever the computer calls its language", () => {
    expect(usualPaper("en-US")).toBe("en-letter");
    expect(usualPaper("es-mx")).toBe("en-letter");
    expect(usualPaper("zh-Hant-TW")).toBe("en-a4");
    for (const odd of ["C", "c-utf8", "", "en", "POSIX", "en-GB-oxendict"])
      expect(usualPaper(odd)).toBe("en-a4");
  });
});
