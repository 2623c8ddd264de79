import { screen, waitFor } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";

async function find(user: ReturnType<typeof openWindow>["user"], words: string) {
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), words);
}

/** The window at a place, and the palette with these words in it. */
async function sought(words: string, place = "/", start: Record<string, string> = {}) {
  const opened = openWindow({ plan: "sample", ...start }, place);
  await screen.findByRole("button", { name: "Riverbend" });
  await find(opened.user, words);
  return opened;
}

describe("the one list of actions", () => {
  it.each([
    ["less motion", "Less motion"],
    ["animations", "Less motion"],
    ["passphrase", "Lock this plan with a passphrase"],
    ["unlock", "Lock this plan with a passphrase"],
    ["author", "Say who is writing"],
    ["who is writing", "Say who is writing"],
    ["signed", "Say who is writing"],
    ["legend", "Legend of the wheel"],
    ["filters", "Filter what is on the wheel"],
    ["place all again", "Let the wheel place all again"],
    ["vision", "Write our vision"],
    ["plan's place", "Say where this plan is for"],
    ["quorum", "Go to Councils"],
    ["decision rule", "Go to Councils"],
  ])("is found by “%s”: %s", async (words, name) => {
    await sought(words);
    await screen.findByRole("option", { name: new RegExp(`^${name}`) });
  });

  it("says of a locked plan that its passphrase can be another one, or none", async () => {
    await sought("unlock", "/", { passphrase: "six words that nobody else has" });
    await screen.findByRole("option", { name: /^Passphrase: change it/ });
  });

  it.each([
    ["vision", "Our vision"],
    ["signed", "Your role or a nickname"],
    ["where this plan", "Place"],
  ])("leads by “%s” to the field %s", async (words, label) => {
    const { user } = await sought(words);
    await user.keyboard("{Enter}");
    const field = await screen.findByRole("textbox", { name: label });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });

  it("leads to the passphrase, where the keyboard is on what can be done", async () => {
    const { user } = await sought("lock this plan");
    await user.keyboard("{Enter}");
    const button = await screen.findByRole("button", { name: "Lock with a passphrase…" });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it("makes all still, and takes that back", async () => {
    const { user } = await sought("less motion{Enter}");
    await waitFor(() => expect(document.documentElement.hasAttribute("data-still")).toBe(true));
    await find(user, "motion as{Enter}");
    await waitFor(() => expect(document.documentElement.hasAttribute("data-still")).toBe(false));
  });

  it("shows the legend of the wheel and its filters from elsewhere", async () => {
    const { user } = await sought("legend{Enter}", "/history");
    const legend = await screen.findByRole("region", { name: "What the signs mean" });
    await waitFor(() => expect(document.activeElement).toBe(legend));
    await find(user, "filter what{Enter}");
    await waitFor(() => expect(document.activeElement?.closest("search")).not.toBeNull());
  });

  it("offers to let the wheel place all again only where somebody placed something", async () => {
    const { user } = await sought("place all again{Enter}", "/history");
    await screen.findByText("Nobody has placed anything by hand.");
    await screen.findByRole("listbox", { name: /Domain wheel/ });
    await find(user, "place all again");
    await waitFor(() => expect(screen.queryByRole("option", { name: /^Let the wheel/ })).toBeNull());
  });
});
