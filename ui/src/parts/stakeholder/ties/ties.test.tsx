import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { EditStakeholders, EditTie, TieDraft } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { turned, wayOf } from "./seen";

beforeAll(() => {
  fakeLayout();
  Element.prototype.scrollIntoView ??= () => {};
});

/** Opens the panel of somebody of the sample town. */
const open = async (name: RegExp) => {
  const opened = openWindow({ plan: "sample" }, `/stakeholders?name=${encodeURIComponent(name.source)}`);
  await opened.user.click(await screen.findByRole("row", { name }));
  const panel = await screen.findByRole("complementary", { name });
  const requests = <T,>(command: string) =>
    opened.asked.filter((each) => each.command === command).map(({ request }) => request as T);
  const button = (name: string | RegExp) => within(panel).getByRole("button", { name });
  return { ...opened, panel, requests, button };
};
const list = (name: string) => screen.queryByRole("list", { name });

describe("ties", () => {
  it("are added by keyboard alone: whom, how, and on what consent", async () => {
    const { user, requests, button, panel } = await open(/Public Library/);
    button("Add a tie").focus();
    await user.keyboard("{Enter}legal{Enter}");
    const form = await within(panel).findByRole("group", { name: "Add a tie" });
    expect(within(form).queryByRole("textbox", { name: "On what consent" })).toBeNull();
    within(form)
      .getByRole("button", { name: /What ties them/ })
      .focus();
    await user.keyboard("{Enter}Refers{Enter}");
    const consent = await within(form).findByRole("textbox", { name: "On what consent" });
    await user.type(consent, "The family agrees each time");
    within(form).getByRole("textbox", { name: "Since" }).focus();
    await user.keyboard("May 2024{Enter}");
    within(form).getByRole("button", { name: "Add the tie" }).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(requests<TieDraft[]>("create_ties")).toHaveLength(1));
    expect(requests<TieDraft[]>("create_ties")[0]?.[0]).toMatchObject({
      kind: "refers_families",
      presence: "present",
      since: "2024-05",
      consent_basis: "The family agrees each time",
    });
    // The field is free for the next, and Escape leaves it.
    await waitFor(() => expect(document.activeElement?.getAttribute("role")).toBe("combobox"));
    expect((document.activeElement as HTMLInputElement).value).toBe("");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(document.activeElement).toBe(button("Add a tie")));
    expect(within(list("Ties") as HTMLElement).getByText(/The family agrees each time/)).toBeTruthy();
  });

  it.each([
    ["Until", "soon"],
    ["Since", "last spring"],
  ])("wait for a date that can't be read: %s", async (name, words) => {
    const { user, requests, button, panel } = await open(/Lantern Festival/);
    await user.click(button("Add a tie"));
    await user.keyboard("legal{ArrowDown}{Enter}");
    const form = within(await within(panel).findByRole("group", { name: "Add a tie" }));
    const field = form.getByRole("textbox", { name }) as HTMLTextAreaElement;
    await user.type(form.getByRole("textbox", { name: "Note" }), "They share a van");
    await user.type(field, words);
    await user.click(form.getByRole("button", { name: "Add the tie" }));
    expect((await form.findByRole("alert")).textContent).toMatch(/^This is no date we can read/);
    expect(requests("create_ties")).toHaveLength(0);
    expect(field.value).toBe(words);
    expect(document.activeElement).toBe(field);
    expect(form.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe("They share a van");
    // Corrected, and left by pressing the button, it comes along.
    await user.clear(field);
    await user.type(field, "2024");
    expect(form.queryByRole("alert")).toBeNull();
    await user.click(form.getByRole("button", { name: "Add the tie" }));
    await waitFor(() => expect(requests<TieDraft[]>("create_ties")).toHaveLength(1));
    expect(requests<TieDraft[]>("create_ties")[0]?.[0]).toMatchObject({
      [name.toLowerCase()]: "2024",
      note: "They share a van",
    });
  });

  it("say at the field that the end lies before the beginning, and keep what was typed", async () => {
    const { user, button, panel } = await open(/Lantern Festival/);
    await user.click(button("Add a tie"));
    await user.keyboard("legal{ArrowDown}{Enter}");
    const form = within(await within(panel).findByRole("group", { name: "Add a tie" }));
    const until = form.getByRole("textbox", { name: "Until" }) as HTMLTextAreaElement;
    await user.type(form.getByRole("textbox", { name: "Since" }), "2024");
    await user.type(until, "2022");
    await user.click(form.getByRole("button", { name: "Add the tie" }));
    const alert = await form.findByText(/^The end lies before the beginning/);
    expect(until.getAttribute("aria-describedby")).toBe(alert.id);
    expect(form.getAllByRole("alert")).toHaveLength(1);
    await waitFor(() => expect(document.activeElement).toBe(until));
    expect(until.value).toBe("2022");
    expect(list("Ties")).toBeNull();
    await user.clear(until);
    expect(form.queryByRole("alert")).toBeNull();
    await user.type(until, "2025");
    await user.click(form.getByRole("button", { name: "Add the tie" }));
    await waitFor(() => expect(list("Ties")).toBeTruthy());
  });

  it("never offer a stakeholder itself", async () => {
    const { user, button } = await open(/Public Library/);
    await user.click(button("Add a tie"));
    await user.keyboard("public lib");
    expect(await screen.findByText(/Nobody of that name/)).toBeTruthy();
    await user.keyboard("rary");
    await screen.findByText(/^This is Public Library itself\. A tie needs somebody else/);
    expect(screen.queryByText(/Nobody of that name/)).toBeNull();
    expect(screen.queryByRole("option")).toBeNull();
  });

  it("that have ended say so, and stand and count behind those that run", async () => {
    const { user } = await open(/Bus Company/);
    const names = () =>
      within(list("Ties") as HTMLElement)
        .getAllByRole("button", { name: /^Change the tie/ })
        .map((each) => each.getAttribute("aria-label"));
    const count = () => screen.getByRole("heading", { name: /^Ties/ }).parentElement?.textContent;
    const before = names();
    expect(before.length).toBeGreaterThan(1);
    await user.click(screen.getByRole("button", { name: before[0] ?? "" }));
    await user.type(screen.getByRole("textbox", { name: "Until" }), "June 2020{Enter}");
    await screen.findByText("ended June 2020");
    await waitFor(() => expect(names()).toEqual([...before.slice(1), before[0]]));
    expect(count()).toContain(`${before.length - 1}, closest first; 1 ended`);
    // One that will end still runs.
    await user.clear(screen.getByRole("textbox", { name: "Until" }));
    await user.type(screen.getByRole("textbox", { name: "Until" }), "June 2999{Enter}");
    await screen.findByText("until June 2999");
    await waitFor(() => expect(names()).toEqual(before));
    expect(count()).toContain(`${before.length}, closest first`);
  });

  it("wait as begun offers and needs do, which stand open again with their words", async () => {
    const { user } = openWindow({ plan: "sample" }, "/stakeholders");
    const see = async (name: RegExp) => {
      await user.click(await screen.findByRole("row", { name }));
      return within(await screen.findByRole("complementary", { name }));
    };
    let panel = await see(/Bus Company/);
    await user.click(panel.getByRole("button", { name: "Add an offer" }));
    await user.keyboard("A bus on Sundays");
    panel = await see(/Cedar High/);
    await screen.findByText(/^The offer you began for Bus Company is not added yet\. It waits there/);
    panel = await see(/Bus Company/);
    await user.click(await panel.findByDisplayValue("A bus on Sundays"));
    await user.keyboard("{Escape}");
    await user.click(await panel.findByRole("button", { name: "Add an offer" }));
    expect(panel.queryByDisplayValue("A bus on Sundays")).toBeNull();
  });

  it("wait half filled for whoever looks at somebody else meanwhile, until they are cancelled", async () => {
    const opened = openWindow({ plan: "sample" }, "/stakeholders");
    const { user } = opened;
    const see = async (name: RegExp) => {
      await user.click(await screen.findByRole("row", { name }));
      return within(await screen.findByRole("complementary", { name }));
    };
    let panel = await see(/Bus Company/);
    await user.click(panel.getByRole("button", { name: "Add a tie" }));
    await user.keyboard("legal{Enter}");
    await user.type(await panel.findByRole("textbox", { name: "Note" }), "They share a van");
    panel = await see(/Cedar High/);
    await screen.findByText(/^The tie you began from Bus Company is not added yet\. It waits there/);
    expect(panel.queryByRole("group", { name: "Add a tie" })).toBeNull();
    panel = await see(/Bus Company/);
    expect(panel.getByRole<HTMLInputElement>("combobox", { name: "Tied to" }).value).toBe("Legal Aid");
    expect(panel.getByRole<HTMLTextAreaElement>("textbox", { name: "Note" }).value).toBe("They share a van");
    await user.click(panel.getByRole("button", { name: "Cancel" }));
    await see(/Cedar High/);
    panel = await see(/Bus Company/);
    expect(panel.queryByRole("group", { name: "Add a tie" })).toBeNull();
  });

  it("lead to somebody new, added on the way", async () => {
    const { user, requests, button, panel } = await open(/Bus Company/);
    await user.click(button("Add a tie"));
    await user.keyboard("Brand New Choir{Enter}");
    await user.click(await within(panel).findByRole("button", { name: "Add the tie" }));
    await screen.findByText("Tied Bus Company and Brand New Choir");
    expect(requests("add_on_the_way")).toHaveLength(1);
  });

  it("leave nobody behind when they are given up", async () => {
    const { user, requests, button, panel } = await open(/Bus Company/);
    await user.click(button("Add a tie"));
    await user.keyboard("Brand New Choir{Enter}");
    await within(panel).findByRole("button", { name: "Add the tie" });
    await user.click(within(panel).getByRole("button", { name: "Cancel" }));
    expect(requests("add_on_the_way")).toHaveLength(0);
  });

  it("offer names as soon as their field is come to", async () => {
    const { user, button } = await open(/Bus Company/);
    await user.click(button("Add a tie"));
    await screen.findByRole("option", { name: "Chamber of Commerce" });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("option")).toBeNull());
    await user.click(screen.getByRole("combobox", { name: "Tied to" }));
    await screen.findByRole("option", { name: "Chamber of Commerce" });
  });

  it("tell asked, with no tie, from not asked", async () => {
    const { user, requests, button } = await open(/Lantern Festival/);
    expect(screen.getByText("Nobody has been asked yet.")).toBeTruthy();
    await user.click(button("Add a tie"));
    await user.keyboard("legal{ArrowDown}{Enter}");
    await user.click(button("We asked: no tie"));
    await waitFor(() => expect(list("Asked, no tie")).toBeTruthy());
    expect(list("Ties")).toBeNull();
    expect(requests<TieDraft[]>("create_ties")[0]?.[0]?.presence).toBe("absent");
    await user.keyboard("{Escape}");
    await user.click(button("Change the tie to Legal Aid"));
    await user.click(button("There is a tie now"));
    await waitFor(() => expect(list("Asked, no tie")).toBeNull());
    expect(list("Ties")).toBeTruthy();
  });

  it("are changed in place, also where that gives them another identity, and removed with an undo", async () => {
    const { user, requests, button } = await open(/Bus Company/);
    const line = within(list("Ties") as HTMLElement).getAllByRole("button", { name: /^Change the tie/ })[0];
    const name = line?.getAttribute("aria-label") ?? "";
    await user.click(line as HTMLElement);
    await user.click(button(/What ties them/));
    await user.click(await screen.findByRole("option", { name: "Governs" }));
    await waitFor(() => expect(requests<EditTie>("edit_tie")).toHaveLength(1));
    await waitFor(() => expect(button(/What ties them/).textContent).toContain("Governs"));
    expect(button(name).getAttribute("aria-expanded")).toBe("true");
    await user.click(button("Remove the tie"));
    await waitFor(() => expect(screen.queryByRole("button", { name })).toBeNull());
    await user.click(await screen.findByRole("button", { name: "Undo" }));
    await screen.findByRole("button", { name });
  });

  it("turn round as seen from either end", () => {
    const tie = { from: "a", to: "b", directed: false } as TieDraft;
    expect(wayOf(tie, "a")).toBe("mutual");
    expect(turned(tie, "b", "out")).toEqual([
      { field: "directed", value: true },
      { field: "from", value: "b" },
    ]);
    expect(turned({ ...tie, directed: true }, "a", "out")).toEqual([]);
    expect(turned({ ...tie, directed: true }, "a", "in")).toEqual([{ field: "from", value: "b" }]);
    expect(turned({ ...tie, directed: true }, "a", "mutual")).toEqual([{ field: "directed", value: false }]);
  });
});

