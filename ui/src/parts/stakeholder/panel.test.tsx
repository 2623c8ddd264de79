import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it, vi } from "vitest";
import type { EditStakeholders } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

/** Opens the panel of the bus company. */
const open = async () => {
  const opened = openWindow({ plan: "sample" }, "/stakeholders");
  await opened.user.click(await screen.findByRole("row", { name: /Bus Company/ }));
  await screen.findByRole("textbox", { name: "Name" });
  const edits = () =>
    opened.asked
      .filter(({ command }) => command === "edit_stakeholders")
      .map(({ request }) => request as EditStakeholders);
  const undone = () => opened.asked.filter(({ command }) => command === "undo").length;
  return { ...opened, edits, undone };
};
const field = (name: string) => screen.getByRole("textbox", { name }) as HTMLTextAreaElement;
const close = () => within(screen.getByRole("complementary")).getByRole("button", { name: "Close" });

describe("a field that keeps itself", () => {
  it("has the name again that was emptied, and says so", async () => {
    const { user, edits } = await open();
    await user.clear(field("Name"));
    await user.keyboard("   {Enter}");
    expect((await screen.findByRole("alert")).textContent).toBe(
      "A stakeholder needs a name; kept Bus Company.",
    );
    expect(field("Name").value).toBe("Bus Company");
    expect(edits()).toHaveLength(0);
    await user.type(field("Name"), "{End} Ltd");
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it("takes back what was typed with Ctrl+Z, and not a step of the plan", async () => {
    const own = vi.fn();
    Object.defineProperty(document, "execCommand", { value: own, configurable: true });
    try {
      const { user, undone } = await open();
      await user.type(field("Website"), "river");
      await user.keyboard("{Control>}z{/Control}{Control>}{Shift>}z{/Shift}{/Control}");
      expect(own.mock.calls).toEqual([["undo"], ["redo"]]);
      expect(undone()).toBe(0);
    } finally {
      Reflect.deleteProperty(document, "execCommand");
    }
  });

  it("leaves what can't be kept as it was typed, and says what to do", async () => {
    const { user, edits } = await open();
    await user.type(field("Website"), "javascript:alert(1){Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("Write one such as www.library.org");
    expect(field("Website").value).toBe("javascript:alert(1)");
    expect(field("Website").getAttribute("aria-invalid")).toBe("true");
    await user.keyboard("{Escape}");
    expect(field("Website").value).toBe("");
    expect(edits()).toHaveLength(0);
    await user.type(field("Website"), "www.buses.org{Enter}");
    await waitFor(() => expect(edits()[0]?.edits).toEqual([{ field: "website", value: "www.buses.org" }]));
  });

  it("says beside a short label that is too long how long one is", async () => {
    const { user, edits } = await open();
    await user.type(field("Short label"), "Bus Company{Enter}");
    expect((await screen.findByRole("alert")).textContent).toMatch(
      /^These are 11 letters\. A short label has 2 to 5/,
    );
    expect(field("Short label").value).toBe("Bus Company");
    expect(edits()).toHaveLength(0);
    await user.clear(field("Short label"));
    await user.type(field("Short label"), "BusC{Enter}");
    await waitFor(() => expect(edits()[0]?.edits).toEqual([{ field: "short_label", value: "BusC" }]));
  });

  it("says so when what was typed goes with the panel", async () => {
    const { user } = await open();
    await user.type(field("Website"), "ask at the desk");
    await user.click(close());
    await screen.findByText(/^“Website” of Bus Company is not kept yet\..*waits there/);
    // They wait, with what to do about them, and are no longer told of once they are kept.
    await user.click(screen.getByRole("row", { name: /Bus Company/ }));
    await waitFor(() => expect(field("Website").value).toBe("ask at the desk"));
    expect(field("Website").getAttribute("aria-invalid")).toBe("true");
    await user.clear(field("Website"));
    await user.type(field("Website"), "www.buses.org{Enter}");
    await waitFor(() => expect(screen.queryByText(/is not kept yet/)).toBeNull());
  });

  it("is one of several that are told of when somebody leaves, each of them still there later", async () => {
    const { user } = await open();
    await user.type(field("Website"), "ask at the desk{Enter}");
    await screen.findByRole("alert");
    await user.clear(field("What it does for children and families"));
    await user.type(field("What it does for children and families"), "A girl of 9 told us");
    await user.click(screen.getByRole("row", { name: /Cedar High/ }));
    const line = await screen.findByText(/^Not kept yet: /);
    expect(line.textContent).toContain("“What it does for children and families” of Bus Company");
    expect(line.textContent).toContain("“Website” of Bus Company");
    await waitFor(() => expect(field("Name").value).toBe("Cedar High"));
    expect(field("Website").value).not.toBe("ask at the desk");
    await user.click(screen.getByRole("row", { name: /Bus Company/ }));
    await waitFor(() => expect(field("Website").value).toBe("ask at the desk"));
    expect(field("What it does for children and families").value).toBe("A girl of 9 told us");
    // The guard's question is there again.
    await user.click(screen.getByRole("button", { name: "Keep it, and say why" }));
    // Without a reason the keyboard stays where the reason goes.
    await user.click(screen.getByRole("button", { name: "Keep it" }));
    await waitFor(() => expect(document.activeElement).toBe(field("Why it has to stay")));
    await user.keyboard("It stood in the paper{Enter}");
    await waitFor(() => expect(screen.queryByText(/ot kept yet/)).toBeNull());
  });

  it("forgets what waits once the plan is closed, and writes it nowhere", async () => {
    const { user } = await open();
    await user.type(field("Website"), "ask at the desk{Enter}");
    await screen.findByRole("alert");
    await user.keyboard("{Control>}k{/Control}");
    await user.type(
      await screen.findByRole("combobox", { name: /^Find anything/ }),
      "close this plan{Enter}",
    );
    await user.click(await screen.findByRole("button", { name: "Close without it" }));
    await screen.findByRole("button", { name: /sample/i });
    expect(screen.queryByText(/not kept/)).toBeNull();
    expect(JSON.stringify({ ...localStorage, ...sessionStorage })).not.toContain("desk");
  });

  it("keeps a change on leaving it, once", async () => {
    const { user, edits } = await open();
    await user.type(field("Area"), "East side{Enter}");
    await user.tab();
    await waitFor(() => expect(edits()).toHaveLength(1));
    expect(edits()[0]?.edits).toEqual([{ field: "area_served", value: "East side" }]);
  });

  it("undoes its own typing, and once it is kept, the step", async () => {
    const { user, edits, undone } = await open();
    await user.type(field("Area"), "East side");
    await user.keyboard("{Control>}z{/Control}");
    expect(undone()).toBe(0);
    await user.type(field("Area"), "{Enter}");
    await waitFor(() => expect(edits()).toHaveLength(1));
    await waitFor(() => expect(field("Area").value).toBe("East side"));
    expect(document.activeElement).toBe(field("Area"));
    await user.keyboard("{Control>}z{/Control}");
    await waitFor(() => expect(undone()).toBe(1));
    await waitFor(() => expect(field("Area").value).toBe(""));
  });
});

describe("a phone or address", () => {
  it("at work is kept as it is; a private one waits for what a name waits for", async () => {
    const { user, edits } = await open();
    expect(screen.queryByRole("checkbox", { name: "This is a private number or address" })).toBeNull();
    await user.type(field("Phone or address"), "555 0100{Enter}");
    await waitFor(() =>
      expect(edits().at(-1)?.edits[0]).toMatchObject({
        value: { channel: "555 0100", channel_private: false },
      }),
    );
    await user.click(await screen.findByRole("checkbox", { name: "This is a private number or address" }));
    expect((await screen.findByText(/private number or address is not kept yet/)).textContent).toContain(
      "what it is kept for, where it came from, and the day they agreed",
    );
    // What was kept as a number at work goes until it is said why: nothing else of this contact is there.
    await waitFor(() => expect(edits().at(-1)?.edits).toEqual([{ field: "contact", value: null }]));
    expect(field("Phone or address").value).toBe("555 0100");
    await user.type(field("Kept for"), "Evening runs{Enter}");
    await user.type(field("Came from"), "They told us{Enter}");
    await user.type(field("Agreed on"), "1 feb 2026{Enter}");
    await waitFor(() => expect(screen.queryByText(/is not kept yet/)).toBeNull());
    expect(edits().at(-1)?.edits[0]).toMatchObject({
      field: "contact",
      value: { channel: "555 0100", channel_private: true, retain_until: "2028-02-01" },
    });
  });
});

describe("a person's name", () => {
  it("waits until it is said why, from where and since when", async () => {
    const { user, edits } = await open();
    await user.type(field("Person’s name"), "A. Person{Enter}");
    expect((await screen.findByText(/The name is not kept yet/)).textContent).toBe(
      "The name is not kept yet. It still needs what it is kept for, where it came from, and the day they agreed.",
    );
    expect(edits()).toHaveLength(0);
    await user.type(field("Kept for"), "Evening runs{Enter}");
    await user.type(field("Came from"), "They told us{Enter}");
    await user.type(field("Agreed on"), "1/2/2026{Enter}");
    expect((await screen.findByRole("alert")).textContent).toContain("1 February 2026 or 2 January 2026");
    await user.clear(field("Agreed on"));
    await user.type(field("Agreed on"), "1 feb 2026{Enter}");
    await waitFor(() => expect(screen.queryByText(/The name is not kept yet/)).toBeNull());
    expect(edits().at(-1)?.edits[0]).toMatchObject({
      field: "contact",
      value: { name: "A. Person", consent_on: "2026-02-01", retain_until: "2028-02-01" },
    });
    for (const {
      edits: [edit],
    } of edits().slice(0, -1)) {
      expect(edit).toMatchObject({ field: "contact", value: { name: null } });
    }
    expect(field("Agreed on").value).toBe("1 February 2026");
  });

  it("is not lost when the panel closes on it, and that is said", async () => {
    const { user } = await open();
    await user.type(field("Person’s name"), "A. Person{Enter}");
    await screen.findByText(/The name is not kept yet/);
    await user.click(close());
    expect(await screen.findByText(/name at Bus Company is not kept yet: it still needs/)).toBeTruthy();
    await user.click(screen.getByRole("row", { name: /Bus Company/ }));
    await waitFor(() => expect(field("Person’s name").value).toBe("A. Person"));
  });
});
