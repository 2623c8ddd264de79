import { screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import type { EditStakeholders, StakeholderDraft } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);
afterEach(() => vi.restoreAllMocks());

const open = async (plan = "sample", place = "/stakeholders", refusals = {}) => {
  const opened = openWindow({ plan }, place, refusals);
  await screen.findByRole("grid");
  if (plan === "sample") await screen.findByRole("row", { name: /Al-Noor Mosque/ });
  const edits = () =>
    opened.asked
      .filter(({ command }) => command === "edit_stakeholders")
      .map(({ request }) => request) as EditStakeholders[];
  return { ...opened, edits };
};
const row = (name: RegExp) => screen.getByRole("row", { name });

describe("quick add", () => {
  it("keeps the keyboard and the order while names are typed on", async () => {
    const { user, asked } = await open("empty");
    const field = screen.getByRole("textbox", { name: "Add by name" });
    await user.click(field);
    await user.keyboard("Zebra Crossing Group{Enter}Ånd Choir{Enter}Мечеть{Enter}");
    expect(document.activeElement).toBe(field);
    await screen.findByRole("row", { name: /Мечеть/ });
    const drafts = asked
      .filter(({ command }) => command === "create_stakeholders")
      .map(({ request }) => (request as StakeholderDraft[]).map(({ name }) => name));
    expect(drafts).toEqual([["Zebra Crossing Group"], ["Ånd Choir"], ["Мечеть"]]);
    expect(document.activeElement).toBe(field);
  });

  it("has what was refused marked, so that the next name takes its place", async () => {
    const { user } = await open();
    const field = screen.getByRole("textbox", { name: "Add by name" }) as HTMLInputElement;
    await user.type(field, "Case 2024 Coalition{Enter}");
    await screen.findByText(/^Not added: /);
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, field.value.length]);
    await user.keyboard("Skate Club{Enter}");
    await screen.findByText("Added Skate Club");
    expect(screen.queryByText(/^Not added: /)).toBeNull();
  });

  it("is taken back with Ctrl+Z once the field is empty again, and typing before that", async () => {
    const { user, asked } = await open();
    const undone = () => asked.filter(({ command }) => command === "undo").length;
    const field = screen.getByRole("textbox", { name: "Add by name" });
    await user.type(field, "Skate Club");
    await user.keyboard("{Control>}z{/Control}");
    expect(undone()).toBe(0);
    await user.keyboard("{Enter}");
    await screen.findByText("Added Skate Club");
    expect(document.activeElement).toBe(field);
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(undone()).toBe(1));
    await waitFor(() => expect(screen.queryByRole("row", { name: /Skate Club/ })).toBeNull());
  });

  it("lets the others of a pasted list in when one of them is stopped, and each name once", async () => {
    const { user, asked } = await open();
    await user.click(screen.getByRole("textbox", { name: "Add by name" }));
    await user.paste("Gamma House\nDelta House\nCase 2023 Group\ngamma house");
    await screen.findByText(/^Not added: /);
    await screen.findByRole("row", { name: /Delta House/ });
    const made = asked
      .filter((each) => each.command === "create_stakeholders")
      .map((each) => (each.request as { name: string }[]).map((draft) => draft.name));
    expect(made).toContainEqual(["Gamma House", "Delta House"]);
    expect((screen.getByRole("textbox", { name: "Add by name" }) as HTMLInputElement).value).toBe(
      "Case 2023 Group",
    );
  });

  it("adds every line of a pasted list as one step", async () => {
    const { user, asked } = await open("empty");
    await user.click(screen.getByRole("textbox", { name: "Add by name" }));
    await user.paste("Food Bank\tfaith\r\n\r\n  Youth Hub \n");
    await screen.findByRole("row", { name: /Youth Hub/ });
    const made = asked.filter(({ command }) => command === "create_stakeholders");
    expect(made).toHaveLength(1);
    expect(((made[0]?.request ?? []) as StakeholderDraft[]).map(({ name }) => name)).toEqual([
      "Food Bank",
      "Youth Hub",
    ]);
  });

  it("points out a name that is there already, and doesn't stop it", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("textbox", { name: "Add by name" }), "public LIBRARY");
    expect(await screen.findByText(/You already have “Public Library”/)).toBeTruthy();
    await user.keyboard("{Enter}");
    await screen.findByText("Added. There is already “Public Library”.");
    await user.click(screen.getByRole("button", { name: "Look" }));
    const dialog = await screen.findByRole("dialog", { name: /the same/ });
    await within(dialog).findByRole("radio", { name: "public LIBRARY" });
  });

  it("says that filters hide what was just added, and only right after", async () => {
    const { user } = await open("sample", "/stakeholders?name=mosque");
    const add = screen.getByRole("textbox", { name: "Add by name" });
    const note = () => screen.queryByText(/you just added .* kept, but your filters hide/);
    await user.type(add, "Choir{Enter}");
    await waitFor(() => expect(note()).toBeTruthy());
    // Another filter is another question.
    await user.type(screen.getByRole("textbox", { name: "Filter by name" }), "x");
    await waitFor(() => expect(note()).toBeNull());
    await user.type(add, "Band{Enter}");
    await waitFor(() => expect(note()).toBeTruthy());
    await user.click(screen.getByRole("button", { name: "Undo" }));
    await waitFor(() => expect(note()).toBeNull());
    await user.click(screen.getByRole("button", { name: /^Redo/ }));
    await screen.findByText(/^Done again/);
    expect(note()).toBeNull();
  });
});

