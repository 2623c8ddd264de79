import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { Contact, EditStakeholders } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { farYears, noContact, retainedFrom, retainedOnce } from "./contact";
import { today } from "./day";

beforeAll(fakeLayout);

/** Opens the panel of the bus company, of which no contact is known. */
const open = async () => {
  const opened = openWindow({ plan: "sample" }, "/stakeholders");
  await opened.user.click(await screen.findByRole("row", { name: /Bus Company/ }));
  await screen.findByRole("textbox", { name: "Name" });
  const kept = () =>
    opened.asked
      .filter(({ command }) => command === "edit_stakeholders")
      .map(({ request }) => (request as EditStakeholders).edits[0]?.value as Contact | null);
  return { ...opened, kept };
};
const field = (name: string) => screen.getByRole("textbox", { name }) as HTMLTextAreaElement;

describe("the fields that a person’s name asks for", () => {
  it("are there as soon as one is typed, so that Tab leads to the first of them", async () => {
    const { user } = await open();
    await user.type(field("Role"), "Dispatcher{Enter}");
    await screen.findByRole("textbox", { name: "Kept until" });
    expect(screen.queryByRole("textbox", { name: "Kept for" })).toBeNull();
    await user.type(field("Person’s name"), "A. Person");
    await user.tab();
    expect(document.activeElement).toBe(field("Kept for"));
    await user.tab();
    expect(document.activeElement).toBe(field("Came from"));
    // Whoever takes the name back has nothing more to say.
    await user.clear(field("Person’s name"));
    await user.tab();
    await waitFor(() => expect(screen.queryByRole("textbox", { name: "Kept for" })).toBeNull());
  });
});

describe("the day until which a contact is kept", () => {
  it("stays as somebody wrote it when the day of consent comes", async () => {
    const { user, kept } = await open();
    await user.type(field("Role"), "Dispatcher{Enter}");
    const until = await screen.findByRole("textbox", { name: "Kept until" });
    await user.clear(until);
    await user.type(until, "3 May 2150{Enter}");
    await screen.findByText(/^That is 1\d\d years from now\. Is it the day you mean\?/);
    expect(kept().at(-1)?.retain_until).toBe("2150-05-03");
    await user.type(field("Person’s name"), "A. Person{Enter}");
    await user.type(field("Kept for"), "Evening runs{Enter}");
    await user.type(field("Came from"), "They told us{Enter}");
    await user.type(field("Agreed on"), "1 feb 2026{Enter}");
    await waitFor(() => expect(kept().at(-1)).toMatchObject({ name: "A. Person", consent_on: "2026-02-01" }));
    expect(kept().at(-1)?.retain_until).toBe("2150-05-03");
    expect(field("Kept until").value).toBe("3 May 2150");
  });

  it("is none that is past", async () => {
    const { user, kept } = await open();
    await user.type(field("Role"), "Dispatcher{Enter}");
    const until = await screen.findByRole("textbox", { name: "Kept until" });
    const before = kept().length;
    await user.clear(until);
    await user.type(until, "3 May 2001{Enter}");
    const wrong = await screen.findByRole("alert");
    expect(wrong.textContent).toBe("This day is past; choose one ahead.");
    expect(until.getAttribute("aria-describedby")).toBe(wrong.id);
    expect(kept()).toHaveLength(before);
  });

  it("is filled in where there is none, or where the program has set it", () => {
    const known = (retain_until: string | null, consent_on: string | null = null) => ({
      ...noContact,
      retain_until,
      consent_on,
    });
    const once = (before: Contact) => retainedOnce(before, "2026-02-01", "2026-11-30");
    expect(once(known(null))).toBe("2028-02-01");
    expect(once(known(retainedFrom("2026-11-30")))).toBe("2028-02-01");
    expect(once(known("2027-03-05", "2025-03-05"))).toBe("2028-02-01");
    expect(once(known("2027-12-31"))).toBe("2027-12-31");
    expect(once(known("2027-12-31", "2025-03-05"))).toBe("2027-12-31");
  });

  it("is asked about where it lies more than ten years off", () => {
    expect(farYears("2036-11-30", "2026-11-30")).toBeUndefined();
    expect(farYears("2036-12-01", "2026-11-30")).toBe(10);
    expect(farYears("2150-11-01", "2026-11-30")).toBe(124);
  });
});

