import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

async function list(place = "/stakeholders") {
  const opened = openWindow({ plan: "sample" }, place);
  await screen.findByText(/ shown$/);
  const go = async (to: string) => {
    const rail = within(screen.getByRole("navigation", { name: "Places" }));
    await opened.user.click(rail.getByRole("link", { name: to }));
    await screen.findByRole("heading", { level: 1, name: to });
  };
  return { ...opened, go };
}

describe("the filters of the stakeholders", () => {
  it("are as they were for whoever comes back, with their order, and say how many are on", async () => {
    const { user, go } = await list("/stakeholders?domain=safety&order=-ties");
    await screen.findByText("One filter is on");
    await go("History");
    await go("Stakeholders");
    await waitFor(() => expect(window.location.hash).toContain("domain=safety"));
    expect(window.location.hash).toContain("order=-ties");
    await user.click(await screen.findByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(screen.queryByText("One filter is on")).toBeNull());
    await go("History");
    await go("Stakeholders");
    await screen.findByText(/ shown$/);
    expect(window.location.hash).not.toContain("domain");
  });

  it("give way to a link that asks for somebody or for others, and are there again after it", async () => {
    const { go } = await list("/stakeholders?domain=safety");
    await screen.findByText("One filter is on");
    await go("History");
    window.location.hash = "#/stakeholders?archived=true";
    await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
    expect(window.location.hash).not.toContain("domain");
    await go("History");
    await go("Stakeholders");
    await waitFor(() => expect(window.location.hash).toContain("domain=safety"));
    expect(window.location.hash).not.toContain("archived");
  });
});