describe("selecting by keyboard", () => {
  it("goes from row to row, ticks with Space and Shift, and clears with Escape", async () => {
    const { user } = await open();
    await user.keyboard("/");
    expect(document.activeElement).toBe(screen.getByRole("textbox", { name: "Filter by name" }));
    await user.keyboard("{ArrowDown} ");
    expect(document.activeElement).toBe(row(/Al-Noor Mosque/));
    await user.keyboard("{Shift>}{ArrowDown}{ArrowDown}{/Shift}");
    expect(await screen.findByText("3 selected")).toBeTruthy();
    expect(row(/Bus Company/).getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText("3 selected")).toBeNull());
    await user.keyboard("{Control>}a{/Control}");
    expect(await screen.findByText(/^3\d selected$/)).toBeTruthy();
  });

  it("brings the row it comes to into sight, however much scrolls, and again when the bar comes up", async () => {
    const seen: (string | null)[] = [];
    const watch = vi.spyOn(Element.prototype, "scrollIntoView");
    watch.mockImplementation(function (this: Element) {
      seen.push(this.getAttribute("data-id"));
    });
    const { user } = await open();
    await user.keyboard("/{ArrowDown}{ArrowDown}");
    const here = document.activeElement?.getAttribute("data-id");
    expect(here).toBeTruthy();
    expect(seen.at(-1)).toBe(here);
    seen.length = 0;
    await user.keyboard("{Control>}a{/Control}");
    await screen.findByText(/^3\d selected$/);
    expect(seen).toContain(here);
    expect(document.querySelector<HTMLElement>(".list-main")?.style.scrollPaddingBottom).toBe("400px");
  });

  it("is entered by the arrow down from the page that has just come", async () => {
    const { user } = await open();
    await user.keyboard("{ArrowDown}{Enter}");
    await screen.findByRole("complementary", { name: /, details$/ });
  });

  it("opens the panel with Enter and comes back to the row on Escape", async () => {
    const { user } = await open();
    await user.keyboard("/{ArrowDown}{ArrowDown}{Enter}");
    const panel = await screen.findByRole("complementary", { name: /Bus Company/ });
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(row(/Bus Company/)));
  });

  it("tells how many rows there are, though few exist", async () => {
    openWindow({ plan: "sample", many: "2000" }, "/stakeholders");
    await screen.findByText("2,000 of 2,000 shown");
    expect(screen.getByRole("grid").getAttribute("aria-rowcount")).toBe("2002");
    expect(screen.getAllByRole("row").length).toBeLessThan(200);
  });
});

