import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "@/api/call";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const open = (place = "/assessment?view=matching", start: Record<string, string> = {}) =>
  openWindow({ plan: "sample", ...start }, place);
const need = (name: string | RegExp) => screen.findByRole("button", { name });
/** The line of a need, with all that opens below it. */
async function lineOf(name: string | RegExp) {
  const line = (await need(name)).closest("li");
  if (!line) throw new Error("a need stands in a list");
  return within(line);
}

describe("matching", () => {
  it("lists needs of rounds and of stakeholders, the weightiest and least answered first", async () => {
    open();
    await screen.findByText(/^\d of 7 needs have no answer yet/);
    const list = screen.getByRole("region", { name: "Needs and what answers them" });
    const names = within(list)
      .getAllByRole("heading", { level: 3 })
      .map((each) => each.textContent);
    expect(names[0]).toBe("Parents who work nights are alone with their worries.");
    expect(names[1]).toBe("Two bus stops are dark from four o’clock on in winter.");
    expect(names.at(-1)).toBe("Nobody knows who to ask about papers.");
    expect(names).toContain("Someone who speaks Dari");
  });

  it("says in words how far each is answered, and by whom it was raised", async () => {
    open();
    const dark = await lineOf(/^Two bus stops/);
    dark.getByText("Safety, Community · raised by children and youth · weight 5 of 5");
    expect(dark.getByText(/answer/).textContent).toMatch(/^(One answer|\d answers)$/);
    const papers = await lineOf(/^Nobody knows who to ask/);
    papers.getByText("Nothing answers it yet");
    papers.getByText(/not in a place yet/);
    const dari = await lineOf("Someone who speaks Dari");
    dari.getByText(/needed by Public Library · Skill/);
  });

  it("opens a need with the keyboard, and each that answers it is a link with its reasons", async () => {
    const { user } = open();
    const button = await need(/^Two bus stops/);
    expect(button.getAttribute("aria-expanded")).toBe("false");
    button.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(button.getAttribute("aria-expanded")).toBe("true"));
    expect(document.activeElement).toBe(button);
    const answers = within(await screen.findByRole("list", { name: "Answers it" }));
    const link = answers.getAllByRole("link")[0];
    expect(link?.getAttribute("href")).toMatch(/initiatives\/i-/);
    answers.getAllByText(/^(Active|Planned) in this place/);
    const could = within(screen.getByRole("list", { name: "Could help" }));
    expect(could.getAllByRole("link")[0]?.getAttribute("href")).toMatch(/stakeholders\?open=/);
    could.getAllByText(/acts? in this place/i);
    await user.keyboard("{Enter}");
    await waitFor(() => expect(screen.queryByRole("list", { name: "Answers it" })).toBeNull());
  });

  it("shows only those that nothing answers, and keeps that when one is opened", async () => {
    const { user } = open();
    await user.click(await screen.findByRole("checkbox", { name: "Only those that nothing answers" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /^Two bus stops/ })).toBeNull());
    await user.click(await need(/^Parents who work nights/));
    await screen.findByRole("list", { name: "Could help" });
    expect(screen.queryByRole("button", { name: /^Two bus stops/ })).toBeNull();
    expect(window.location.hash).toMatch(/only=unanswered/);
  });

  it("starts an initiative in the place of a need that nothing answers", async () => {
    const { user, asked } = open();
    await user.click(await need(/^Parents who work nights/));
    await user.click(
      await screen.findByRole("button", { name: "Start an initiative here: Mental health, Family" }),
    );
    await user.click(await screen.findByRole("button", { name: "Start with an empty page here" }));
    await waitFor(() =>
      expect(asked.find((each) => each.command === "create_initiatives")?.request).toMatchObject([
        { domains: ["domain-mental-health"], levels: ["level-family"] },
      ]),
    );
  });

  it("leads where a need without a place is placed, and offers no start there", async () => {
    const { user } = open();
    await user.click(await need(/^Nobody knows who to ask/));
    const line = await lineOf(/^Nobody knows who to ask/);
    const link = await line.findByRole("link", { name: "See its round, and say where it belongs" });
    expect(link.getAttribute("href")).toMatch(/round=r3/);
    expect(line.queryByRole("button", { name: /^Start an initiative/ })).toBeNull();
    line.getByText("Nothing in the plan answers this need yet, and nobody is known who could help.");
  });

  it("says why an offer of the same kind answers, once there is one", async () => {
    const { user } = open("/history");
    await screen.findByRole("button", { name: "Riverbend" });
    const all = await call("list_stakeholders", null);
    const [library, other] = ["Public Library", "Newcomer Centre"].map((name) =>
      all.find((each) => each.name === name),
    );
    const value = {
      kind: "skill" as const,
      text: "Three who speak Dari",
      domain: library?.main_domain ?? null,
      amount: 3,
    };
    await call("edit_stakeholders", { ids: [other?.id ?? ""], edits: [{ field: "add_offer", value }] });
    window.location.hash = "#/assessment?view=matching";
    await user.click(await need("Someone who speaks Dari"));
    const answers = within(await screen.findByRole("list", { name: "Answers it" }));
    expect(answers.getByRole("link", { name: "Newcomer Centre" })).toBeTruthy();
    answers.getByText("Three who speak Dari · 3 offered");
    answers.getByText(/^Offers what is needed: skill · For the same domain: /);
  });

  it("teaches what it is for while no need is named", async () => {
    open("/assessment?view=matching", { plan: "empty" });
    await screen.findByRole("heading", { name: "What is needed, and who has it?" });
    expect(screen.getByRole("link", { name: "Go to the stakeholders" }).getAttribute("href")).toBe(
      "/#/stakeholders",
    );
  });

  it("tells in place that a need is no more", async () => {
    open("/assessment?view=matching&need=gone");
    await screen.findByText(/This need is not in the plan any more/);
  });

  it("is found from anywhere", async () => {
    const { user } = open("/history");
    await screen.findByRole("button", { name: "Riverbend" });
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), "who could help{Enter}");
    await screen.findByRole("region", { name: "Needs and what answers them" });
  });
});
