import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it, vi } from "vitest";
import { openWindow } from "@/test/app";

describe("the overview", () => {
  it("opens with how the plan stands, in words", async () => {
    openWindow({ plan: "sample" });
    await screen.findByRole("heading", {
      level: 1,
      name: "Seven of ten initiatives act before harm. In two places, children’s needs have no answer yet.",
    });
  });

  it("tells a gap, a quiet nought, what is not known, and where somebody acts apart, in words too", async () => {
    openWindow({ plan: "sample" });
    const table = await screen.findByRole("table");
    const cell = (name: RegExp) => within(table).getByRole("button", { name });
    expect(cell(/^Mental health, Family: Gap\. 0 initiatives, 2 stakeholders, 9 needs/).textContent).toBe(
      "Gap",
    );
    expect(cell(/^Shelter, Individual: Not known\. 0 initiatives, 0 stakeholders/).textContent).toBe(
      "Not known",
    );
    expect(cell(/^Education, Individual: No initiative\. 0 initiatives, 2 stakeholders/).textContent).toBe(
      "0",
    );
    expect(cell(/^Physical health, Community: Initiatives act here\. 3 initiatives/).textContent).toBe("3");
    const states = within(table)
      .getAllByRole("button")
      .map((each) => each.getAttribute("data-state"));
    expect(new Set(states)).toEqual(new Set(["acting", "gap", "quiet", "unknown"]));
    expect(states).toHaveLength(24);
  });

  it("says of a place who is there, what acts and what is missing", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("button", { name: /^Mental health, Family: Gap/ }));
    const more = await screen.findByRole("dialog");
    expect(more.textContent).toContain("Needs are named here, and no initiative is planned or active.");
    await within(more).findAllByRole("link", { name: "Listening Line" });
    const needs = within(more).getByRole("heading", { name: "9 needs" }).nextElementSibling as HTMLElement;
    const named = within(needs).getByText(/^Two grown-ups to listen on weekday evenings/);
    expect(named.textContent).toContain("Listening Line");
    within(needs).getByText("and 7 more");
  });

  it("names in a place what doesn't act yet, too, and how far it is", async () => {
    const { user } = openWindow({ plan: "sample" });
    await user.click(await screen.findByRole("button", { name: /^Education, Individual: / }));
    const more = await screen.findByRole("dialog");
    const idea = await within(more).findByText("Reading by the river");
    expect(idea.closest("li")?.textContent).toMatch(/idea/i);
  });

  it("says what a finding rests on and what it does not mean", async () => {
    const { user } = openWindow({ plan: "sample" });
    await screen.findByText("In mental health at family level, children’s needs have no answer yet.");
    screen.getByText(/^Nine needs are named here, and two stakeholders already work here/);
    expect(screen.queryByText(/It does not mean that nobody cares/)).toBeNull();
    const [first] = screen.getAllByRole("button", { name: "What this does not mean" });
    if (first) await user.click(first);
    expect(first?.getAttribute("aria-expanded")).toBe("true");
  });

  it("has for all that stands out a way to the place where something can be done about it", async () => {
    const { user } = openWindow({ plan: "sample" });
    const found = within(await screen.findByRole("region", { name: /^What stands out/ }));
    await user.click(found.getByRole("button", { name: /^Show \d+ more/ }));
    const findings = found.getAllByRole("listitem");
    expect(findings.length).toBeGreaterThan(4);
    for (const each of findings)
      expect(within(each).getAllByRole("link")[0]?.getAttribute("href"), each.textContent ?? "").toMatch(
        /#\/\w/,
      );
    const alone = findings.find((each) => each.textContent?.includes("“Swim together” rests on one partner"));
    expect(
      within(alone as HTMLElement)
        .getByRole("link", { name: "Invite a partner" })
        .getAttribute("href"),
    ).toMatch(/#\/initiatives\/i-/);
  });

  it("says where the page begins how many of the seven steps are well under way, and leads to the next", async () => {
    openWindow({ plan: "sample" });
    const line = (await screen.findByText("3 of the 7 steps of planning are well under way.")).closest("p");
    expect(line?.parentElement?.querySelector("h1")).not.toBeNull();
    const next = within(line as HTMLElement).getByRole("link", { name: "Listen" });
    expect(next.getAttribute("href")).toMatch(/#\/stakeholders$/);
    expect(line?.textContent).toContain("14 of 36 said what they need");
  });

  it("says when initiatives act in numbers and words", async () => {
    openWindow({ plan: "sample" });
    await screen.findByText("7 before harm");
    screen.getByText("2 early");
    screen.getByText("1 after harm");
  });

  it("says how far each of the seven steps is, and which one to give thought to", async () => {
    openWindow({ plan: "sample" });
    const steps = within(await screen.findByRole("region", { name: "The seven steps of planning" }));
    expect(steps.getAllByRole("listitem")).toHaveLength(7);
    steps.getByText("14 of 16 seats filled");
    steps.getByText("2 gaps left");
    const now = steps.getAllByRole("listitem").filter((each) => each.getAttribute("aria-current"));
    expect(now.map((each) => each.textContent)).toEqual(["Listen14 of 36 said what they need"]);
    expect(steps.getByRole("link", { name: "See who acts" }).getAttribute("href")).toMatch(/unplaced/);
    // Each leads to where it is done, however far it is.
    const ways = steps.getAllByRole("link").map((each) => each.getAttribute("href")?.match(/#(.\w+)/)?.[1]);
    expect(ways).toEqual([
      "/councils",
      "/stakeholders",
      "/settings",
      "/stakeholders",
      "/maps",
      "/initiatives",
      "/initiatives",
    ]);
  });

  it("says when something happened, with the day and time for whoever needs it", async () => {
    openWindow({ plan: "sample" });
    const when = await screen.findByText("3 days ago");
    expect(when.getAttribute("title")).toMatch(/day.* at |day.*:/);
    expect(Date.now() - new Date(when.getAttribute("datetime") ?? "").getTime()).toBeGreaterThan(
      2 * 86_400_000,
    );
  });

  it("teaches what to do first in an empty plan", async () => {
    openWindow({ plan: "empty" });
    await screen.findByRole("heading", { name: "Begin here" });
    expect(screen.getByRole("link", { name: "Bring in a list" }).getAttribute("href")).toMatch(/#\/import$/);
    expect(screen.getAllByRole("button", { name: /: Not known\./ })).toHaveLength(24);
    expect(screen.queryByRole("heading", { name: "What stands out" })).toBeNull();
  });
});

describe("the safeguarding card", () => {
  it("is due while it lacks the numbers of the place", async () => {
    openWindow({ plan: "empty" });
    const due = await screen.findByRole("region", { name: "Due" });
    expect(due.textContent).toContain("no numbers of your own place yet");
    expect(within(due).getByRole("link", { name: "Open the card" }).getAttribute("href")).toMatch(
      /#\/settings$/,
    );
  });
});

describe("actions whose day has passed", () => {
  it("are counted, with a way to them", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    vi.setSystemTime(new Date("2026-11-24T10:00:00"));
    openWindow({ plan: "sample" });
    const due = await screen.findByRole("region", { name: "Due" });
    await within(due).findByText(/^(One action was|\d+ actions were) to be done by now\./);
    const link = within(due).getByRole("link", { name: "Open the actions" });
    expect(link.getAttribute("href")).toMatch(/councils\?view=actions/);
    vi.useRealTimers();
  });
});

describe("contacts whose time is over", () => {
  it("are listed with a way to their stakeholder", async () => {
    openWindow({ plan: "sample", today: "2027-09-01" });
    const due = await screen.findByRole("region", { name: "Due" });
    expect(due.textContent).toMatch(/kept until (1 September|September 1,) 2027/);
    const link = within(due).getByRole("link", { name: "Public Library" });
    expect(link.getAttribute("href")).toMatch(/stakeholders\?open=.*part=contact/);
  });

  it("are kept on in one step that can be taken back", async () => {
    const { user, asked } = openWindow({ plan: "sample", today: "2027-09-01" });
    const due = await screen.findByRole("region", { name: "Due" });
    await user.click(within(due).getByRole("button", { name: "They agree: two more years, Public Library" }));
    await screen.findByText(/^The contact of Public Library is kept until/);
    const steps = asked.filter((each) => each.command === "edit_stakeholders");
    const later = new Date().getUTCFullYear() + 2;
    expect(JSON.stringify(steps.map((each) => each.request))).toContain(`"retain_until":"${later}-`);
    expect(steps).toHaveLength(1);
  });

  it("are erased for good after a question that says what goes and what is out of reach", async () => {
    const { user, asked } = openWindow({ plan: "sample", today: "2027-09-01" });
    const due = await screen.findByRole("region", { name: "Due" });
    await user.click(within(due).getByRole("button", { name: "Erase …, Public Library" }));
    const question = await screen.findByRole("dialog", {
      name: "Erase the contact of Public Library for good?",
    });
    expect(within(question).getByText(/2 backups still hold it/)).toBeTruthy();
    expect(within(question).getByText(/School nurse, “Riverbend.commonroot”, brought in on/)).toBeTruthy();
    expect(within(question).getByRole("checkbox", { name: /2 other texts/ })).toHaveProperty("checked", true);
    // Keeping it has the keyboard.
    expect(document.activeElement?.textContent).toBe("Keep it");
    await user.click(within(question).getByRole("button", { name: "Erase for good" }));
    await screen.findByText(/The whole file was searched .* none is left/);
    const [step] = asked.filter((each) => each.command === "erase");
    expect(step?.request).toMatchObject({ target: { what: "contact" }, mentions: true });
    await user.click(screen.getByText("Close"));
    await waitFor(() => expect(screen.queryByRole("link", { name: "Public Library" })).toBeNull());
  });

  it("take no room while there are none", async () => {
    openWindow({ plan: "sample", today: "2027-08-31" });
    const due = await screen.findByRole("region", { name: "Due" });
    await within(due).findByText(/to be done by now/);
    expect(within(due).queryByRole("list")).toBeNull();
  });
});
