import { screen, within } from "@testing-library/react";
import { beforeAll, expect, it } from "vitest";
import type { PlanRecord } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

it("says of a record who may see it, by a menu of the four, and in words where fewer may than the council", async () => {
  const { user, asked } = openWindow({ plan: "sample" }, "/assessment?view=groups");
  const button = await screen.findByRole("button", {
    name: "Who may see “Families new to Riverbend”: Council",
  });
  expect(button.textContent).toBe("");
  await user.click(button);
  const menu = await screen.findByRole("menu");
  expect(
    within(menu)
      .getAllByRole("menuitemradio")
      .map((each) => each.getAttribute("aria-checked")),
  ).toEqual(["false", "true", "false", "false"]);
  await user.click(within(menu).getByRole("menuitemradio", { name: /^Restricted/ }));
  const saved = asked.filter(({ command }) => command === "save_records").at(-1)?.request as PlanRecord[];
  expect(saved.map(({ noun, value }) => [noun, (value as { sensitivity?: string }).sensitivity])).toEqual([
    ["population_group", "restricted"],
  ]);
  const now = await screen.findByRole("button", {
    name: "Who may see “Families new to Riverbend”: Restricted",
  });
  expect(now.textContent).toBe("Restricted");
});
