import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { EditInitiatives } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

/** Opens the table of the sample town's initiatives. */
const open = async (place = "/initiatives") => {
  const opened = openWindow({ plan: "sample" }, place);
  await screen.findByRole("grid", { name: "Initiatives" });
  await screen.findByRole("link", { name: /Safe hotels/ });
  const edits = () =>
    opened.asked
      .filter(({ command }) => command === "edit_initiatives")
      .map(({ request }) => request as EditInitiatives);
  return { ...opened, edits };
};
type Opened = Awaited<ReturnType<typeof open>>;
const row = (name: RegExp) => screen.getByRole("row", { name });
const select = async ({ user }: Opened, ...titles: string[]) => {
  for (const title of titles) await user.click(screen.getByRole("checkbox", { name: `Select ${title}` }));
};
const bar = () => screen.getByRole("region", { name: "Change the selected" });
const inBar = (name: string) => within(bar()).getByRole("button", { name });
const selected = () =>
  screen.getAllByRole("row", { selected: true }).map((each) => within(each).getByRole("link").textContent);

describe("choosing initiatives", () => {
  it("goes by keyboard alone: rows, ranges, all, and none again", async () => {
    const { user } = await open();
    await user.keyboard("/");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Find by words" }));
    await user.keyboard("{ArrowDown} ");
    await screen.findByText("1 selected");
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    await screen.findByText("3 selected");
    expect(selected()).toEqual(["Breakfast before class", "Circle of grown-ups", "First work, fair work"]);
    await user.keyboard("{Control>}a{/Control}");
    await screen.findByText("11 selected");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText("11 selected")).toBeNull());
    await user.keyboard("{Home}{Enter}");
    await screen.findByRole("textbox", { name: "Title" });
  });

  it("goes by mouse: boxes, and Shift for all between", async () => {
    const opened = await open();
    await select(opened, "Breakfast before class");
    await opened.user.keyboard("{Shift>}");
    await select(opened, "Quiet room");
    await opened.user.keyboard("{/Shift}");
    expect(selected()).toHaveLength(5);
    await opened.user.keyboard("{Control>}");
    await opened.user.click(screen.getByRole("link", { name: "Way back" }));
    await opened.user.keyboard("{/Control}");
    await screen.findByText("6 selected");
    expect(window.location.hash).not.toContain("initiatives/");
  });

  it("changes nothing that a filter hides", async () => {
    const opened = await open();
    await select(opened, "Safe hotels", "Swim together");
    await opened.user.type(screen.getByRole("textbox", { name: "Find by words" }), "swim");
    await screen.findByText("1 selected");
    await opened.user.click(inBar("Status"));
    await opened.user.click(await screen.findByRole("button", { name: "Paused" }));
    await waitFor(() => expect(opened.edits()).toHaveLength(1));
    expect(opened.edits()[0]?.ids).toHaveLength(1);
  });
});

