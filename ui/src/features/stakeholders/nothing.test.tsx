import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

describe("a list that a filter leaves empty", () => {
  it("says that who is looked for is in the archive, and shows them there", async () => {
    const { user } = openWindow({ plan: "sample" }, "/stakeholders");
    await user.click(await screen.findByRole("row", { name: /Bus Company/ }));
    const panel = within(await screen.findByRole("complementary", { name: /Bus Company/ }));
    await user.click(await panel.findByRole("button", { name: "Archive" }));
    await waitFor(() => expect(screen.queryByRole("row", { name: /Bus Company/ })).toBeNull());
    await user.type(screen.getByRole("textbox", { name: "Filter by name" }), "bus comp");
    await screen.findByRole("heading", { name: "Bus Company is in the archive" });
    expect(screen.queryByText(/Everybody is still here/)).toBeNull();
    await user.click(screen.getByRole("button", { name: "Show it" }));
    await screen.findByRole("row", { name: /Bus Company/ });
    expect(window.location.hash).toContain("archived=true");
    expect(window.location.hash).toContain("name=bus");
  });

  it("says that everybody is still here where nobody of that name is anywhere", async () => {
    openWindow({ plan: "sample" }, "/stakeholders?name=zebra");
    await screen.findByText(/Everybody is still here/);
    expect(screen.queryByText(/is in the archive/)).toBeNull();
  });
});
