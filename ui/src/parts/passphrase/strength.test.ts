import { describe, expect, it } from "vitest";
import { bundle } from "@/components/text";
import { missing, strengthOf, tidied } from "./strength";
import { suggested } from "./suggest";

describe("how hard a passphrase is to guess", () => {
  it("counts different words, and what single words mix", () => {
    expect(strengthOf("river lamp seven goat")).toBe("good");
    expect(strengthOf("river  river river river")).toBe("guessed");
    expect(strengthOf("harvest lantern seven")).toBe("fair");
    expect(strengthOf("riverbend")).toBe("guessed");
    expect(strengthOf("aaaaaaaaaaaaaaaaaaaaaaaa")).toBe("guessed");
    expect(strengthOf("R7verBend-19")).toBe("fair");
    expect(strengthOf("kV9#tq2L!mz7Rw4p")).toBe("good");
  });

  it("counts characters as the program does", () => {
    expect(missing("  a   b ")).toBe(5);
    expect(missing("👩‍👩‍👧 is us")).toBe(0);
    expect(missing("ж".repeat(8))).toBe(0);
    expect(tidied(" cafe\u0301   by ")).toBe("café by");
  });
});

describe("a suggestion", () => {
  it("is five words of the list, which is long enough and has no word twice, and never the same again", () => {
    const english = bundle("en");
    const list = english.formatPattern(english.getMessage("passphrase-words")?.value ?? "");
    const words = list.split(/\s+/u);
    expect(new Set(words).size).toBe(words.length);
    expect(words.length).toBeGreaterThanOrEqual(500);
    expect(words.every((word) => /^[a-z]{3,11}$/.test(word))).toBe(true);
    const some = Array.from({ length: 200 }, () => suggested(list));
    expect(new Set(some).size).toBe(200);
    for (const one of some) {
      expect(new Set(one.split(" ")).size).toBe(5);
      expect(one.split(" ").every((word) => words.includes(word))).toBe(true);
      expect(strengthOf(one)).toBe("good");
    }
  });
});
