import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "@/api/call";
import type { Initiative, InitiativeEdit } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { at, command } from "@/test/palette";

beforeAll(fakeLayout);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-11-24T10:00:00"));
});
afterEach(() => {
  vi.useRealTimers();
});

const plain = (words: string | null | undefined) =>
  (words ?? "")
    .replace(/\s*–\s*/g, "–")
    .replace(/\s+/g, " ")
    .trim();
const region = (name: string) => screen.findByRole("region", { name });
const open = (plan: string) => openWindow({ plan }, "/assessment?view=mix");

/** Changes initiatives before the page is looked at. */
async function withEdits(change: (all: Initiative[]) => [ids: string[], edits: InitiativeEdit[]][]) {
  const opened = openWindow({ plan: "sample" }, "/history");
  await screen.findByRole("button", { name: "Riverbend" });
  for (const [ids, edits] of change(await call("list_initiatives", null)))
    await call("edit_initiatives", { ids, edits });
  window.location.hash = "#/assessment?view=mix";
  return opened;
}

/** What is said of each column. */
async function columns(measure: "Initiatives" | "Budget"): Promise<string[]> {
  const picture = await region(
    `${measure} in each period, by when ${measure === "Budget" ? "it acts" : "they act"}`,
  );
  return within(picture)
    .getAllByRole("listitem")
    .map((each) => plain(each.querySelector(".vh")?.textContent));
}

/** The rows of the table, each cell as it is read. */
const rows = async () =>
  within(await screen.findByRole("table"))
    .getAllByRole("row")
    .map((row) => [...row.querySelectorAll("th, td")].map((cell) => plain(cell.textContent)));

describe("the prevention mix", () => {
  it("says first how much of the work and of the budget is before harm", async () => {
    open("sample");
    await screen.findByText("Seven of ten initiatives that are planned or active act before harm.");
    screen.getByText(
      "45 in 100 of the budget that is written down is for work before harm: €4,280 of €9,605.",
    );
  });

  it("has a column for each quarter, in words too, with the present one marked", async () => {
    open("sample");
    const said = await columns("Initiatives");
    expect(said).toHaveLength(9);
    expect(said[0]).toBe("Oct–Dec 2025: 1 initiative. 1 before harm, 0 early, 0 after harm");
    expect(said[4]).toBe("Oct–Dec 2026, now: 3 initiatives. 3 before harm, 0 early, 0 after harm");
    expect(said[5]).toBe("Jan–Mar 2027: 5 initiatives. 4 before harm, 1 early, 0 after harm");
    const now = document.querySelectorAll("[aria-current='date']");
    expect([...now].map((each) => plain(each.querySelector(".name")?.textContent))).toEqual([
      "Oct–Dec 2026Now",
    ]);
  });

  it("has columns for the budget, spread over the days of each initiative", async () => {
    const { user } = open("sample");
    await user.click(await screen.findByRole("radio", { name: "Budget" }));
    const said = await columns("Budget");
    expect(said[0]).toBe("Oct–Dec 2025: €0. €0 before harm, €0 early, €0 after harm");
    // 58 of its 514 days are in this quarter, and 4280 × 58 / 514 is 482.96.
    expect(said[1]).toBe("Jan–Mar 2026: €483. €483 before harm, €0 early, €0 after harm");
    expect(said[5]).toBe("Jan–Mar 2027: €1,161. €749 before harm, €411 early, €0 after harm");
  });

  it("is a table too, with every figure and, of budgets, the sum of all periods", async () => {
    const { user } = open("sample");
    await user.click(await screen.findByRole("button", { name: "As a table" }));
    const initiatives = await rows();
    expect(initiatives).toHaveLength(10);
    expect(initiatives[0]).toEqual([
      "Period",
      "before harm primary",
      "early secondary",
      "after harm tertiary",
      "All",
    ]);
    expect(initiatives[5]).toEqual(["Oct–Dec 2026 Now", "3", "0", "0", "3"]);
    expect(initiatives[6]).toEqual(["Jan–Mar 2027", "4", "1", "0", "5"]);
    await user.click(screen.getByRole("radio", { name: "Budget" }));
    await waitFor(async () =>
      expect((await rows()).at(-1)).toEqual(["All periods", "€4,280", "€1,825", "€0", "€6,105"]),
    );
    expect(await rows()).toHaveLength(11);
  });

  it("goes by years where there are many quarters, and shows of what nobody has said when it acts", async () => {
    await withEdits((all) => {
      const id = (title: string) => all.filter((each) => each.title === title).map((each) => each.id);
      return [
        [id("Way back"), [{ field: "start", value: "2021-03" }]],
        [id("Way back"), [{ field: "end", value: "2024" }]],
        [id("Open library evenings"), [{ field: "prevention", value: null }]],
      ];
    });
    await screen.findByRole("heading", { name: "The mix by year" });
    const said = await columns("Initiatives");
    expect(said).toHaveLength(7);
    expect(said[0]).toBe("2021: 1 initiative. 0 before harm, 0 early, 1 after harm, 0 not said yet");
    expect(said[3]).toMatch(/^2024: 1 initiative\./);
    expect(said[4]).toBe("2025: 1 initiative. 0 before harm, 0 early, 0 after harm, 1 not said yet");
    expect(said[5]).toMatch(/^2026, now: 3 initiatives\./);
    screen.getByText(/^Six of ten initiatives .* act before harm\. Of one it is not said yet\.$/);
  });

  it("says what stands in no period, with the way to give it dates", async () => {
    open("sample");
    const said = await screen.findByText(/^5 initiatives stand in no period/);
    expect(said.textContent).toMatch(/\(3 before harm, 1 early,? and 1 after harm\)/);
    const way = within(said).getByRole("link");
    expect(way.getAttribute("href")).toMatch(/\/initiatives\?view=timeline$/);
  });

  it("names for each phase the work that addresses it, and calmly that there is none", async () => {
    await withEdits(() => [[["i-9"], [{ field: "add_phase", value: "phase-withdrawal" }]]]);
    const phases = within(await region("Phases that secondary and tertiary work addresses"));
    const line = (name: string) => phases.getByRole("heading", { name }).closest("li") as HTMLElement;
    const hotels = within(line("Recruitment and transport")).getByRole("link", { name: "Safe hotels" });
    expect(hotels.getAttribute("href")).toMatch(/\/initiatives\/i-6$/);
    within(line("Exploitation")).getByText("Nothing here at present.");
    within(line("Withdrawal")).getByRole("link", { name: "Way back" });
    within(line("No phase named yet")).getByRole("link", { name: "Rent bridge" });
  });

  it("says what it means and what it does not", async () => {
    open("sample");
    const meaning = await region("What this means, and what it does not");
    expect(meaning.textContent).toContain("A share is no grade.");
    expect(meaning.textContent).toContain("it is never to be cut");
    expect(meaning.textContent).toContain("7 initiatives that are planned or active have no budget");
  });
});

