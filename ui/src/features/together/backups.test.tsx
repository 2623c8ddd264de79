import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";

const list = async () => within(await screen.findByRole("region", { name: "Backups" }));

describe("backups", () => {
  it("are listed with when, why and what is in each; a damaged one can't be chosen", async () => {
    openWindow({ plan: "sample" }, "/together");
    const backups = await list();
    await backups.findByText("before a list was brought in");
    backups.getByText(
      /^60 stakeholders, 120 ties, 14 initiatives\. Last step: .*Library.*, by School nurse\.$/,
    );
    backups.getByText("This backup is damaged and can’t be used.");
    expect(backups.getAllByRole("button", { name: /^Go back to this: / })).toHaveLength(2);
  });

  it("are gone back to only after a question, and everything is read again", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/together");
    const backups = await list();
    const [first] = await backups.findAllByRole("button", { name: /^Go back to this: / });
    if (first) await user.click(first);
    const question = within(await screen.findByRole("dialog", { name: /^Go back to .*\?$/ }));
    question.getByText(/the plan as it is now is backed up first/);
    await user.click(question.getByRole("button", { name: "Cancel" }));
    expect(asked.map((each) => each.command)).not.toContain("restore_backup");
    if (first) await user.click(first);
    await user.click(await screen.findByRole("button", { name: "Go back" }));
    await screen.findByText(/^Your plan is as that backup had it/);
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    const restored = asked.findIndex((each) => each.command === "restore_backup");
    expect(asked[restored]?.request).toEqual({ path: "/b/2 import.commonroot" });
    expect(asked.slice(restored).map((each) => each.command)).toContain("list_conflicts");
  });

  it("are saved as a plan of their own", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/together");
    const backups = await list();
    const [save] = await backups.findAllByRole("button", { name: /^Save as a plan of its own: / });
    if (save) await user.click(save);
    await screen.findByText(/ from a backup\.commonroot/);
    expect(asked.map((each) => each.command)).toContain("save_backup");
  });
});
