import { screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import { openWindow } from "./app";

/** Words that the guard refuses, and why they have to stay. */
export const story = "A girl of 9 told us";
export const reason = "It stood in the paper";

/**
 * Types words that the guard refuses into a field of a page, says why they have to stay, and sees them kept:
 * beside the field, without typing them again.
 */
export async function keepWithReason(place: string, name: string, field: string): Promise<void> {
  const { user, asked } = openWindow({ plan: "sample" }, place);
  const box = (await screen.findByRole("textbox", { name })) as HTMLTextAreaElement;
  await user.clear(box);
  await user.type(box, story);
  await user.tab();
  await user.click(await screen.findByRole("button", { name: "Keep it, and say why" }));
  await user.type(await screen.findByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
  await waitFor(() => expect(screen.queryByRole("button", { name: "Reword" })).toBeNull());
  expect(asked.filter(({ command }) => command === "keep_text").map(({ request }) => request)).toEqual([
    { field, text: story, reason },
  ]);
  expect(box.value).toBe(story);
  expect(box.getAttribute("aria-invalid")).not.toBe("true");
}
