import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const open = async (refusals = {}) => {
  const opened = openWindow({ plan: "sample" }, "/stakeholders", refusals);
  await screen.findByRole("row", { name: /Al-Noor Mosque/ });
  const field = screen.getByRole("textbox", { name: "Add by name" }) as HTMLInputElement;
  return { ...opened, field };
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
    const { user, field, asked } = await open();
    await user.click(field);
    await user.paste(`Night school\n${"Hall ".repeat(60)}\nChess club`);
    await screen.findByText(/^Not added: .*longer than the plan can keep/);
    const made = () =>
      asked
        .filter(({ command }) => command === "create_stakeholders")
        .map(({ request }) => (request as { name: string }[]).map((one) => one.name));
    await waitFor(() => expect(made().at(-1)).toEqual(["Night school", "Chess club"]));
    expect(field.value).toBe("Hall ".repeat(60).trim());
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
