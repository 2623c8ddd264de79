import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { Refusal } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { isAnswer } from "./check";

beforeAll(fakeLayout);

/** Opens the do-no-harm check and answers it, with these words for who was asked. */
async function check(asked: string, refusals: Record<string, Refusal> = {}) {
  const opened = openWindow({ plan: "sample" }, "/initiatives?view=board", refusals);
  const { user } = opened;
  const planned = await screen.findByRole("grid", { name: /^Planned/ });
  await user.click(await within(planned).findByRole("button", { name: "Move Quiet room" }));
  await user.click(await screen.findByRole("menuitem", { name: "Move to Active" }));
  const dialog = within(await screen.findByRole("dialog", { name: /could it harm anyone/ }));
  const field = dialog.getByRole<HTMLTextAreaElement>("textbox", { name: "Who was asked" });
  await user.type(dialog.getByRole("textbox", { name: "Who could be harmed" }), "Shy children");
  await user.type(field, asked);
  await user.type(dialog.getByRole("textbox", { name: "What we do about it" }), "A side door");
  await user.click(dialog.getByRole("button", { name: "Start it" }));
  const steps = () => opened.asked.filter(({ command }) => command === "edit_initiatives").length;
  return { ...opened, dialog, field, steps };
}

describe("an answer of the do-no-harm check", () => {
  it("says something", () => {
    for (const words of ["", " ", ".", "–", "?!", "…"]) expect(isAnswer(words), words).toBe(false);
    for (const words of ["all", "11", "всех", "الأهل", "家长"]) expect(isAnswer(words), words).toBe(true);
  });

  it("that says nothing is marked at its field, as an empty one is", async () => {
    const { user, dialog, field, steps } = await check(".");
    const words = await dialog.findByText(/^A few words are needed here/);
    expect(field.getAttribute("aria-describedby")).toContain(words.id);
    expect(field.getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(field);
    expect(dialog.queryByText(/^Still without their do-no-harm check/)).toBeNull();
    expect(steps()).toBe(0);
    await user.clear(field);
    await user.type(field, "Caregivers");
    await user.click(dialog.getByRole("button", { name: "Start it" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("that the program refuses is told of at its field", async () => {
    const tooLong = { code: "invalid", field: "who_was_asked", rule: "too-long" } as const;
    const { dialog, field } = await check("Caregivers", { edit_initiatives: tooLong });
    const words = await dialog.findByText(/^This is longer than the plan can keep/);
    expect(field.getAttribute("aria-describedby")).toContain(words.id);
    expect(dialog.queryByRole("alert")).toBeNull();
  });
});
