import { readFileSync } from "node:fs";
import { screen, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

describe("the wheel as a table", () => {
  it("is sorted by its headings, with the keyboard too, and numbers stay with their rows", async () => {
    const { user } = openWindow({ plan: "sample" }, "/maps");
    await screen.findByRole("listbox", { name: /Domain wheel/ });
    await user.click(screen.getByRole("button", { name: "Table" }));
    const table = within(await screen.findByRole("region", { name: "Table" }));
    const names = () => table.getAllByRole("rowheader").map((cell) => cell.textContent ?? "");
    const signOf = (name: string) =>
      table.getByRole("rowheader", { name }).closest("tr")?.querySelector("td")?.textContent;
    const head = (name: string) => table.getByRole("columnheader", { name });
    const onMap = names();
    const last = onMap.findLast((name) => signOf(name)) ?? "";
    const sign = signOf(last);
    expect(head("Name").getAttribute("aria-sort")).toBe("none");
    within(head("Name")).getByRole("button").focus();
    await user.keyboard("{Enter}");
    expect(head("Name").getAttribute("aria-sort")).toBe("ascending");
    const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
    expect(names()).toEqual(onMap.toSorted(collator.compare));
    expect(signOf(last)).toBe(sign);
    await user.keyboard("{Enter}");
    expect(head("Name").getAttribute("aria-sort")).toBe("descending");
    await user.click(within(head("Ties")).getByRole("button"));
    expect(head("Ties").getAttribute("aria-sort")).toBe("descending");
    expect(head("Name").getAttribute("aria-sort")).toBe("none");
    expect(signOf(last)).toBe(sign);
    await user.click(within(head("Ties")).getByRole("button"));
    await user.click(within(head("Ties")).getByRole("button"));
    expect(names()).toEqual(onMap);
  });

  it("keeps its head in sight while its rows scroll, with its rule and nothing above it", () => {
    const css = readFileSync("src/features/maps/twin.css", "utf8");
    const rule = (of: string) => css.split(`\n${of} {`)[1]?.split("}")[0] ?? "";
    expect(rule(".maptwin thead th")).toMatch(/position: sticky;\s+top: 0;/);
    // What is above the head when it rests shows rows through; and collapsed borders scroll away with the rows.
    expect(rule(".maptwin")).toMatch(/padding-block: 0 /);
    expect(rule(".maptwin table")).toContain("border-collapse: separate");
  });
});