describe("the prevention mix of a plan without dates", () => {
  it("teaches how to give initiatives their dates", async () => {
    await withEdits((all) => [[all.map((each) => each.id), [{ field: "start", value: null }]]]);
    await screen.findByRole("heading", { name: "No initiative says yet when it begins" });
    const way = screen.getByRole("link", { name: "Give dates on the timeline" });
    expect(way.getAttribute("href")).toMatch(/\/initiatives\?view=timeline$/);
    expect(screen.queryByRole("radio", { name: "Budget" })).toBeNull();
    screen.getByText(/^Seven of ten initiatives/);
  });

  it("leads to the initiatives where there is none, and counts nothing", async () => {
    open("empty");
    await screen.findByText("No initiative is planned or active yet.");
    screen.getByRole("link", { name: "Go to the initiatives" });
    expect(screen.queryByText(/budget that is written down/)).toBeNull();
    expect(screen.getAllByText("Nothing here at present.")).toHaveLength(4);
  });

  it("says in place of empty columns that no amount is written down", async () => {
    const opened = openWindow({ plan: "sample" }, "/history");
    await screen.findByRole("button", { name: "Riverbend" });
    const lines = await call("list_budget", null);
    await call("remove_records", { noun: "budget_line", ids: lines.map((each) => each.id) });
    window.location.hash = "#/assessment?view=mix";
    await screen.findByText("No budget is written down for them yet.");
    await opened.user.click(screen.getByRole("radio", { name: "Budget" }));
    await screen.findByText(/^No initiative in these periods has an amount in its budget yet/);
  });
});

describe("the way to the prevention mix", () => {
  it("is on the overview", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("link", { name: "Over time" }));
    await screen.findByRole("heading", { name: "The mix by quarter" });
  });

  it("is found from anywhere", async () => {
    const opened = await at("/history");
    await command(opened, "prevention mix", "Show the prevention mix over time");
    await screen.findByRole("heading", { name: "The mix by quarter" });
    const tabs = within(screen.getByRole("navigation", { name: "Pages of the assessment" }));
    expect(tabs.getByRole("link", { name: "Prevention mix" }).getAttribute("aria-current")).toBe("page");
  });
});
