import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "@/api/call";
import type { Factor, PlanRecord } from "@/api/generated";
import { NEW } from "@/parts/records";
import { openWindow } from "@/test/app";
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

/** Puts these factors in place of those of the sample, before the page is looked at. */
async function withFactors(place: string, factors: Partial<Factor>[]) {
  const opened = open("/history");
  await screen.findByRole("button", { name: "Riverbend" });
  const old = (await call("get_factors", null)).factors.map((each) => each.id);
  if (old.length > 0) await call("remove_records", { noun: "factor", ids: old });
  const nothing = {
    id: NEW,
    kind: "risk",
    harm: null,
    domain: null,
    level: null,
    evidence: null,
    group: null,
  };
  await call(
    "save_records",
    factors.map((each) => ({ noun: "factor", value: { ...nothing, name: "", ...each } }) as PlanRecord),
  );
  window.location.hash = `#${place}`;
  return opened;
}

it.each([
  "/assessment?view=nonsense",
  "/assessment?view=1",
])("is its first page at an address that nobody understands: %s", async (place) => {
  open(place);
  await screen.findByRole("link", { name: "Rounds and findings", current: "page" });
  expect(await screen.findByRole("button", { name: /round/i })).toBeTruthy();
});

describe("groups and inequities", () => {
  it("ask what a group brings while only what weighs on it is said", async () => {
    const { user, saved } = open("/assessment?view=groups");
    const group = within(await screen.findByRole("group", { name: "Young people in foster care" }));
    screen.getByText("Only what weighs on it is said so far. What does it bring?");
    await user.type(group.getByRole("textbox", { name: "What it brings" }), "They know how to begin anew.");
    await user.tab();
    await waitFor(() => expect(screen.queryByText(/Only what weighs on it/)).toBeNull());
    expect(saved().at(-1)).toMatchObject({ id: "g2", burdens: expect.stringContaining("They move") });
  });

  it("are named one after the other, and can be taken back", async () => {
    const { user } = open("/assessment?view=groups", { plan: "empty" });
    await screen.findByRole("heading", { name: /Who carries more than others/ });
    await user.type(
      screen.getByRole("textbox", { name: "Name a group" }),
      "Night workers{Enter}Renters{Enter}",
    );
    await screen.findByRole("group", { name: "Renters" });
    await user.click(screen.getByRole("button", { name: "Delete the group: Renters" }));
    await waitFor(() => expect(screen.queryByRole("group", { name: "Renters" })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByRole("group", { name: "Renters" });
  });

  it("say that factors are only about individual children, and where to go on", async () => {
    await withFactors("/assessment?view=groups", [
      { name: "Skips school", level: "level-individual", group: "g1" },
      { name: "Sleeps badly", level: "level-individual", group: "g1" },
    ]);
    const left = within(await screen.findByRole("region", { name: "What the factors leave out" }));
    await left.findByText("All 2 factors with a level are about individual children.");
    expect(left.getByRole("link", { name: "Go to the initiatives" })).toBeTruthy();
    expect(left.queryByText(/whom they weigh on most/)).toBeNull();
  });

  it("say which factors name no group, and let one be chosen there", async () => {
    const { user } = await withFactors("/assessment?view=groups", [
      { name: "Dark streets", level: "level-community" },
      { name: "High rents", level: "level-society", group: "g1" },
    ]);
    await screen.findByText("One of 2 factors does not say whom it weighs on most.");
    await user.click(screen.getByRole("button", { name: /It weighs most on, for: Dark streets/ }));
    await user.click(await screen.findByRole("option", { name: "Young people in foster care" }));
    await screen.findByText(/each of the 2 says whom it weighs on most/);
  });
});

describe("the words about factors", () => {
  it("claim nothing of a factor of which nobody said the level", async () => {
    await withFactors("/assessment?view=groups", [{ name: "Dark streets", group: "g1" }]);
    await screen.findByText(
      "The one factor says whom it weighs on most. Which level it is about is not said yet.",
    );
    expect(screen.queryByText(/beyond the individual|around a child/)).toBeNull();
  });

  it("never count one of one", async () => {
    await withFactors("/assessment?view=groups", [{ name: "Dark streets", level: "level-community" }]);
    await screen.findByText("The one factor does not say whom it weighs on most.");
  });

  it("say that none names a group", async () => {
    await withFactors("/assessment?view=groups", [
      { name: "Dark streets", level: "level-community" },
      { name: "High rents", level: "level-society" },
    ]);
    await screen.findByText("None of the 2 factors says whom it weighs on most.");
  });
});

describe("what somebody comes for", () => {
  const focused = () => (document.activeElement as HTMLTextAreaElement | null)?.value;

  it("is the group itself, with the keyboard in its name", async () => {
    open("/assessment?view=groups&open=g2");
    await waitFor(() => expect(focused()).toBe("Young people in foster care"));
  });

  it("is the factor itself, with the initiatives that work on it", async () => {
    const { user } = open("/assessment?view=groups&open=f-1");
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByDisplayValue("Many children walk alone in the dark")).toBeTruthy();
    await dialog.findByRole("link", { name: "Walking school bus" });
    expect(dialog.queryByRole("button", { name: "Not what this works on" })).toBeNull();
    await user.click(dialog.getByRole("button", { name: "Done" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.location.hash).not.toContain("open=");
  });

  it("is the finding in its place of the grid", async () => {
    open("/assessment?open=f4");
    await screen.findByRole("complementary", { name: "Mental health, Family" });
    await waitFor(() => expect(focused()).toBe("Nobody to talk to when there is a quarrel at home."));
  });

  it("is the one thanks among all", async () => {
    open("/assessment?view=thanks&open=t2");
    await waitFor(() => expect(focused()).toBe("Walked along on forty mornings."));
  });
});

describe("the review", () => {
  const item = (name: string) => screen.findByRole("article", { name });

  it("shows nothing as chosen where nobody has judged yet", async () => {
    const { user } = open("/assessment?view=review");
    const comprehensive = await item("Comprehensive");
    const found = within(comprehensive);
    for (const radio of found.getAllByRole("radio")) expect(radio).toHaveProperty("checked", false);
    // A full disc beside "Yes" looks like a choice that was made.
    expect(comprehensive.querySelector(".verdict-mark")).toBeNull();
    found.getByText("not said yet");
    await user.click(found.getByRole("radio", { name: "Yes" }));
    await waitFor(() => expect(found.queryByText("not said yet")).toBeNull());
    expect(found.getByRole("radio", { name: "Yes" })).toHaveProperty("checked", true);
  });

  it("shows what the plan has for an item, each line with the way to its place", async () => {
    open("/assessment?view=review");
    const found = within(await item("Children and youth take part"));
    const line = found.getByRole("link", {
      name: "Of 3 things children asked for, one was answered to them",
    });
    expect(line.getAttribute("href")).toMatch(/councils\?open=c2&view=asks/);
    found.getByText("2 seats for youth are filled");
    // Who sits there for lived experience is told nowhere.
    expect(document.querySelector("#page")?.textContent).not.toContain("Survivors’ Network");
  });

  it("says plainly where the plan shows nothing, before any review has begun", async () => {
    open("/assessment?view=review", { plan: "empty" });
    await screen.findByRole("heading", { name: "Hold your plan against what you set out to do" });
    const found = within(await item("Universal and inclusive"));
    found.getByText("Nothing in the plan shows this yet.");
    expect(screen.queryByRole("radio")).toBeNull();
  });

  it("has the council’s verdict and note beside it, and a note at once does not lose the verdict", async () => {
    const { user, saved } = open("/assessment?view=review");
    const found = within(await item("Comprehensive"));
    await user.click(found.getByRole("radio", { name: "Partly" }));
    await user.type(found.getByRole("textbox", { name: "Note on: Comprehensive" }), "Business is missing.");
    await user.tab();
    await waitFor(() =>
      expect(saved().at(-1)).toMatchObject({
        review: "v2",
        item: "principle-comprehensive",
        verdict: "partly",
        note: "Business is missing.",
      }),
    );
    await screen.findByText(/Judged so far: 2 of/);
    await user.click(found.getByRole("button", { name: "Take it back: Comprehensive" }));
    await screen.findByText(/Judged so far: 1 of/);
  });

  it("stands beside the last one, and beside another or none where that is chosen", async () => {
    const { user } = open("/assessment?view=review");
    const found = await item("Children and youth take part");
    await waitFor(() => expect(found.textContent).toContain("There was no children’s council then."));
    screen.getByText(/One is seen differently from then/);
    await user.click(screen.getByRole("button", { name: /Beside it$/ }));
    await user.click(await screen.findByRole("option", { name: "no other review" }));
    await waitFor(() =>
      expect(document.body.textContent).not.toContain("There was no children’s council then."),
    );
  });

  it("begins with today, and the one before stands beside it", async () => {
    const { user, saved } = open("/assessment?view=review");
    await user.click(await screen.findByRole("button", { name: "Begin a review" }));
    const dialog = within(await screen.findByRole("dialog"));
    await user.type(dialog.getByRole("textbox", { name: "Who took part" }), "All of us{Enter}");
    await screen.findByText(/Nothing is judged yet/);
    expect(saved()[0]).toMatchObject({ date: "2026-11-24", who_took_part: "All of us" });
    const then = within(await item("Children and youth take part"));
    await then.findByText("5 November 2026");
  });
});

describe("thanks", () => {
  it("are written with whom and when, and the next begins with everybody", async () => {
    const { user, saved } = open("/assessment?view=thanks");
    const whom = await screen.findByRole("combobox", { name: "Thanks to" });
    await user.clear(whom);
    await user.type(whom, "food b{Enter}");
    await user.type(screen.getByRole("textbox", { name: "For what?" }), "Shared the van.{Enter}");
    await screen.findByDisplayValue("Shared the van.");
    expect(saved()[0]).toMatchObject({ what: "Shared the van.", date: "2026-11-24", initiative: null });
    expect(saved()[0]?.stakeholder).toBeTruthy();
    expect(screen.getByRole("combobox", { name: "Thanks to" })).toHaveProperty("value", "Everybody");
  });

  it("are changed in place and deleted with a way back", async () => {
    const { user, saved } = open("/assessment?view=thanks");
    const when = await screen.findByRole("textbox", { name: "When, of: Walked along on forty mornings." });
    await user.clear(when);
    await user.type(when, "May 2026{Enter}");
    await waitFor(() => expect(saved().at(-1)).toMatchObject({ id: "t2", date: "2026-05" }));
    await user.click(screen.getByRole("button", { name: /^Delete the thanks for: Walked along/ }));
    await waitFor(() => expect(screen.queryByDisplayValue(/Walked along/)).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByDisplayValue("Walked along on forty mornings.");
  });

  it("stand on the overview, the newest three, and nowhere while there are none", async () => {
    open("/");
    const part = within(await screen.findByRole("region", { name: "We celebrate" }));
    const lines = part.getAllByRole("listitem").map((each) => each.textContent);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain("Bus Company: Drove the children’s council to the town hall.");
    expect(lines[2]).toContain("Everybody: Carried the chairs");
    expect(part.getByRole("link", { name: "All thanks" }).getAttribute("href")).toMatch(/view=thanks/);
  });

  it("are found from anywhere, with the keyboard on what they are for", async () => {
    const { user } = open("/history");
    await screen.findByRole("button", { name: "Riverbend" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), "thank somebody{Enter}");
    const line = await screen.findByRole("textbox", { name: "For what?" });
    await waitFor(() => expect(document.activeElement).toBe(line));
  });
});
