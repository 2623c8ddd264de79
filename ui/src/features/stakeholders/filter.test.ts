import { describe, expect, it } from "vitest";
import { fold, matchKey } from "@/api/fold";
import type { Stakeholder } from "@/api/generated";
import { chosen, nothing, share, toggle, toggleAll } from "@/parts/list";
import { everything, type Filter, matcher, readView, stakeholderSearch, writeView } from "./filter";
import { sortBy, sortByName } from "./order";

const safety = { id: "d1", kind: "domain", key: "safety", position: 0 };
const shelter = { id: "d2", kind: "domain", key: "shelter", position: 1 };
const family = { id: "l1", kind: "level", key: "family", position: 0 };
const items = [safety, shelter, family] as never[];
const faith = { id: "f", key: "faith", position: 0 };
const sectors = [faith] as never[];

const one = (id: string, name: string, more: Partial<Stakeholder> = {}): Stakeholder =>
  ({
    id,
    name,
    sector: null,
    main_domain: null,
    other_domains: [],
    main_level: null,
    other_levels: [],
    influence: null,
    stance_now: null,
    archived: false,
    tags: [],
    tie_count: 0,
    ...more,
  }) as Stakeholder;

const passes = (filter: Partial<Filter>, stakeholder: Stakeholder) =>
  matcher({ ...everything, ...filter }, items, sectors)(stakeholder, fold(stakeholder.name));

describe("names", () => {
  it("are found whatever the case and accents", () => {
    const cafe = one("1", "Café der ELTERN");
    expect(passes({ name: "cafe" }, cafe)).toBe(true);
    expect(passes({ name: " CAFÉ " }, cafe)).toBe(true);
    expect(passes({ name: "eltern" }, cafe)).toBe(true);
    expect(passes({ name: "clinic" }, cafe)).toBe(false);
    expect(fold("Straße")).toBe(fold("STRASSE"));
    expect(fold("ΣΊΣΥΦΟΣ")).toBe(fold("σίσυφος"));
  });

  it("keep the marks that carry vowels", () => {
    expect(fold("कि")).not.toBe(fold("क"));
  });

  it("meet without punctuation", () => {
    expect(matchKey("St. Anne’s")).toBe(matchKey("ST ANNE'S"));
    expect(matchKey("Youth Hub")).not.toBe(matchKey("Youth Club"));
  });
});

describe("the filter", () => {
  const shelterAndSafety = one("1", "A", { main_domain: "d2", other_domains: ["d1"], main_level: "l1" });

  it("takes any value of one list and asks for all lists", () => {
    expect(passes({ domains: ["safety"] }, shelterAndSafety)).toBe(true);
    expect(passes({ domains: ["d1"] }, shelterAndSafety)).toBe(true);
    expect(passes({ domains: ["safety"], levels: ["unknown"] }, shelterAndSafety)).toBe(false);
    expect(passes({ domains: ["unknown"] }, shelterAndSafety)).toBe(false);
    expect(passes({ domains: ["unknown"] }, one("2", "B"))).toBe(true);
    expect(passes({ sectors: ["faith"] }, one("3", "C", { sector: "f" }))).toBe(true);
  });

  it("finds who isn't placed yet, and leaves out what was put away", () => {
    expect(passes({ unplaced: true }, shelterAndSafety)).toBe(false);
    expect(passes({ unplaced: true }, one("2", "B", { main_domain: "d1" }))).toBe(true);
    expect(passes({}, one("2", "B", { archived: true }))).toBe(false);
    expect(passes({ archived: true }, one("2", "B", { archived: true }))).toBe(true);
  });

  it("doesn't hide everybody for a word that a newer or older program knows", () => {
    expect(passes({ domains: ["wellness"] }, shelterAndSafety)).toBe(true);
  });

  it("survives the address of the page", () => {
    const search = stakeholderSearch({ unplaced: 1, domain: "safety,shelter", order: "-ties", name: 12 });
    expect(search).toEqual({ unplaced: true, domain: "safety,shelter", order: "-ties", name: "12" });
    expect(writeView(readView(search))).toEqual(search);
    expect(stakeholderSearch({ unknown: "x", unplaced: false, order: "shoes" })).toEqual({});
  });
});

describe("sorting", () => {
  const list = sortByName([one("1", "b 10"), one("2", "Éa"), one("3", "b 9"), one("4", "Ec")], "en");

  it("follows people's idea of names", () => {
    expect(list.map(({ name }) => name)).toEqual(["b 9", "b 10", "Éa", "Ec"]);
  });

  it("puts what isn't known last, whichever way", () => {
    const rated = list.map((each, place) => ({ ...each, influence: [null, 5, null, 1][place] ?? null }));
    const names = (descending: boolean) =>
      sortBy(rated, { column: "influence", descending }, items, sectors, () => null).map(({ name }) => name);
    expect(names(true)).toEqual(["b 10", "Ec", "b 9", "Éa"]);
    expect(names(false)).toEqual(["Ec", "b 10", "b 9", "Éa"]);
  });
});

describe("ties", () => {
  it("are none or not asked about, and only none is a number to sort by", () => {
    const list = [one("1", "A"), one("2", "B"), one("3", "C", { tie_count: 2 })];
    const tiesOf = (each: Stakeholder) => (each.id === "1" ? null : each.tie_count);
    const names = (descending: boolean) =>
      sortBy(list, { column: "ties", descending }, items, sectors, tiesOf).map(({ name }) => name);
    expect(names(true)).toEqual(["C", "B", "A"]);
    expect(names(false)).toEqual(["B", "C", "A"]);
  });
});

describe("selecting", () => {
  const shown = ["a", "b", "c", "d", "e"];

  it("takes a range from the last one ticked, in either direction", () => {
    const down = toggle(toggle(nothing, shown, "b", false), shown, "d", true);
    expect([...down.ids]).toEqual(["b", "c", "d"]);
    const up = toggle(toggle(nothing, shown, "d", false), shown, "b", true);
    expect([...up.ids].sort()).toEqual(["b", "c", "d"]);
  });

  it("never changes what a filter hides", () => {
    const all = toggleAll(nothing, shown);
    expect(chosen(all, [{ id: "c" }, { id: "x" }])).toEqual([{ id: "c" }]);
  });

  it("tells all, some and none apart", () => {
    expect(share([1, 2, 3], (n) => n > 2)).toEqual({ count: 1, of: 3, state: "some" });
    expect(share([1, 2], () => true).state).toBe("all");
    expect(share([1, 2], () => false).state).toBe("none");
  });
});
