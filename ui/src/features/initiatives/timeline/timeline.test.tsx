import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { call } from "@/api/call";
import type { EditInitiatives, PlanRecord } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { newDependency, newMilestone } from "../records";

beforeAll(fakeLayout);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-11-24T10:00:00"));
});
afterEach(() => {
  vi.useRealTimers();
});

async function timeline(place = "/initiatives?view=timeline") {
  const opened = openWindow({ plan: "sample" }, place);
  await screen.findByRole("region", { name: "Timeline" });
  const edits = () =>
    opened.asked
      .filter((each) => each.command === "edit_initiatives")
      .map(({ request }) => request as EditInitiatives);
  const saved = () =>
    opened.asked
      .filter((each) => each.command === "save_records")
      .flatMap(({ request }) => request as PlanRecord[]);
  return { ...opened, edits, saved };
}
const bar = (title: RegExp) => screen.findByRole("button", { name: title });

describe("the timeline", () => {
  it("says of every bar what it is, from when until when, its milestones and what it waits for", async () => {
    await timeline();
    expect(
      await bar(/^Walking school bus, Active, .*2 Feb 2026 – Jun 2027\. 5 milestones, 2 reached\./),
    ).toBeTruthy();
    expect(
      await bar(
        /^First work, fair work, Planned.* Waits for Walking school bus, which ends only after this begins\./,
      ),
    ).toBeTruthy();
  });

  it("has those without dates below, with a way to give them some", async () => {
    const { user, edits } = await timeline();
    await user.click(await screen.findByRole("button", { name: "Give it dates: Quiet room" }));
    const dialog = within(screen.getByRole("dialog", { name: "When is Quiet room?" }));
    await user.type(dialog.getByRole("textbox", { name: "Starts" }), "May 2027{Enter}");
    await waitFor(() => expect(edits().at(-1)?.edits).toEqual([{ field: "start", value: "2027-05" }]));
    const end = dialog.getByRole("textbox", { name: "Ends" }) as HTMLTextAreaElement;
    await user.type(end, "April 2027{Enter}");
    // What can't be is said at the field, and nothing typed is lost.
    expect((await dialog.findByRole("alert")).textContent).toMatch(/^The end lies before the beginning/);
    expect(end.value).toBe("April 2027");
    await user.clear(end);
    await user.type(end, "2028{Enter}");
    await waitFor(() => expect(edits().at(-1)?.edits).toEqual([{ field: "end", value: "2028" }]));
    await user.click(dialog.getByRole("button", { name: "Done" }));
    expect(await bar(/^Quiet room, Planned, May 2027 – 2028/)).toBeTruthy();
  });

  it("moves a bar with the arrow keys, in one step for presses one after the other", async () => {
    const { user, edits } = await timeline();
    const first = await bar(/^First work, fair work/);
    first.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByText("First work, fair work: 1 May 2027 – 30 Jan 2028")).toBeTruthy();
    await waitFor(() =>
      expect(edits()).toEqual([
        {
          ids: ["i-3"],
          edits: [
            { field: "start", value: "2027-05-01" },
            { field: "end", value: "2028-01-30" },
          ],
        },
      ]),
    );
    await screen.findByText(/First work, fair work is now/);
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await bar(/^First work, fair work, Planned, 1 Mar\s–\s30 Nov 2027/)).toBeTruthy();
  });

  it("moves only the end with Shift, and nothing after Escape", async () => {
    const { user, edits } = await timeline();
    const first = await bar(/^First work, fair work/);
    first.focus();
    await user.keyboard("{ArrowLeft}{Escape}");
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    await waitFor(() =>
      expect(edits().map((each) => each.edits)).toEqual([[{ field: "end", value: "2027-12-30" }]]),
    );
  });

  it("moves only the start with Ctrl, and says so in its hint", async () => {
    const { user, edits } = await timeline();
    const first = await bar(/^First work, fair work/);
    const hint = document.getElementById(first.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toContain("with Ctrl only its start");
    first.focus();
    await user.keyboard("{Control>}{ArrowRight}{/Control}");
    await waitFor(() => expect(edits()).toHaveLength(1));
    const [edit] = edits()[0]?.edits ?? [];
    expect(edits()[0]?.edits).toHaveLength(1);
    expect(edit?.field).toBe("start");
    // Both keys together mean nothing.
    await user.keyboard("{Control>}{Shift>}{ArrowRight}{/Shift}{/Control}{Enter}");
    expect(edits()).toHaveLength(1);
  });

  it("moves a bar by dragging it, and one end by its end", async () => {
    const { edits } = await timeline();
    const first = await bar(/^First work, fair work/);
    // The chart is as wide as it takes; a day is at least a fifth of a pixel, so a far drag is many days.
    fireEvent.pointerDown(first, { button: 0, isPrimary: true, clientX: 100 });
    fireEvent.pointerMove(first, { clientX: 160 });
    fireEvent.pointerUp(first, { clientX: 160 });
    fireEvent.click(first);
    await waitFor(() => expect(edits()).toHaveLength(1));
    const [start, end] = edits()[0]?.edits ?? [];
    const days = (from: string, to: unknown) => (Date.parse(String(to)) - Date.parse(from)) / 86_400_000;
    expect(days("2027-03-01", start?.value)).toBeGreaterThan(30);
    expect(days("2027-11-30", end?.value)).toBe(days("2027-03-01", start?.value));
    expect(screen.queryByRole("dialog")).toBeNull();

    const moved = await bar(/^First work, fair work/);
    const handle = moved.querySelector("[data-edge=end]") as HTMLElement;
    fireEvent.pointerDown(handle, { button: 0, isPrimary: true, clientX: 300 });
    fireEvent.pointerMove(handle, { clientX: 320 });
    fireEvent.pointerUp(handle, { clientX: 320 });
    await waitFor(() => expect(edits()[1]?.edits.map((each) => each.field)).toEqual(["end"]));
  });

  it("leads from bar to bar with up and down, and Enter opens the dates", async () => {
    const { user } = await timeline();
    (await bar(/^Open library evenings/)).focus();
    await user.keyboard("{ArrowDown}");
    await waitFor(async () => expect(document.activeElement).toBe(await bar(/^Walking school bus/)));
    await user.keyboard("{Enter}");
    expect(await screen.findByRole("dialog", { name: "When is Walking school bus?" })).toBeTruthy();
  });

  it("lets one wait for another from the menu of a bar, and never in a circle", async () => {
    const { user, saved } = await timeline();
    await user.click(
      await screen.findByRole("button", { name: "Dates of Walking school bus, and what it waits for" }),
    );
    await user.click(await screen.findByRole("menuitem", { name: "Waits for …" }));
    const field = await screen.findByRole("combobox", { name: "Type part of a title" });
    await user.type(field, "first work");
    const circle = await screen.findByRole("option", { name: /First work.*waits for this one already/ });
    expect(circle.getAttribute("aria-disabled")).toBe("true");
    await user.clear(field);
    await user.type(field, "safe{Enter}");
    await waitFor(() => expect(saved().at(-1)).toMatchObject({ value: newDependency("i-6", "i-0") }));
    await screen.findByText("Walking school bus waits for Safe hotels now");
    await user.click(screen.getByRole("button", { name: "No longer wait for Safe hotels" }));
    await screen.findByText("Walking school bus no longer waits for Safe hotels");
  });

  it("stands as a table too", async () => {
    const { user } = await timeline();
    await user.click(await screen.findByRole("button", { name: "As a table" }));
    const table = within(screen.getByRole("region", { name: "The timeline as a table" }));
    const row = within(table.getByRole("row", { name: /^Walking school bus/ }));
    row.getByText("2 February 2026");
    row.getByText("Routes drawn (reached, due 14 February 2026)");
    expect(table.getAllByRole("row")).toHaveLength(12);
  });

  it("says of a milestone when it was due, and whether its day has passed", async () => {
    const { user } = await timeline();
    await bar(/^Walking school bus/);
    const row = (await bar(/^Walking school bus/)).closest("[role=listitem]");
    const titles = [...(row?.querySelectorAll(".tl-diamond") ?? [])].map((each) =>
      each.getAttribute("title"),
    );
    expect(titles).toContain("Routes drawn (reached, due 14 February 2026)");
    expect(titles.some((title) => /\(due .*\)$/.test(title ?? ""))).toBe(true);
    vi.setSystemTime(new Date("2027-12-24T10:00:00"));
    await user.click(screen.getByRole("button", { name: "As a table" }));
    const table = within(screen.getByRole("region", { name: "The timeline as a table" }));
    table.getByText(/^All four routes run \(due .*, not reached yet\)$/);
  });

  it("draws milestones of what has no dates yet", async () => {
    openWindow({ plan: "sample" }, "/history");
    await screen.findByRole("button", { name: "Riverbend" });
    const room = (await call("list_initiatives", null)).find((one) => one.title === "Quiet room");
    const value = newMilestone(room?.id ?? "", "Room found", { due: "2027-02" });
    await call("save_records", [{ noun: "milestone", value }]);
    window.location.hash = "#/initiatives?view=timeline";
    const give = await screen.findByRole("button", { name: "Give it dates: Quiet room" });
    const diamond = () => give.closest("[role=listitem]")?.querySelector(".tl-diamond");
    await waitFor(() => expect(diamond()?.getAttribute("title")).toBe("Room found (due February 2027)"));
  });

  it("shows only what the filters let through", async () => {
    await timeline("/initiatives?view=timeline&domain=shelter");
    await screen.findByRole("button", { name: "Give it dates: Rent bridge" });
    await screen.findByText(/None of these has a date yet.*Give one a start or an end/);
    expect(screen.queryByRole("button", { name: /^Walking school bus/ })).toBeNull();
  });
});