describe("the day of consent", () => {
  it("is none that is still to come", async () => {
    const { user, kept } = await open();
    await user.type(field("Person’s name"), "A. Person{Enter}");
    await user.type(field("Agreed on"), "3 May 2999{Enter}");
    const wrong = await screen.findByRole("alert");
    expect(wrong.textContent).toBe("This day is still to come. Write the day on which they agreed.");
    expect(field("Agreed on").getAttribute("aria-describedby")).toBe(wrong.id);
    expect(kept()).toHaveLength(0);
    await user.clear(field("Agreed on"));
    await user.type(field("Agreed on"), `${today()}{Enter}`);
    await waitFor(() => expect(kept().at(-1)?.consent_on).toBe(today()));
  });
});

describe("what a kept name rests on", () => {
  it("stays with it when its field is cleared, and that is said there; without the name it may go", async () => {
    const { user, kept } = await open();
    await user.type(field("Person’s name"), "A. Person{Enter}");
    await user.type(field("Kept for"), "Evening runs{Enter}");
    await user.type(field("Came from"), "They told us{Enter}");
    await user.type(field("Agreed on"), "1 feb 2026{Enter}");
    await waitFor(() => expect(kept().at(-1)).toMatchObject({ name: "A. Person", purpose: "Evening runs" }));
    await waitFor(() => expect(field("Agreed on").value).toBe("1 February 2026"));
    const before = kept().length;
    for (const [name, words] of [
      ["Kept for", "Evening runs"],
      ["Came from", "They told us"],
      ["Agreed on", "1 February 2026"],
    ] as const) {
      await user.clear(field(name));
      await user.keyboard("{Enter}");
      expect((await screen.findByRole("alert")).textContent).toBe(
        "Kept as it was: the name may not stay without this. To take both away, clear the name first.",
      );
      expect(field(name).value).toBe(words);
      await user.type(field(name), "x{Escape}");
    }
    expect(kept()).toHaveLength(before);
    expect(field("Person’s name").value).toBe("A. Person");
    await user.clear(field("Person’s name"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(kept().at(-1)).toMatchObject({ name: null }));
    await user.clear(field("Kept for"));
    await user.keyboard("{Enter}");
    await waitFor(() => expect(kept().at(-1)).toMatchObject({ purpose: null, source: "They told us" }));
  });
});

describe("a name that waits", () => {
  it("is told of in the header, and is asked about when the plan is closed", async () => {
    const { user } = await open();
    await user.type(field("Person’s name"), "A. Person{Enter}");
    await screen.findByRole("button", { name: "One text is not saved yet" });
    await user.click(screen.getByRole("button", { name: "Riverbend" }));
    await user.click(await screen.findByRole("menuitem", { name: "Close this plan" }));
    const dialog = within(await screen.findByRole("dialog", { name: "One text is not saved yet" }));
    dialog.getByText("“Work contact” of Bus Company");
    dialog.getByText("A. Person");
    await user.click(dialog.getByRole("button", { name: "Stay" }));
    await user.click(await screen.findByRole("button", { name: "Remove the contact" }));
    await screen.findByRole("button", { name: "Saved on this computer" });
  });
});

describe("what waits of a stakeholder", () => {
  it("waits no longer once it is deleted, and nothing says that it does", async () => {
    const { user } = await open();
    await user.type(field("Website"), "ask at the desk{Enter}");
    await screen.findByRole("alert");
    await user.type(field("Person’s name"), "A. Person{Enter}");
    await screen.findByText(/The name is not kept yet/);
    const panel = within(screen.getByRole("complementary", { name: /Bus Company/ }));
    await user.click(panel.getByRole("button", { name: "Delete" }));
    await user.click(await screen.findByRole("button", { name: "Delete it" }));
    await waitFor(() => expect(screen.queryByRole("complementary", { name: /Bus Company/ })).toBeNull());
    await screen.findByText("Deleted Bus Company");
    expect(screen.queryByText(/not kept yet/i)).toBeNull();
  });
});
