import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { EditInitiatives } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const sample = (place: string) => openWindow({ plan: "sample" }, place);
const titles = () =>
  within(screen.getByRole("grid", { name: "Initiatives" }))
    .getAllByRole("link")
    .map((each) => each.textContent);
/** The column of the board for a status. */
const column = (name: RegExp) => screen.findByRole("grid", { name });
const edits = (asked: { command: string; request: unknown }[]) =>
  asked.filter((each) => each.command === "edit_initiatives").map((each) => each.request as EditInitiatives);

describe("the list of initiatives", () => {
  it("takes one title after another, each as an idea", async () => {
    const { user } = sample("/initiatives");
    await user.type(
      await screen.findByRole("textbox", { name: /New initiative/ }),
      "Night bus{Enter}Lit paths{Enter}",
    );
    const row = await screen.findByRole("row", { name: /Lit paths/ });
    expect(within(row).getByText("Idea")).toBeTruthy();
    expect(await screen.findByRole("row", { name: /Night bus/ })).toBeTruthy();
  });

  it("is filtered by what the address says, and shows all again", async () => {
    const { user } = sample("/initiatives?domain=safety&status=planned");
    await waitFor(() => expect(titles()).toEqual(["Safe hotels"]));
    await user.click(screen.getByRole("button", { name: "Clear filters" }));
    await waitFor(() => expect(titles().length).toBe(11));
  });

  it("sorts by a heading and keeps that in the address", async () => {
    const { user } = sample("/initiatives");
    await user.click(await screen.findByRole("button", { name: "Partners" }));
    await waitFor(() => expect(titles()[0]).toBe("Walking school bus"));
    expect(window.location.hash).toContain("order=-partners");
  });
});

