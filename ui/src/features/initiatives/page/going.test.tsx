import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "@/api/call";
import type { PlanRecord } from "@/api/generated";
import { openWindow } from "@/test/app";
import { reason, story } from "@/test/guard";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-11-24T10:00:00"));
});
afterEach(() => {
  vi.useRealTimers();
});

async function page(id = "i-0") {
  const opened = openWindow({ plan: "sample" }, `/initiatives/${id}`);
  await screen.findByRole("heading", { name: "What it needs" });
  const saves = () =>
    opened.asked
      .filter((each) => each.command === "save_records")
      .map(({ request }) => request as PlanRecord[]);
  const last = () => saves().at(-1)?.[0]?.value as Record<string, unknown> | undefined;
  return { ...opened, saves, last };
}
const section = (name: string) => within(screen.getByRole("region", { name }));
const card = (name: string) => within(screen.getByRole("article", { name }));

it("has no field that is empty and looks as if it were filled in", async () => {
  // An initiative of which little is said yet.
  await page("i-8");
  await section("Who does it together").findAllByRole("textbox", { name: /^Brings: / });
  const hints = [...document.querySelectorAll<HTMLTextAreaElement>("main textarea")]
    .filter(({ value }) => value === "")
    .map(({ placeholder }) => placeholder);
  expect(hints.length).toBeGreaterThan(12);
  // Each begins as a hint, or is one of the check's questions.
  const isHint = /^(such as: |Write here|not known yet|Who might |Groups and roles, |What you changed, )/;
  expect(hints.filter((each) => !isHint.test(each))).toEqual([]);
});

describe("milestones", () => {
  it("are added line by line, dated, and reached with one press", async () => {
    const { user, last } = await page();
    const milestones = section("Milestones");
    await user.type(milestones.getByRole("textbox", { name: "Add a milestone" }), "Vests bought{Enter}");
    const due = await milestones.findByRole("textbox", { name: "By when: Vests bought" });
    await user.type(due, "Dec 2026{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ title: "Vests bought", due: "2026-12" }));
    await user.click(milestones.getByRole("checkbox", { name: "Reached: Route C walked" }));
    await waitFor(() => expect(last()).toMatchObject({ id: "ms-3", done_on: "2026-11-24" }));
    expect(await milestones.findByText("reached 24 November 2026")).toBeTruthy();
  });

  it("are kept outside of the time of their initiative, and it is said at their day", async () => {
    const { user, last } = await page();
    const due = section("Milestones").getByRole("textbox", { name: "By when: All four routes run" });
    await user.clear(due);
    await user.type(due, "1 Oct 2028");
    await user.tab();
    await waitFor(() => expect(last()).toMatchObject({ id: "ms-4", due: "2028-10-01" }));
    const words = await screen.findByText("This is after the initiative ends (June 2027). Is it meant so?");
    expect(due.getAttribute("aria-describedby")).toBe(words.id);
    await user.clear(due);
    await user.type(due, "Jan 2026{Enter}");
    await screen.findByText("This is before the initiative starts (2 February 2026). Is it meant so?");
    await user.clear(due);
    await user.type(due, "June 2027{Enter}");
    await waitFor(() => expect(screen.queryByText(/Is it meant so/)).toBeNull());
  });

  it("have somebody who sees to them, found by part of a name", async () => {
    const { user, last } = await page();
    const owner = section("Milestones").getByRole("combobox", {
      name: "Who sees to it: All four routes run",
    });
    await user.type(owner, "elders{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ id: "ms-4", owner: "s-7" }));
  });

  it("take a whole name on leaving the field, and go on with the keyboard", async () => {
    const { user, last } = await page();
    const owner = section("Milestones").getByRole("combobox", {
      name: "Who sees to it: All four routes run",
    });
    await user.type(owner, "elders’ circle");
    await user.tab();
    await waitFor(() => expect(last()).toMatchObject({ id: "ms-4", owner: "s-7" }));
    expect(document.activeElement?.getAttribute("aria-label")).not.toBe(
      "Who sees to it: All four routes run",
    );
    await waitFor(() => expect(owner).toHaveProperty("value", "Elders’ Circle"));
  });

  it("keep part of a name on leaving the field, and offer whom it may mean", async () => {
    const { user, saves, last } = await page();
    const name = "Who sees to it: All four routes run";
    const owner = () => section("Milestones").getByRole("combobox", { name }) as HTMLInputElement;
    const before = owner().value;
    await user.clear(owner());
    await user.type(owner(), "elders");
    await user.tab();
    await screen.findByText("Nobody is called just “elders”, so nothing has changed yet.");
    expect(owner().value).toBe("elders");
    expect(owner().getAttribute("aria-invalid")).toBe("true");
    expect(saves()).toHaveLength(0);
    await user.click(owner());
    await user.keyboard("{Escape}{Escape}");
    await waitFor(() => expect(owner().value).toBe(before));
    expect(screen.queryByText(/^Nobody is called just/)).toBeNull();
    await user.clear(owner());
    await user.type(owner(), "elders");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "I mean Elders’ Circle" }));
    await waitFor(() => expect(last()).toMatchObject({ id: "ms-4", owner: "s-7" }));
  });

  it("offer to add whoever is not in the plan", async () => {
    const { user, asked, last } = await page();
    const owner = section("Milestones").getByRole("combobox", {
      name: "Who sees to it: All four routes run",
    });
    await user.clear(owner);
    await user.type(owner, "Night bakers");
    await user.tab();
    await user.click(await screen.findByRole("button", { name: "Add Night bakers to the stakeholders" }));
    await waitFor(() => expect(last()).toMatchObject({ id: "ms-4" }));
    expect(asked.some((each) => each.command === "add_on_the_way")).toBe(true);
  });

  it("are taken away with Undo beside the words", async () => {
    const { user } = await page();
    await user.click(screen.getByRole("button", { name: "Delete the milestone: Routes drawn" }));
    await screen.findByText("Deleted the milestone “Routes drawn”");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByDisplayValue("Routes drawn")).toBeTruthy();
  });
});

