import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { byDay } from "./days";

describe("the history", () => {
  it("says who did what, and marks in words what was undone", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    const step = (await screen.findByText("change what Legal Aid does")).closest("li") as HTMLElement;
    within(step).getByText("Youth member 2");
    await user.click(screen.getByRole("button", { name: "Undo: tag 3 stakeholders with first work" }));
    await screen.findByText("Undid: tag 3 stakeholders with first work");
    const undone = screen.getByText("not in force: undone").closest("li") as HTMLElement;
    within(undone).getByText("tag 3 stakeholders with first work");
  });

  it("groups steps by day, newest first", () => {
    const step = (at: string) => ({
      site: "s",
      seq: 1,
      at: new Date(at).getTime(),
      author: "",
      label: { op: "import", args: {} },
      mode: "do" as const,
      undone: false,
    });
    const days = byDay(
      [step("2026-11-23T18:00:00"), step("2026-11-23T00:01:00"), step("2026-11-22T23:59:00")],
      "en",
    );
    expect(days.map(({ day, steps }) => [day, steps.length])).toEqual([
      ["Monday 23 November 2026", 2],
      ["Sunday 22 November 2026", 1],
    ]);
  });
});