describe("the board", () => {
  it("moves a card by its menu", async () => {
    const { user } = sample("/initiatives?view=board");
    const ideas = await column(/^Idea/);
    await user.click(await within(ideas).findByRole("button", { name: "Move Reading by the river" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move to Planned" }));
    await waitFor(async () =>
      expect(within(await column(/^Planned/)).getByText("Reading by the river")).toBeTruthy(),
    );
    await waitFor(() => expect(document.activeElement?.textContent).toContain("Reading by the river"));
  });

  it("moves a card by keyboard alone: pick it up, go to a column, put it down", async () => {
    const { user, asked } = sample("/initiatives?view=board");
    const ideas = await column(/^Idea/);
    const grip = await within(ideas).findByRole("button", { name: /Drag Reading by the river/ });
    grip.focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(document.activeElement).not.toBe(grip));
    for (let n = 0; n < 8 && !document.activeElement?.closest("[data-status=planned]"); n += 1)
      await user.tab();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(edits(asked)[0]?.edits).toEqual([{ field: "status", value: "planned" }]));
    // The keyboard goes along.
    const planned = await column(/^Planned/);
    const card = await within(planned).findByRole("row", { name: "Reading by the river" });
    await waitFor(() => expect(document.activeElement).toBe(card));
  });

  it("asks for the do-no-harm check before a card turns active, and keeps both as one step", async () => {
    const { user, asked } = sample("/initiatives?view=board");
    const planned = await column(/^Planned/);
    await user.click(await within(planned).findByRole("button", { name: "Move Quiet room" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move to Active" }));
    const dialog = await screen.findByRole("dialog", { name: /could it harm anyone/ });
    await user.click(within(dialog).getByRole("button", { name: "Start it" }));
    expect(within(dialog).getAllByText(/A few words are needed here/)).toHaveLength(3);
    expect(edits(asked)).toHaveLength(0);
    await user.type(within(dialog).getByRole("textbox", { name: "Who could be harmed" }), "Shy children");
    await user.type(within(dialog).getByRole("textbox", { name: "Who was asked" }), "Caregivers");
    await user.type(within(dialog).getByRole("textbox", { name: "What we do about it" }), "A side door");
    await user.click(within(dialog).getByRole("button", { name: "Start it" }));
    await waitFor(async () => expect(within(await column(/^Active/)).getByText("Quiet room")).toBeTruthy());
    expect(edits(asked)).toHaveLength(1);
    expect(edits(asked)[0]?.edits.at(-1)).toEqual({ field: "status", value: "active" });
  });

  it("keeps answers of whoever is not ready, and starts nothing", async () => {
    const { user, asked } = sample("/initiatives?view=board");
    const planned = await column(/^Planned/);
    await user.click(await within(planned).findByRole("button", { name: "Move Quiet room" }));
    await user.click(await screen.findByRole("menuitem", { name: "Move to Active" }));
    await user.type(await screen.findByRole("textbox", { name: "Who was asked" }), "Caregivers");
    await user.click(screen.getByRole("button", { name: "Not yet" }));
    await waitFor(() =>
      expect(edits(asked).map((each) => each.edits)).toEqual([
        [{ field: "who_was_asked", value: "Caregivers" }],
      ]),
    );
    expect(within(await column(/^Planned/)).getByText("Quiet room")).toBeTruthy();
  });
});

describe("one initiative", () => {
  const lead = (name: string) => screen.getByRole("button", { name: new RegExp(`Role: ${name}`) });

  it("has one lead: whoever takes over, the one before stays as a partner", async () => {
    const { user } = sample("/initiatives/i-0");
    await user.click(await screen.findByRole("button", { name: /Role: Elders’ Circle/ }));
    await user.click(await screen.findByRole("option", { name: "Lead" }));
    await waitFor(() => expect(lead("Elders’ Circle").textContent).toContain("Lead"));
    expect(lead("Elementary School").textContent).toContain("Partner");
    expect(screen.getByText("Led by Elders’ Circle")).toBeTruthy();
  });

  it("takes a partner by a few letters of its name, and lets it go again", async () => {
    const { user } = sample("/initiatives/i-1");
    await user.type(await screen.findByRole("combobox", { name: "Add a partner by name" }), "bus comp");
    await user.click(await screen.findByRole("option", { name: "Bus Company" }));
    await user.click(await screen.findByRole("button", { name: "Take out Bus Company" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: /Role: Bus Company/ })).toBeNull());
  });

  it("takes the first name that is offered with Enter alone, and none with Escape or Tab", async () => {
    const { user, asked } = sample("/initiatives/i-1");
    const add = await screen.findByRole("combobox", { name: "Add a partner by name" });
    await user.type(add, "bus comp{Escape}");
    await user.type(add, "bus comp");
    await user.tab();
    expect(asked.map((each) => each.command)).not.toContain("add_partners");
    await user.clear(add);
    await user.type(add, "bus comp{Enter}");
    await screen.findByRole("button", { name: "Take out Bus Company" });
  });

  it("says who takes part already instead of offering them as new, and opens its list when pressed", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/initiatives/i-0");
    const add = await screen.findByRole("combobox", { name: "Add a partner by name" });
    const [taken] = (await screen.findAllByRole("button", { name: /^Take out / })).map((each) =>
      (each.getAttribute("aria-label") ?? "").replace("Take out ", ""),
    );
    await user.click(add);
    await screen.findAllByRole("option");
    await user.type(add, taken?.slice(0, -2) ?? "");
    const line = await screen.findByRole("option", { name: new RegExp(`${taken}.*takes part already`) });
    expect(line.getAttribute("aria-disabled")).toBe("true");
    await user.keyboard("{Enter}");
    await user.click(line);
    expect(asked.map((each) => each.command)).not.toContain("create_stakeholders");
    expect(asked.map((each) => each.command)).not.toContain("add_partners");
    await user.clear(add);
    await user.type(add, taken ?? "");
    await screen.findByRole("option", { name: /takes part already/ });
    expect(screen.queryByRole("option", { name: /^New stakeholder/ })).toBeNull();
  });

  it("takes no youngest age above the oldest", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/initiatives/i-0");
    const age = async (name: string, words: string) => {
      const field = await screen.findByRole("textbox", { name });
      await user.clear(field);
      await user.type(field, `${words}{Enter}`);
    };
    await age("Oldest age", "");
    await age("Youngest age", "12");
    await waitFor(() => expect(asked.map((each) => each.command)).toContain("edit_initiatives"));
    const before = asked.filter((each) => each.command === "edit_initiatives").length;
    await age("Oldest age", "6");
    expect((await screen.findByRole("alert")).textContent).toMatch(/^The youngest age is above the oldest/);
    expect(asked.filter((each) => each.command === "edit_initiatives")).toHaveLength(before);
  });

  it("adds a partner nobody knew yet, with what it brings", async () => {
    const { user, asked } = sample("/initiatives/i-10");
    await user.type(
      await screen.findByRole("combobox", { name: "Add a partner by name" }),
      "Ferry Keepers{ArrowDown}{Enter}",
    );
    const brings = await screen.findByRole("textbox", { name: "Brings: Ferry Keepers" });
    await user.type(brings, "A warm cabin{Enter}");
    await waitFor(() =>
      expect(asked.findLast((each) => each.command === "edit_partner")?.request).toMatchObject({
        edits: [{ field: "brings", value: "A warm cabin" }],
      }),
    );
  });

  it("is refused as active until the check is filled in on its page", async () => {
    const { user } = sample("/initiatives/i-8");
    const status = () => screen.getByRole("button", { name: /Status/ });
    const turnActive = async () => {
      await user.click(status());
      await user.click(await screen.findByRole("option", { name: "Active" }));
    };
    await screen.findByRole("textbox", { name: "Who could be harmed" });
    await turnActive();
    await user.click(await screen.findByRole("button", { name: "Not yet" }));
    expect(status().textContent).toContain("Planned");
    for (const name of ["Who could be harmed", "Who was asked", "What we do about it"]) {
      await user.type(screen.getByRole("textbox", { name }), "We talked about it");
      await user.tab();
    }
    await waitFor(() => expect(screen.getByText("answered")).toBeTruthy());
    await turnActive();
    await waitFor(() => expect(status().textContent).toContain("Active"));
  });

  it("asks for phases only when it acts early or after harm, and drops them when it acts before", async () => {
    const { user, asked } = sample("/initiatives/i-9");
    await user.click(await screen.findByRole("button", { name: "Choose: Phases" }));
    await user.click(await screen.findByRole("checkbox", { name: "Withdrawal" }));
    await user.keyboard("{Escape}");
    await screen.findByText("Withdrawal");
    await user.click(screen.getByRole("button", { name: /It acts/ }));
    await user.click(await screen.findByRole("option", { name: /Primary/ }));
    await waitFor(() => expect(screen.queryByRole("group", { name: "Phases" })).toBeNull());
    expect(edits(asked).at(-1)?.edits).toContainEqual({ field: "remove_phase", value: "phase-withdrawal" });
  });

  it("can be deleted, and undo brings it back", async () => {
    const { user } = sample("/initiatives/i-1");
    await user.click(await screen.findByRole("button", { name: "Delete" }));
    expect(await screen.findByText(/Undo brings it back whole/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Delete it" }));
    await waitFor(() => expect(titles()).not.toContain("Open library evenings"));
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await waitFor(() => expect(titles()).toContain("Open library evenings"));
  });

  it("shows its tags, and takes a new one", async () => {
    const { user, asked } = sample("/initiatives/i-1");
    await user.click(await screen.findByRole("button", { name: "Add a tag" }));
    await user.keyboard("reading nights{Enter}");
    await waitFor(() => expect(edits(asked)).toHaveLength(1));
    expect(edits(asked)[0]).toEqual({ ids: ["i-1"], edits: [{ field: "add_tag", value: "reading nights" }] });
    await user.keyboard("{Escape}");
    const tags = within(await screen.findByRole("group", { name: "Tags" }));
    tags.getByText("reading nights");
    await user.click(tags.getByRole("button", { name: "Change: Tags" }));
    await user.click(await screen.findByRole("checkbox", { name: /reading nights/ }));
    await waitFor(() => expect(edits(asked)[1]?.edits[0]?.field).toBe("remove_tag"));
    await user.keyboard("{Escape}");
    await screen.findByRole("button", { name: "Add a tag" });
  });

  it("leads back to the list as it stood", async () => {
    const { user } = sample("/initiatives?view=board&domain=education");
    const active = await column(/^Active/);
    await user.click(await within(active).findByText("Open library evenings"));
    await screen.findByRole("textbox", { name: "Title" });
    const page = within(screen.getByRole("article", { name: "Open library evenings" }));
    await user.click(page.getByRole("link", { name: "Initiatives" }));
    await column(/^Active/);
    expect(window.location.hash).toContain("domain=education");
  });

  it("says where concerns go, with the card of whom to call", async () => {
    const { user } = sample("/initiatives/i-0");
    const [first] = await screen.findAllByRole("button", { name: "Who to call" });
    await user.click(first as HTMLElement);
    expect(await screen.findByRole("dialog", { name: "If a child is in danger now" })).toBeTruthy();
  });
});
