import { describe, expect, it } from "vitest";
import { ago, dateLanguage } from "./moments";

describe("dates", () => {
  it("are written as the computer writes them, if it speaks the language of the words", () => {
    expect(dateLanguage("en", "en-US")).toBe("en-US");
    expect(dateLanguage("en", "en-ZA")).toBe("en-ZA");
    for (const other of ["de-DE", "C", "", "POSIX", "en-"]) expect(dateLanguage("en", other)).toBe("en-GB");
    expect(dateLanguage("es", "es-MX")).toBe("es-MX");
    expect(dateLanguage("es", "en-US")).toBe("es");
  });

  it("say how long ago in the largest unit that fits", () => {
    const hour = 3_600_000;
    expect(ago(0, 20_000, "en")).toBe("this minute");
    expect(ago(0, 3 * hour, "en")).toBe("3 hours ago");
    expect(ago(0, 72 * hour, "en")).toBe("3 days ago");
    expect(ago(0, 90 * 24 * hour, "en")).toBe("3 months ago");
  });
});
