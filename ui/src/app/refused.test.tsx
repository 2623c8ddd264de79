import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { Refusal } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

/** The list of stakeholders, where one that was just added could not be taken away again. */
async function refused() {
  const refusals: Record<string, Refusal> = { undo: { code: "not_found", noun: "stakeholder" } as Refusal };
  const opened = openWindow({ plan: "sample" }, "/stakeholders", refusals);
  await screen.findByRole("row", { name: /Al-Noor Mosque/ });
  await opened.user.click(screen.getByRole("button", { name: /^Undo: / }));
  await screen.findByRole("alert");
  return { ...opened, refusals };
}
const banner = () => document.querySelector("main > .banner");

describe("why something was refused", () => {
  it("goes once the next step is taken", async () => {
    const { user } = await refused();
    await user.type(screen.getByRole("textbox", { name: "Add by name" }), "Alley Skaters{Enter}");
    await screen.findByText("Added Alley Skaters");
    await waitFor(() => expect(banner()).toBeNull());
  });

  it("goes once the same succeeds, and stays until then", async () => {
    const { user, refusals } = await refused();
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    expect(banner()).not.toBeNull();
    delete refusals.undo;
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    await waitFor(() => expect(banner()).toBeNull());
  });

  it("goes with the page it stands on, and with the thing that is open there", async () => {
    const { user } = await refused();
    await user.click(screen.getByRole("row", { name: /Al-Noor Mosque/ }));
    await waitFor(() => expect(banner()).toBeNull());
    await user.click(screen.getByRole("button", { name: /^Undo: / }));
    await screen.findByRole("alert");
    await user.click(screen.getByRole("link", { name: "History" }));
    await screen.findByRole("heading", { level: 1, name: "History" });
    expect(banner()).toBeNull();
  });
});
