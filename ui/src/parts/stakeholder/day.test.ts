import { describe, expect, it } from "vitest";
import { readDay, readWhen, sayDay, saySpan, sayWhen, sayWhenShort } from "./day";

describe("a day", () => {
  it("is said with its month as a word", () => {
    expect(sayDay("2027-05-03", "en")).toBe("3 May 2027");
    expect(sayDay("2027-05-03", "es")).toBe("3 de mayo de 2027");
    expect(sayDay("soon", "en")).toBe("soon");
  });

  it("is read as people write it", () => {
    for (const words of [
      "3 May 2027",
      "May 3, 2027",
      "3rd may 2027",
      "2027-05-03",
      "2027/5/3",
      "3 mayo 2027",
    ])
      expect(readDay(words, "es"), words).toEqual({ day: "2027-05-03" });
    expect(readDay("13/5/2027", "en")).toEqual({ day: "2027-05-13" });
    expect(readDay("5/13/2027", "en")).toEqual({ day: "2027-05-13" });
    expect(readDay("4.4.2027", "en")).toEqual({ day: "2027-04-04" });
  });

  it("is never guessed where the month could be the day", () => {
    expect(readDay("5/3/2027", "en")).toEqual({ either: ["2027-03-05", "2027-05-03"] });
  });

  it("is not made up from what is no day", () => {
    for (const words of ["", "soon", "2027", "May 2027", "31 February 2027", "3 May 27", "45/3/2027"])
      expect(readDay(words, "en"), words).toBe(null);
  });
});

describe("a year or a month", () => {
  it("is kept as far as it is known", () => {
    const read = (words: string) => readWhen(words, "en");
    expect(read("2024")).toEqual({ day: "2024" });
    expect(read("May 2024")).toEqual({ day: "2024-05" });
    expect(read("5/2024")).toEqual({ day: "2024-05" });
    expect(read("2024-05")).toEqual({ day: "2024-05" });
    expect(read("3 May 2024")).toEqual({ day: "2024-05-03" });
    expect(read("13/2024")).toBeNull();
    expect(read("long ago")).toBeNull();
    expect(["2024", "2024-05", "2024-05-03"].map((when) => sayWhen(when, "en"))).toEqual([
      "2024",
      "May 2024",
      "3 May 2024",
    ]);
  });
});

describe("dates in few letters", () => {
  const plain = (words: string | undefined) => words?.replaceAll(/[\u2009\u202f\u00a0]/g, " ");

  it("say each part once", () => {
    expect(plain(saySpan("2026-05-23", "2026-09-12", "en"))).toBe("23 May – 12 Sept 2026");
    expect(plain(saySpan("2026-05-04", "2027-06-30", "en"))).toBe("4 May 2026 – 30 Jun 2027");
    expect(plain(saySpan("2026-05-04", "2026-05-04", "en"))).toBe("4 May 2026");
  });

  it("say no span of what is only known by its month", () => {
    expect(saySpan("2026-05", "2026-09-12", "en")).toBeUndefined();
    expect(saySpan("2026", "2027", "en")).toBeUndefined();
  });

  it("say as much as is known", () => {
    expect(sayWhenShort("2027", "en")).toBe("2027");
    expect(sayWhenShort("2027-09", "en")).toBe("Sept 2027");
    expect(sayWhenShort("2027-09-03", "en")).toBe("3 Sept 2027");
  });
});
