import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { PlanRecord, RemoveRecords } from "@/api/generated";
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

function open(place: string, start: Record<string, string> = { plan: "sample" }, refusals = {}) {
  const opened = openWindow(start, place, refusals);
  const saved = () =>
    opened.asked
      .filter((each) => each.command === "save_records")
      .map(({ request }) => request as PlanRecord[]);
  const last = () => saved().at(-1)?.[0]?.value as Record<string, unknown> | undefined;
  return { ...opened, saved, last };
}
const meeting = async (id: string) => {
  const opened = open(`/councils?open=c1&view=meetings&meeting=${id}`);
  await screen.findByRole("heading", { name: "Agenda" });
  return opened;
};
const section = (name: string) => within(screen.getByRole("region", { name }));

describe("the meetings of a council", () => {
  it("has the next one first, with what is to be done, then those that were", async () => {
    open("/councils?open=c1&view=meetings");
    const next = await screen.findByRole("link", { name: /^Next meeting: Thursday.*December.*large room$/ });
    expect(next).toBeTruthy();
    expect(
      await screen.findByText("4 items are on its agenda. 3 actions are open from earlier."),
    ).toBeTruthy();
    expect(
      await screen.findByText("quorum reached, 11 of 15 who vote · 2 decisions · 3 actions open"),
    ).toBeTruthy();
    expect(await screen.findByText(/quorum not reached, 6 of 15 who vote · one decision/)).toBeTruthy();
  });

  it("saves what is ahead for the calendars people have", async () => {
    const { user, asked } = open("/councils?open=c1&view=meetings");
    await user.click(await screen.findByRole("button", { name: "Save for your calendar…" }));
    expect(await screen.findByText(/^Saved .*Riverbend\.ics/)).toBeTruthy();
    expect(asked.filter((each) => each.command === "save_calendar")).toMatchObject([{ request: "c1" }]);
  });

  it("teaches while there is none", async () => {
    open("/councils?open=c3&view=meetings");
    expect(await screen.findByRole("heading", { name: "When do you meet next?" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Plan the first meeting" })).toBeTruthy();
  });

  it("plans one: the same weekday, time and place as the last are suggested", async () => {
    const { user, last } = open("/councils?open=c1&view=meetings");
    await user.click(await screen.findByRole("button", { name: "Plan a meeting" }));
    const dialog = within(screen.getByRole("dialog"));
    const day = dialog.getByRole("textbox", { name: "Day" }) as HTMLInputElement;
    expect(day.value).toBe("31 December 2026");
    const time = dialog.getByRole("textbox", { name: "Begins" }) as HTMLInputElement;
    expect(time.value).toMatch(/6:30/);
    await user.clear(day);
    await user.type(day, "1 o’clock{Enter}");
    expect(await dialog.findByText(/This is no day we can read/)).toBeTruthy();
    await user.clear(day);
    await user.type(day, "7 Jan 2027");
    await user.clear(time);
    await user.type(time, "19.15{Enter}");
    expect(await screen.findByRole("heading", { name: "Agenda" })).toBeTruthy();
    expect(last()).toMatchObject({ council: "c1", date: "2027-01-07", starts: "19:15", held: false });
    expect(await screen.findByText(/Planned a meeting on Thursday.*January/)).toBeTruthy();
  });
});

describe("the day of a meeting", () => {
  it("is chosen in a calendar, on its page and while one is planned", async () => {
    const { user, last } = await meeting("m3");
    await user.click(screen.getByRole("button", { name: "Day: choose it in a calendar" }));
    const calendar = within(await screen.findByRole("application"));
    await user.click(calendar.getByRole("button", { name: /December 10, 2026/ }));
    await waitFor(() => expect(last()).toMatchObject({ id: "m3", date: "2026-12-10" }));
    await waitFor(() => expect(screen.queryByRole("application")).toBeNull());
  });

  it("fills the field of the form", async () => {
    const { user } = open("/councils?open=c1&view=meetings");
    await user.click(await screen.findByRole("button", { name: "Plan a meeting" }));
    const day = screen.getByRole("textbox", { name: "Day" }) as HTMLInputElement;
    await user.clear(day);
    await user.type(day, "soon{Enter}");
    await user.click(screen.getByRole("button", { name: "Day: choose it in a calendar" }));
    await screen.findByRole("application");
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => expect(day.value).toBe("1 December 2026"));
    expect(screen.queryByText(/This is no day we can read/)).toBeNull();
  });
});

describe("the agenda", () => {
  it("grows line by line, reads minutes at the end of a title, and tells when it ends", async () => {
    const { user, last } = await meeting("m3");
    expect(screen.getByText(/It ends about 7:20.*without the one item that has no minutes yet/)).toBeTruthy();
    await user.type(screen.getByRole("textbox", { name: "Add to the agenda" }), "The roof 15 min{Enter}");
    await screen.findByDisplayValue("The roof");
    expect(last()).toMatchObject({ title: "The roof", minutes: 15 });
    expect(await screen.findByText(/It ends about 7:35/)).toBeTruthy();
  });

  it("is put in order with Alt and an arrow, in one step, and the keyboard goes along", async () => {
    const { user, saved } = await meeting("m3");
    screen.getByRole("textbox", { name: "Item 2" }).focus();
    await user.keyboard("{Alt>}{ArrowUp}{/Alt}");
    await waitFor(() =>
      expect((screen.getByRole("textbox", { name: "Item 1" }) as HTMLTextAreaElement).value).toMatch(
        /^Walking school bus/,
      ),
    );
    expect(saved()).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Item 1" })));
  });

  it("is offered what earlier meetings left open; done is done with one press", async () => {
    const { user, last } = await meeting("m3");
    const open = section("Still open from earlier");
    await user.click(
      open.getByRole("button", { name: "Put on the agenda: Find two drivers who speak Dari" }),
    );
    expect(await screen.findByDisplayValue("Find two drivers who speak Dari")).toBeTruthy();
    expect(open.getByText("on the agenda")).toBeTruthy();
    await user.click(open.getByRole("button", { name: "Done: Draw the three routes on one map" }));
    await waitFor(() => expect(open.queryByText("Draw the three routes on one map")).toBeNull());
    expect(last()).toMatchObject({ id: "a1", done_on: "2026-11-24" });
  });
});

describe("who is there", () => {
  it("makes the quorum, told in words as it changes", async () => {
    const { user, saved } = await meeting("m3");
    const there = section("Who is there");
    expect(there.getByRole("status").textContent).toMatch(
      /^Nobody is noted as here yet. Of 15 who vote, 8 are needed/,
    );
    await user.click(there.getAllByRole("radio", { name: "Present" })[0] as HTMLElement);
    await waitFor(() =>
      expect(there.getByRole("status").textContent).toMatch(/^1 of 15 who vote is here; 8 are needed/),
    );
    await user.click(there.getByRole("button", { name: /other 12 are present/ }));
    await waitFor(() =>
      expect(there.getByRole("status").textContent).toBe(
        "12 of 15 who vote are here; 8 are needed: quorate.",
      ),
    );
    expect(saved()).toHaveLength(2);
  });

  it("is noted with P, S and A, from seat to seat", async () => {
    const { user, last } = await meeting("m3");
    const there = section("Who is there");
    (there.getAllByRole("radio", { name: "Present" })[0] as HTMLElement).focus();
    await user.keyboard("s");
    await waitFor(() => expect(last()).toMatchObject({ seat: "seat-0", presence: "apologies" }));
    await user.keyboard("a");
    await waitFor(() => expect(last()).toMatchObject({ seat: "seat-1", presence: "absent" }));
  });

  it("was there once the meeting was held, and that can be taken back by a button of its own", async () => {
    const { user, last } = await meeting("m2");
    const was = "11 of 15 who vote were there; 8 were needed: quorate.";
    expect(section("Who was there").getByRole("status").textContent).toBe(was);
    const closing = section("Closing");
    expect(closing.getByText("The meeting was held.").closest("p")?.textContent).toContain(was);
    await user.click(closing.getByRole("button", { name: "Take back: not held yet" }));
    await waitFor(() => expect(last()).toMatchObject({ id: "m2", held: false }));
    expect((await screen.findByRole("region", { name: "Who is there" })).textContent).toMatch(
      /11 of 15 who vote are here; 8 are needed: quorate/,
    );
  });

  it("never tells who brings lived experience", async () => {
    await meeting("m2");
    const there = section("Who was there");
    expect(await there.findByRole("radiogroup", { name: /^Lived experience 1/ })).toBeTruthy();
    await there.findByRole("radiogroup", { name: /^Public Library/ });
    expect(document.body.textContent).not.toContain("Survivors’ Network");
    expect(screen.queryByDisplayValue(/Survivors/)).toBeNull();
    expect(screen.getByDisplayValue("Lived experience 1")).toBeTruthy();
  });
});

describe("a decision", () => {
  it("is carried by its rule, in words, and says so when there are more votes than people", async () => {
    const { user, last } = await meeting("m2");
    const decisions = section("Decisions");
    expect(decisions.getByText("Carried by majority: 8 for, 2 against")).toBeTruthy();
    const against = decisions.getByRole("textbox", { name: "Against" });
    await user.clear(against);
    await user.type(against, "8{Enter}");
    expect(await decisions.findByText(/Not carried: a majority needs more for it/)).toBeTruthy();
    expect(last()).toMatchObject({ votes_for: 8, votes_against: 8, votes_abstain: 1 });
    expect(decisions.getByText(/These are 17 votes, and 11 who vote were there/)).toBeTruthy();
  });

  it("keeps two fields that are left one right after the other", async () => {
    const { user, last } = await meeting("m2");
    const decisions = section("Decisions");
    const votes = decisions.getByRole("textbox", { name: "For" });
    await user.clear(votes);
    await user.type(votes, "9");
    const abstain = decisions.getByRole("textbox", { name: "Abstained" });
    await user.clear(abstain);
    await user.type(abstain, "0{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ votes_for: 9, votes_abstain: 0 }));
  });

  it("is noted with one line, and begins with the rule of the council", async () => {
    const { user, last } = await meeting("m3");
    await user.type(
      screen.getByRole("textbox", { name: "Add a decision" }),
      "We meet at the school next time.{Enter}",
    );
    expect(await screen.findByDisplayValue("We meet at the school next time.")).toBeTruthy();
    expect(last()).toMatchObject({ rule: "consensus", meeting: "m3" });
  });
});

describe("an action", () => {
  it("is somebody’s once a seat or a stakeholder is chosen", async () => {
    const { user, last } = await meeting("m3");
    await user.type(screen.getByRole("textbox", { name: "Add an action" }), "Book the hall{Enter}");
    const who = await screen.findByRole("combobox", { name: "Who does it: Book the hall" });
    await user.type(who, "homework");
    await user.click(await screen.findByRole("option", { name: /Homework Café \(Youth\)/ }));
    await waitFor(() => expect(last()).toMatchObject({ what: "Book the hall", seat: "seat-4" }));
  });

  it("is taken away with Undo beside the words", async () => {
    const { user, asked } = await meeting("m2");
    await user.click(
      screen.getByRole("button", { name: "Delete the action: Find two drivers who speak Dari" }),
    );
    await screen.findByText("Deleted the action “Find two drivers who speak Dari”");
    const [request] = asked.filter((each) => each.command === "remove_records");
    expect(request?.request as RemoveRecords).toEqual({ noun: "action", ids: ["a3"] });
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await screen.findByDisplayValue("Find two drivers who speak Dari")).toBeTruthy();
  });
});

describe("running a meeting", () => {
  it("goes through the agenda by keys, notes beside it, and Escape leaves", async () => {
    const { user, last } = open("/councils?open=c1&view=meetings&meeting=m3&run=true");
    const run = within(await screen.findByRole("dialog"));
    expect(run.getByRole("heading", { name: "Welcome and names" })).toBeTruthy();
    expect(run.getByText("Less than a minute of 10")).toBeTruthy();
    await user.keyboard("{ArrowRight}");
    expect(await run.findByRole("heading", { name: /^Walking school bus/ })).toBeTruthy();
    await user.keyboard("{ArrowLeft}");
    expect(await run.findByRole("heading", { name: "Welcome and names" })).toBeTruthy();
    await user.keyboard("d");
    const add = await run.findByRole("textbox", { name: "Add a decision" });
    await waitFor(() => expect(document.activeElement).toBe(add));
    await user.keyboard("We begin with dad’s map.{Enter}");
    await waitFor(() => expect(last()).toMatchObject({ text: "We begin with dad’s map." }));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(run.queryByRole("region", { name: "Decision" })).toBeNull());
    await user.keyboard("q");
    expect(await run.findByRole("region", { name: "Who is here" })).toBeTruthy();
    await user.keyboard("{Escape}");
    await user.keyboard("a");
    expect(await run.findByRole("textbox", { name: "Add an action" })).toBeTruthy();
    await user.keyboard("{Escape}{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    expect(window.location.hash).not.toContain("run");
  });

  it("keeps what was typed when Escape leaves the field", async () => {
    const { user, last } = open("/councils?open=c1&view=meetings&meeting=m3&run=true");
    const run = within(await screen.findByRole("dialog"));
    await user.type(run.getByRole("textbox", { name: "What was said" }), "All said their names.");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(last()).toMatchObject({ id: "item-4", notes: "All said their names." }));
    expect(run.getByRole("heading", { name: "Welcome and names" })).toBeTruthy();
  });

  it("notes who is here by letters, from the first seat on", async () => {
    const { user, last } = open("/councils?open=c1&view=meetings&meeting=m3&run=true");
    const run = within(await screen.findByRole("dialog"));
    await user.keyboard("q");
    await run.findByRole("region", { name: "Who is here" });
    await user.keyboard("p");
    await waitFor(() => expect(last()).toMatchObject({ seat: "seat-0", presence: "present" }));
    await user.keyboard("a");
    await waitFor(() => expect(last()).toMatchObject({ seat: "seat-1", presence: "absent" }));
    expect(run.getByRole("region", { name: "Who is here" })).toBeTruthy();
  });
});
