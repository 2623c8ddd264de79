import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { InitiativeDraft, PlanRecord } from "@/api/generated";
import { openWindow } from "@/test/app";
import { keepWithReason, story } from "@/test/guard";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-11-24T10:00:00"));
});
afterEach(() => {
  vi.useRealTimers();
});

function open(place: string, start: Record<string, string> = {}) {
  const opened = openWindow({ plan: "sample", ...start }, place);
  const saved = () =>
    opened.asked
      .filter((each) => each.command === "save_records")
      .flatMap((each) => each.request as PlanRecord[])
      .map((each) => each.value as Record<string, unknown>);
  return { ...opened, saved };
}
const cell = (name: RegExp | string) => screen.findByRole("button", { name });

describe("the grid of findings", () => {
  it("says strengths beside needs in every place, also where there is none of either", async () => {
    open("/assessment");
    const gap = await cell("Mental health, Family: 1 strength, 2 needs. No initiative acts here yet");
    expect(gap.textContent).toBe("1 strength 2 needs");
    expect((await cell(/^Shelter, Family: 0 strengths, 1 need$/)).textContent).toBe("0 strengths 1 need");
    expect((await cell("Physical health, Society: not known yet")).textContent).toBe("not known yet");
  });

  it("shows one round alone once it is chosen", async () => {
    const { user } = open("/assessment");
    await user.click(await screen.findByRole("link", { name: "A walk with the children" }));
    await cell(/^Mental health, Family: 0 strengths, 1 need/);
    expect(screen.getByRole("checkbox", { name: "Young people led it" })).toHaveProperty("checked", true);
    await user.click(screen.getByRole("link", { name: "All 3 rounds" }));
    await cell(/^Mental health, Family: 1 strength, 2 needs/);
  });

  it("is walked with arrow keys, opened with Enter, and left with Escape to where one was", async () => {
    const { user } = open("/assessment");
    (await cell(/^Relationships, Individual/)).focus();
    await user.keyboard("{ArrowDown}{ArrowDown}{ArrowRight}{Enter}");
    const panel = await screen.findByRole("complementary", { name: "Mental health, Family" });
    await waitFor(() => expect(document.activeElement).toBe(panel));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("aria-label")).toMatch(/^Mental health, Family/),
    );
  });
});

describe("a place that is open", () => {
  const place = "/assessment?domain=mental-health&level=family";

  it("tells each finding with how we know, who raised it and for whom", async () => {
    open(place);
    const needs = within(await screen.findByRole("region", { name: "Needs" }));
    expect(needs.getByDisplayValue("Said at all four evenings.")).toBeTruthy();
    expect(
      needs.getByText("caregivers · weight 5 of 5 · Families new to Riverbend · Evenings with parents"),
    ).toBeTruthy();
    expect(
      within(screen.getByRole("region", { name: "Strengths" })).getByDisplayValue(
        "Neighbours sit with each other’s children.",
      ),
    ).toBeTruthy();
  });

  it("takes a new strength into the newest round, and asks for one where only needs are named", async () => {
    const { user, saved } = open("/assessment?domain=shelter&level=family");
    const strengths = within(await screen.findByRole("region", { name: "Strengths" }));
    strengths.getByText(/No strength is named here yet/);
    await user.type(strengths.getByRole("textbox", { name: "Add a strength" }), "A tenants’ union.{Enter}");
    expect(await strengths.findByDisplayValue("A tenants’ union.")).toBeTruthy();
    expect(saved().at(-1)).toMatchObject({
      round: "r1",
      kind: "strength",
      domain: "domain-shelter",
      level: "level-family",
    });
  });

  it("changes a finding in place: who raised it, its weight, and whether it is a need at all", async () => {
    const { user, saved } = open(place);
    const more = /^Change who raised it, its weight or place: Nobody to talk to/;
    await user.click(await screen.findByRole("button", { name: more }));
    await user.click(screen.getByRole("radio", { name: /^2 of/ }));
    await waitFor(() => expect(saved().at(-1)).toMatchObject({ id: "f4", weight: 2 }));
    const needs = within(screen.getByRole("region", { name: "Needs" }));
    await user.click(needs.getByRole("button", { name: /It is a/ }));
    await user.click(await screen.findByRole("option", { name: "Strength" }));
    await waitFor(() => expect(saved().at(-1)).toMatchObject({ id: "f4", weight: 2, kind: "strength" }));
    const strengths = within(screen.getByRole("region", { name: "Strengths" }));
    expect(
      await strengths.findByDisplayValue("Nobody to talk to when there is a quarrel at home."),
    ).toBeTruthy();
  });

  it("lets a finding go, and undo brings it back", async () => {
    const { user } = open(place);
    await user.click(await screen.findByRole("button", { name: /^Change .*: Neighbours sit/ }));
    await user.click(screen.getByRole("button", { name: /^Delete: Neighbours sit/ }));
    await cell(/^Mental health, Family: 0 strengths/);
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await cell(/^Mental health, Family: 1 strength/);
  });

  it("keeps words that could tell who a child is only with a reason", async () => {
    const label = "How we know: Neighbours sit with each other’s children.";
    await keepWithReason(place, label, "evidence");
  });
});

