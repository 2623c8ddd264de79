import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "@/api/call";
import { fakeLayout } from "@/test/layout";
import { at, command, isFound, line, seek, withOpen } from "@/test/palette";

beforeAll(fakeLayout);

const idOf = async (name: string) =>
  (await call("list_stakeholders", null)).find((each) => each.name === name)?.id ?? "";

describe("the list of stakeholders", () => {
  it("is shown as cards and as a table again, from anywhere", async () => {
    const opened = await at("/history");
    await command(opened, "cards", "Show stakeholders as cards");
    await screen.findByRole("heading", { level: 1, name: "Stakeholders" });
    const cards = () => screen.findByRole("radio", { name: "Cards" });
    expect((await cards()).getAttribute("aria-checked")).toBe("true");
    expect(await isFound(opened, "cards", "Show stakeholders as cards")).toBe(false);
    await command(opened, "as a table", "Show stakeholders as a table");
    await waitFor(async () => expect((await cards()).getAttribute("aria-checked")).toBe("false"));
  });

  it("keeps the way it is seen when it shows the archive, and leaves that again", async () => {
    const opened = await at("/stakeholders?view=cards");
    await screen.findByRole("radio", { name: "Cards" });
    await command(opened, "archive", "Show the archive");
    await waitFor(() => expect(window.location.hash).toMatch(/view=cards.*archived|archived.*view=cards/));
    await command(opened, "archive", "Leave the archive");
    await waitFor(() => expect(window.location.hash).not.toContain("archived"));
  });

  it("selects all that are shown, changes and deletes them, and clears that", async () => {
    const opened = await at("/stakeholders");
    await screen.findByRole("row", { name: /Bus Company/ });
    expect(await isFound(opened, "delete", "Delete the selected")).toBe(false);
    await command(opened, "select all", "Select all that are shown");
    const bar = within(await screen.findByRole("region", { name: "Change the selected" }));
    await command(opened, "bulk edit", "Change the selected");
    await waitFor(() => expect(document.activeElement).toBe(bar.getByRole("button", { name: "Tag" })));
    await command(opened, "delete", "Delete the selected");
    const question = await screen.findByRole("dialog", { name: /^Delete \d+ stakeholders/ });
    await opened.user.click(within(question).getByRole("button", { name: /^Keep/ }));
    await command(opened, "select none", "Clear the selection");
    await waitFor(() => expect(screen.queryByRole("region", { name: "Change the selected" })).toBeNull());
  });
});

describe("the stakeholder that is open", () => {
  it("is what archive and delete mean, and only while it is open", async () => {
    const opened = await withOpen("Bus Company");
    await command(opened, "archive", "Archive this stakeholder");
    await screen.findByText("Archived one stakeholder");
    expect(opened.asked("edit_stakeholders").map(({ request }) => request)).toEqual([
      { ids: [await idOf("Bus Company")], edits: [{ field: "archived", value: true }] },
    ]);
    await command(opened, "archive", "Take this stakeholder out of the archive");
    await waitFor(() => expect(opened.asked("edit_stakeholders")).toHaveLength(2));
    await command(opened, "delete", "Delete this stakeholder");
    const question = await screen.findByRole("dialog", { name: /Bus Company/ });
    await opened.user.click(within(question).getByRole("button", { name: /^Delete/ }));
    await waitFor(() => expect(opened.asked("delete_stakeholders")).toHaveLength(1));
    await waitFor(() => expect(screen.queryByRole("complementary", { name: /Bus Company/ })).toBeNull());
    expect(await isFound(opened, "delete", "Delete this stakeholder")).toBe(false);
    expect(await isFound(opened, "archive", "Archive this stakeholder")).toBe(false);
  });

  it("is erased only if it is a person", async () => {
    const opened = await withOpen("Bus Company");
    expect(await isFound(opened, "erase", "Erase this person")).toBe(false);
    await opened.user.click(screen.getByRole("link", { name: "Library" }));
    const person = await idOf("Al-Noor Mosque");
    await call("edit_stakeholders", { ids: [person], edits: [{ field: "kind", value: "role" }] });
    await opened.user.click(screen.getByRole("link", { name: "Stakeholders" }));
    await opened.user.click(await screen.findByRole("row", { name: /Al-Noor Mosque/ }));
    await screen.findByRole("button", { name: /^Erase for good/ });
    await command(opened, "erase", "Erase this person");
    await screen.findByRole("dialog", { name: /Al-Noor Mosque/ });
  });

  it.each([
    ["add an offer", "Add an offer"],
    ["new need", "Add a need"],
    ["add a tie", "Add a tie"],
  ])("gets what is added by “%s”", async (words, name) => {
    const opened = await withOpen("Bus Company");
    await command(opened, words, name);
    const form = await screen.findByRole(name === "Add a tie" ? "group" : "form", { name });
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
    expect(document.activeElement?.tagName).toBe("INPUT");
    // The form stands open: the keyboard comes back to it.
    screen.getByRole("textbox", { name: "Name" }).focus();
    await command(opened, words, name);
    await waitFor(() => expect(form.contains(document.activeElement)).toBe(true));
  });
});