describe("offers and needs", () => {
  it("are added one after the other, changed in place and removed", async () => {
    const { user, requests, button, panel } = await open(/Bus Company/);
    const edits = () => requests<EditStakeholders>("edit_stakeholders").map(({ edits: [edit] }) => edit);
    await user.click(button("Add an offer"));
    await user.keyboard("Night buses{Enter}");
    // Of what kind it is nobody has said, and the program does not say it for them.
    await within(panel).findByText(/^Choose of what kind it is/);
    expect(edits()).toHaveLength(0);
    const kind = within(panel).getByRole("form", { name: "Add an offer" }).querySelector(".choose button");
    expect(document.activeElement).toBe(kind);
    await user.keyboard("{Enter}Transport{Enter}");
    await waitFor(() => expect(screen.queryByText(/^Choose of what kind it is/)).toBeNull());
    const seen: Element[] = [];
    const show = vi.spyOn(Element.prototype, "scrollIntoView").mockImplementation(function (this: Element) {
      seen.push(this);
    });
    await user.type(within(panel).getByRole("textbox", { name: "What can it bring?" }), "{Enter}");
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(edits()[0]).toMatchObject({
      field: "add_offer",
      value: { kind: "transport", text: "Night buses", amount: null },
    });
    const words = within(panel).getByRole("textbox", { name: "What can it bring?" });
    await waitFor(() => expect((words as HTMLInputElement).value).toBe(""));
    expect(document.activeElement).toBe(words);
    // The next one is in sight, whole.
    await waitFor(() => expect(seen).toContain(words));
    expect(seen).toContain(words.closest("form"));
    show.mockRestore();
    await user.keyboard("{Enter}");
    expect((await within(panel).findByText("Some words are needed here.")).textContent).toBeTruthy();
    // A number that can't be read is not left out in silence.
    const amount = within(panel).getByRole("textbox", { name: "How many" });
    await user.click(within(panel).getByRole("button", { name: /^Choose one/ }));
    await user.click(await screen.findByRole("option", { name: /^Transport/ }));
    await user.type(words, "Day buses");
    await user.type(amount, "lots");
    await user.click(button("Add the offer"));
    expect((await within(panel).findByRole("alert")).textContent).toContain("plain number");
    expect(document.activeElement).toBe(amount);
    expect(edits()).toHaveLength(1);
    await user.keyboard("{Escape}{Escape}");
    await user.click(await within(panel).findByRole("button", { name: "Change: Night buses" }));
    const many = within(panel).getByRole("textbox", { name: "How many" });
    await user.type(many, "lots{Enter}");
    expect((await within(panel).findByRole("alert")).textContent).toContain("plain number");
    await user.clear(many);
    await user.type(many, "1,200{Enter}");
    await waitFor(() => expect(edits()).toHaveLength(2));
    expect(edits()[1]).toMatchObject({ field: "offer", value: { text: "Night buses", amount: 1200 } });
    await user.click(button("Remove"));
    await waitFor(() => expect(screen.queryByText("Night buses")).toBeNull());
    expect(edits()[2]?.field).toBe("remove_offer");
  });
});

it("name their kind, also the plainest, and say what is not known of them", async () => {
  const { user, button, panel } = await open(/Public Library/);
  await user.click(button("Add a tie"));
  await user.keyboard("legal{Enter}");
  const form = await within(panel).findByRole("group", { name: "Add a tie" });
  await user.click(within(form).getByRole("button", { name: "Add the tie" }));
  await waitFor(() => {
    const lines = within(list("Ties") as HTMLElement).getAllByRole("listitem");
    const line = lines.find((each) => within(each).queryByRole("button", { name: "Legal Aid" }));
    expect(line?.textContent).toContain("Know each other");
    expect(line?.textContent).toContain("how close is not known yet");
  });
});
