import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { EditStakeholders, Refusal } from "@/api/generated";
import { savesBeforeLeaving } from "@/platform/leaving";
import { platform } from "@/platform/platform";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const full: Refusal = { code: "disk", action: "write", detail: "no space left" };
const note =
  "They open the hall on Fridays, and families come with their children from all over the east side.";
const story = "She is a girl of 9 named Lena";
const about = "What it does for children and families";
const field = (name: string) => screen.getByRole("textbox", { name }) as HTMLTextAreaElement;

/** Opens the panel of the bus company; `refusals` is how the disk is, as long as a test says so. */
async function open(refusals: Record<string, Refusal> = {}) {
  const opened = openWindow({ plan: "sample" }, "/stakeholders", refusals);
  await opened.user.click(await screen.findByRole("row", { name: /Bus Company/ }));
  await screen.findByRole("textbox", { name: "Name" });
  const count = (command: string) => opened.asked.filter((each) => each.command === command).length;
  const kept = () =>
    opened.asked
      .filter(({ command }) => command === "edit_stakeholders")
      .map(({ request }) => (request as EditStakeholders).edits[0]);
  const write = async (name: string, words: string) => {
    await opened.user.clear(field(name));
    await opened.user.type(field(name), `${words}`);
    await opened.user.tab();
  };
  const closePlan = async () => {
    await opened.user.click(await screen.findByRole("button", { name: "Riverbend" }));
    await opened.user.click(await screen.findByRole("menuitem", { name: "Close this plan" }));
  };
  return { ...opened, count, kept, write, closePlan };
}
const waits = () => screen.findByRole("button", { name: "One text is not saved yet" });
const saved = () => screen.findByRole("button", { name: "Saved on this computer" });

describe("a text that could not be written", () => {
  it("is told of in the header, and written as soon as there is room for another", async () => {
    const refusals: Record<string, Refusal> = { edit_stakeholders: full };
    const { write, kept } = await open(refusals);
    await write(about, note);
    await waits();
    expect(screen.queryByText("Saved on this computer")).toBeNull();
    delete refusals.edit_stakeholders;
    const before = kept().length;
    await write("Area", "East side");
    await waitFor(() => expect(kept().slice(before)).toContainEqual({ field: "about", value: note }));
    await saved();
    expect(field(about).value).toBe(note);
    expect(field(about).getAttribute("aria-invalid")).toBeNull();
  });

  it("is written by Try again, also from another page", async () => {
    const refusals: Record<string, Refusal> = { edit_stakeholders: full };
    const { user, write, kept } = await open(refusals);
    await write(about, note);
    await waits();
    await user.click(screen.getByRole("link", { name: "History" }));
    await screen.findByRole("heading", { level: 1, name: "History" });
    const line = document.querySelector<HTMLElement>(".head .line") as HTMLElement;
    await user.click(await within(line).findByRole("button", { name: "Close" }));
    delete refusals.edit_stakeholders;
    const before = kept().length;
    await user.click(await screen.findByRole("button", { name: "Try again" }));
    await waitFor(() => expect(kept().slice(before)).toEqual([{ field: "about", value: note }]));
    await saved();
  });

  it("is not written by an undo, which would take away what can be done again", async () => {
    const refusals: Record<string, Refusal> = { edit_stakeholders: full };
    const { user, write, count } = await open(refusals);
    await write(about, note);
    await waits();
    delete refusals.edit_stakeholders;
    const before = count("edit_stakeholders");
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    await waitFor(() => expect(count("undo")).toBe(1));
    await screen.findByText(/^Undone: /);
    expect(count("edit_stakeholders")).toBe(before);
  });

  it("leads to its field from the header, wherever somebody is", async () => {
    const { user, write } = await open({ edit_stakeholders: full });
    await write(about, note);
    await user.click(screen.getByRole("link", { name: "History" }));
    await screen.findByRole("heading", { level: 1, name: "History" });
    const line = document.querySelector<HTMLElement>(".head .line") as HTMLElement;
    await user.click(await within(line).findByRole("button", { name: "Close" }));
    await user.click(await waits());
    await waitFor(() => expect(document.activeElement).toBe(field(about)), { timeout: 3000 });
    expect(field(about).value).toBe(note);
  });
});

