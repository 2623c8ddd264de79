import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { call } from "@/api/call";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

const field = () => screen.findByRole("combobox", { name: "Find anything, or do anything" });
const lines = () => screen.queryAllByRole("option").map((line) => line.textContent ?? "");
const headerOf = () => document.querySelector<HTMLElement>(".head") ?? document.body;
const ready = () => screen.findByRole("button", { name: "Riverbend" });

describe("the palette", () => {
  it("opens with Ctrl+K, closes with Escape, and gives the keyboard back", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    const menu = screen.getByRole("button", { name: "Riverbend" });
    menu.focus();
    await user.keyboard("{Control>}k{/Control}");
    expect(document.activeElement).toBe(await field());
    expect(lines()).toContain("Add a stakeholderAdd");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    await waitFor(() => expect(document.activeElement).toBe(menu));
  });

  it("opens from the header, and while somebody types in a field", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    await user.click(await screen.findByRole("textbox", { name: "Place" }));
    await user.keyboard("{Control>}k{/Control}");
    await field();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("combobox")).toBeNull());
    await user.click(within(headerOf()).getByRole("button", { name: "Find anything, or do anything" }));
    await field();
  });

  it("finds by a part of the name without accents or case, and Enter opens it", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "LÍC LIBR");
    const line = await screen.findByRole("option", { name: /^Public Library/ });
    expect(line.getAttribute("aria-selected")).toBe("true");
    expect(within(line).getByText("Libr").tagName).toBe("MARK");
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
    expect(window.location.hash).toContain("open=");
    expect(screen.queryByRole("combobox", { name: "Find anything, or do anything" })).toBeNull();
  });

  it.each([
    ["seat", "Go to Councils"],
    ["chair", "Go to Councils"],
    ["principle", "Go to Library"],
    ["archive", "Show the archive"],
    ["tie", "Add a tie"],
  ])("knows the noun %s", async (noun, line) => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), noun);
    await screen.findByRole("option", { name: new RegExp(`^${line}`) });
    expect(lines()[0]).toMatch(new RegExp(`^${line}`));
  });

  it("adds a tie to whoever is open", async () => {
    fakeLayout();
    const { user } = openWindow({ plan: "sample" }, "/stakeholders");
    await user.click(await screen.findByRole("row", { name: /Bus Company/ }));
    await screen.findByRole("button", { name: "Add a tie" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "add a tie{Enter}");
    const form = await screen.findByRole("group", { name: "Add a tie" });
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
  });

  it("says where the words were found when not in the title", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "story-time");
    const line = await screen.findByRole("option", { name: /Public Library/ });
    expect(line.textContent).toContain("Offers: A story-time team of six");
  });

  it("runs an action, remembers it, and Enter waits for the answer to what was typed", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "backup{Enter}");
    await screen.findByText(/^Copy saved as /);
    await user.keyboard("{Control>}k{/Control}");
    await field();
    expect(screen.getAllByRole("group")[0]?.textContent).toContain("Used just now");
    expect(lines()[0]).toContain("Save a copy…");
  });

  it("goes where it is told, and never takes a step back because of the words of that step", async () => {
    const { user, asked } = openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Undo: tag 3 stakeholders with first work" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "stakeholders");
    await waitFor(() => expect(lines()[0]).toContain("Go to Stakeholders"));
    expect(lines().filter((line) => line.includes("Undo"))).toEqual([]);
    expect(screen.queryByText(/^Nothing found/)).toBeNull();
    await user.keyboard("{Enter}");
    await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
    expect(asked.map((each) => each.command)).not.toContain("undo");
  });

  it("moves with the arrows, round both ends", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    const input = await field();
    const chosen = () =>
      document.getElementById(input.getAttribute("aria-activedescendant") ?? "")?.textContent ?? "";
    const all = lines();
    expect(chosen()).toBe(all[0]);
    await user.keyboard("{ArrowUp}");
    expect(chosen()).toBe(all.at(-1));
    await user.keyboard("{ArrowDown}{ArrowDown}");
    expect(chosen()).toBe(all[1]);
  });

  it("finds a tie by the names of both its ends, and opens it among the ties of one", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    const everybody = await call("list_stakeholders", null);
    const [tie] = await call("list_ties", null);
    const ends = [tie?.from, tie?.to].map((id) => everybody.find((each) => each.id === id)?.name ?? "");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), ends.toReversed().join(" "));
    await user.click(await screen.findByRole("option", { name: ends.join(" – ") }));
    await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
    expect(window.location.hash).toContain(`open=${tie?.to}`);
    // Its ties come in sight with the keyboard.
    await waitFor(() => expect(document.activeElement?.closest("[data-part=ties]")).not.toBeNull());
  });

  it("says when nothing is found, and adds a stakeholder of that name", async () => {
    const { user, asked } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "Skate Park Friends");
    await screen.findByText("Nothing found for “Skate Park Friends”");
    await user.click(screen.getByRole("option", { name: "Add stakeholder “Skate Park Friends”" }));
    await screen.findByText("Added Skate Park Friends");
    expect(asked.filter((each) => each.command === "create_stakeholders")).toHaveLength(1);
    await waitFor(() => expect(window.location.hash).toContain("open="));
  });

  it("adds nobody by Enter after a typing mistake, only by whoever goes to that line", async () => {
    const { user, asked } = openWindow({ plan: "sample" });
    await ready();
    const added = () => asked.filter((each) => each.command === "create_stakeholders");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "Skate Prak Friends");
    const line = await screen.findByRole("option", { name: "Add stakeholder “Skate Prak Friends”" });
    expect(line.getAttribute("aria-selected")).toBe("false");
    await user.keyboard("{Enter}");
    expect(added()).toEqual([]);
    expect(await field()).toBe(document.activeElement);
    await user.keyboard("{ArrowDown}");
    expect(line.getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Enter}");
    await waitFor(() => expect(added()).toHaveLength(1));
  });

  it("puts the keyboard into quick add for a new stakeholder", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await field(), "add a stake{Enter}");
    const add = await screen.findByRole("textbox", { name: /^Add/ });
    await waitFor(() => expect(document.activeElement).toBe(add));
  });
});

describe("the list of keys", () => {
  it("opens with Ctrl+/ and lists the keys of the one list of actions", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}/{/Control}");
    const dialog = await screen.findByRole("dialog", { name: "Keys" });
    const find = within(dialog).getByText("Find anything, or do anything");
    expect(find.parentElement?.textContent).toContain("CtrlK");
    within(dialog).getByText(/^Undo/);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("makes the type larger by key", async () => {
    const { user, asked } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard("{Control>}={/Control}");
    await waitFor(() => expect(asked.map((each) => each.command)).toContain("set_settings"));
    expect(document.documentElement.style.getPropertyValue("--type-size")).toBe("1.1");
  });

  it("counts every press, however quick", async () => {
    const { user } = openWindow({ plan: "sample" });
    await ready();
    await user.keyboard(`{Control>}${"=".repeat(10)}{/Control}`);
    const size = () => document.documentElement.style.getPropertyValue("--type-size");
    await waitFor(() => expect(size()).toBe("2"));
    await user.keyboard("{Control>}---{/Control}");
    await waitFor(() => expect(size()).toBe("1.7"));
  });
});
