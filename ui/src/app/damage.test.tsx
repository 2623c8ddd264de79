import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";

describe("a damaged plan", () => {
  it("says on every page what is wrong, until somebody decides to work on", async () => {
    const { user, asked } = openWindow({ plan: "sample", damaged: "0" });
    const banner = await screen.findByRole("alert");
    within(banner).getByText(/damaged, or was changed by another program/);
    within(banner).getByText("Parts of its history are not as they were written.");
    screen.getByRole("button", { name: "Read only: nothing is written" });
    expect(screen.queryByText("Saved on this computer")).toBeNull();
    await within(banner).findByRole("button", { name: "Open this backup" });
    within(banner).getByText("Not as the history says: the stakeholder “Public Library”.");
    await user.click(screen.getByRole("link", { name: "Stakeholders" }));
    await user.click(
      within(await screen.findByRole("alert")).getByRole("button", { name: "Work on all the same" }),
    );
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    expect(asked.map((each) => each.command)).not.toContain("look_on");
    screen.getByRole("button", { name: "Saved on this computer" });
  });

  it("is noticed by looks taken after the first screen, when the plan is large", async () => {
    const { asked } = openWindow({ plan: "sample", damaged: "3" });
    await screen.findByRole("alert");
    expect(asked.filter((each) => each.command === "look_on")).toHaveLength(3);
  });

  it("is a sound one if nothing is found", async () => {
    const { asked } = openWindow({ plan: "sample" });
    await screen.findByRole("link", { name: "Stakeholders" });
    expect(screen.queryByRole("alert")).toBeNull();
    expect(asked.map((each) => each.command)).not.toContain("look_on");
  });
});
