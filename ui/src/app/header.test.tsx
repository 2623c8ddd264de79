import { readFileSync } from "node:fs";
import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { say } from "@/components";
import { leaveNotices, readingTime } from "@/components/notices";
import { openWindow } from "@/test/app";

describe("the header", () => {
  it("says what just happened under the plan's name, offers Undo, and goes when it is told to", async () => {
    const { user, asked } = openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Saved on this computer" });
    act(() => say("Three were tagged.", { undo: true }));
    const line = await screen.findByText("Three were tagged.");
    expect(line.closest("header")).not.toBeNull();
    expect(line.closest("[role=status]")).not.toBeNull();
    expect(screen.queryByText("Saved on this computer")).toBeNull();
    await user.click(within(line.closest(".line") as HTMLElement).getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(asked.map((each) => each.command)).toContain("undo"));
    await screen.findByText("Undone: tag 3 stakeholders with first work");
    await user.click(screen.getByRole("button", { name: "Close" }));
    await screen.findByRole("button", { name: "Saved on this computer" });
  });

  it("offers no Undo beside words about a step that is not the newest any more", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    const lead = await screen.findByRole("textbox", { name: "Safeguarding lead" });
    act(() => say("Three were tagged.", { undo: true }));
    const line = () => within(screen.getByText("Three were tagged.").closest(".line") as HTMLElement);
    line().getByRole("button", { name: "Undo" });
    await user.type(lead, " and midwife{Enter}");
    await waitFor(() => expect(line().queryByRole("button", { name: "Undo" })).toBeNull());
  });

  it("says how the plan stands with the stick it lives on", async () => {
    openWindow({ plan: "sample", drive: "away" });
    await screen.findByRole("button", { name: "Saved here; the drive is away" });
  });

  it("says that both are the same once the stick is there", async () => {
    openWindow({ plan: "sample", drive: "there" });
    await screen.findByRole("button", { name: "Saved here and on the drive" });
  });

  it("lays words for which it has no room over the foot of the page, never over its title", () => {
    const css = readFileSync("src/design/frame.css", "utf8");
    const rule = css.split("\n.head .line[data-long] {")[1]?.split("}")[0] ?? "";
    expect(rule).toContain("position: fixed");
    expect(rule).toMatch(/\bbottom: /);
    expect(rule).not.toMatch(/\btop: |inset-block-start: /);
  });

  it("lays words elsewhere for which it has no room", async () => {
    openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Saved on this computer" });
    const high = vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(60);
    try {
      act(() => say("Work contact was not kept. ".repeat(9)));
      const line = () => screen.getByText(/was not kept/).closest(".line");
      expect(line()?.hasAttribute("data-long")).toBe(true);
      // The page stays where it was, so that the next press meets what it was aimed at.
      expect(document.querySelector<HTMLElement>(".head")?.getAttribute("style")).toBeNull();
      high.mockReturnValue(0);
      act(() => say("This was not kept."));
      expect(line()?.hasAttribute("data-long")).toBe(false);
    } finally {
      high.mockRestore();
    }
  });

  it("takes the line away after reading time, and not while somebody is reading it", async () => {
    openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Saved on this computer" });
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    try {
      const words = "Three were tagged.";
      act(() => say(words));
      const line = screen.getByText(words).closest(".line") as HTMLElement;
      fireEvent.mouseEnter(line);
      act(() => void vi.advanceTimersByTime(10 * readingTime(words)));
      screen.getByText(words);
      fireEvent.mouseLeave(line);
      act(() => void vi.advanceTimersByTime(readingTime(words) - 1));
      screen.getByText(words);
      act(() => void vi.advanceTimersByTime(1));
      expect(screen.queryByText(words)).toBeNull();
    } finally {
      vi.useRealTimers();
    }
  });

  it("gives time to read, more for more words", () => {
    expect(readingTime("Done.")).toBeGreaterThanOrEqual(5000);
    expect(readingTime("x".repeat(80))).toBeGreaterThan(readingTime("x".repeat(20)));
    expect(readingTime("x".repeat(9999))).toBeLessThanOrEqual(20_000);
  });

  it("forgets what was said in another place, unless it was said a moment ago", async () => {
    openWindow({ plan: "sample" });
    await screen.findByRole("button", { name: "Saved on this computer" });
    act(() => say("Eleven came in."));
    act(leaveNotices);
    await screen.findByText("Eleven came in.");
    const now = Date.now;
    Date.now = () => now() + 60_000;
    try {
      act(leaveNotices);
    } finally {
      Date.now = now;
    }
    expect(screen.queryByText("Eleven came in.")).toBeNull();
  });

  it("has every place in a drawer, which closes on going there", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("button", { name: "Places" }));
    const drawer = await screen.findByRole("dialog", { name: "Places" });
    expect(within(drawer).getByRole("link", { name: "Overview" }).getAttribute("aria-current")).toBe("page");
    await user.click(within(drawer).getByRole("link", { name: "History" }));
    await screen.findByRole("heading", { level: 1, name: "History" });
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("who to call", () => {
  it("stands at the foot of the rail in every place, and in the drawer", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    const rail = await screen.findByRole("navigation", { name: "Places" });
    await user.click(within(rail).getByRole("button", { name: "Who to call" }));
    await screen.findByRole("dialog", { name: "If a child is in danger now" });
    await user.keyboard("{Escape}");
    await user.click(await screen.findByRole("button", { name: "Places" }));
    const drawer = await screen.findByRole("dialog", { name: "Places" });
    await user.click(within(drawer).getByRole("button", { name: "Who to call" }));
    await screen.findByRole("dialog", { name: "If a child is in danger now" });
    await waitFor(() => expect(screen.queryByRole("dialog", { name: "Places" })).toBeNull());
  });
});

describe("the menu under the plan's name", () => {
  it("saves a copy and says where it is", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("button", { name: "Riverbend" }));
    await user.click(await screen.findByRole("menuitem", { name: "Save a copy…" }));
    await screen.findByText(/^Copy saved as .*Riverbend 2026-11-24\.commonroot$/);
  });

  it("opens another plan in place of this one", async () => {
    const { user } = openWindow({ plan: "sample", chosen: "/home/ana/Two Creeks.commonroot" }, "/history");
    await user.click(await screen.findByRole("button", { name: "Riverbend" }));
    await user.click(await screen.findByRole("menuitem", { name: "Open another…" }));
    await screen.findByRole("button", { name: "Two Creeks" });
    await screen.findByRole("heading", { name: "Where we act" });
  });

  it("says who to call, with the plan's own safeguarding lead", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("button", { name: "Riverbend" }));
    await user.click(await screen.findByRole("menuitem", { name: "Who to call…" }));
    const card = await screen.findByRole("dialog", { name: "If a child is in danger now" });
    within(card).getByText(/^Then tell your safeguarding lead: School nurse\./);
  });
});