describe("what somebody comes for", () => {
  const focused = () => (document.activeElement as HTMLTextAreaElement | null)?.value;

  it("is the milestone, with the keyboard in it", async () => {
    openWindow({ plan: "sample" }, "/initiatives/i-0?open=ms-4");
    await waitFor(() => expect(focused()).toBe("All four routes run"));
  });

  it("is a reading, also one that is not among the newest", async () => {
    openWindow({ plan: "sample" }, "/initiatives/i-0");
    const walking = within(await screen.findByRole("article", { name: "Children in a walking group" }));
    const { readings } = await call("get_progress", "i-0");
    const oldest = readings.find((each) => each.indicator === "in-1");
    expect(walking.queryByDisplayValue("under 5")).toBeNull();
    window.location.hash = "#/initiatives";
    await screen.findByRole("heading", { level: 1, name: "Initiatives" });
    window.location.hash = `#/initiatives/i-0?open=${oldest?.id}`;
    await screen.findByDisplayValue("under 5");
    await waitFor(() =>
      expect(document.activeElement?.closest("[data-thing]")?.getAttribute("data-thing")).toBe(oldest?.id),
    );
  });
});

describe("an indicator", () => {
  it("says in words how it stands, and few people only as under five", async () => {
    const { user } = await page();
    const walking = card("Children in a walking group");
    walking.getByRole("img", {
      name: "It stood at 74 children in Nov 2026. It began at 0 children. The target is 120 children.",
    });
    await user.click(walking.getByRole("button", { name: "Show all 5" }));
    expect(walking.getByDisplayValue("under 5")).toBeTruthy();
    expect(walking.queryByDisplayValue("3")).toBeNull();
  });

  it("takes a reading in one line", async () => {
    const { user, last } = await page();
    const walking = card("Children in a walking group");
    await user.type(walking.getByRole("textbox", { name: /^Number of a new reading/ }), "81");
    await user.type(walking.getByRole("textbox", { name: /^Note of a new reading/ }), "Sunny week{Enter}");
    await waitFor(() =>
      expect(last()).toMatchObject({ indicator: "in-1", date: "2026-11-24", value: 81, note: "Sunny week" }),
    );
    expect(await walking.findByDisplayValue("Sunny week")).toBeTruthy();
    await walking.findByRole("img", { name: /^It stood at 81 children on 24 Nov 2026/ });
  });

  it("says at the field when a reading lacks its day or is no number, and loses nothing", async () => {
    const { user, saves } = await page();
    const walking = card("Children in a walking group");
    const date = walking.getByRole("textbox", { name: /^Day of a new reading/ }) as HTMLInputElement;
    const value = walking.getByRole("textbox", { name: /^Number of a new reading/ }) as HTMLInputElement;
    await user.clear(date);
    await user.type(value, "many{Enter}");
    await walking.findByText(/^A day is needed here/);
    await walking.findByText(/^This is no number we can read/);
    expect(saves()).toHaveLength(0);
    await user.type(date, "once upon{Enter}");
    await walking.findByText(/^This is no date we can read/);
    expect(value.value).toBe("many");
  });

  it("says that a day is still to come, and keeps the reading all the same", async () => {
    const { user, last } = await page();
    const walking = card("Children in a walking group");
    const date = walking.getByRole("textbox", { name: /^Day of a new reading/ });
    await user.clear(date);
    await user.type(date, "25 Nov 2026");
    walking.getByText(/^This day is still to come/);
    await user.clear(date);
    await user.type(date, "Nov 2026");
    expect(walking.queryByText(/^This day is still to come/)).toBeNull();
    await user.clear(date);
    await user.type(date, "3 Dec 2026");
    await user.type(walking.getByRole("textbox", { name: /^Number of a new reading/ }), "90{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ date: "2026-12-03", value: 90 }));
    await walking.findByText(/^This day is still to come/);
  });

  it("asks whether people are counted where its unit says so, and says what a tick does", async () => {
    const { user, last } = await page("i-1");
    const indicators = section("How we will see it");
    await user.type(
      indicators.getByRole("textbox", { name: "Add something to count or measure" }),
      "Visits{Enter}",
    );
    await screen.findByRole("article", { name: "Visits" });
    const visits = card("Visits");
    visits.getByText(/^Every number is shown as it is/);
    await user.type(visits.getByRole("textbox", { name: "Counted in" }), "children{Enter}");
    await visits.findByText(/^It is counted in “children”\. If these are people, tick this/);
    await user.click(visits.getByRole("checkbox", { name: /^It counts people/ }));
    await visits.findByText(/^Numbers below 5 are shown as “under 5”/);
    expect(last()).toMatchObject({ unit: "children", counts_people: true });
  });

  it("asks for a reason where a note could tell who a child is, and keeps it then", async () => {
    const { user, last } = await page();
    const walking = card("Children in a walking group");
    await user.type(walking.getByRole("textbox", { name: /^Number of a new reading/ }), "75");
    await user.type(walking.getByRole("textbox", { name: /^Note of a new reading/ }), `${story}{Enter}`);
    await user.click(await walking.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(await walking.findByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await waitFor(() => expect(last()).toMatchObject({ value: 75, note: story }));
    expect(await walking.findByDisplayValue(story)).toBeTruthy();
  });

  it("says that a target needs its unit, and keeps it as soon as that is there", async () => {
    const { user, last } = await page("i-1");
    const indicators = section("How we will see it");
    await user.type(
      indicators.getByRole("textbox", { name: "Add something to count or measure" }),
      "Visits{Enter}",
    );
    await screen.findByRole("article", { name: "Visits" });
    const visits = card("Visits");
    const target = visits.getByRole("textbox", { name: "Target" }) as HTMLTextAreaElement;
    await user.type(target, "400{Enter}");
    await visits.findByText(/^A target needs a unit/);
    expect(target.value).toBe("400");
    await user.type(visits.getByRole("textbox", { name: "Counted in" }), "evenings{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ unit: "evenings", target: 400 }));
    await waitFor(() => expect(visits.queryByText(/^A target needs a unit/)).toBeNull());
    await visits.findByRole("img", { name: "The target is 400 evenings." });
  });
});

describe("what it needs", () => {
  it("says what is secured and what is hoped for, of money and in kind", async () => {
    const { user, last } = await page();
    const budget = section("What it needs");
    budget.getByText("€480 secured");
    budget.getByText("€1,200 hoped for");
    budget.getByText("€2,600 secured");
    await user.click(budget.getByRole("checkbox", { name: "Secured: Signs along the routes" }));
    await budget.findByText("€1,680 secured");
    expect(last()).toMatchObject({ id: "b-3", secured: true });
  });

  it("takes a line with its amount, from whom it comes, and says what is no amount", async () => {
    const { user, last } = await page();
    const budget = section("What it needs");
    await user.type(budget.getByRole("textbox", { name: "Add what it needs" }), "Hot tea 60{Enter}");
    const amount = (await budget.findByRole("textbox", { name: "Amount: Hot tea" })) as HTMLTextAreaElement;
    expect(amount.value).toBe("60");
    await user.type(budget.getByRole("combobox", { name: "From whom: Hot tea" }), "food bank{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ what: "Hot tea", amount: 60, stakeholder: "s-9" }));
    await user.clear(amount);
    await user.type(amount, "a lot{Enter}");
    await budget.findByText(/^This is no amount we can read/);
    expect(amount.value).toBe("a lot");
  });

  it("is counted in what the plan says, which can be said here", async () => {
    const { user, asked } = await page();
    const currency = section("What it needs").getByRole("textbox", { name: "Counted in" });
    await user.clear(currency);
    await user.type(currency, "USD{Enter}");
    await waitFor(() =>
      expect(asked.findLast((each) => each.command === "edit_plan")?.request).toEqual([
        { field: "currency", value: "USD" },
      ]),
    );
    await section("What it needs").findByText("USD 480 secured");
  });
});

describe("why it should work", () => {
  it("reads on from conditions to what will be seen", async () => {
    await page();
    const logic = section("Why it should work");
    logic.getByRole("button", { name: "More about: Many children walk alone in the dark" });
    logic.getByText("a risk, which this reduces");
    logic.getByRole("button", { name: "Can name an adult who notices" });
  });

  it("takes a factor of the plan by part of its name", async () => {
    const { user, last } = await page();
    await user.type(screen.getByRole("combobox", { name: "Add a condition" }), "rent takes{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ initiative: "i-0", factor: "f-3" }));
    await section("Why it should work").findByRole("button", { name: /^More about: Rent takes/ });
  });

  it("takes a new one, and asks what more is known of it", async () => {
    const { user, last } = await page();
    await user.type(
      screen.getByRole("combobox", { name: "Add a condition" }),
      "No lights by the river{Enter}",
    );
    const dialog = within(await screen.findByRole("dialog"));
    await user.click(dialog.getByRole("button", { name: /Domain/ }));
    await user.click(await screen.findByRole("option", { name: "Safety" }));
    await waitFor(() =>
      expect(last()).toMatchObject({ name: "No lights by the river", kind: "risk", domain: "domain-safety" }),
    );
    await user.click(dialog.getByRole("button", { name: "Not what this works on" }));
    await screen.findByText("It no longer works on “No lights by the river”");
  });
});

describe("the board of partners", () => {
  it("says what all share and what is still missing, and no longer once it is there", async () => {
    const { user } = await page();
    const missing = section("What is still missing");
    missing.getByText(/^What they bring is not written: Elementary School, Elders’ Circle/);
    missing.getByText("€1,200 is hoped for and not secured.");
    await user.type(screen.getByRole("textbox", { name: "Brings: Elementary School" }), "A warm hall{Enter}");
    await missing.findByText(/^What they bring is not written: Elders’ Circle/);
    await user.type(screen.getByRole("textbox", { name: "What is to come of it" }), "Grown-ups who notice");
    await user.tab();
    await section("What all share").findByText("What is to come of it: Grown-ups who notice");
  });
});

describe("a copy", () => {
  it("is an idea with what, for whom and with whom, without days, promises and readings", async () => {
    const { user, asked, saves } = await page();
    await user.click(screen.getByRole("button", { name: "Copy" }));
    await waitFor(() => expect(screen.getByDisplayValue("Copy of Walking school bus")).toBeTruthy());
    // One step of the program for all that goes along, which one undo takes back.
    const copied = asked.filter((each) => each.command === "copy_initiative").map((each) => each.request);
    expect(copied).toEqual([{ initiative: "i-0", title: "Copy of Walking school bus" }]);
    expect(saves()).toHaveLength(0);
    expect(await screen.findByDisplayValue("Route C walked")).toBeTruthy();
    expect(screen.queryByDisplayValue("under 5")).toBeNull();
    await waitFor(() =>
      expect(document.activeElement).toBe(screen.getByDisplayValue("Copy of Walking school bus")),
    );
    await screen.findByText(/^This is a copy of Walking school bus/);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await screen.findByText("This initiative is no longer here");
  });
});
