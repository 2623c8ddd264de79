import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { dayOf, endOf } from "./days";
import { historySearch } from "./search";

const yesterday = () => {
  const date = new Date();
  date.setDate(date.getDate() - 1);
  return dayOf(date.getTime());
};

const main = () => within(screen.getByRole("main"));

/** Opens the sample, deletes the library, and goes to the plan of yesterday. */
async function withoutLibrary(place = `/history?day=${yesterday()}`) {
  const opened = openWindow({ plan: "sample" }, "/history");
  await screen.findByText("change what Legal Aid does");
  const { stakeholders } = await import("@/platform/fake/town");
  const library = stakeholders.find((each) => each.name === "Public Library");
  window.location.hash = `#/stakeholders?open=${library?.id}`;
  await opened.user.click(await screen.findByRole("button", { name: "Delete" }));
  await opened.user.click(await screen.findByRole("button", { name: "Delete it" }));
  await screen.findByText("Deleted Public Library");
  window.location.hash = `#${place}`;
  await screen.findByText(/^The plan as it was on/);
  return opened;
}

describe("the plan as it was", () => {
  it("is opened from a day of the history, said to be read only, and left again", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    await screen.findByText("change what Legal Aid does");
    const [, ways] = screen.getAllByRole("link", { name: /^See the plan as it was on/ });
    await user.click(ways as HTMLElement);
    const banner = await screen.findByRole("region", { name: /^The plan as it was on/ });
    within(banner).getByText(/Only to be read/);
    await screen.findByRole("heading", { level: 1, name: /stakeholders and/ });
    await user.click(within(banner).getByRole("button", { name: "Back to today" }));
    await screen.findByText("change what Legal Aid does");
  });

  it("offers every day of the plan's life in a calendar", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    await user.click(await screen.findByRole("button", { name: "See the plan on another day" }));
    const calendar = await screen.findByRole("application");
    const today = within(calendar)
      .getAllByRole("button")
      .find((each) => each.getAttribute("aria-label")?.startsWith("Today"));
    await user.click(today as HTMLElement);
    await screen.findByRole("region", { name: /^The plan as it was on/ });
    await screen.findByText("Nothing has changed since.", { exact: false });
  });

  it("lists what changed since, by noun, and brings one thing back after asking", async () => {
    const { user, asked } = await withoutLibrary();
    await screen.findByRole("heading", { level: 2, name: "Stakeholders" });
    const line = (await main().findByText("Public Library")).closest("li") as HTMLElement;
    within(line).getByText("taken away");
    await user.click(within(line).getByRole("button", { name: "Bring this back: Public Library" }));
    const question = await screen.findByRole("dialog", { name: "Bring back Public Library?" });
    await within(question).findByText("This would change today:");
    within(question).getByText("Public Library");
    expect(asked.some((each) => each.command === "bring_back")).toBe(false);
    await user.click(within(question).getByRole("button", { name: "Bring it back" }));
    await screen.findByText("Public Library is back as it was.");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await screen.findByText("Nothing is different between these two days.");
    await screen.findByRole("button", { name: "Undo: bring back Public Library" });
  });

  it("brings one field back and leaves the others as they are today", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/history");
    await screen.findByText("change what Legal Aid does");
    const { call } = await import("@/api/call");
    const aid = (await call("list_stakeholders", null)).find((each) => each.name === "Legal Aid");
    const ids = [aid?.id ?? ""];
    await call("edit_stakeholders", { ids, edits: [{ field: "area_served", value: "both banks" }] });
    await call("edit_stakeholders", { ids, edits: [{ field: "website", value: "https://example.org" }] });
    window.location.hash = `#/history?day=${yesterday()}&view=stakeholders`;
    const name = await screen.findByRole("button", { name: "Legal Aid" });
    within(name.closest("tr") as HTMLElement).getByText("changed");
    await user.click(name);
    const dialog = await screen.findByRole("dialog", { name: "Legal Aid" });
    await within(dialog).findByText("today: both banks");
    await user.click(within(dialog).getByRole("button", { name: "Bring this back" }));
    const question = await screen.findByRole("dialog", { name: "Bring back Legal Aid?" });
    await user.click(within(question).getByRole("button", { name: /What to bring back/ }));
    // Only what is another today is offered.
    expect(await screen.findAllByRole("option")).toHaveLength(3);
    await user.click(screen.getByRole("option", { name: "the website" }));
    await waitFor(() => expect(within(question).queryByText(/both banks/)).toBeNull());
    await user.click(within(question).getByRole("button", { name: "Bring it back" }));
    await screen.findByText("Legal Aid is back as it was.");
    const request = asked.find((each) => each.command === "bring_back")?.request;
    expect(request).toMatchObject({ noun: "stakeholder", field: "website" });
    const now = (await call("list_stakeholders", null)).find((each) => each.name === "Legal Aid");
    expect([now?.area_served, now?.website]).toEqual(["both banks", aid?.website ?? null]);
  });

  it("shows who was there beside what became of them, and a thing with all that was known of it", async () => {
    const { user } = await withoutLibrary(`/history?day=${yesterday()}&view=stakeholders`);
    const row = (await screen.findByRole("button", { name: "Public Library" })).closest("tr") as HTMLElement;
    within(row).getByText("gone");
    const other = screen.getByRole("button", { name: "Legal Aid" }).closest("tr") as HTMLElement;
    within(other).getByText("the same");
    await user.click(within(row).getByRole("button", { name: "Public Library" }));
    const dialog = await screen.findByRole("dialog", { name: "Public Library" });
    await within(dialog).findByText("It is not in the plan today.");
    await user.click(within(dialog).getByRole("button", { name: "Bring this back" }));
    await screen.findByRole("dialog", { name: "Bring back Public Library?" });
  });

  it("shows coverage then and today, initiatives and councils, with nothing in them to press but names", async () => {
    const { user } = await withoutLibrary(`/history?day=${yesterday()}&view=overview`);
    await screen.findByRole("heading", { name: /^Where initiatives acted on/ });
    await screen.findByRole("heading", { name: "Where they act today" });
    const panel = screen.getByRole("tabpanel");
    expect(within(panel).queryAllByRole("button")).toEqual([]);
    const counted = within(panel).getByRole("row", { name: /^Stakeholders/ });
    const [then, now] = within(counted)
      .getAllByRole("cell")
      .map((cell) => Number(cell.textContent));
    expect(then).toBe((now ?? 0) + 1);
    await user.click(screen.getByRole("tab", { name: "Initiatives" }));
    await screen.findByRole("button", { name: "Walking school bus" });
    await user.click(screen.getByRole("tab", { name: "Councils" }));
    await screen.findAllByRole("button", { name: /^All about it/ });
  });

  it("says why a day can't be told of", async () => {
    openWindow({ plan: "sample" }, "/history?day=2001-01-01");
    expect((await screen.findByRole("alert")).textContent).toContain("its history begins on");
    screen.getByRole("button", { name: "Back to today" });
  });
});

