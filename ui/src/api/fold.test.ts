import { describe, expect, it } from "vitest";
import { holding } from "./fold";

describe("names that hold what was typed", () => {
  const names = ["Unarts", "Arts Centre", "Youth Arts", "Åre Choir", "Art Club", "Sports"];
  const found = (typed: string) => holding(names, (name) => name, typed);

  it("begin with it first, then those of which a word does", () => {
    expect(found("art")).toEqual(["Arts Centre", "Art Club", "Youth Arts", "Unarts"]);
    expect(found(" ARTS ")).toEqual(["Arts Centre", "Youth Arts", "Unarts"]);
  });

  it("are found without accents, and all of them by nothing", () => {
    expect(found("are")).toEqual(["Åre Choir"]);
    expect(found("")).toEqual(names);
  });
});
