import { describe, expect, it } from "vitest";
import type { Council, FrameworkItem, Initiative, Seat, Sector, Stakeholder, Tie } from "@/api/generated";
import { bundle } from "@/components/text";
import { evidenceFor } from "./evidence";
import source from "./evidence.ts?raw";
import type { Facts } from "./facts";

const item = (kind: FrameworkItem["kind"], key: string, parent: string | null = null) =>
  ({ id: `${kind}-${key}`, kind, key, parent }) as FrameworkItem;
const items = [
  item("level", "individual"),
  item("level", "family"),
  item("level", "community"),
  item("level", "society"),
  item("domain", "safety"),
  item("prevention", "primary"),
  item("principle", "participation"),
  item("principle", "comprehensive"),
  item("principle", "inclusive"),
  item("principle", "our-own"),
  item("strategy", "one", "principle-participation"),
  item("strategy", "two", "principle-participation"),
  item("theory", "public-health"),
  item("recommendation", "sem-lens"),
  item("recommendation", "social-networks"),
  item("recommendation", "population-health"),
];
const nothing: Facts = {
  items,
  vision: null,
  stakeholders: [],
  sectors: [],
  councils: [],
  ties: [],
  asks: [],
  initiatives: [],
  factors: [],
  rounds: [],
  findings: [],
  groups: [],
  recognitions: [],
  today: "2026-11-24",
};
const initiative = (id: string, known: Partial<Initiative>): Initiative =>
  ({
    id,
    title: id,
    status: "active",
    domains: [],
    levels: [],
    principles: [],
    strategies: [],
    partners: [],
    prevention: null,
    reach: null,
    example: null,
    lessons: null,
    ...known,
  }) as unknown as Initiative;
const of = (facts: Partial<Facts>, kind: FrameworkItem["kind"], key: string) =>
  evidenceFor({ ...nothing, ...facts })(item(kind, key));
const told = (lines: ReturnType<typeof of>) =>
  Object.fromEntries(lines.map(({ id, count, total }) => [id, total === undefined ? count : [count, total]]));

describe("the evidence of a review", () => {
  it("has words for every line", () => {
    const ids = [...source.matchAll(/(?:\b(?:line|of)\(\s*|\bid: )"([\w-]+)"/g)].map((found) => found[1]);
    expect(ids.length).toBeGreaterThan(30);
    const english = bundle("en");
    expect(ids.filter((id) => !english.hasMessage(`assessment-evidence-${id}`))).toEqual([]);
  });

  it("is none of any item in a plan that holds nothing, rather than a nought", () => {
    const find = evidenceFor(nothing);
    expect(items.flatMap(find)).toEqual([]);
  });

  it("names the initiatives that follow a principle, ideas and dropped ones left out", () => {
    const follow = { principles: ["principle-participation"], strategies: ["strategy-one"] };
    const initiatives = [
      initiative("a", follow),
      initiative("b", { ...follow, status: "finished" }),
      initiative("c", { ...follow, status: "idea" }),
      initiative("d", { ...follow, status: "dropped" }),
    ];
    const lines = of({ initiatives }, "principle", "participation");
    expect(told(lines)).toEqual({ follows: 2, strategies: [1, 2] });
    expect(lines[0]?.initiatives?.map((each) => each.id)).toEqual(["a", "b"]);
  });

  it("looks at a principle that a community has added, too", () => {
    const initiatives = [initiative("a", { principles: ["principle-our-own"] })];
    expect(told(of({ initiatives }, "principle", "our-own"))).toEqual({ follows: 1 });
  });

  it("counts filled seats only, and of lived experience never tells whose they are", () => {
    const seat = (known: Partial<Seat>) => ({ voice: "lived_experience", until: null, ...known }) as Seat;
    const councils = [
      {
        id: "c",
        kind: "community_council",
        seats: [
          seat({ holder: "s-hidden" }),
          seat({ holder: null }),
          seat({ holder: "s-hidden", until: "2026-10" }),
        ],
      },
    ] as unknown as Council[];
    const lines = of({ councils }, "principle", "inclusive");
    expect(told(lines)).toEqual({ "lived-seats": 1 });
    expect(JSON.stringify(lines)).not.toContain("s-hidden");
  });

  it("leads to what children asked for in the one council they have", () => {
    const councils = [{ id: "kids", kind: "childrens_council", seats: [] }] as unknown as Council[];
    const asks = [
      { told_on: "2026-09-26", withdrawn: false },
      { told_on: null, withdrawn: false },
      { told_on: "2026-09-26", withdrawn: true },
    ] as Facts["asks"];
    const lines = of({ councils, asks }, "principle", "participation");
    expect(told(lines)).toEqual({ "childrens-council": 1, "asks-answered": [1, 2] });
    expect(lines[1]?.way).toEqual({ to: "/councils", search: { open: "kids", view: "asks" } });
  });

  it("counts what acts before harm among what is planned or active", () => {
    const initiatives = [
      initiative("a", { prevention: "prevention-primary" }),
      initiative("b", { prevention: "prevention-tertiary" }),
      initiative("c", { prevention: "prevention-primary", status: "finished" }),
    ];
    expect(told(of({ initiatives }, "theory", "public-health"))).toEqual({ "before-harm": [1, 2] });
  });

  it("counts levels where something acts, and factors beyond the individual", () => {
    const initiatives = [
      initiative("a", { levels: ["level-family", "level-community"] }),
      initiative("b", { levels: ["level-society"], status: "idea" }),
    ];
    const factors = [{ level: "level-individual" }, { level: "level-family" }, { level: null }];
    const known = { initiatives, factors: factors as Facts["factors"] };
    expect(told(of(known, "recommendation", "sem-lens"))).toEqual({
      levels: [2, 4],
      "factors-beyond": [1, 3],
    });
  });

  it("counts ties across sectors, without those that ended or are known not to be", () => {
    const sectors = [
      { id: "x", key: "faith" },
      { id: "y", key: "business" },
    ] as Sector[];
    const who = (id: string, sector: string | null, archived = false) =>
      ({ id, sector, archived }) as Stakeholder;
    const stakeholders = [who("a", "x"), who("b", "y"), who("c", "x"), who("d", null), who("e", "y", true)];
    const tie = (from: string, to: string, known: Partial<Tie> = {}) =>
      ({ from, to, presence: "present", until: null, ...known }) as Tie;
    const ties = [
      tie("a", "b"),
      tie("a", "c"),
      tie("b", "c", { presence: "absent" }),
      tie("b", "d", { until: "2025" }),
    ];
    const facts = { sectors, stakeholders, ties };
    expect(told(of(facts, "recommendation", "social-networks"))).toEqual({
      "ties-across": [1, 2],
      tied: [3, 4],
    });
    expect(told(of(facts, "recommendation", "population-health"))).toEqual({
      sectors: [2, 2],
      "business-health": 1,
    });
  });

  it("takes an initiative for joint only where partners of two sectors have not declined", () => {
    const stakeholders = [
      { id: "a", sector: "x" },
      { id: "b", sector: "y" },
    ] as Stakeholder[];
    const partner = (stakeholder: string, commitment: string) => ({ stakeholder, commitment });
    const initiatives = [
      initiative("one", { partners: [partner("a", "agreed"), partner("b", "agreed")] as never }),
      initiative("two", { partners: [partner("a", "agreed"), partner("b", "declined")] as never }),
    ];
    const lines = of({ initiatives, stakeholders }, "principle", "comprehensive");
    expect(lines.find((line) => line.id === "joint")?.initiatives?.map((each) => each.id)).toEqual(["one"]);
  });
});