describe("undoing one step", () => {
  it("leaves the later ones", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/history");
    const name = "Undo this step: change what Legal Aid does";
    await user.click(await screen.findByRole("button", { name }));
    await screen.findByText("Undone: change what Legal Aid does. Everything later stays.");
    expect(asked.filter((each) => each.command === "undo_step")).toHaveLength(1);
    await waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());
    screen.getByText("taken back");
  });

  it("says which later step stands on it, and goes there", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    await user.click(await screen.findByRole("button", { name: "Undo this step: add 14 stakeholders" }));
    const alert = await screen.findByRole("alert");
    within(alert).getByText(/tag 3 stakeholders with first work/);
    await user.click(within(alert).getByRole("button", { name: "Go to the later step" }));
    const later = screen.getByRole("button", { name: "Undo this step: tag 3 stakeholders with first work" });
    await waitFor(() => expect(document.activeElement).toBe(later.closest("li")));
  });
});

describe("days", () => {
  it("end where the next begins, on this computer's clock", () => {
    expect(dayOf(endOf("2026-03-03"))).toBe("2026-03-03");
    expect(dayOf(endOf("2026-03-03") + 1)).toBe("2026-03-04");
    expect(dayOf(endOf("2024-02-29") + 1)).toBe("2024-03-01");
    expect(dayOf(endOf("2026-12-31") + 1)).toBe("2027-01-01");
    expect(dayOf(endOf("0050-01-01"))).toBe("0050-01-01");
  });

  it("come from the address, or not at all", () => {
    expect(historySearch({ day: "2026-03-03", view: "councils", until: "2026-04-01" })).toEqual({
      day: "2026-03-03",
      view: "councils",
      until: "2026-04-01",
    });
    expect(historySearch({ day: "yesterday", view: "moon", until: 7 })).toEqual({});
  });
});
