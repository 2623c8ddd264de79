import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { keepWithReason, reason, story } from "@/test/guard";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

describe("a reason for words that could tell who a child is", () => {
  it.each([
    ["/initiatives/i-0", "What it is for", "purpose"],
    ["/initiatives/i-0", "Place", "place"],
    ["/initiatives/i-0", "What we learned", "lessons"],
    ["/initiatives/i-0", "Who was asked", "who_was_asked"],
    ["/initiatives/i-0", "Brings: Elementary School", "brings"],
    ["/initiatives/i-0", "Does: Elementary School", "key_action"],
  ])("is asked for at %s, %s", keepWithReason);

  it("is asked for in the do-no-harm check, which starts the initiative once it is given", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/initiatives?view=board");
    const planned = await screen.findByRole("grid", { name: /^Planned/ });
    await user.click(await within(planned).findByRole("button", { name: "Move Quiet room" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move to Active" }));
    await user.type(await screen.findByRole("textbox", { name: "Who could be harmed" }), "Shy children");
    await user.type(screen.getByRole("textbox", { name: "Who was asked" }), story);
    await user.type(screen.getByRole("textbox", { name: "What we do about it" }), "A side door");
    await user.click(screen.getByRole("button", { name: "Start it" }));
    await user.click(await screen.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(screen.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    const active = await screen.findByRole("grid", { name: /^Active/ });
    await within(active).findByText("Quiet room");
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(asked.find(({ command }) => command === "keep_text")?.request).toMatchObject({
      field: "who_was_asked",
    });
  });

  it("may be left out of the check: what is refused is not kept, and the rest is", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/initiatives?view=board");
    const planned = await screen.findByRole("grid", { name: /^Planned/ });
    await user.click(await within(planned).findByRole("button", { name: "Move Quiet room" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move to Active" }));
    await user.type(await screen.findByRole("textbox", { name: "Who could be harmed" }), "Shy children");
    await user.type(screen.getByRole("textbox", { name: "Who was asked" }), story);
    await user.click(screen.getByRole("button", { name: "Not yet" }));
    await screen.findByRole("button", { name: "Reword" });
    await user.click(screen.getByRole("button", { name: "Not yet" }));
    await screen.findByText(/^“Who was asked” of Quiet room is not kept yet\..*waits there/);
    expect(asked.findLast(({ command }) => command === "edit_initiatives")?.request).toEqual({
      ids: ["i-8"],
      edits: [{ field: "who_could_be_harmed", value: "Shy children" }],
    });
    // It waits where the check is shown, with what to do about it.
    window.location.hash = "#/initiatives/i-8";
    const waiting = (await screen.findByRole("textbox", { name: "Who was asked" })) as HTMLTextAreaElement;
    expect(waiting.value).toBe(story);
    expect(waiting.getAttribute("aria-invalid")).toBe("true");
  });
});