describe("several at once", () => {
  const tickTwo = async (user: Awaited<ReturnType<typeof open>>["user"]) => {
    await user.click(screen.getByRole("checkbox", { name: "Select Bus Company" }));
    await user.click(screen.getByRole("checkbox", { name: "Select Cedar High" }));
  };

  const inBar = (name: string) =>
    within(screen.getByRole("region", { name: "Change the selected" })).getByRole("button", { name });

  it("tags with one call, whether some have the tag or none", async () => {
    const { user, edits } = await open();
    await tickTwo(user);
    await user.click(inBar("Tag"));
    const dialog = await screen.findByRole("dialog", { name: "Tag" });
    const tag = within(dialog).getByRole("checkbox", { name: /works evenings/ }) as HTMLInputElement;
    expect(tag.indeterminate).toBe(true);
    expect(within(dialog).getAllByText("1 of 2").length).toBeGreaterThan(0);
    await user.click(tag);
    await within(dialog).findByText("both");
    expect(edits()).toHaveLength(1);
    expect(edits()[0]?.ids).toHaveLength(2);
    expect(edits()[0]?.edits).toEqual([{ field: "add_tag", value: "works evenings" }]);
    await user.click(tag);
    await waitFor(() => expect(edits()).toHaveLength(2));
    expect(edits()[1]?.edits[0]?.field).toBe("remove_tag");
  });

  it("makes a new tag of what is typed", async () => {
    const { user, edits } = await open();
    await tickTwo(user);
    await user.click(inBar("Tag"));
    await user.keyboard("night shift{Enter}");
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(edits()[0]?.edits).toEqual([{ field: "add_tag", value: "night shift" }]);
  });

  it("tells all that goes with somebody before it deletes them", async () => {
    const { user } = openWindow({ plan: "sample" }, "/stakeholders?name=library");
    await user.click(await screen.findByRole("row", { name: /Public Library/ }));
    const panel = within(await screen.findByRole("complementary", { name: /Public Library/ }));
    await user.click(panel.getByRole("button", { name: "Delete" }));
    const words = (await screen.findByText(/^What goes with it: /)).textContent ?? "";
    expect(words).toMatch(/\bties?\b/);
    expect(words).toMatch(/\bseats?, which becomes? free\b/);
    expect(words).toMatch(/\bparts? in .* initiatives?\b/);
  });

  it("asks before it deletes, and says that undo brings them back", async () => {
    const { user, asked } = await open();
    await tickTwo(user);
    await user.click(inBar("Delete"));
    expect(await screen.findByText(/Undo brings them back/)).toBeTruthy();
    expect(asked.some(({ command }) => command === "delete_stakeholders")).toBe(false);
    await user.click(screen.getByRole("button", { name: "Delete 2" }));
    await waitFor(() => expect(screen.queryByRole("row", { name: /Bus Company/ })).toBeNull());
  });
});

describe("the headings", () => {
  it("are reached with Tab and with arrows, and sort", async () => {
    const { user } = await open();
    const heading = (name: RegExp) => screen.getByRole("columnheader", { name });
    const button = (name: RegExp) => within(heading(name)).getByRole("button");
    button(/Name/).focus();
    await user.tab();
    expect(document.activeElement).toBe(button(/Sector/));
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowRight}{Enter}");
    await waitFor(() => expect(heading(/Ties/).getAttribute("aria-sort")).toBe("descending"));
    expect(heading(/Name/).getAttribute("aria-sort")).toBe("none");
    await user.keyboard("{ArrowDown}");
    await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("row"));
    await user.keyboard("{Home}{ArrowUp}");
    expect(document.activeElement).toBe(button(/Ties/));
  });
});