describe("the council that is open", () => {
  it("gets a seat from any of its pages, once", async () => {
    const opened = await at("/councils?open=c1&view=decisions");
    await screen.findByRole("heading", { level: 1, name: "Riverbend Community Council" });
    await command(opened, "add a seat", "Add a seat");
    await screen.findByRole("combobox", { name: "Seat 17, held by" });
    await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText("Seat 17, held by")));
    await command(opened, "add a seat", "Add a seat");
    await screen.findByRole("combobox", { name: "Seat 18, held by" });
    // Whoever goes away and comes back does not want another one.
    window.history.back();
    await waitFor(() => expect(window.location.hash).toContain("view=decisions"));
    window.history.forward();
    await screen.findByRole("combobox", { name: "Seat 18, held by" });
    expect(opened.asked("add_seats")).toHaveLength(2);
  });

  it("gets the usual seats while it has none", async () => {
    const opened = await at("/councils");
    await opened.user.click(await screen.findByRole("button", { name: "Form a council" }));
    const dialog = within(screen.getByRole("dialog"));
    await opened.user.type(dialog.getByRole("textbox", { name: "Name" }), "East side");
    await opened.user.click(dialog.getByRole("checkbox"));
    await opened.user.click(dialog.getByRole("textbox", { name: "Name" }));
    await opened.user.keyboard("{Enter}");
    await screen.findByRole("button", { name: "Add the usual seats" });
    await command(opened, "usual", "Add the usual seats");
    await screen.findByRole("combobox", { name: "Seat 18, held by" });
    expect(await isFound(opened, "usual", "Add the usual seats")).toBe(false);
  });

  it("leads to its registers, plans a meeting and is deleted", async () => {
    const opened = await at("/councils?open=c1");
    await screen.findByRole("heading", { name: "At the table" });
    await command(opened, "register", "Show the decisions of this council");
    await waitFor(() => expect(window.location.hash).toContain("view=decisions"));
    await command(opened, "actions", "Show the actions of this council");
    await waitFor(() => expect(window.location.hash).toContain("view=actions"));
    await command(opened, "plan a meeting", "Plan a meeting");
    const planning = await screen.findByRole("dialog");
    await opened.user.click(within(planning).getByRole("button", { name: "Close" }));
    await command(opened, "delete", "Delete this council");
    const question = await screen.findByRole("dialog", { name: /Riverbend Community Council/ });
    await opened.user.click(within(question).getByRole("button", { name: /^Delete/ }));
    await waitFor(() => expect(opened.asked("delete_council")).toHaveLength(1));
    await waitFor(() => expect(window.location.hash).not.toContain("open="));
    expect(await isFound(opened, "delete", "Delete this council")).toBe(false);
    expect(await isFound(opened, "add a seat", "Add a seat")).toBe(false);
  });
});

describe("initiatives", () => {
  it("are shown as a board and as a table again, from anywhere", async () => {
    const opened = await at("/");
    await command(opened, "board", "Show initiatives as a board");
    const board = () => screen.findByRole("radio", { name: "Board" });
    expect((await board()).getAttribute("aria-checked")).toBe("true");
    expect(await isFound(opened, "select all", "Select all")).toBe(false);
    await command(opened, "table", "Show initiatives as a table");
    await waitFor(async () => expect((await board()).getAttribute("aria-checked")).toBe("false"));
    await command(opened, "select all", "Select all");
    await screen.findByRole("region", { name: "Change the selected" });
  });

  it("are deleted and get partners only while one is open", async () => {
    const opened = await at("/initiatives/i-0");
    const field = await screen.findByRole("combobox", { name: "Add a partner by name" });
    await command(opened, "add a partner", "Add a partner");
    await waitFor(() => expect(document.activeElement).toBe(field));
    await command(opened, "delete", "Delete this initiative");
    const question = await screen.findByRole("dialog");
    await opened.user.click(within(question).getByRole("button", { name: /^Delete/ }));
    await waitFor(() => expect(opened.asked("delete_initiatives")).toHaveLength(1));
    await screen.findByRole("heading", { level: 1, name: "Initiatives" });
    expect(await isFound(opened, "delete", "Delete this initiative")).toBe(false);
    expect(await isFound(opened, "add a partner", "Add a partner")).toBe(false);
  });
});

