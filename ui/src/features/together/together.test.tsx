import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { stakeholders } from "@/platform/fake/town";
import { openWindow } from "@/test/app";
import { reason, story } from "@/test/guard";
import { differing } from "./differs";

/** From the place to a copy that is looked at. */
async function look(brings?: string) {
  const opened = openWindow({ plan: "sample", ...(brings ? { brings } : {}) }, "/together");
  await opened.user.click(await screen.findByRole("button", { name: "Choose a copy…" }));
  return opened;
}

/** From the place to a copy that is in. */
async function bringIn(brings?: string) {
  const opened = await look(brings);
  await opened.user.click(await screen.findByRole("button", { name: "Bring it in" }));
  return opened;
}

const caseOf = async (title: string) => within(await screen.findByRole("article", { name: title }));
const requests = (asked: { command: string; request: unknown }[], command: string) =>
  asked.filter((each) => each.command === command).map((each) => each.request);

const START = "Start of “Walking school bus”";
const PURPOSE = "Purpose of “Quiet room”";

describe("bringing in a copy", () => {
  it("shows what would come in before anything is written, and unfolds what that is", async () => {
    const { user, asked } = await look();
    await screen.findByRole("heading", {
      level: 1,
      name: "9 steps would come in. Four things will need you.",
    });
    expect(screen.getByText(/^7 steps, /).closest("li")?.textContent).toContain("Youth member 2");
    screen.getByText("2 new, 2 changed");
    await user.click(screen.getByRole("button", { name: "See 4 stakeholders" }));
    screen.getByText("Night Bus Drivers");
    screen.getByText("the area served, a tag, and what it can bring");
    screen.getByText(/sent without contacts and influence, interest and stance/);
    expect(screen.queryByRole("button", { name: /^Keep/ })).toBeNull();
    expect(requests(asked, "merge_copy")).toEqual([]);
    await user.click(screen.getByRole("button", { name: "Not now" }));
    await screen.findByRole("heading", { level: 1, name: "Everything fits together." });
    expect(requests(asked, "merge_copy")).toEqual([]);
  });

  it("brings it in, says what needs somebody, counts it in the header and says it on the overview", async () => {
    const { user } = await bringIn();
    const sentence = await screen.findByRole("heading", {
      level: 1,
      name: "9 steps came in. Four things need you.",
    });
    await waitFor(() => expect(document.activeElement).toBe(sentence));
    await screen.findByText("The copy is in. 4 things need you.");
    await screen.findByRole("link", { name: "Work together: 4 things need you" });
    await user.click(screen.getByRole("button", { name: "Leave for later" }));
    await screen.findByText("Copies of this plan disagree about 4 things.");
    await user.click(screen.getByRole("link", { name: "Choose what holds" }));
    await screen.findByRole("article", { name: START });
  });

  it("takes the whole copy back out until the next step", async () => {
    const before = stakeholders.length;
    const { user } = await bringIn();
    await user.click(screen.getByRole("link", { name: "Stakeholders" }));
    await screen.findByText(`${before + 2} of ${before + 2} shown`);
    await user.click(screen.getByRole("link", { name: /^Work together/ }));
    await user.click(await screen.findByRole("button", { name: "Take the whole copy back out" }));
    await screen.findByRole("heading", { level: 1, name: "Everything fits together." });
    expect(screen.queryByRole("article")).toBeNull();
    expect(screen.queryByRole("button", { name: /back out/ })).toBeNull();
    await user.click(screen.getByRole("link", { name: "Stakeholders" }));
    await screen.findByText(`${before} of ${before} shown`);
  });

  it("no longer offers to take it out once a choice was made", async () => {
    const { user } = await bringIn();
    await screen.findByRole("button", { name: "Take the whole copy back out" });
    await user.click((await caseOf(START)).getByRole("button", { name: /^Keep that/ }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /back out/ })).toBeNull());
  });

  it("says so when there is nothing new", async () => {
    await look("same");
    await screen.findByRole("heading", { level: 1, name: "There is nothing new in this copy." });
    expect(screen.queryByRole("button", { name: "Bring it in" })).toBeNull();
  });

  it("says in kind words why a damaged copy can't come in, and offers another", async () => {
    await look("damaged");
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toContain("it is damaged, was cut short, or was changed");
    expect(alert.textContent).toContain("nothing was brought in");
    screen.getByRole("button", { name: "Choose another copy…" });
    expect(screen.queryByRole("button", { name: "Bring it in" })).toBeNull();
  });
});

