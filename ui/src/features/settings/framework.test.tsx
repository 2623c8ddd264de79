import { screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

const open = async () => {
  const opened = openWindow({ plan: "sample" }, "/settings");
  const section = within(await screen.findByRole("region", { name: "Framework" }));
  const named = (name: string) => section.findByDisplayValue(name);
  const rename = async (from: string, to: string) => {
    const field = await named(from);
    await opened.user.clear(field);
    await opened.user.type(field, `${to}{Enter}`);
  };
  return { ...opened, section, named, rename };
};

describe("the framework of a plan", () => {
  it("is renamed, and everything that shows it follows", async () => {
    const { user, rename, section } = await open();
    await rename("Safety", "Safe places");
    await screen.findByRole("button", { name: /^Undo: give another name to the domain “Safety”/ });
    await section.findByRole("button", { name: "Put back the words of Safe places" });
    await user.click(screen.getByRole("link", { name: "Library" }));
    await user.click(await screen.findByRole("button", { name: /Domain$/ }));
    await screen.findByRole("option", { name: "Safe places" });
  });

  it("says beside the field why a name can't be kept", async () => {
    const { rename } = await open();
    await rename("Safety", "Physical health");
    await screen.findByText(/Another in this list is called that already/);
  });

  it("gets its words back, after a question", async () => {
    const { user, rename, section, named } = await open();
    const back = section.getByRole("button", { name: "Put the built-in words back" });
    expect(back.hasAttribute("disabled")).toBe(true);
    await rename("Safety", "Safe places");
    await waitFor(() => expect(back.hasAttribute("disabled")).toBe(false));
    await user.click(back);
    await user.click(await screen.findByRole("button", { name: "Put them back" }));
    await named("Safety");
  });

  it("takes in a domain, which can go again; what is in use says where and stays", async () => {
    const { user, section, named } = await open();
    await user.type(section.getByRole("textbox", { name: "Add a domain" }), "Play{Enter}");
    await named("Play");
    expect(await section.findByText("Added here.")).toBeTruthy();
    expect(section.queryByRole("button", { name: "Remove Safety" })).toBeNull();
    expect(section.getAllByText(/^In use: the initiative “/).length).toBeGreaterThan(0);
    await user.click(await section.findByRole("button", { name: "Remove Play" }));
    await waitFor(() => expect(section.queryByDisplayValue("Play")).toBeNull());
    await screen.findByText("Removed Play");
  });

  it("takes in a level between two others", async () => {
    const { user, section, asked } = await open();
    await user.click(section.getByRole("button", { name: /List$/ }));
    await user.click(await screen.findByRole("option", { name: "Levels" }));
    await user.click(await section.findByRole("button", { name: /comes after$/ }));
    await user.click(await screen.findByRole("option", { name: "Community" }));
    await user.type(section.getByRole("textbox", { name: "Add a level" }), "Region{Enter}");
    await section.findByDisplayValue("Region");
    expect(asked.find((each) => each.command === "add_item")?.request).toMatchObject({
      kind: "level",
      after: "level-community",
    });
    // The small wheel has as many rings as there are levels.
    await waitFor(() => expect(document.querySelector(".fw-mark .ring")?.children).toHaveLength(5));
  });

  it("puts a level elsewhere, and keeps the keyboard on it", async () => {
    const { user, section } = await open();
    await user.click(section.getByRole("button", { name: /List$/ }));
    await user.click(await screen.findByRole("option", { name: "Levels" }));
    const up = await section.findByRole("button", { name: "Move Individual up" });
    expect(up.hasAttribute("disabled")).toBe(true);
    await user.click(section.getByRole("button", { name: "Move Individual down" }));
    await waitFor(() => {
      const names = section
        .getAllByRole<HTMLInputElement>("textbox", { name: "Name" })
        .map((one) => one.value);
      expect(names.slice(0, 2)).toEqual(["Family and relationships", "Individual"]);
    });
    expect(document.activeElement?.getAttribute("aria-label")).toBe("Move Individual down");
  });

  it("says where an example of one's own acts", async () => {
    const { user, section, asked } = await open();
    await user.click(section.getByRole("button", { name: /List$/ }));
    await user.click(await screen.findByRole("option", { name: "Examples" }));
    const name = "A garden of many hands";
    await user.type(await section.findByRole("textbox", { name: "Add an example" }), `${name}{Enter}`);
    const line = within((await section.findByDisplayValue(name)).closest("li") as HTMLElement);
    await user.click(line.getByRole("button", { name: "Choose: Acts in" }));
    await user.click(await screen.findByRole("checkbox", { name: /^Safety/ }));
    await waitFor(() =>
      expect(asked.find((each) => each.command === "edit_item")?.request).toMatchObject({
        edit: { field: "domains", value: ["domain-safety"] },
      }),
    );
  });

  it("shows what another framework would change before it comes in", async () => {
    const { user, section, asked, named } = await open();
    await user.click(section.getByRole("button", { name: "Bring in another framework" }));
    const dialog = within(await screen.findByRole("dialog"));
    await dialog.findByText("Play (Domains)");
    expect(dialog.getByText("Safety becomes Seguridad")).toBeTruthy();
    expect(dialog.getByText(/2 items that it lacks stay/)).toBeTruthy();
    expect(asked.some((each) => each.command === "bring_in_framework")).toBe(false);
    await user.click(dialog.getByRole("button", { name: "Bring it in" }));
    await named("Seguridad");
  });
});