describe("the other places", () => {
  it("show theories and recommendations of the library", async () => {
    const opened = await at("/");
    await command(opened, "theories", "Show the theories");
    const tab = async (name: string) =>
      (await screen.findByRole("tab", { name })).getAttribute("aria-selected");
    expect(await tab("Theories")).toBe("true");
    await opened.user.click(screen.getByRole("tab", { name: /^Principles/ }));
    await command(opened, "recommendations", "Show the recommendations");
    await waitFor(async () => expect(await tab("Recommendations")).toBe("true"));
  });

  it("save the summary from anywhere, once", async () => {
    URL.createObjectURL = () => "blob:page";
    URL.revokeObjectURL = () => {};
    const opened = await at("/councils");
    await command(opened, "summary as pdf", "Save the summary as PDF");
    await waitFor(() => expect(opened.asked("save_report")).toHaveLength(1));
    window.history.back();
    await screen.findByRole("heading", { level: 1, name: "Councils" });
    window.history.forward();
    await screen.findByRole("button", { name: "Print" });
    expect(opened.asked("save_report")).toHaveLength(1);
  });

  it("choose a day of the history", async () => {
    const opened = await at("/");
    await command(opened, "plan as it was", "See the plan as it was on a day");
    const button = await screen.findByRole("button", { name: "See the plan on another day" });
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it("bring in a copy and take it back out, from anywhere", async () => {
    const opened = await at("/");
    expect(await isFound(opened, "last copy", "Take the whole last copy")).toBe(false);
    await command(opened, "bring in a copy", "Bring in a copy");
    await opened.user.click(await screen.findByRole("button", { name: "Bring it in" }));
    await screen.findByRole("button", { name: "Take the whole copy back out" });
    await opened.user.click(screen.getByRole("link", { name: "Councils" }));
    await screen.findByRole("heading", { level: 1, name: "Councils" });
    await command(opened, "undo merge", "Take the whole last copy");
    await waitFor(() => expect(opened.asked("undo_merge")).toHaveLength(1));
    expect(await isFound(opened, "last copy", "Take the whole last copy")).toBe(false);
  });
});

describe("an initiative", () => {
  it.each([
    ["milestone", "Add a milestone", "Add a milestone"],
    ["measure", "Add an indicator", "Add something to count or measure"],
  ])("has what “%s” adds where it is open, and elsewhere it is said what to open", async (words, name, field) => {
    const opened = await at("/initiatives/i-0");
    const input = await screen.findByRole("textbox", { name: field });
    await command(opened, words, name);
    await waitFor(() => expect(document.activeElement).toBe(input));
    await opened.user.click(screen.getByRole("link", { name: "History" }));
    await screen.findByRole("heading", { level: 1, name: "History" });
    await seek(opened, words);
    expect((await line(name)).textContent).toContain("Open an initiative first");
  });

  it.each([
    "Route C walked",
    "Adults",
  ])("has milestones and indicators that are found by name: %s", async (words) => {
    const opened = await at("/history");
    await seek(opened, words);
    await opened.user.click(
      (await screen.findAllByRole("option", { name: new RegExp(words) }))[0] as HTMLElement,
    );
    await screen.findByRole("heading", { name: "Milestones" });
  });
});

describe("the usual seats", () => {
  it("are found also where no council is open, and it is said that one has to be", async () => {
    const opened = await at("/history");
    await seek(opened, "usual seats");
    expect((await line("Add the usual seats")).textContent).toContain("Open a council first");
  });
});

describe("finding somebody on the wheel", () => {
  it("begins in its field, from anywhere and from its table", async () => {
    const opened = await at("/history");
    await command(opened, "find on the map", "Find on the map");
    const field = () => screen.findByRole("combobox", { name: "Find on the map" });
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
    await opened.user.click(screen.getByRole("button", { name: "Table" }));
    await screen.findByRole("region", { name: "Table" });
    await command(opened, "find on the map", "Find on the map");
    await waitFor(async () => expect(document.activeElement).toBe(await field()));
  });
});
