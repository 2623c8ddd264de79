import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const open = (place: string, refusals = {}) => openWindow({ plan: "sample" }, place, refusals);
const focused = () => document.activeElement;

describe("the form of a new council", () => {
  it("gives the keyboard back to what opened it, by Escape and by Cancel", async () => {
    const { user } = open("/councils");
    const opener = await screen.findByRole("button", { name: "Form a council" });
    for (const leave of ["{Escape}", "cancel"]) {
      await user.click(opener);
      const dialog = within(await screen.findByRole("dialog", { name: "Form a council" }));
      expect(focused()).toBe(dialog.getByRole("textbox", { name: "Name" }));
      if (leave === "cancel") await user.click(dialog.getByRole("button", { name: "Cancel" }));
      else await user.keyboard(leave);
      await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
      await waitFor(() => expect(focused()).toBe(opener));
    }
  });

  it("has the keyboard in the field of which something is wrong", async () => {
    const { user } = open("/councils");
    await user.click(await screen.findByRole("button", { name: "Form a council" }));
    await user.click(screen.getByRole("button", { name: "Form it" }));
    await screen.findByText(/A name is needed here/);
    const field = screen.getByRole("textbox", { name: "Name" });
    await waitFor(() => expect(focused()).toBe(field));
    expect(field.getAttribute("aria-invalid")).toBe("true");
  });
});

describe("the form of a new meeting", () => {
  it("has the keyboard in the field of which something is wrong, and Escape gives it back to what opened it", async () => {
    const { user } = open("/councils?open=c1&view=meetings");
    const opener = await screen.findByRole("button", { name: "Plan a meeting" });
    await user.click(opener);
    const dialog = within(await screen.findByRole("dialog", { name: "Plan a meeting" }));
    const [day, begins] = ["Day", "Begins"].map((name) => dialog.getByRole("textbox", { name }));
    const go = dialog.getByRole("button", { name: /^Plan/ });
    await user.clear(begins as HTMLElement);
    await user.type(begins as HTMLElement, "when it is dark");
    await user.click(go);
    await waitFor(() => expect(focused()).toBe(begins));
    await user.clear(day as HTMLElement);
    await user.click(go);
    await waitFor(() => expect(focused()).toBe(day));
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(() => expect(focused()).toBe(opener));
  });
});

describe("a line that goes by its own button", () => {
  it("leaves the keyboard at what stood next to it: an item of an agenda", async () => {
    const { user } = open("/councils?open=c1&view=meetings&meeting=m3");
    await screen.findByRole("heading", { name: "Agenda" });
    const agenda = within(screen.getByRole("region", { name: "Agenda" }));
    const [remove] = await agenda.findAllByRole("button", { name: /^Take item/ });
    (remove as HTMLElement).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(remove?.isConnected).toBe(false));
    await waitFor(() => expect(focused()).not.toBe(document.body));
    expect(focused()?.closest("li, .quick-line")).not.toBeNull();
  });

  it("leaves the keyboard at what stood next to it: somebody who was seated as suggested", async () => {
    const { user } = open("/councils?open=c1");
    const [seat] = await screen.findAllByRole("button", { name: /^Seat them: / });
    (seat as HTMLElement).focus();
    await user.keyboard("{Enter}");
    await waitFor(() => expect(seat?.isConnected).toBe(false));
    await waitFor(() => expect(focused()).not.toBe(document.body));
    expect(focused()?.closest(".council")).not.toBeNull();
  });

  it("does not take the keyboard from whoever has gone elsewhere", async () => {
    const { user } = open("/councils?open=c1&view=meetings&meeting=m3");
    await screen.findByRole("heading", { name: "Agenda" });
    const agenda = within(screen.getByRole("region", { name: "Agenda" }));
    const [remove] = await agenda.findAllByRole("button", { name: /^Take item/ });
    (remove as HTMLElement).focus();
    await user.click(screen.getByRole("heading", { name: "Agenda" }));
    const elsewhere = focused();
    await user.keyboard("{Control>}z{/Control}");
    await screen.findByText(/^Undone: /);
    expect(focused()).toBe(elsewhere);
  });
});

it("does not say of the voice of elders that nobody fits: a plan does not tell who brings it", async () => {
  const { user } = open("/councils");
  await user.click(await screen.findByRole("button", { name: "Form a council" }));
  await user.keyboard("East side{Enter}");
  await screen.findByText("None of 18 seats filled");
  for (;;) {
    const more = screen.queryByRole("button", { name: /^Show .* more seat/ });
    if (!more) break;
    await user.click(more);
  }
  const title = (await screen.findAllByText(/Elder/)).find((each) => each.closest(".gap-list"));
  expect(title?.closest("li")?.textContent).toContain("your plan does not say who speaks for elders");
  expect(title?.closest("li")?.textContent).not.toContain("fits");
});
