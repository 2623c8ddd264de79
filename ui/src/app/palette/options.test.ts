import { describe, expect, it } from "vitest";
import type { Hit, HitNoun } from "@/api/generated";
import type { Action } from "@/parts/actions";
import { optionsFor } from "./options";

const hit = (noun: HitNoun, title: string) => ({ noun, title, id: title }) as Hit;
const action = (label: string, keywords = "") =>
  ({ id: label, label, keywords, enabled: true, keys: [] }) as unknown as Action;
const first = (query: string, actions: Action[], hits: Hit[]) =>
  optionsFor(query, actions, hits, []).map((group) => group.title);

describe("what is called as somebody types", () => {
  const mentions = [action("Start from the library", "example night buses")];
  const hits = [
    hit("example", "Night buses"),
    hit("initiative", "Night buses home"),
    hit("stakeholder", "Nightingale"),
  ];

  it("stands above examples of the library, and above actions that only mention it", () => {
    expect(first("night buses", mentions, hits)[0]).toBe("hit-initiative");
    expect(first("NIGHT-BUSES HOME", mentions, hits)[0]).toBe("hit-initiative");
  });

  it("does not stand above an action that is called so, nor for a few of its letters", () => {
    expect(first("night buses", [action("Night buses on the map")], hits)[0]).toBe("hit-actions");
    expect(first("night", mentions, hits)[0]).toBe("hit-actions");
  });
});

describe("several words that describe something", () => {
  const councils = action("Go to Councils", "seats seat vacant");
  const seat = hit("seat", "Vacant seat: Youth");

  it("come before a place that only mentions them all", () => {
    expect(first("vacant seat", [councils], [seat])).toEqual(["hit-seat", "hit-actions"]);
    expect(first("vacant seat", [councils], [])[0]).toBe("hit-actions");
  });

  it("do not come before an action that is called by them, and one word may mean the place", () => {
    expect(first("seat vacant", [action("Show every vacant seat")], [seat])[0]).toBe("hit-actions");
    expect(first("seat", [councils], [seat])[0]).toBe("hit-actions");
  });
});

describe("what only mentions the words", () => {
  it("comes after all that is called so, in one group", () => {
    const hit = (noun: Hit["noun"], title: string, named: boolean): Hit => ({
      noun,
      id: title,
      of: null,
      title,
      found_in: "title",
      snippet: { text: title, found: [] },
      named,
      archived: false,
    });
    const hits = [
      hit("initiative", "Rent bridge", true),
      hit("initiative", "Grandparents’ mornings", false),
      hit("stakeholder", "Rent-help Desk", true),
    ];
    const groups = optionsFor("rent", [], hits, []);
    expect(groups.map((group) => group.title)).toEqual(["hit-initiative", "hit-stakeholder", "hit-mentions"]);
  });
});

describe("what is done with something that is not open", () => {
  const remove = {
    ...action("Delete this council…", "remove dissolve"),
    id: "delete-council",
    group: "here",
    needs: "Open a council first",
  } as Action;

  it("comes after all that was found, and nobody of that name is added", () => {
    expect(first("delete", [remove], [])).toEqual(["palette-needs"]);
    expect(first("dissolve", [remove], [])).toEqual(["palette-needs"]);
    expect(first("delete", [remove], [hit("initiative", "Delete")])[0]).toBe("hit-initiative");
  });

  it("leaves the offer to add a stakeholder, last, for a noun that its name only holds", () => {
    expect(first("council", [remove], [])).toEqual(["palette-needs", "group-add"]);
    expect(first("Skate Park Friends", [remove], [])).toEqual(["group-add"]);
  });

  it("is neither often needed nor shown where something called so can be done", () => {
    expect(optionsFor("", [remove], undefined, ["delete-council"])).toEqual([]);
    expect(first("delete", [remove, action("Delete the selected…")], [])[0]).toBe("hit-actions");
    expect(first("delete", [remove, action("Delete the selected…")], [])).not.toContain("palette-needs");
  });
});
