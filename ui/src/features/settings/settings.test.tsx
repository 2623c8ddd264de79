import { screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { PlanEdit } from "@/api/generated";
import { isCardOld } from "@/parts/card";
import { openWindow } from "@/test/app";
import { reason, story } from "@/test/guard";

describe("the settings", () => {
  it("changes theme and type size at once", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    await user.click(await screen.findByRole("radio", { name: "Dark" }));
    await waitFor(() => expect(document.documentElement.getAttribute("data-theme")).toBe("dark"));
    screen.getByRole("slider", { name: "Type size" }).focus();
    await user.keyboard("{ArrowRight}");
    await waitFor(() => expect(document.documentElement.style.getPropertyValue("--type-size")).toBe("1.1"));
    await user.click(screen.getByRole("radio", { name: "As the computer" }));
    await waitFor(() => expect(document.documentElement.hasAttribute("data-theme")).toBe(false));
  });

  it("renames the community on Enter, as a step with a name", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    const name = await screen.findByRole("textbox", { name: "Community" });
    await user.clear(name);
    await user.type(name, "Two Creeks{Enter}");
    await screen.findByRole("button", { name: "Two Creeks" });
    await screen.findByRole("button", { name: /^Undo: rename/ });
  });

  it("says beside the author's field, and nowhere else, what could tell who a child is", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    const author = (await screen.findByRole("textbox", {
      name: "Your role or a nickname",
    })) as HTMLInputElement;
    await user.clear(author);
    await user.type(author, "Maya, 9{Enter}");
    await waitFor(() => expect(author.getAttribute("aria-invalid")).toBe("true"));
    expect(author.value).toBe("Maya, 9");
    expect(document.querySelector(".banner")).toBeNull();
    await user.clear(author);
    await user.type(author, "Youth member 2{Enter}");
    await waitFor(() => expect(author.getAttribute("aria-invalid")).toBeNull());
    expect(author.value).toBe("Youth member 2");
  });

  it("says beside the field why a value can't be kept", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    await user.clear(await screen.findByRole("textbox", { name: "Safeguarding lead" }));
    await user.keyboard("{Enter}");
    await screen.findByText(/Name the role that people turn to first/);
  });

  it("lets nothing move by itself when somebody asks for that", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    const still = await screen.findByRole("checkbox", { name: /Nothing moves by itself/ });
    await user.click(still);
    await waitFor(() => expect(document.documentElement.hasAttribute("data-still")).toBe(true));
    await user.click(still);
    await waitFor(() => expect(document.documentElement.hasAttribute("data-still")).toBe(false));
  });
});

