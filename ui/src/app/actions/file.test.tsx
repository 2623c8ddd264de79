import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { leaveBehind } from "@/features/welcome";
import { fakeLayout } from "@/test/layout";
import { at, command } from "@/test/palette";

beforeAll(fakeLayout);
afterEach(() => leaveBehind(undefined));

describe("the plan", () => {
  it("gives way to a new one that is started, on the page for that", async () => {
    const opened = await at("/councils");
    await command(opened, "start a plan", "Start a new plan");
    const field = await screen.findByRole("textbox", { name: /^Your community/ });
    await waitFor(() => expect(document.activeElement).toBe(field));
    expect(opened.asked("close_plan")).toHaveLength(1);
    expect(field).toHaveProperty("value", "");
  });

  it("comes back by a button or Escape, to the place where somebody was", async () => {
    const opened = await at("/history");
    await command(opened, "start a plan", "Start a new plan");
    await opened.user.click(await screen.findByRole("button", { name: /^Back to Riverbend/ }));
    await screen.findByRole("heading", { level: 1, name: "History" });
    expect(opened.asked("open_plan").map(({ request }) => request)).toEqual([
      { path: "/home/ana/Documents/Commonroot/Riverbend.commonroot" },
    ]);
    await command(opened, "start a plan", "Start a new plan");
    const field = await screen.findByRole("textbox", { name: /^Your community/ });
    // Escape throws no answer away.
    await opened.user.type(field, "Two Creeks{Escape}");
    expect(opened.asked("open_plan")).toHaveLength(1);
    await opened.user.clear(field);
    await opened.user.keyboard("{Escape}");
    await screen.findByRole("heading", { level: 1, name: "History" });
    expect(opened.asked("open_plan")).toHaveLength(2);
    // Whoever closes it means to leave it.
    await command(opened, "close this plan", "Close this plan");
    await screen.findByRole("heading", { name: "Start a plan" });
    expect(screen.queryByRole("button", { name: /^Back to/ })).toBeNull();
  });

  it("tells no name of a locked plan that was left", async () => {
    const opened = await at("/history", { passphrase: "river lamp seven goat" });
    await command(opened, "start a plan", "Start a new plan");
    const back = await screen.findByRole("button", { name: /^Back to the plan you left/ });
    expect(back.textContent).not.toContain("Riverbend");
  });

  it("gives way to the sample", async () => {
    const opened = await at("/history");
    await command(opened, "sample", "Open the sample plan");
    await waitFor(() => expect(opened.asked("open_sample")).toHaveLength(1));
    await screen.findByRole("heading", { name: "Where we act" });
  });

  it("stays where the sample is open already: no second one is laid beside it", async () => {
    const opened = await at("/history");
    await command(opened, "sample", "Open the sample plan");
    await screen.findByRole("heading", { name: "Where we act" });
    await command(opened, "sample", "Open the sample plan");
    await screen.findByText("The sample plan is open already: this is it.");
    expect(opened.asked("open_sample")).toHaveLength(1);
  });
});
