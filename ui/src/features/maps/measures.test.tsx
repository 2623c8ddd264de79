import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { NodeMeasures } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { sorted } from "./MeasuresView";

beforeAll(fakeLayout);

describe("the measures of the network", () => {
  it("stand each beside what it means, with what is undefined said so and no grade", async () => {
    openWindow({ plan: "sample" }, "/maps");
    const { click } = (await import("@testing-library/user-event")).default.setup();
    await click(await screen.findByRole("link", { name: "Measures" }));
    const page = within(await screen.findByRole("region", { name: "How the network holds together" }));
    await page.findByText(/None of these numbers is a grade/);
    const across = page.getByText("Across sectors").closest("div") as HTMLElement;
    expect(across.textContent).toContain("0.458");
    expect(across.textContent).toContain("By chance it would be 0.882.");
    const circles = page.getByText("Closed circles").closest("div") as HTMLElement;
    expect(within(circles).getByText("–")).toBeTruthy();
  });

  it("name every stakeholder, sorted by whatever heading is pressed, and lead to them on the wheel", async () => {
    const { user } = openWindow({ plan: "sample" }, "/maps?view=measures");
    const table = within(await screen.findByRole("table"));
    const first = () => table.getAllByRole("rowheader")[0]?.textContent ?? "";
    const between = table.getByRole("columnheader", { name: "Between" });
    expect(between.getAttribute("aria-sort")).toBe("descending");
    const most = first();
    await user.click(within(between).getByRole("button"));
    expect(between.getAttribute("aria-sort")).toBe("ascending");
    expect(first()).not.toBe(most);
    await user.click(table.getByRole("button", { name: "Name" }));
    expect(first()).toBe("Al-Noor Mosque");
    await user.click(table.getByRole("link", { name: "Al-Noor Mosque" }));
    await screen.findByRole("complementary", { name: /Al-Noor Mosque/ });
  });

  it("put last what is undefined, whichever way they are sorted", () => {
    const node = (name: string, closeness: number | null) => ({ name, closeness }) as NodeMeasures;
    const nodes = { a: node("A", null), b: node("B", 0.2), c: node("C", 0.5) };
    const names = (up: boolean) => sorted(nodes, { column: "closeness", up }).map(([, one]) => one.name);
    expect(names(true)).toEqual(["B", "C", "A"]);
    expect(names(false)).toEqual(["C", "B", "A"]);
  });
});