describe("several initiatives at once", () => {
  it("get a status with one call, and one undo takes it back", async () => {
    const opened = await open();
    await select(opened, "Swim together", "Rent bridge");
    await opened.user.click(inBar("Status"));
    await opened.user.click(await screen.findByRole("button", { name: "Finished" }));
    await waitFor(() => expect(within(row(/Swim together/)).getByText("Finished")).toBeTruthy());
    expect(within(row(/Rent bridge/)).getByText("Finished")).toBeTruthy();
    expect(opened.edits()).toEqual([
      { ids: ["i-4", "i-7"], edits: [{ field: "status", value: "finished" }] },
    ]);
    await screen.findByText("2 initiatives are now: Finished");
    await opened.user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(within(row(/Rent bridge/)).getByText("Active")).toBeTruthy());
    expect(within(row(/Swim together/)).getByText("Active")).toBeTruthy();
  });

  it("turn active only with their checks: those that lack one are named and stay", async () => {
    const opened = await open();
    const { user, edits } = opened;
    await select(opened, "Quiet room", "Safe hotels", "Reading by the river");
    await user.click(inBar("Status"));
    await user.click(await screen.findByRole("button", { name: "Active" }));
    const question = await screen.findByRole("dialog", { name: /could they harm anyone/ });
    for (const title of ["Quiet room", "Safe hotels", "Reading by the river"])
      within(question).getByText(title);
    expect(within(question).queryByRole("button", { name: /^Start/ })).toBeNull();

    // One of them is answered, and kept for later.
    await user.click(within(question).getByRole("button", { name: "Answer now for Quiet room" }));
    for (const name of ["Who could be harmed", "Who was asked", "What we do about it"])
      await user.type(await screen.findByRole("textbox", { name }), "We talked");
    await user.click(screen.getByRole("button", { name: "Not yet" }));

    const again = await screen.findByRole("dialog", { name: /could they harm anyone/ });
    await within(again).findByText(/2 of the 3 you chose still need/);
    expect(within(again).queryByText("Quiet room")).toBeNull();
    await user.click(within(again).getByRole("button", { name: "Start the other one" }));
    await waitFor(() => expect(within(row(/Quiet room/)).getByText("Active")).toBeTruthy());
    expect(within(row(/Safe hotels/)).getByText("Planned")).toBeTruthy();
    expect(within(row(/Reading by the river/)).getByText("Idea")).toBeTruthy();
    expect(edits().at(-1)).toEqual({ ids: ["i-8"], edits: [{ field: "status", value: "active" }] });
    expect(screen.queryByRole("dialog", { name: /could they harm anyone/ })).toBeNull();
  });

  it("are tagged, and found again by the tag, on the table and on the board", async () => {
    const opened = await open();
    const { user, edits } = opened;
    await select(opened, "Swim together", "Rent bridge");
    await user.click(inBar("Tag"));
    await user.keyboard("summer{Enter}");
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(edits()[0]).toEqual({ ids: ["i-4", "i-7"], edits: [{ field: "add_tag", value: "summer" }] });
    await user.keyboard("{Escape}");
    expect(await within(row(/Rent bridge/)).findByText("summer")).toBeTruthy();

    const filters = screen.getByRole("search", { name: "Filters" });
    await user.click(within(filters).getByRole("button", { name: "Tag" }));
    await user.click(await screen.findByRole("checkbox", { name: "summer" }));
    await screen.findByText("2 of 11");
    expect(window.location.hash).toContain("tag=");
    await user.keyboard("{Escape}");
    await user.click(screen.getByRole("radio", { name: "Board" }));
    const active = await screen.findByRole("grid", { name: "Active, 2 initiatives" });
    expect(
      within(active)
        .getAllByRole("row")
        .map((each) => each.textContent?.slice(0, 11)),
    ).toEqual(["Rent bridge", "Swim togeth"]);
    screen.getByRole("grid", { name: "Idea, no initiative" });
  });

  it("get domains and levels, whether some have them or none", async () => {
    const opened = await open();
    const { user, edits } = opened;
    await select(opened, "Safe hotels", "Swim together");
    await user.click(inBar("Domain or level"));
    const safety = (await screen.findByRole("checkbox", { name: /Safety/ })) as HTMLInputElement;
    expect(safety.indeterminate).toBe(true);
    await user.click(safety);
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(edits()[0]?.edits).toEqual([{ field: "add_domain", value: "domain-safety" }]);
    await user.click(safety);
    await waitFor(() => expect(edits()).toHaveLength(2));
    expect(edits()[1]?.edits).toEqual([{ field: "remove_domain", value: "domain-safety" }]);
    await user.click(screen.getByRole("checkbox", { name: /Family/ }));
    await waitFor(() => expect(edits()[2]?.edits).toEqual([{ field: "add_level", value: "level-family" }]));
  });

  it("act at another time, and lose the phases that go with it no more", async () => {
    const opened = openWindow({ plan: "sample" }, "/initiatives/i-9");
    const { user, asked } = opened;
    await user.click(await screen.findByRole("button", { name: "Choose: Phases" }));
    await user.click(await screen.findByRole("checkbox", { name: "Withdrawal" }));
    await user.keyboard("{Escape}");
    const page = within(screen.getByRole("article", { name: "Way back" }));
    await user.click(page.getByRole("link", { name: "Initiatives" }));
    await screen.findByRole("link", { name: "Way back" });
    await select({ ...opened, edits: () => [] }, "Rent bridge", "Way back");
    await user.click(inBar("When it acts"));
    await user.click(await screen.findByRole("button", { name: /^Primary/ }));
    await screen.findByText("2 initiatives act before harm now");
    expect(asked.findLast(({ command }) => command === "edit_initiatives")?.request).toEqual({
      ids: ["i-4", "i-9"],
      edits: [
        { field: "prevention", value: "prevention-primary" },
        { field: "remove_phase", value: "phase-withdrawal" },
      ],
    });
  });

  it("are deleted after a question, also by the key, and come back with one undo", async () => {
    const opened = await open();
    const { user } = opened;
    await select(opened, "Swim together", "Rent bridge");
    await user.keyboard("{Delete}");
    await screen.findByRole("dialog", { name: "Delete 2 initiatives?" });
    await user.click(screen.getByRole("button", { name: "Delete 2" }));
    await waitFor(() => expect(screen.queryByRole("link", { name: "Rent bridge" })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByRole("link", { name: "Rent bridge" });
    screen.getByRole("link", { name: "Swim together" });
  });
});