describe("writing down what was heard", () => {
  it("takes one line after the other; a sign before it says what it is", async () => {
    const { user, saved } = open("/assessment?round=r2");
    const line = await screen.findByRole("textbox", { name: "What did you find?" });
    await user.type(line, "The choir sings on Sundays.{Enter}- No bus after eight.{Enter}");
    await screen.findByText("Noted as a need: No bus after eight.");
    expect(saved()).toMatchObject([
      { round: "r2", kind: "strength", statement: "The choir sings on Sundays.", domain: null },
      { round: "r2", kind: "need", statement: "No bus after eight." },
    ]);
    expect(document.activeElement).toBe(line);
    const waiting = within(screen.getByRole("region", { name: "Not in a place yet" }));
    expect(waiting.getByDisplayValue("No bus after eight.")).toBeTruthy();
  });

  it("takes for granted that young people raised it where they led the round", async () => {
    const { user, saved } = open("/assessment?round=r1");
    await user.type(
      await screen.findByRole("textbox", { name: "What did you find?" }),
      "The kiosk lends chairs.{Enter}",
    );
    await waitFor(() => expect(saved().at(-1)).toMatchObject({ raised_by: "children_and_youth" }));
  });

  it("says beside the line what could tell who a child is, and adds nothing", async () => {
    const { user } = open("/assessment");
    const line = await screen.findByRole("textbox", { name: "What did you find?" });
    await user.type(line, `${story}{Enter}`);
    expect((await screen.findByRole("alert")).textContent).toContain(story);
    expect(screen.queryByDisplayValue(/Finding/)).toBeNull();
    screen.getByRole("button", { name: "Reword" });
  });
});

describe("findings without a place", () => {
  it("are placed by two choices, and then stand in the grid", async () => {
    const { user } = open("/assessment");
    await user.click(await screen.findByRole("button", { name: /Level of: The library is open/ }));
    await user.click(await screen.findByRole("option", { name: "Community" }));
    await cell(/^Education, Community: 1 strength, 1 need/);
    expect(screen.queryByDisplayValue("The library is open till nine.")).toBeNull();
  });
});

describe("needs that no initiative answers", () => {
  it("name what is strong there too, and start an initiative from an example of the library", async () => {
    const { user, asked } = open("/assessment");
    const gaps = within(
      await screen.findByRole("region", { name: "Needs raised in rounds that no initiative answers yet" }),
    );
    expect(gaps.getAllByRole("listitem")).toHaveLength(1);
    gaps.getByText("One strength to build on.");
    gaps.getByText("Parents who work nights are alone with their worries.");
    await user.click(gaps.getByRole("button", { name: /^Start an initiative here: Mental health/ }));
    gaps.getByText(/no example at family level/);
    await user.click(gaps.getByRole("button", { name: "Start from this: Children help design parks" }));
    await screen.findByRole("heading", { level: 1, name: "Children help design parks" });
    const made = asked.find((each) => each.command === "create_initiatives")?.request as InitiativeDraft[];
    expect(made[0]?.example).toBe("example-design-parks");
    // The example is of another level, and the initiative was started here.
    expect(made[0]?.levels).toEqual(["level-family"]);
    expect(made[0]?.domains).toContain("domain-mental-health");
  });
});

describe("rounds", () => {
  it("begin with a name, and the line for the first finding has the keyboard", async () => {
    const { user, saved } = open("/assessment", { plan: "empty" });
    await screen.findByRole("heading", { name: "Begin by listening" });
    await user.click(screen.getByRole("button", { name: "Begin the first round" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: "Begin it" }));
    await dialog.findByText(/A name is needed here/);
    await user.type(dialog.getByRole("textbox", { name: "What it is called" }), "Talks over tea");
    await user.click(dialog.getByRole("checkbox", { name: "Young people led it" }));
    await user.click(dialog.getByRole("button", { name: "Begin it" }));
    const line = await screen.findByRole("textbox", { name: "What did you find?" });
    expect(saved().at(-1)).toMatchObject({ title: "Talks over tea", date: "2026-11-24", youth_led: true });
    await waitFor(() => expect(document.activeElement).toBe(line));
  });

  it("are deleted only after a question that says how much goes with them", async () => {
    const { user } = open("/assessment?round=r1");
    await user.click(await screen.findByRole("button", { name: "Delete this round" }));
    const question = within(await screen.findByRole("dialog", { name: "Delete A walk with the children?" }));
    question.getByText(/The 4 findings it holds go with it/);
    await user.click(question.getByRole("button", { name: "Delete this round" }));
    await screen.findByRole("link", { name: "All 2 rounds" });
    await cell(/^Safety, Community: not known yet/);
  });

  it("tell in place that a round is no more, and show all others", async () => {
    open("/assessment?round=gone");
    await screen.findByText(/This round is not in the plan any more/);
    await screen.findByRole("link", { name: "All 3 rounds" });
  });
});

describe("commands", () => {
  it("lead from anywhere to the line that adds a finding", async () => {
    const { user } = open("/history");
    await screen.findByRole("button", { name: "Riverbend" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), "add a finding{Enter}");
    const line = await screen.findByRole("textbox", { name: "What did you find?" });
    await waitFor(() => expect(document.activeElement).toBe(line));
  });

  it("of an empty plan ask for the round first", async () => {
    const { user } = open("/history", { plan: "empty" });
    await screen.findByRole("button", { name: "Two Creeks" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), "add a finding{Enter}");
    await screen.findByRole("dialog", { name: "Begin a round" });
  });
});
