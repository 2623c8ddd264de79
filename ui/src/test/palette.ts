import { screen, waitFor } from "@testing-library/react";
import { expect } from "vitest";
import { openWindow } from "./app";

type Opened = ReturnType<typeof openWindow>;

/** The window of the sample at a place, with what was asked of the program. */
export async function at(place: string, start: Record<string, string> = {}) {
  const opened = openWindow({ plan: "sample", ...start }, place);
  await screen.findByRole("button", { name: "Riverbend" });
  const asked = (command: string) => opened.asked.filter((each) => each.command === command);
  return { ...opened, asked };
}

/** Opens the palette and types. */
export async function seek({ user }: Pick<Opened, "user">, words: string) {
  await user.keyboard("{Control>}k{/Control}");
  await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), words);
}
const gone = () =>
  waitFor(() => expect(screen.queryByRole("combobox", { name: /^Find anything/ })).toBeNull());
export const line = (name: string) => screen.findByRole("option", { name: new RegExp(`^${name}`) });
export const noLine = (name: string) => screen.queryByRole("option", { name: new RegExp(`^${name}`) });

/** Does what the palette calls so. */
export async function command(opened: Pick<Opened, "user">, words: string, name: string) {
  await seek(opened, words);
  await opened.user.click(await line(name));
  await gone();
}

/** Whether it can be done, by these words; the palette is closed again. */
export async function isFound(opened: Pick<Opened, "user">, words: string, name: string) {
  await seek(opened, words);
  await screen.findByRole("listbox", { name: "What was found" });
  const found = noLine(name)?.hasAttribute("data-needs") === false;
  await opened.user.keyboard("{Escape}");
  await gone();
  return found;
}

/** The window with the panel of somebody. */
export async function withOpen(name: string) {
  const opened = await at("/stakeholders");
  await opened.user.click(await screen.findByRole("row", { name: new RegExp(name) }));
  await screen.findByRole("complementary", { name: new RegExp(name) });
  await screen.findByRole("button", { name: "Add a tie" });
  return opened;
}
