import { screen, waitFor } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { fakeLayout } from "@/test/layout";
import { at, command, line, noLine, seek, withOpen } from "@/test/palette";

beforeAll(fakeLayout);

describe("what is done with something that is open, while nothing is", () => {
  it("says what to open first, and adds no stakeholder of that name", async () => {
    const opened = await at("/history");
    await seek(opened, "delete");
    const text = (await line("Delete this stakeholder")).textContent;
    expect(text).toContain("Open a stakeholder first");
    for (const name of ["Delete this council", "Delete this meeting", "Delete this initiative"])
      await line(name);
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/found/));
    expect(noLine("Add stakeholder")).toBeNull();
  });

  it("leads to where that is opened, and is not remembered as done", async () => {
    const opened = await at("/history");
    await command(opened, "delete this council", "Delete this council");
    await screen.findByRole("heading", { level: 1, name: "Councils" });
    await screen.findByText("Choose a council to open it. Then you can do this.");
    expect(opened.asked("delete_council")).toHaveLength(0);
    await opened.user.keyboard("{Control>}k{/Control}");
    await screen.findByRole("combobox", { name: /^Find anything/ });
    expect(noLine("Delete this council")).toBeNull();
  });

  it("stays out of the way of what can be done now", async () => {
    const opened = await withOpen("Bus Company");
    await seek(opened, "delete");
    expect((await line("Delete this stakeholder")).hasAttribute("data-needs")).toBe(false);
    expect(noLine("Delete this council")).toBeNull();
  });
});
