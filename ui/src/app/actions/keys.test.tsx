import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

describe("Ctrl+Z", () => {
  it("takes no step back behind a question, and does again once that is closed", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/councils?open=c1");
    const undone = () => asked.filter(({ command }) => command === "undo").length;
    await user.type(await screen.findByRole("textbox", { name: "Name" }), " of Mill Park{Enter}");
    await waitFor(() => expect(asked.some(({ command }) => command === "edit_council")).toBe(true));
    await user.click(screen.getByRole("button", { name: "Delete" }));
    const keep = await screen.findByRole("button", { name: "Keep it" });
    await waitFor(() => expect(document.activeElement).toBe(keep));
    await user.keyboard("{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
    expect(undone()).toBe(0);
    await user.click(keep);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(undone()).toBe(1));
  });
});
