import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { MergeStakeholders, TwinPair } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

/** The list with a library beside the Public Library, and the dialog about the two. */
const open = async () => {
  const opened = openWindow({ plan: "sample" }, "/stakeholders?name=library");
  await screen.findByRole("row", { name: /Public Library/ });
  expect(screen.queryByText(/may be the same/)).toBeNull();
  await opened.user.type(screen.getByRole("textbox", { name: "Add by name" }), "The Public Library{Enter}");
  await opened.user.click(await screen.findByRole("button", { name: /2 may be the same/ }));
  const dialog = within(await screen.findByRole("dialog"));
  await dialog.findByRole("radio", { name: "The Public Library" });
  const asked = <T,>(command: string) =>
    opened.asked.filter((each) => each.command === command).map(({ request }) => request as T);
  return { ...opened, dialog, asked };
};

describe("two that may be the same", () => {
  it("become one as one step, with the values that were chosen; undo brings both back", async () => {
    const { user, dialog, asked } = await open();
    // The one of which more is known stays; only what both say differently is asked.
    expect((dialog.getByRole("radio", { name: "Public Library" }) as HTMLInputElement).checked).toBe(true);
    expect(dialog.getAllByRole("radio")).toHaveLength(2);
    await user.click(dialog.getByRole("radio", { name: "The Public Library" }));
    await user.click(dialog.getByRole("button", { name: "Make them one" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const [request] = asked<MergeStakeholders>("merge_stakeholders");
    expect(request?.take).toEqual(["name"]);
    expect(request?.gone).toMatch(/^z-/);
    await waitFor(() => expect(screen.queryAllByRole("row", { name: /Public Library/ })).toHaveLength(1));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(screen.queryAllByRole("row", { name: /Public Library/ })).toHaveLength(2));
  });

  it("are never suggested again once somebody said that they are two", async () => {
    const { user, dialog, asked } = await open();
    await user.click(dialog.getByRole("button", { name: "These are two different ones" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked<TwinPair>("dismiss_twins")).toHaveLength(1);
    expect(screen.queryByText(/may be the same/)).toBeNull();
    expect(screen.getAllByRole("row", { name: /Public Library/ })).toHaveLength(2);
    // The dialog is gone, and the link that opened it: the keyboard is on the page.
    await waitFor(() => expect(document.activeElement?.id).toBe("page"));
  });

  it.each([
    "Make them one",
    "These are two different ones",
  ])("keep the keyboard in the dialog from pair to pair: %s", async (settle) => {
    const { user } = openWindow({ plan: "sample" }, "/stakeholders?name=library");
    await screen.findByRole("row", { name: /Public Library/ });
    const add = screen.getByRole("textbox", { name: "Add by name" });
    await user.type(add, "The Public Library{Enter}Library Public{Enter}");
    await user.click(await screen.findByRole("button", { name: /^3 pairs may be the same/ }));
    const dialog = await screen.findByRole("dialog");
    const pair = () => within(dialog).getByRole("group", { name: / and / }).getAttribute("aria-label");
    const first = pair();
    const button = await within(dialog).findByRole("button", { name: settle });
    button.focus();
    await user.keyboard("{Enter}");
    // The button keeps the keyboard while the step is taken; then the next pair has it.
    expect(dialog.contains(document.activeElement)).toBe(true);
    await waitFor(() => expect(pair()).not.toBe(first));
    await waitFor(() => expect(document.activeElement?.getAttribute("aria-label")).toBe(pair()));
    await within(dialog).findByRole("button", { name: settle });
    expect(dialog.contains(document.activeElement)).toBe(true);
    await screen.findByText(/ is one now$|^Noted: .* two different ones$/);
  });

  it("are all to be looked at before any is settled, and the button that walks keeps the keyboard", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/stakeholders?name=library");
    await screen.findByRole("row", { name: /Public Library/ });
    const add = screen.getByRole("textbox", { name: "Add by name" });
    await user.type(add, "The Public Library{Enter}Library Public{Enter}");
    await user.click(await screen.findByRole("button", { name: /^3 pairs may be the same/ }));
    const dialog = within(await screen.findByRole("dialog"));
    const pair = () => dialog.getByRole("group", { name: / and / }).getAttribute("aria-label");
    const next = dialog.getByRole("button", { name: "Next pair" });
    const seen = new Set([pair()]);
    dialog.getByText("Pair 1 of 3");
    for (const of of ["Pair 2 of 3", "Pair 3 of 3"]) {
      await user.click(next);
      await dialog.findByText(of);
      seen.add(pair());
      expect(document.activeElement).toBe(next);
    }
    expect(seen.size).toBe(3);
    const last = pair();
    await user.click(dialog.getByRole("button", { name: "Pair before" }));
    await user.click(dialog.getByRole("button", { name: "Pair before" }));
    await user.click(dialog.getByRole("button", { name: "Pair before" }));
    expect(pair()).toBe(last);
    // The one that is shown is the one that is settled; what stays are the two others.
    await user.click(await dialog.findByRole("button", { name: "These are two different ones" }));
    await dialog.findByText(/^Pair \d of 2$/);
    expect(asked.filter(({ command }) => command === "dismiss_twins")).toHaveLength(1);
    expect(pair()).not.toBe(last);
  });

  it("are any two that somebody selects, whatever they are called", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/stakeholders");
    const tick = async (name: RegExp) =>
      user.click(within(await screen.findByRole("row", { name })).getByRole("checkbox"));
    await tick(/Bus Company/);
    expect(screen.queryByRole("button", { name: "Make them one" })).toBeNull();
    await tick(/Cedar High/);
    await user.click(screen.getByRole("button", { name: "Make them one" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Are these the same?" }));
    await dialog.findByText(/^You selected these two/);
    // Nobody had said that they look alike, so that they do not is nothing to note.
    await user.click(await dialog.findByRole("button", { name: "Leave them as two" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(asked.map(({ command }) => command)).not.toContain("dismiss_twins");
    await user.click(screen.getByRole("button", { name: "Make them one" }));
    await user.click(
      await within(await screen.findByRole("dialog")).findByRole("button", { name: "Make them one" }),
    );
    await screen.findByText(/ is one now$/);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it.each(["merge", "duplicate", "twin", "same", "make one"])("are found by the word %s", async (word) => {
    const { user } = openWindow({ plan: "sample" }, "/");
    await screen.findByRole("button", { name: "Riverbend" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), word);
    await user.click(await screen.findByRole("option", { name: /^Make two records one/ }));
    // Nothing in the sample looks alike, so it is said how it is done.
    await screen.findByText(/^No two records look alike\. .* select exactly two/);
    await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
  });

  it("are asked about from the one list, where some look alike", async () => {
    const { user } = await open();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), "make two records");
    await user.click(await screen.findByRole("option", { name: /^Make two records one/ }));
    await screen.findByRole("button", { name: "Make them one" });
  });
});
