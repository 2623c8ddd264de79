import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";

describe("the first page", () => {
  it("starts a plan from four answers and Enter, with the first field ready to type in", async () => {
    const { user, asked } = openWindow();
    const community = await screen.findByRole("textbox", { name: "Your community" });
    expect(document.activeElement).toBe(community);
    await user.keyboard("Two Creeks");
    await user.type(screen.getByRole("textbox", { name: "Your council" }), "Creek Council");
    await user.type(screen.getByRole("textbox", { name: "Safeguarding lead" }), "School nurse{Enter}");
    await screen.findByRole("heading", {
      name: "This plan is still empty. Begin with the people you already know.",
    });
    const started = asked.find((each) => each.command === "start_plan");
    expect(started?.request).toMatchObject({
      community: "Two Creeks",
      council: "Creek Council",
      language: "en",
      safeguarding_lead: "School nurse",
    });
  });

  it("asks beside the field for what is missing, and goes there", async () => {
    const { user, asked } = openWindow();
    await user.type(await screen.findByRole("textbox", { name: "Your community" }), "Two Creeks{Enter}");
    const lead = screen.getByRole("textbox", { name: "Safeguarding lead" });
    await waitFor(() => expect(lead.getAttribute("aria-invalid")).toBe("true"));
    screen.getByText(/Name the role that people turn to first/);
    expect(document.activeElement).toBe(lead);
    expect(asked.map((each) => each.command)).not.toContain("start_plan");
  });

  it("words a refusal of the file above the questions and keeps the answers", async () => {
    const { user } = openWindow({}, "/", {
      start_plan: { code: "disk", action: "make-folder", detail: "read-only" },
    });
    await user.type(await screen.findByRole("textbox", { name: "Your community" }), "Two Creeks");
    await user.type(screen.getByRole("textbox", { name: "Safeguarding lead" }), "Nurse{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain(
      "could not make the folder for plans (read-only)",
    );
    expect(screen.getByRole("textbox", { name: "Your community" })).toHaveProperty("value", "Two Creeks");
  });

  it("lists recent plans with their counts, and offers to take off one whose file is gone", async () => {
    const { user } = openWindow();
    await screen.findByText("56 stakeholders, 10 initiatives");
    screen.getByText("One stakeholder, one initiative");
    screen.getByText("Its file is not there now: /media/stick/Old Mill.commonroot");
    await user.click(screen.getByRole("button", { name: "Take off this list: Old Mill" }));
    await waitFor(() => expect(screen.queryByText("Old Mill")).toBeNull());
  });

  it("looks for a plan whose file is gone, and forgets the old place once it is found", async () => {
    const { user, asked } = openWindow({ chosen: "/home/ana/Old Mill.commonroot" });
    await user.click(await screen.findByRole("button", { name: "Look for it: Old Mill" }));
    await screen.findByRole("button", { name: "Old Mill" });
    await screen.findByRole("heading", { name: "Where we act" });
    const forgotten = asked.find((each) => each.command === "forget_recent");
    expect(forgotten?.request).toEqual({ path: "/media/stick/Old Mill.commonroot" });
  });

  it("opens a recent plan", async () => {
    const { user } = openWindow();
    await user.click(await screen.findByRole("button", { name: /^Riverbend 56 stakeholders/ }));
    await screen.findByRole("heading", { name: "Where we act" });
  });

  it("says why the plan named at the start could not be opened", async () => {
    openWindow({ problem: "" });
    expect((await screen.findByRole("alert")).textContent).toContain(
      "This is a packed folder or an office document",
    );
  });

  it("says who to call when a child is in danger", async () => {
    const { user } = openWindow();
    await user.click(await screen.findByRole("button", { name: "Who to call" }));
    const card = await screen.findByRole("dialog", { name: "If a child is in danger now" });
    expect(card.textContent).toContain("Call your emergency number");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});

describe("a first start", () => {
  it("asks who is writing and shows whom to call, once", async () => {
    const { user, asked } = openWindow({ author: "" });
    await screen.findByRole("heading", { level: 1, name: "Before you begin" });
    screen.getByText(/Call your emergency number/);
    expect(screen.queryByRole("button", { name: "Start the plan" })).toBeNull();
    const who = screen.getByRole("textbox", { name: "Who is writing?" });
    expect(document.activeElement).toBe(who);
    await user.keyboard("{Enter}");
    await screen.findByText(/Any role or nickname will do/);
    expect(asked.map((each) => each.command)).not.toContain("set_settings");
    await user.type(who, "Youth member 2{Enter}");
    await screen.findByRole("button", { name: "Start the plan" });
    expect(asked.find((each) => each.command === "set_settings")?.request).toMatchObject({
      author: "Youth member 2",
    });
  });

  it("takes no name with an age", async () => {
    const { user } = openWindow({ author: "" });
    await user.type(await screen.findByRole("textbox", { name: "Who is writing?" }), "Maya, 9{Enter}");
    await screen.findByText("This looks as if it could tell who a child is.");
    screen.getByRole("heading", { name: "Before you begin" });
  });

  it("comes before a plan that was opened by its file", async () => {
    openWindow({ author: "", plan: "sample" });
    await screen.findByRole("heading", { name: "Before you begin" });
  });

  it("offers the newest good backup of a plan that is damaged, with what is in it", async () => {
    const { user, asked } = openWindow({ rescue: "" });
    const banner = await screen.findByRole("alert");
    await within(banner).findByText(/^The newest good backup is from .*60 stakeholders and 14 initiatives/);
    await user.click(within(banner).getByRole("button", { name: "Open this backup" }));
    await screen.findByRole("link", { name: "Stakeholders" });
    expect(asked.find((each) => each.command === "open_backup")?.request).toEqual({
      plan: { path: "/home/ana/Torn.commonroot" },
      backup: { path: "/b/2 import.commonroot" },
    });
  });
});
