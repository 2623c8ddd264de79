import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const open = async (refusals = {}) => {
  const opened = openWindow({ plan: "sample" }, "/stakeholders", refusals);
  await screen.findByRole("row", { name: /Al-Noor Mosque/ });
  const field = screen.getByRole("textbox", { name: "Add by name" }) as HTMLInputElement;
  /** What was asked to be made, a list each time. */
  const made = () =>
    opened.asked
      .filter(({ command }) => command === "create_stakeholders")
      .map(({ request }) => (request as { name: string }[]).map((one) => one.name));
  return { ...opened, field, made };
};

describe("a name that was refused", () => {
  it("is no longer told of once Escape empties the field", async () => {
    const { user, field } = await open();
    await user.type(field, "Case 2024 Coalition{Enter}");
    await screen.findByText(/^Not added: /);
    await user.keyboard("{Escape}");
    expect(field.value).toBe("");
    expect(screen.queryByText(/^Not added: /)).toBeNull();
    expect(screen.queryByRole("button", { name: "Reword" })).toBeNull();
    expect(document.activeElement).toBe(field);
  });

  it("is no longer told of either where it was too long", async () => {
    const refusal = { code: "invalid", field: "name", rule: "too-long" } as const;
    const { user, field } = await open({ create_stakeholders: refusal });
    await user.type(field, "A name without end{Enter}");
    await screen.findByText(/^Not added: .*longer than the plan can keep/);
    await user.keyboard("{Escape}");
    expect(field.value).toBe("");
    expect(screen.queryByText(/^Not added: /)).toBeNull();
  });

  it("that is too long keeps nobody else of a pasted list out", async () => {
    const { user, field, made } = await open();
    await user.click(field);
    await user.paste(`Night school\n${"Hall ".repeat(60)}\nChess club`);
    await screen.findByText(/^Not added: .*longer than the plan can keep/);
    await waitFor(() => expect(made()).toContainEqual(["Night school", "Chess club"]));
    expect(field.value).toBe("Hall ".repeat(60).trim());
  });

  it("that is too long waits beside one that tells of a child, and neither is lost", async () => {
    const { user, field, made } = await open();
    await user.click(field);
    const long = "Hall ".repeat(60).trim();
    await user.paste(`Night school\n${long}\nCase 2024 Coalition`);
    await screen.findByText(/^Not added: “Hall .*…”.*longer than the plan can keep/);
    expect(field.value).toBe(long);
    await user.clear(field);
    await screen.findByText(/^Not added: “Case 2024 Coalition”/);
    expect(field.value).toBe("Case 2024 Coalition");
    await user.click(screen.getByRole("button", { name: "Reword" }));
    expect(field.value).toBe("Case 2024 Coalition");
    expect(screen.queryByText(/^Not added: /)).toBeNull();
    expect(made()).toContainEqual(["Night school"]);
  });

  it("stays told of while another is added", async () => {
    const { user, field, made } = await open();
    await user.type(field, "Case 2024 Coalition{Enter}");
    await screen.findByText(/^Not added: “Case 2024 Coalition”/);
    await user.paste("Youth coalition\nCase 2023 Coalition");
    await waitFor(() => expect(made()).toContainEqual(["Youth coalition"]));
    expect(screen.getByText(/^Not added: “Case 2024 Coalition”/)).toBeTruthy();
    await user.keyboard("{Escape}");
    await screen.findByText(/^Not added: “Case 2023 Coalition”/);
    expect(field.value).toBe("Case 2023 Coalition");
  });

  it("makes room for the next of a pasted list that is stopped", async () => {
    const { user, field } = await open();
    await user.click(field);
    await user.paste("Case 2023 Group\nCase 2024 Group");
    await screen.findByText(/^Not added: “Case 2023 Group”/);
    await user.keyboard("{Escape}");
    await screen.findByText(/^Not added: “Case 2024 Group”/);
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByText(/^Not added: /)).toBeNull());
    expect(field.value).toBe("");
  });
});