describe("the safeguarding card", () => {
  it("asks why the words beside a new number have to stay, and puts it on the card once that is said", async () => {
    const { user, asked } = openWindow({ plan: "empty" }, "/settings");
    const card = within(await screen.findByRole("region", { name: "Who to call" }));
    await user.type(card.getByRole("textbox", { name: "Whom it reaches" }), "Child helpline");
    await user.type(card.getByRole("textbox", { name: "Number" }), "116 111");
    await user.type(card.getByRole("textbox", { name: "When, or what for" }), `${story}{Enter}`);
    await user.click(await card.findByRole("button", { name: "Keep it, and say why" }));
    await user.type(card.getByRole("textbox", { name: "Why it has to stay" }), `${reason}{Enter}`);
    await screen.findByText("Child helpline is on the card");
    expect(asked.find(({ command }) => command === "keep_text")?.request).toEqual({
      field: "card_note",
      text: story,
      reason,
    });
  });

  const open = async (plan: string) => {
    const opened = openWindow({ plan }, "/settings");
    const card = within(await screen.findByRole("region", { name: "Who to call" }));
    const edits = () =>
      opened.asked
        .filter(({ command }) => command === "edit_plan")
        .map(({ request }) => (request as PlanEdit[])[0]);
    return { ...opened, card, edits };
  };

  it("asks for the numbers of the place, and has them wherever it is opened", async () => {
    const { user, card } = await open("empty");
    expect(card.getByText(/no numbers of your own place on it yet/)).toBeTruthy();
    await user.click(card.getByRole("button", { name: "Put it on the card" }));
    expect(await card.findByText("A name is needed here.")).toBeTruthy();
    expect(document.activeElement).toBe(card.getByRole("textbox", { name: "Whom it reaches" }));
    await user.keyboard("Child helpline");
    await user.type(card.getByRole("textbox", { name: "Number" }), "116 111");
    await user.type(card.getByRole("textbox", { name: "When, or what for" }), "day and night{Enter}");
    await screen.findByText("Child helpline is on the card");
    expect(card.getByText("Nobody has said yet that these numbers are right.")).toBeTruthy();
    await user.click(card.getByRole("button", { name: "See the card" }));
    const dialog = within(await screen.findByRole("dialog", { name: "If a child is in danger now" }));
    const own = dialog.getByRole("region", { name: "Numbers of this place" });
    expect(own.textContent).toContain("Child helpline day and night116 111");
    expect(dialog.getByText(/Call your emergency number/)).toBeTruthy();
  });

  it("takes no number without a digit, and says so at its field", async () => {
    const { user, card, edits } = await open("empty");
    await user.type(card.getByRole("textbox", { name: "Whom it reaches" }), "Police");
    const number = card.getByRole("textbox", { name: "Number" });
    await user.type(number, "abc{Enter}");
    expect(await card.findByText(/^There is no digit in this number/)).toBeTruthy();
    expect(document.activeElement).toBe(number);
    expect(edits()).toHaveLength(0);
    await user.clear(number);
    await user.type(number, "110{Enter}");
    await screen.findByText("Police is on the card");
    expect(card.queryByText(/^There is no digit/)).toBeNull();
    const kept = card.getAllByRole("textbox", { name: "Number" })[0] as HTMLTextAreaElement;
    await user.clear(kept);
    await user.type(kept, "call us{Enter}");
    expect(await card.findByText(/^There is no digit in this number/)).toBeTruthy();
    expect(edits()).toHaveLength(1);
  });

  it("notes the day on which somebody made sure of the numbers", async () => {
    const { user, card } = await open("empty");
    await user.type(card.getByRole("textbox", { name: "Whom it reaches" }), "Police");
    await user.type(card.getByRole("textbox", { name: "Number" }), "110{Enter}");
    await user.click(await card.findByRole("button", { name: "I have checked them: they are right" }));
    expect(await card.findByText(/^Last checked on .*\.$/)).toBeTruthy();
    expect(card.queryByText(/more than a year ago/)).toBeNull();
  });

  it("changes, reorders and takes off a number, each as a step", async () => {
    const { user, card, edits } = await open("sample");
    const number = () => card.getAllByRole("textbox", { name: "Number" })[0] as HTMLElement;
    await user.clear(number());
    await user.type(number(), "555-0199{Enter}");
    await waitFor(() => expect(edits().at(-1)).toMatchObject({ value: { number: "555-0199" } }));
    await user.type(
      card.getAllByRole("textbox", { name: "Whom it reaches" }).at(-1) as HTMLElement,
      "Police",
    );
    await user.type(card.getAllByRole("textbox", { name: "Number" }).at(-1) as HTMLElement, "110{Enter}");
    await user.click(await card.findByRole("button", { name: "Move Police up" }));
    await waitFor(() =>
      expect((card.getAllByRole("textbox", { name: "Number" })[0] as HTMLTextAreaElement).value).toBe("110"),
    );
    await user.click(card.getByRole("button", { name: "Take Police off the card" }));
    await screen.findByText("Police is off the card");
    await user.click(screen.getByRole("button", { name: "Undo" }));
    expect(await card.findByRole("button", { name: "Take Police off the card" })).toBeTruthy();
  });

  it("has the number again that was emptied", async () => {
    const { user, card, edits } = await open("sample");
    const number = card.getAllByRole("textbox", { name: "Number" })[0] as HTMLTextAreaElement;
    await user.clear(number);
    await user.keyboard("{Enter}");
    expect(await card.findByText("It needs a number; kept 555-0100.")).toBeTruthy();
    expect(edits()).toHaveLength(0);
  });

  it("is to be checked again after a year", () => {
    const now = new Date(2027, 4, 3);
    expect(isCardOld(null, now)).toBe(true);
    expect(isCardOld("2026-05-03", now)).toBe(true);
    expect(isCardOld("2026-05-04", now)).toBe(false);
  });
});
