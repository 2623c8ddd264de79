import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Refusal } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

const headerOf = () => document.querySelector<HTMLElement>(".head") ?? document.body;

describe("the frame", () => {
  it("names the step that undo would take back, and takes it back with the keyboard", async () => {
    const { user } = openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Undo: tag 3 stakeholders with first work" });
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByRole("button", { name: "Undo: change what Legal Aid does" });
    await screen.findByText("Undone: tag 3 stakeholders with first work");
    await user.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    await screen.findByText("Done again: tag 3 stakeholders with first work");
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByRole("button", { name: "Redo: tag 3 stakeholders with first work" });
    await user.keyboard("{Control>}y{/Control}");
    await waitFor(() =>
      expect(within(headerOf()).getByRole("button", { name: "Redo" })).toHaveProperty("disabled", true),
    );
  });

  it("counts every press of Ctrl+Z, however quickly they come", async () => {
    const { user, asked } = openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Undo: tag 3 stakeholders with first work" });
    await user.keyboard("{Control>}zz{/Control}");
    await waitFor(() => expect(asked.filter((each) => each.command === "undo")).toHaveLength(2));
    await screen.findByText("Undone: change what Legal Aid does");
  });

  it("leaves Ctrl+Z to a field while somebody types in it", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/settings");
    await user.click(await screen.findByRole("textbox", { name: "Place" }));
    await user.keyboard("x{Control>}z{/Control}");
    expect(asked.map((each) => each.command)).not.toContain("undo");
  });

  it("says what happened, what is safe and what to do when a step is refused", async () => {
    const { user } = openWindow({ plan: "sample" }, "/", {
      undo: { code: "open_elsewhere", by: null, since: null },
    });
    await user.click(await screen.findByRole("button", { name: /^Undo: / }));
    const banner = await screen.findByRole("alert");
    expect(banner.textContent).toContain("This plan is open in another window or another program.");
    expect(banner.textContent).toContain("It was not touched.");
    expect(banner.textContent).toContain("Close it there first");
    await user.click(within(banner).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("says that nothing is saved while the file is gone, and that it is once a step is written", async () => {
    const path = "/home/ana/Documents/Commonroot/Riverbend.commonroot";
    const refusals: Record<string, Refusal> = { undo: { code: "no_such_file", path } };
    const { user } = openWindow({ plan: "sample" }, "/", refusals);
    const undo = await screen.findByRole("button", { name: /^Undo: / });
    screen.getByRole("button", { name: "Saved on this computer" });
    await user.click(undo);
    await screen.findByRole("button", { name: "Not saved" });
    expect(screen.queryByText("Saved on this computer")).toBeNull();
    // Found again, on the stick that is back.
    delete refusals.undo;
    await user.click(undo);
    await user.click(await screen.findByRole("button", { name: "Close" }));
    await screen.findByRole("button", { name: "Saved on this computer" });
  });

  it("offers a copy and the backup while the file is gone, and takes what is not saved along into the copy", async () => {
    fakeLayout();
    const path = "/home/ana/Documents/Commonroot/Riverbend.commonroot";
    const refusals: Record<string, Refusal> = { edit_stakeholders: { code: "no_such_file", path } };
    const { user, asked } = openWindow({ plan: "sample" }, "/stakeholders", refusals);
    await user.click(await screen.findByRole("row", { name: /Bus Company/ }));
    await user.type(await screen.findByRole("textbox", { name: "Area" }), "East side");
    await user.tab();
    const copy = await screen.findByRole("button", { name: "Save a copy…" });
    screen.getByText(/^Beside the plan there is a backup from .*, with 60 stakeholders/);
    screen.getByRole("button", { name: "Open this backup" });
    await user.click(copy);
    await screen.findByText(/^Copy saved as .*2026-11-24\.commonroot$/);
    delete refusals.edit_stakeholders;
    await user.click(screen.getByRole("button", { name: "Go on in the copy" }));
    await screen.findByText(/^You go on in /);
    expect(asked.map(({ command }) => command)).toContain("open_plan");
    await waitFor(() => expect(screen.queryByRole("button", { name: "Go on in the copy" })).toBeNull());
    expect(
      asked.at(asked.findLastIndex(({ command }) => command === "edit_stakeholders"))?.request,
    ).toMatchObject({
      edits: [{ field: "area_served", value: "East side" }],
    });
    const area = await screen.findByRole("textbox", { name: "Area" });
    await waitFor(() => expect((area as HTMLTextAreaElement).value).toBe("East side"));
    await screen.findByRole("button", { name: "Close" });
  });

  it("closes the plan from the menu under its name", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("button", { name: "Riverbend" }));
    await user.click(await screen.findByRole("menuitem", { name: "Close this plan" }));
    await screen.findByRole("heading", { name: "Start a plan" });
    expect(document.title).toBe("Commonroot");
  });

  it("says in the title where one is", async () => {
    openWindow({ plan: "sample" }, "/history");
    await waitFor(() => expect(document.title).toBe("History – Riverbend – Commonroot"));
    expect(screen.getByRole("link", { name: "History" }).getAttribute("aria-current")).toBe("page");
  });

  it("shows words instead of a blank window when the program does not answer", async () => {
    openWindow({}, "/", { get_app: { code: "unexpected", detail: "gone" } });
    expect((await screen.findByRole("alert")).textContent).toContain(
      "everything saved until now is in the plan",
    );
  });
});
