import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { EditInitiatives } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);
beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-11-24T10:00:00"));
});
afterEach(() => {
  vi.useRealTimers();
});

async function page(id = "i-0") {
  const opened = openWindow({ plan: "sample" }, `/initiatives/${id}`);
  await screen.findByRole("heading", { name: "What it needs" });
  return opened;
}
const section = (name: string) => within(screen.getByRole("region", { name }));

describe("a status", () => {
  it("says kindly what is still good to say, and leads there", async () => {
    const { user } = await page();
    await user.click(await screen.findByRole("button", { name: "what is to come of it" }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "What is to come of it" }));
    await user.click(screen.getByRole("button", { name: "whether it could harm anyone" }));
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Who could be harmed" }));
  });

  it("asks what was learned when something is finished, keeps both as one step, and takes no for an answer", async () => {
    const { user, asked } = await page("i-8");
    const edits = () =>
      asked
        .filter((each) => each.command === "edit_initiatives")
        .map(({ request }) => (request as EditInitiatives).edits);
    const turn = async (status: string) => {
      await user.click(screen.getByRole("button", { name: /Status/ }));
      await user.click(await screen.findByRole("option", { name: status }));
    };
    await turn("Finished");
    await user.type(
      await screen.findByRole("textbox", { name: "What worked, and what did not" }),
      "A side door",
    );
    await user.click(screen.getByRole("button", { name: "Finish it" }));
    await waitFor(() =>
      expect(edits()).toEqual([
        [
          { field: "lessons", value: "A side door" },
          { field: "status", value: "finished" },
        ],
      ]),
    );
    // It has been said: nobody is asked again.
    await turn("Dropped");
    await waitFor(() => expect(edits()).toHaveLength(2));
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("may be left without saying more", async () => {
    const { user, asked } = await page("i-10");
    await user.click(screen.getByRole("button", { name: /Status/ }));
    await user.click(await screen.findByRole("option", { name: "Dropped" }));
    await user.click(await screen.findByRole("button", { name: "Drop it without" }));
    await waitFor(() =>
      expect(asked.findLast((each) => each.command === "edit_initiatives")?.request).toEqual({
        ids: ["i-10"],
        edits: [{ field: "status", value: "dropped" }],
      }),
    );
  });
});

describe("the page", () => {
  it("says at the field when it would end before it starts, and keeps what was typed", async () => {
    const { user } = await page();
    const end = screen.getByRole("textbox", { name: "Ends" }) as HTMLTextAreaElement;
    await user.clear(end);
    await user.type(end, "January 2026{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^The end lies before the beginning/);
    expect(end.value).toBe("January 2026");
  });

  it("tells what was done last", async () => {
    const { user } = await page();
    await user.click(section("Milestones").getByRole("checkbox", { name: "Reached: Route C walked" }));
    await section("What was done last").findByText("change the milestone “Route C walked”");
  });
});