describe("choosing between what copies say", () => {
  it("keeps that: the case goes, the next gets the keyboard, and undo brings back what showed before", async () => {
    const { user, asked } = await bringIn();
    const start = await caseOf(START);
    expect(start.getByText("Shown now").closest(".side")?.textContent).toContain("15 January 2027");
    await user.click(start.getByRole("button", { name: "Keep that: 1 March 2027" }));
    await screen.findByText("Kept: 1 March 2027");
    await waitFor(() => expect(screen.queryByRole("article", { name: START })).toBeNull());
    expect(requests(asked, "settle_conflict")).toEqual([
      {
        place: { table: "initiative", row: "i-0", field: "start", rule: null },
        choice: { choose: "version", site: "00000000-0000-7000-8000-0000000000a1", seq: 4 },
      },
    ]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe(PURPOSE));
    screen.getByText("1 of 4 decided.");
    screen.getByText("2 of 4");
    await screen.findByRole("heading", { level: 1, name: "Three things need you." });
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByRole("button", { name: /^Redo/ });
    // It is decided all the same, for what showed before: nobody is asked twice.
    screen.getByText("1 of 4 decided.");
    expect(screen.queryByRole("article", { name: START })).toBeNull();
  });

  it("writes new where neither is right, beginning with what shows", async () => {
    const { user, asked } = await bringIn();
    const purpose = await caseOf(PURPOSE);
    await user.click(purpose.getByRole("button", { name: "Write new" }));
    const field = purpose.getByRole("textbox", { name: "What holds" }) as HTMLTextAreaElement;
    expect(field.value).toContain("every morning");
    await user.clear(field);
    await user.type(field, "A room on every day of school");
    await user.click(purpose.getByRole("button", { name: "Keep what I wrote" }));
    await screen.findByText("Kept: A room on every day of school");
    expect(requests(asked, "settle_conflict")).toEqual([
      {
        place: { table: "initiative", row: "i-8", field: "purpose", rule: null },
        choice: { choose: "write", text: "A room on every day of school" },
      },
    ]);
  });

  it("reads a day as people write it, and says when it can't", async () => {
    const { user, asked } = await bringIn();
    const start = await caseOf(START);
    await user.click(start.getByRole("button", { name: "Write new" }));
    const field = start.getByRole("textbox", { name: "What holds" });
    await user.clear(field);
    await user.type(field, "soon{Enter}");
    await waitFor(() => expect(field.getAttribute("aria-invalid")).toBe("true"));
    expect(requests(asked, "settle_conflict")).toEqual([]);
    await user.clear(field);
    await user.type(field, "3 may 2027{Enter}");
    await screen.findByText("Kept: 3 May 2027");
    expect(requests(asked, "settle_conflict")).toMatchObject([{ choice: { text: "2027-05-03" } }]);
  });

  it("guards what is written new, and keeps it with a reason", async () => {
    const { user, asked } = await bringIn();
    const purpose = await caseOf(PURPOSE);
    await user.click(purpose.getByRole("button", { name: "Write new" }));
    const field = purpose.getByRole("textbox", { name: "What holds" });
    purpose.getByText(/not the place to report a concern/i);
    await user.clear(field);
    await user.type(field, story);
    await user.click(purpose.getByRole("button", { name: "Keep what I wrote" }));
    await user.click(await purpose.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(purpose.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await screen.findByText(`Kept: ${story}`);
    expect(requests(asked, "keep_text")).toEqual([{ field: "purpose", text: story, reason }]);
  });

  it("offers writing only where it may be, and words what kind of disagreement it is", async () => {
    const { user, asked } = await bringIn("every");
    const stance = await caseOf("Stance of “Hotel Alliance” now");
    expect(stance.queryByRole("button", { name: "Write new" })).toBeNull();
    stance.getByRole("button", { name: "Keep that: Neutral" });
    const stricter = await caseOf("Who may see “Survivors’ Network”");
    stricter.getByText(/The stricter holds until you choose/);
    const leads = within(
      (await screen.findAllByRole("article")).find((each) =>
        each.textContent?.includes("name different leads"),
      ) as HTMLElement,
    );
    await user.click(leads.getByRole("button", { name: "Keep this: School District" }));
    await screen.findByText("Kept: School District");
    const circle = await caseOf("What “Riverbend Community Council” belongs to");
    await user.click(circle.getByRole("button", { name: "Leave it so" }));
    await waitFor(() => expect(screen.queryByRole("article", { name: /belongs to/ })).toBeNull());
    const needed = await caseOf("“Swim Club”");
    needed.getByText("Needed by Swim Club – Parks Department");
    const sewing = await caseOf("“Sewing Circle”");
    await user.click(sewing.getByRole("button", { name: "Let it go" }));
    await screen.findByText("“Sewing Circle” is deleted.");
    expect(requests(asked, "settle_conflict").map((each) => (each as { choice: unknown }).choice)).toEqual([
      { choose: "version", site: "00000000-0000-7000-8000-0000000000b1", seq: 2 },
      { choose: "keep" },
      { choose: "delete" },
    ]);
  });

  it("says that everything fits once all is decided, and gives that sentence the keyboard", async () => {
    const { user } = await bringIn();
    for (let left = 4; left > 0; left -= 1) {
      const [first] = await screen.findAllByRole("article");
      await user.click(within(first as HTMLElement).getByRole("button", { name: /^Keep (this|it)/ }));
      await waitFor(() => expect(screen.queryAllByRole("article")).toHaveLength(left - 1));
    }
    const sentence = await screen.findByRole("heading", { level: 1, name: "Everything fits together." });
    await waitFor(() => expect(document.activeElement).toBe(sentence));
    screen.getByRole("link", { name: "Work together" });
  });

  it("shows at the top of the page why a choice was refused, and the case stays", async () => {
    const opened = openWindow({ plan: "sample" }, "/together", {
      settle_conflict: { code: "not_found", noun: "conflict" },
    });
    await opened.user.click(await screen.findByRole("button", { name: "Choose a copy…" }));
    await opened.user.click(await screen.findByRole("button", { name: "Bring it in" }));
    await opened.user.click((await caseOf(START)).getByRole("button", { name: /^Keep that/ }));
    await screen.findByRole("alert");
    await screen.findByRole("article", { name: START });
  });
});

describe("sending a copy", () => {
  it("tells live what the copy holds and what not, and says where it is", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/together");
    // Unasked, contacts and what is confidential stay here.
    await screen.findByText("ratings of influence");
    const tick = (name: string) => screen.getByRole("checkbox", { name }) as HTMLInputElement;
    expect(tick("Contacts").checked).toBe(false);
    await user.click(screen.getByRole("radio", { name: "Whole copy" }));
    await screen.findByText(/as complete as your plan/);
    screen.getByText(/contacts and what is confidential go along\. Give it to nobody else/);
    expect(tick("Contacts").checked).toBe(true);
    await user.click(screen.getByRole("radio", { name: "For a partner" }));
    await screen.findByText("ratings of influence");
    expect(tick("Contacts").checked).toBe(false);
    expect(tick("The history").checked).toBe(true);
    expect(screen.getByRole("link", { name: "What “Public Library” does" }).getAttribute("href")).toContain(
      "/stakeholders?open=s-21",
    );
    await user.click(tick("The history"));
    await screen.findByText("steps of the history");
    expect(screen.queryByRole("radio", { checked: true })).toBeNull();
    await user.click(screen.getByRole("button", { name: "Save the copy…" }));
    await screen.findByText(/^It is here: .*Riverbend 2026-11-29\.commonroot$/);
    screen.getByText(/memory stick, or send it by e-mail/);
    expect(requests(asked, "send_copy")).toEqual([
      { contacts: false, history: false, restricted: false, views: false, readable: false },
    ]);
  });
});

describe("the palette", () => {
  it("leads here by what people would call it", async () => {
    const { user } = openWindow({ plan: "sample" }, "/history");
    await screen.findByRole("heading", { level: 1, name: "History" });
    await act(() => user.keyboard("{Control>}k{/Control}"));
    await user.keyboard("colleague");
    await user.click(await screen.findByRole("option", { name: /Go to Work together/ }));
    await screen.findByRole("heading", { level: 1, name: "Everything fits together." });
  });
});

describe("words that differ", () => {
  const marked = (words: string, other: string) =>
    differing(words, other)
      .filter((stretch) => stretch.differs)
      .map((stretch) => stretch.words);
  const ours = "Each school has a nurse two days a week, so that no child waits to be heard.";
  const theirs = "Each school has a nurse every morning, so that no child waits to be heard or seen.";

  it("are marked, and nothing of the text is lost or added", () => {
    expect(marked(ours, theirs)).toEqual(["two days a week"]);
    expect(marked(theirs, ours)).toEqual(["every morning", "or seen"]);
    for (const [words, other] of [
      [ours, theirs],
      [theirs, ours],
      ["One\n\ntwo  three, four", "One two three\nfour five"],
      ["华星社区每周两天开放，孩子们都来。", "华星社区每天早上开放，孩子们都来。"],
    ] as const)
      expect(
        differing(words, other)
          .map((stretch) => stretch.words)
          .join(""),
      ).toBe(words);
  });

  it("are not marked where that would mark nearly all", () => {
    expect(marked("Rooms in the evening for anyone", "Дом культуры открыт каждый вечер")).toEqual([]);
    expect(marked(ours, ours)).toEqual([]);
  });
});