describe("closing the plan while a text waits", () => {
  it("asks, names it, and closes only without it when somebody says so", async () => {
    const { user, write, closePlan, count } = await open({ edit_stakeholders: full });
    await write(about, note);
    await waits();
    await closePlan();
    const dialog = within(await screen.findByRole("dialog", { name: "One text is not saved yet" }));
    dialog.getByText(`“${about}” of Bus Company`);
    dialog.getByText(/^They open the hall on Fridays/);
    expect(document.activeElement).toBe(dialog.getByRole("button", { name: "Stay" }));
    await user.click(dialog.getByRole("button", { name: "Stay" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(count("close_plan")).toBe(0);
    expect(field(about).value).toBe(note);
    await closePlan();
    await user.click(await screen.findByRole("button", { name: "Close without it" }));
    await screen.findByRole("heading", { name: "Start a plan" });
    expect(count("close_plan")).toBe(1);
  });

  it("closes once trying again went well", async () => {
    const refusals: Record<string, Refusal> = { edit_stakeholders: full };
    const { user, write, closePlan, kept } = await open(refusals);
    await write(about, note);
    await waits();
    await closePlan();
    const dialog = within(await screen.findByRole("dialog", { name: "One text is not saved yet" }));
    await user.click(dialog.getByRole("button", { name: "Try again" }));
    await waitFor(() =>
      expect(dialog.getByRole("button", { name: "Try again" })).toHaveProperty("disabled", false),
    );
    delete refusals.edit_stakeholders;
    const before = kept().length;
    await user.click(dialog.getByRole("button", { name: "Try again" }));
    await screen.findByRole("heading", { name: "Start a plan" });
    expect(kept().slice(before)).toEqual([{ field: "about", value: note }]);
  });

  it("does not offer to try again what a rule refuses", async () => {
    const { write, closePlan } = await open();
    await write("Website", "ask at the desk");
    await waits();
    expect(screen.queryByRole("button", { name: "Try again" })).toBeNull();
    await closePlan();
    const dialog = within(await screen.findByRole("dialog", { name: "One text is not saved yet" }));
    expect(dialog.queryByRole("button", { name: "Try again" })).toBeNull();
    dialog.getByText("“Website” of Bus Company");
  });

  it("asks nothing where all is kept", async () => {
    const { write, closePlan } = await open();
    await write(about, note);
    await saved();
    await closePlan();
    await screen.findByRole("heading", { name: "Start a plan" });
  });
});

describe("closing the window", () => {
  /** The program of the test is told of what a window that goes asks for, as the real one is. */
  function leaving() {
    const asked: string[] = [];
    const real = platform();
    savesBeforeLeaving({
      invoke: (command, request) => {
        asked.push(command);
        return real.invoke(command, request);
      },
    });
    window.dispatchEvent(new Event("leaving"));
    return asked;
  }

  it("asks while the keyboard is still in a field whose words are refused", async () => {
    const { user } = await open();
    await user.clear(field(about));
    await user.type(field(about), story);
    expect(document.activeElement).toBe(field(about));
    const asked = leaving();
    const dialog = within(await screen.findByRole("dialog", { name: "One text is not saved yet" }));
    dialog.getByText(story);
    expect(asked).toEqual(["stay"]);
    await user.click(dialog.getByRole("button", { name: "Stay" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked).toEqual(["stay"]);
    expect(field(about).value).toBe(story);
    const again = leaving();
    await user.click(await screen.findByRole("button", { name: "Close without it" }));
    await waitFor(() => expect(again).toContain("leave"));
  });

  it("goes at once where what is being typed can be kept", async () => {
    const { user, kept } = await open();
    await user.type(field("Area"), "East side");
    const asked = leaving();
    await vi.waitFor(() => expect(asked).toContain("leave"), 3000);
    expect(kept()).toEqual([{ field: "area_served", value: "East side" }]);
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

describe("the header while somebody types", () => {
  it("says when it will be saved, and only then that it is", async () => {
    const { user } = await open();
    await saved();
    await user.type(field("Area"), "East side");
    await screen.findByRole("button", { name: "Saves when you leave the field" });
    expect(screen.queryByText("Saved on this computer")).toBeNull();
    await user.tab();
    await saved();
  });
});
