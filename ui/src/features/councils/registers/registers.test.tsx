import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { EditCouncil, PlanRecord } from "@/api/generated";
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

function open(place: string) {
  const opened = openWindow({ plan: "sample" }, place);
  const sent = <T,>(command: string) =>
    opened.asked.filter((each) => each.command === command).map(({ request }) => request as T);
  const last = () => sent<PlanRecord[]>("save_records").at(-1)?.[0]?.value as Record<string, unknown>;
  return { ...opened, sent, last };
}

describe("the register of decisions", () => {
  it("has those first that are to be looked at again, and tells what no longer holds", async () => {
    const { user } = open("/councils?view=decisions");
    const due = within(await screen.findByRole("region", { name: "To be looked at again" }));
    expect(due.getByText("to be looked at again since 20 November 2026")).toBeTruthy();
    const others = within(screen.getByRole("region", { name: "All others" }));
    expect(others.getByText("We try two walking routes to school.").tagName).toBe("S");
    expect(others.getByText(/It no longer holds. In its place: “Three walking routes/)).toBeTruthy();
    await user.click(screen.getByRole("checkbox", { name: "To be looked at again (1)" }));
    await waitFor(() => expect(screen.queryByRole("region", { name: "All others" })).toBeNull());
    expect(window.location.hash).toContain("review=true");
  });
});

describe("the register of actions", () => {
  it("has what is late first, and ticks it done today", async () => {
    const { user, last } = open("/councils?view=actions");
    const late = within(await screen.findByRole("region", { name: "Their day has passed" }));
    expect(late.getByText("Its day has passed: 19 November 2026")).toBeTruthy();
    expect(screen.queryByDisplayValue("Write to the schools about quiet rooms")).toBeNull();
    await user.click(late.getByRole("checkbox", { name: "Done: Draw the three routes on one map" }));
    await waitFor(() => expect(last()).toMatchObject({ id: "a1", done_on: "2026-11-24" }));
    await user.click(await screen.findByRole("button", { name: "Show what is done" }));
    expect(screen.getByText("Done on 18 November 2026")).toBeTruthy();
  });

  it("is filtered by who, and a seat of lived experience is told by its number", async () => {
    const { user } = open("/councils?open=c1&view=actions");
    await user.click(await screen.findByRole("button", { name: /Anybody/ }));
    await user.click(await screen.findByRole("option", { name: "Lived experience 1" }));
    await waitFor(() => expect(screen.queryByDisplayValue("Find two drivers who speak Dari")).toBeNull());
    expect(screen.getByDisplayValue("Ask the hotels for a first talk")).toBeTruthy();
    expect(document.body.textContent).not.toContain("Survivors’ Network");
  });
});

describe("what children ask for", () => {
  it("is no longer told once they took it back, and is folded for the council", async () => {
    const { user, last } = open("/councils?open=c2&view=asks");
    expect(await screen.findByText(/No names stand here/)).toBeTruthy();
    expect(screen.queryByText("No more speeches at the summer festival.")).toBeNull();
    await user.click(screen.getByRole("button", { name: "They took it back: number 2" }));
    await waitFor(() => expect(screen.queryByDisplayValue("A later start of school in winter.")).toBeNull());
    expect(last()).toMatchObject({ id: "k3", withdrawn: true });
    await user.click(screen.getByRole("button", { name: "Show it to the council" }));
    expect(screen.getByText("A later start of school in winter.")).toBeTruthy();
    await user.click(
      screen.getByRole("button", { name: "They ask for it again: A later start of school in winter." }),
    );
    expect(await screen.findByDisplayValue("A later start of school in winter.")).toBeTruthy();
  });

  it("is added in their words, and says what it waits for", async () => {
    const { user, last } = open("/councils?open=c2&view=asks");
    await user.type(
      await screen.findByRole("textbox", { name: "What they ask for" }),
      "More benches.{Enter}",
    );
    expect(await screen.findByDisplayValue("More benches.")).toBeTruthy();
    expect(last()).toMatchObject({ council: "c2", asked_on: "2026-11-24", withdrawn: false });
    const asks = within(screen.getByRole("region", { name: "What they ask for" }));
    expect(asks.getAllByText("It waits for a decision.")).toHaveLength(2);
  });

  it("is held against four questions", async () => {
    const { user, sent } = open("/councils?open=c2");
    await user.type(
      await screen.findByRole("textbox", { name: "Who has to listen?" }),
      "The chair, each time.",
    );
    await user.tab();
    await waitFor(() =>
      expect(sent<EditCouncil>("edit_council")[0]?.edits).toEqual([
        { field: "audience", value: "The chair, each time." },
      ]),
    );
    expect(await screen.findByText("1 of 4 answered")).toBeTruthy();
  });
});

describe("the quorum of a council", () => {
  it("is a number of seats or a share, echoed in words", async () => {
    const { user, sent } = open("/councils?open=c1");
    const quorum = (await screen.findByRole("textbox", { name: "Quorum" })) as HTMLTextAreaElement;
    await user.clear(quorum);
    await user.type(quorum, "9{Enter}");
    await waitFor(() => expect(quorum.value).toBe("9 seats"));
    expect(await screen.findByText("9 of 15 must be there")).toBeTruthy();
    await user.clear(quorum);
    await user.type(quorum, "two thirds{Enter}");
    await waitFor(() => expect(quorum.value).toBe("two thirds of voting seats"));
    expect(screen.getByText("10 of 15 must be there; free seats count too")).toBeTruthy();
    await user.clear(quorum);
    await user.type(quorum, "most of us{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("“half”, “more than half” or “60 %”");
    expect(sent<EditCouncil>("edit_council").flatMap((each) => each.edits)).toEqual([
      { field: "quorum_seats", value: 9 },
      { field: "quorum_percent", value: 67 },
    ]);
  });

  it("says at a meeting whether free seats count toward it, as its rule has it", async () => {
    const { user } = open("/councils?open=c1");
    const toMeeting = async () => {
      await user.click(await screen.findByRole("link", { name: "Meetings" }));
      await user.click(await screen.findByRole("link", { name: /^Next meeting/ }));
    };
    await screen.findByText("8 of 15 must be there; free seats count too");
    await toMeeting();
    await screen.findByText(
      "3 of the 15 seats that vote are free on this day. They count too: the quorum is a share of all 15.",
    );
    await user.click(screen.getByRole("link", { name: /^Meetings of/ }));
    await user.click(await screen.findByRole("link", { name: "Seats" }));
    const quorum = await screen.findByRole("textbox", { name: "Quorum" });
    await user.clear(quorum);
    await user.type(quorum, "7{Enter}");
    await screen.findByText("7 of 15 must be there");
    await toMeeting();
    await screen.findByText(
      "3 of the 15 seats that vote are free on this day. That changes nothing: the quorum is a fixed number.",
    );
  });

  it("is asked for by a meeting without one, which leads to where it is set", async () => {
    const { user } = open("/councils?open=c1");
    const quorum = await screen.findByRole("textbox", { name: "Quorum" });
    await user.clear(quorum);
    await user.keyboard("{Enter}");
    await user.click(await screen.findByRole("link", { name: "Meetings" }));
    await user.click(await screen.findByRole("link", { name: /^Next meeting/ }));
    await user.click(await screen.findByRole("link", { name: "set one" }));
    const field = await screen.findByRole("textbox", { name: "Quorum" });
    await waitFor(() => expect(document.activeElement).toBe(field));
  });
});
