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
  });
});
