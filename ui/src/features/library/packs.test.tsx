import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const others = (more: Record<string, string> = {}) =>
  openWindow({ plan: "sample", ...more }, "/library?part=others");

describe("packs of other communities", () => {
  it("shows all that would come before anything comes, and keeps it with where it came from", async () => {
    const { user, asked } = others();
    await screen.findByRole("heading", { name: "Nothing from other communities yet" });
    await user.click(screen.getByRole("button", { name: "Bring in a pack" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Bring in a pack" }));
    await dialog.findByText(/“Walking buses”, from Two Creeks/);
    expect(dialog.getByText(/grandparents at both ends/)).toBeTruthy();
    // What this plan has too is called as here; the rest as there.
    expect(dialog.getByText("Safety, Play")).toBeTruthy();
    expect(dialog.getByText(/Your framework has nothing like it/)).toBeTruthy();
    expect(asked.some((each) => each.command === "bring_in_pack")).toBe(false);
    await user.click(dialog.getByRole("button", { name: "Bring it in" }));
    const idea = within(await screen.findByRole("article", { name: "Walking buses" }));
    expect(idea.getByText("From Two Creeks")).toBeTruthy();
    expect(idea.getByText("Begin in spring.")).toBeTruthy();
    await screen.findByRole("button", { name: /^Undo: bring in the idea/ });
  });

  it("starts an initiative from an idea, with its tags", async () => {
    const { user, asked } = others();
    await user.click(await screen.findByRole("button", { name: "Bring in a pack" }));
    await user.click(await screen.findByRole("button", { name: "Bring it in" }));
    await user.click(await screen.findByRole("button", { name: "Start from this: Walking buses" }));
    await screen.findByRole("heading", { level: 1, name: "Walking buses" });
    expect(asked.find((each) => each.command === "start_from_idea")?.request).toBe("pack_idea-walks");
    const domains = screen.getByRole("group", { name: "Domains" });
    expect(within(domains).getByText("Safety")).toBeTruthy();
  });

  it("says when all of a pack is here already, and when a file is no pack", async () => {
    const { user } = others();
    await user.click(await screen.findByRole("button", { name: "Bring in a pack" }));
    await user.click(await screen.findByRole("button", { name: "Bring it in" }));
    await screen.findByRole("article", { name: "Walking buses" });
    await user.click(screen.getByRole("button", { name: "Bring in a pack" }));
    const dialog = within(await screen.findByRole("dialog"));
    await dialog.findByText("This is in your library already.");
    expect(dialog.queryByRole("button", { name: /^Bring/ })).toBeNull();
  });

  it("words the refusal of a file that is no pack", async () => {
    const { user } = others({ given: "damaged" });
    await user.click(await screen.findByRole("button", { name: "Bring in a pack" }));
    await screen.findByText("This file is no pack of Commonroot.");
    expect(screen.queryByRole("button", { name: /^Bring it in/ })).toBeNull();
  });

  it("takes an idea away, with a way back", async () => {
    const { user } = others();
    await user.click(await screen.findByRole("button", { name: "Bring in a pack" }));
    await user.click(await screen.findByRole("button", { name: "Bring it in" }));
    await user.click(await screen.findByRole("button", { name: "Remove Walking buses" }));
    await screen.findByRole("heading", { name: "Nothing from other communities yet" });
    await screen.findByText("Removed Walking buses");
  });
});

describe("a pack for others", () => {
  it("holds what was learned, and is read before it is saved", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/initiatives/i-0");
    const lessons = await screen.findByRole("textbox", { name: "What we learned" });
    await user.type(lessons, "Begin in spring.{Tab}");
    await user.click(screen.getByRole("link", { name: "Library" }));
    await user.click(await screen.findByRole("tab", { name: "From other communities" }));
    await user.click(await screen.findByRole("button", { name: "Our lessons as a pack" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Our lessons as a pack" }));
    await dialog.findByText(/This is all that is in it/);
    expect(dialog.getByText("Begin in spring.")).toBeTruthy();
    await user.click(dialog.getByRole("button", { name: "Save the pack" }));
    await screen.findByText("Saved /home/ana/Documents/Riverbend.commonroot-pack");
    expect(asked.find((each) => each.command === "save_pack")?.request).toEqual({
      initiative: null,
      lessons: true,
    });
  });

  it("is made of one initiative on its page, and says what stays out", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/initiatives/i-0");
    await user.click(await screen.findByRole("button", { name: "Save as a pack" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Save as a pack" }));
    await dialog.findByText(/^Left out of “Walking school bus”: 4 partners/);
    await user.click(dialog.getByRole("checkbox", { name: "Only what we learned" }));
    // Nothing was learned there yet.
    await dialog.findByText("No initiative says yet what was learned.");
    expect(dialog.getByRole("button", { name: "Save the pack" }).hasAttribute("disabled")).toBe(true);
    expect(asked.some((each) => each.command === "save_pack")).toBe(false);
  });
});