describe("what is out of sight", () => {
  it("is brought back when a new name moves the open row", async () => {
    const { user } = await open();
    await user.click(row(/Al-Noor Mosque/));
    const name = await screen.findByRole("textbox", { name: "Name" });
    const scrolled: number[] = [];
    Element.prototype.scrollTo ??= () => {};
    vi.spyOn(Element.prototype, "scrollHeight", "get").mockReturnValue(4000);
    vi.spyOn(Element.prototype, "scrollTo").mockImplementation((to?: ScrollToOptions | number) => {
      if (typeof to === "object") scrolled.push(to.top ?? 0);
    });
    await user.clear(name);
    await user.type(name, "Zinnia House{Enter}");
    await waitFor(() => expect(scrolled.at(-1)).toBeGreaterThan(500));
  });

  it("shows a new tag where it stands among the others", async () => {
    const { user } = await open();
    const seen: string[] = [];
    vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
      seen.push(this.textContent ?? "");
    });
    await user.click(screen.getByRole("checkbox", { name: "Select Bus Company" }));
    const bar = screen.getByRole("region", { name: "Change the selected" });
    await user.click(within(bar).getByRole("button", { name: "Tag" }));
    await user.keyboard("night shift{Enter}");
    await waitFor(() => expect(seen.some((words) => words.includes("night shift"))).toBe(true));
  });

  it("comes up, with the keyboard, where a link leads to the ties", async () => {
    const { user } = openWindow({ plan: "sample" }, "/");
    await user.click((await screen.findAllByRole("link", { name: "See its ties" }))[0] as HTMLElement);
    const title = await screen.findByRole("heading", { name: /^Ties/ });
    await waitFor(() => expect(document.activeElement).toBe(title));
    await waitFor(() => expect(window.location.hash).not.toContain("part="));
    expect(window.location.hash).toContain("open=");
  });
});

describe("cards", () => {
  const card = (name: string) => screen.getByRole("gridcell", { name });
  const names = () => screen.getAllByRole("gridcell").flatMap((one) => one.getAttribute("aria-label") ?? []);

  it("stand in the address, and keep filters, selection and keys", async () => {
    const { user } = openWindow({ plan: "sample" }, "/stakeholders?name=com");
    await screen.findByRole("row", { name: /Bus Company/ });
    const before = screen.getAllByRole("rowheader").map((cell) => cell.textContent);
    await user.click(screen.getByRole("checkbox", { name: "Select Bus Company" }));
    await user.click(screen.getByRole("radio", { name: "Cards" }));
    await waitFor(() => expect(card("Bus Company")).toBeTruthy());
    expect(window.location.hash).toContain("view=cards");
    expect(names()).toEqual(before);
    expect(card("Bus Company").getAttribute("aria-selected")).toBe("true");
    await user.keyboard("/{ArrowDown}");
    const first = document.activeElement as HTMLElement;
    expect(first.getAttribute("role")).toBe("gridcell");
    await user.keyboard("{ArrowRight} ");
    expect(document.activeElement).not.toBe(first);
    expect(document.activeElement?.getAttribute("aria-selected")).toBe(
      document.activeElement === card("Bus Company") ? "false" : "true",
    );
    const name = document.activeElement?.getAttribute("aria-label") ?? "";
    await user.keyboard("{Enter}");
    const panel = await screen.findByRole("complementary", { name: new RegExp(name) });
    await waitFor(() => expect(panel.contains(document.activeElement)).toBe(true));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(card(name)));
  });

  it("sort by what is chosen, and turn round", async () => {
    const { user } = await open();
    await user.click(screen.getByRole("radio", { name: "Cards" }));
    await user.click(await screen.findByRole("button", { name: /Sort by/ }));
    await user.click(await screen.findByRole("option", { name: "Ties" }));
    await waitFor(() => expect(window.location.hash).toContain("order=-ties"));
    const first = () => names()[0];
    await waitFor(() => expect(first()).toBe("Public Library"));
    await user.click(screen.getByRole("button", { name: /Sort from the beginning/ }));
    await waitFor(() => expect(first()).not.toBe("Public Library"));
  });

  it("exist only where they are in sight", async () => {
    openWindow({ plan: "sample", many: "2000" }, "/stakeholders?view=cards");
    await screen.findByText("2,000 of 2,000 shown");
    expect(names().length).toBeLessThan(200);
  });
});

describe("ties in the list", () => {
  it("are not asked about until somebody was, which is another thing than none", async () => {
    const { user } = await open();
    await user.type(screen.getByRole("textbox", { name: "Add by name" }), "Alley Skaters{Enter}");
    const added = await screen.findByRole("row", { name: /Alley Skaters/ });
    within(added.querySelector(".c-ties") as HTMLElement).getByRole("img", { name: "not asked yet" });
    expect(row(/Al-Noor Mosque/).querySelector(".c-ties")?.textContent).toMatch(/^[1-9]/);
  });
});
