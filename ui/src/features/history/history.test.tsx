import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Step } from "@/api/generated";
import { openWindow } from "@/test/app";
import { byDay } from "./days";
import { canTakeBackTo, canUndo, kindOf, stepsAfter } from "./filter";

const step = (at: string, part: Partial<Step> = {}): Step => ({
  site: "s",
  seq: 1,
  at: new Date(at).getTime(),
  author: "",
  label: { op: "import", args: {} },
  mode: "do",
  undone: false,
  own: true,
  stays: null,
  ...part,
});

describe("the history", () => {
  it("says who did what, and marks in words what was taken back", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    const line = (await screen.findByText("change what Legal Aid does")).closest("li") as HTMLElement;
    within(line).getByText("Youth member 2");
    within(screen.getByText("new plan for Riverbend").closest("li") as HTMLElement).getByText(
      "The plan began with it",
    );
    await user.click(screen.getByRole("button", { name: "Undo: tag 3 stakeholders with first work" }));
    await screen.findByText("Undid: tag 3 stakeholders with first work");
    const undone = screen.getByText("taken back").closest("li") as HTMLElement;
    within(undone).getByText("tag 3 stakeholders with first work");
  });

  it("finds steps by words, by person and by what they are about", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    await screen.findByText("change what Legal Aid does");
    const count = () => screen.getAllByRole("listitem").length;
    expect(count()).toBe(5);
    await user.type(screen.getByRole("textbox", { name: "Find in the steps" }), "LÉGAL aid");
    await screen.findByText("One step found");
    expect(count()).toBe(1);
    await user.click(screen.getByRole("button", { name: "Show all" }));
    expect(count()).toBe(5);
    await user.click(within(screen.getByRole("main")).getByRole("button", { name: /Who/ }));
    await user.click(await screen.findByRole("option", { name: "Librarian" }));
    await screen.findByText("One step found");
    screen.getByText("add 14 stakeholders");
    await user.click(screen.getByRole("button", { name: "Show all" }));
    await user.click(screen.getByRole("button", { name: /What about/ }));
    await user.click(await screen.findByRole("option", { name: "The plan" }));
    await screen.findByText("One step found");
    screen.getByText("new plan for Riverbend");
  });

  it("takes the plan back to a step after saying how many, and redo brings them back", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/history");
    const undos = () => asked.filter((each) => each.command === "undo").length;
    await user.click(await screen.findByRole("button", { name: "Take back to here: add Public Library" }));
    const question = await screen.findByRole("dialog", { name: "Take back 3 steps?" });
    within(question).getByText("change what Legal Aid does");
    await user.click(within(question).getByRole("button", { name: "Cancel" }));
    expect(undos()).toBe(0);
    await user.click(await screen.findByRole("button", { name: "Take back to here: add Public Library" }));
    await user.click(await screen.findByRole("button", { name: "Take back 3 steps" }));
    await screen.findByText("3 steps were taken back");
    expect(undos()).toBe(3);
    await screen.findByRole("button", { name: "Undo: add Public Library" });
    await screen.findByRole("button", { name: "Redo: add 14 stakeholders" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("offers no way back to the newest step, nor to one that was taken back itself", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    await screen.findByText("change what Legal Aid does");
    expect(screen.getAllByRole("button", { name: /^Take back to/ })).toHaveLength(4);
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText("taken back");
    expect(screen.getAllByRole("button", { name: /^Take back to/ })).toHaveLength(3);
  });

  it("says why it stopped when a step can't be taken back", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history", { undo: { code: "nothing_to_undo" } });
    await user.click(await screen.findByRole("button", { name: "Take back to here: add Public Library" }));
    await user.click(await screen.findByRole("button", { name: "Take back 3 steps" }));
    expect((await screen.findByRole("alert")).textContent).toContain("There is nothing left to undo.");
  });

  it("counts only steps that still hold", () => {
    const steps = [
      step("2026-11-23T12:00", { seq: 4, mode: "undo" }),
      step("2026-11-23T11:00", { seq: 3, undone: true }),
      step("2026-11-23T10:00", { seq: 2 }),
      step("2026-11-23T09:00", { seq: 1 }),
    ];
    expect(stepsAfter(steps, steps[3] as Step).map((each) => each.seq)).toEqual([2]);
    expect(stepsAfter(steps, steps[2] as Step)).toEqual([]);
  });

  it("takes nothing back past a step that came with a copy", () => {
    const steps = [
      step("2026-11-23T12:00", { seq: 4 }),
      step("2026-11-23T11:00", { seq: 3 }),
      step("2026-11-23T10:00", { seq: 2, own: false }),
      step("2026-11-23T09:00", { seq: 1 }),
    ];
    expect(steps.map((each) => canTakeBackTo(steps, each))).toEqual([false, true, true, false]);
  });

  it("undoes whatever holds, whoever took it, unless it can never be undone", () => {
    const at = "2026-11-23T12:00";
    const came = { own: false };
    expect(canUndo(step(at, came))).toBe(true);
    expect(canUndo(step(at, { ...came, undone: true }))).toBe(false);
    expect(canUndo(step(at, { ...came, stays: "lacking" }))).toBe(false);
    expect(canUndo(step(at, { ...came, mode: "redo" }))).toBe(false);
  });

  it("groups steps by day, newest first, and calls near days by name", () => {
    const days = byDay(
      [
        step("2026-11-23T18:00:00"),
        step("2026-11-23T00:01:00"),
        step("2026-11-22T23:59:00"),
        step("2026-11-21T12:00:00"),
        step("2025-11-21T12:00:00"),
      ],
      new Date("2026-11-23T20:00:00").getTime(),
      "en-GB",
    );
    expect(days.map(({ day, steps }) => [day, steps.length])).toEqual([
      ["today", 2],
      ["yesterday", 1],
      ["Saturday 21 November", 1],
      ["Friday 21 November 2025", 1],
    ]);
  });

  it("knows what a step is about", () => {
    const about = (op: string) => kindOf(step("2026-11-23T12:00", { label: { op, args: {} } }));
    expect(
      ["import", "edit-stakeholders-add-tag", "create-ties", "set-initiative-status"].map(about),
    ).toEqual(["stakeholder", "stakeholder", "tie", "initiative"]);
    expect(["create-council", "edit-plan-name"].map(about)).toEqual(["council", "plan"]);
    expect(["add-milestone", "edit-budget-line", "add-factor-work"].map(about)).toEqual([
      "initiative",
      "initiative",
      "initiative",
    ]);
    expect(["add-finding", "edit-population-group", "remove-recognition"].map(about)).toEqual([
      "assessment",
      "assessment",
      "assessment",
    ]);
  });
});
