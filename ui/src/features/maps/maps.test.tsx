import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import type { SceneFile, SceneRequest } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";

beforeAll(fakeLayout);

type Asked = { command: string; request: unknown }[];

const wheel = async () => {
  const opened = openWindow({ plan: "sample" }, "/maps");
  const map = await screen.findByRole("listbox", { name: /Domain wheel/ });
  return { ...opened, map };
};
const said = (map: HTMLElement) => within(map).getByRole("option").textContent ?? "";
const all = <T,>(asked: Asked, command: string) =>
  asked.filter((each) => each.command === command).map((each) => each.request as T);
const last = (asked: Asked) => all<SceneRequest>(asked, "get_scene").at(-1);

describe("the domain wheel", () => {
  it("is walked by keyboard, tells each mark in words, and opens it in place", async () => {
    const { user, map } = await wheel();
    map.focus();
    await user.keyboard("{Home}");
    const first = said(map);
    await user.keyboard("{PageDown}");
    expect(said(map)).not.toBe(first);
    expect(said(map)).toMatch(/level, .*(tie|partner)/);
    const name = said(map).split(",")[0] ?? "";
    await user.keyboard("{Enter}");
    await screen.findByRole("complementary", { name: new RegExp(name) });
    expect(within(map).getByRole("option").getAttribute("aria-selected")).toBe("true");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("complementary", { name: new RegExp(name) })).toBeNull());
    // From within the panel as well.
    await user.keyboard("{Enter}");
    const panel = await screen.findByRole("complementary", { name: new RegExp(name) });
    within(panel).getByRole("button", { name: "Close" }).focus();
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("complementary", { name: new RegExp(name) })).toBeNull());
    expect(document.activeElement).toBe(map);
  });

  it("moves a mark by keys, in wheel units, and lets all go again only if one was moved", async () => {
    const { user, map, asked } = await wheel();
    map.focus();
    await user.keyboard("{Home}{Alt>}{ArrowRight}{/Alt}");
    const [put] = all<{ view: string; places: { id: string; x: number; y: number }[] }>(asked, "place_marks");
    expect(put?.view).toBe("wheel");
    expect(Math.hypot(put?.places[0]?.x ?? 9, put?.places[0]?.y ?? 9)).toBeLessThan(1);
    expect(screen.queryByRole("button", { name: "Let the wheel place all again" })).toBeNull();
  });

  it("is one of two maps: the network has no rings, keeps its places, and puts what is moved on itself", async () => {
    const { user, asked } = await wheel();
    await user.click(screen.getByRole("link", { name: "Network" }));
    const map = await screen.findByRole("listbox", { name: /^Network: who is tied to whom/ });
    expect(last(asked)).toMatchObject({ view: "network", before: [] });
    map.focus();
    await user.keyboard("{Home}{Alt>}{ArrowRight}{/Alt}");
    await waitFor(() => expect(all<{ view: string }>(asked, "place_marks").at(-1)?.view).toBe("network"));
    // Those who were there stay where they were when it is drawn again.
    await waitFor(() => expect(last(asked)?.before.length).toBeGreaterThan(40));
    await user.keyboard("{Enter}");
    await screen.findByRole("complementary");
    expect(screen.getByRole("link", { name: "Network" }).getAttribute("aria-current")).toBe("page");
    await user.click(screen.getByRole("button", { name: "Table" }));
    expect(await screen.findByRole("heading", { name: "Who is tied to whom" })).toBeTruthy();
  });

  it("says who could bring two together, and goes to them", async () => {
    const { user, asked } = await wheel();
    await user.type(screen.getByRole("combobox", { name: "Find on the map" }), "swim cl{Enter}");
    const panel = within(await screen.findByRole("complementary", { name: /Swim Club/ }));
    await user.type(
      await panel.findByRole("combobox", { name: /^Who could bring them together/ }),
      "cedar h{Enter}",
    );
    const way = within(await panel.findByRole("region", { name: "The way to Cedar High" }));
    await way.findByText(/^They are tied to each other\.$|over (one other|\d+ others):$|^No way is known/);
    expect(all<{ from: string; to: string }>(asked, "get_paths")).toHaveLength(1);
    await user.click(way.getByRole("button", { name: "No longer show the way to Cedar High" }));
    await panel.findByRole("combobox", { name: /^Who could bring them together/ });
  });

  it("finds a mark by part of its name", async () => {
    const { user } = await wheel();
    await user.type(screen.getByRole("combobox", { name: "Find on the map" }), "swim cl");
    await user.click(await screen.findByRole("option", { name: /^Swim Club, / }));
    await screen.findByRole("complementary", { name: /Swim Club/ });
  });

  it("finds with Enter the first mark that is offered, which begins with what was typed", async () => {
    const { user } = await wheel();
    await user.type(screen.getByRole("combobox", { name: "Find on the map" }), "swim{Enter}");
    await screen.findByRole("complementary", { name: /Swim Club/ });
  });

  it("asks for what the filters let through, and for everything again", async () => {
    const { user, asked } = await wheel();
    await user.click(screen.getByRole("button", { name: "Active and planned" }));
    await user.click(await screen.findByRole("checkbox", { name: "Planned" }));
    await waitFor(() => expect(last(asked)?.filter.statuses).toEqual(["active"]));
    await user.click(screen.getByRole("checkbox", { name: "Planned" }));
    // What was asked before is not asked again; the button says that all is let through.
    await screen.findByRole("button", { name: "Active and planned", hidden: true });
    await user.click(screen.getByRole("checkbox", { name: "Planned" }));
    await user.click(screen.getByRole("checkbox", { name: "Active" }));
    await waitFor(() => expect(last(asked)?.filter.initiatives).toBe(false));
  });

  it("asks for one sector alone, for none, and for all again", async () => {
    const { user, asked } = await wheel();
    await user.click(screen.getByRole("button", { name: "All sectors" }));
    const [only] = await screen.findAllByRole("button", { name: /^Only / });
    const name = only?.getAttribute("aria-label")?.slice(5) ?? "";
    await user.click(only as HTMLElement);
    await waitFor(() => expect(last(asked)?.filter.sectors).toHaveLength(1));
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name }).checked).toBe(true);
    await user.click(screen.getByRole("button", { name: "None" }));
    await waitFor(() => expect(last(asked)?.filter.sectors).toEqual([]));
    await user.click(screen.getByRole("button", { name: "All" }));
    await screen.findByRole("button", { name: "All sectors", hidden: true });
    expect(screen.getAllByRole<HTMLInputElement>("checkbox").every((box) => box.checked)).toBe(true);
  });

  it("asks before a drag changes what somebody does, and changes it in one step or not at all", async () => {
    const { user, map, asked } = await wheel();
    HTMLElement.prototype.setPointerCapture = () => {};
    // The first of Relationships, Community; and the same ring of Physical health.
    const [from, other] = [
      { clientX: 530, clientY: 255 },
      { clientX: 747, clientY: 480 },
    ];
    const drag = (to: { clientX: number; clientY: number }) => {
      fireEvent.pointerDown(map, { ...from, button: 0, pointerId: 1 });
      fireEvent.pointerMove(map, { ...to, pointerId: 1 });
      fireEvent.pointerUp(map, { ...to, pointerId: 1 });
    };
    drag(other);
    await user.click(await screen.findByRole("button", { name: "Put it back" }));
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(all(asked, "place_marks")).toEqual([]);
    expect(all(asked, "move_stakeholder")).toEqual([]);
    drag(other);
    const dialog = await screen.findByRole("dialog", { name: /^You let go of .* in Physical health/ });
    await user.click(
      within(dialog).getByRole("button", { name: "Change its main domain to Physical health" }),
    );
    expect(all(asked, "move_stakeholder")).toMatchObject([
      { edits: [{ field: "main_domain", value: "domain-physical-health" }] },
    ]);
    expect(all(asked, "place_marks")).toEqual([]);
    // Within its own cell it is put there, and nobody asks.
    drag({ clientX: 560, clientY: 265 });
    await waitFor(() => expect(all(asked, "place_marks")).toHaveLength(1));
  });

  it("says what is filtered out, and shows it anyway", async () => {
    const { user, asked } = await wheel();
    await user.type(screen.getByRole("combobox", { name: "Find on the map" }), "reading by");
    const line = await screen.findByRole("option", { name: /^Reading by the river/ });
    within(line).getByText("The filters leave it out. Show it anyway");
    await user.click(line);
    await screen.findByRole("complementary", { name: /Reading by the river/ });
    expect(last(asked)?.filter.statuses).toEqual(["planned", "active", "idea"]);
    await screen.findByText("All is shown now, with Reading by the river");
  });

  it("says what dashes and tints mean, of what is shown", async () => {
    const { user } = await wheel();
    const legend = within(screen.getByRole("region", { name: "What the signs mean" }));
    legend.getByText("Planned");
    legend.getByText("Stronger shade: more needs");
    await user.click(screen.getByRole("button", { name: "Active and planned" }));
    await user.click(await screen.findByRole("checkbox", { name: "Idea" }));
    await screen.findByText("Idea or planned");
    await user.click(screen.getByRole("button", { name: "All" }));
    await screen.findByText("Not acting now (idea, planned, paused, dropped)");
  });

  it("teaches as a table, too, while nobody is on it", async () => {
    const { user } = openWindow({ plan: "empty" }, "/maps");
    await user.click(await screen.findByRole("button", { name: "Table" }));
    const table = within(await screen.findByRole("region", { name: "Table" }));
    table.getByRole("heading", { name: "Nobody is on the wheel yet" });
    table.getByRole("button", { name: "Add stakeholders" });
    expect(table.queryByRole("table")).toBeNull();
  });

  it("teaches beside the empty places, never on them", async () => {
    openWindow({ plan: "empty" }, "/maps");
    const title = await screen.findByRole("heading", { name: "Nobody is on the wheel yet" });
    const map = await screen.findByRole("listbox");
    expect(title.closest(".mapcanvas")).toBeNull();
    expect(map.closest(".mapstage")?.contains(title)).toBe(true);
    screen.getByRole("button", { name: "Legend" });
    expect(screen.queryByRole("combobox", { name: "Find on the map" })).toBeNull();
  });

  it("is a table too, with the same marks, from which one is opened", async () => {
    const { user } = await wheel();
    await user.click(screen.getByRole("button", { name: "Table" }));
    const table = await screen.findByRole("region", { name: "Table" });
    const rows = within(table).getAllByRole("rowheader").length;
    const count = /(\d+) stakeholders\s+(\d+) initiatives/;
    await user.click(within(table).getByRole("button", { name: "Swim Club" }));
    await screen.findByRole("complementary", { name: /Swim Club/ });
    await user.click(screen.getByRole("button", { name: "Map" }));
    const [, people, work] = count.exec((await screen.findByText(count)).textContent ?? "") ?? [];
    expect(rows).toBe(Number(people) + Number(work));
  });

  it("leaves the window without what is restricted, with labels set for a page", async () => {
    const { user, asked } = await wheel();
    await user.click(screen.getByRole("button", { name: "Picture" }));
    await user.click(await screen.findByRole("menuitem", { name: "Copy as SVG" }));
    await screen.findByText(/^Copied/);
    const [file] = all<SceneFile>(asked, "copy_scene");
    expect(file).toMatchObject({ format: "svg", scene: { scale: null, leaves_window: true } });
  });

  it("says of a place who is there, and what is missing, and closes beside the wheel", async () => {
    const { map } = await wheel();
    // Nothing is laid out here, so the scene is shown as it is; to the lower left of its middle is safety.
    fireEvent.click(map, { clientX: 480, clientY: 540 });
    const aside = await screen.findByRole("complementary", { name: "This place on the wheel" });
    await within(aside).findAllByRole("link", { name: "Elementary School" });
    expect(within(aside).queryByText("Nobody we know of yet.")).toBeNull();
    const start = within(aside).getByRole("link", { name: "Start an initiative here" });
    expect(start.getAttribute("href")).toMatch(/library\?domain=domain-safety&level=level-individual/);
    fireEvent.click(map, { clientX: 5, clientY: 5 });
    await waitFor(() => expect(screen.queryByRole("complementary")).toBeNull());
  });
});

describe("the keys of the wheel", () => {
  it("are told beside it, and all of them with a question mark", async () => {
    const { user, map } = await wheel();
    const legend = within(screen.getByRole("region", { name: "What the signs mean" }));
    legend.getByText(/^Arrow keys go from mark to mark, Enter opens one\. Press \?/);
    map.focus();
    await user.keyboard("?");
    const list = within(await screen.findByRole("dialog", { name: "Keys of this page" }));
    const keysOf = (words: string) => list.getByText(words).parentElement?.textContent;
    expect(keysOf("Go to the next mark on that side")).toContain("← ↑ → ↓");
    expect(keysOf("Come nearer, or step back")).toContain("+−");
    list.getByText("Move the mark a little");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await user.click(screen.getByRole("button", { name: "Keys of this page" }));
    await screen.findByRole("dialog", { name: "Keys of this page" });
  });

  it("are in the list of all keys, and in the settings", async () => {
    const { user } = openWindow({ plan: "sample" }, "/settings");
    const keys = within(await screen.findByRole("region", { name: "Keys" }));
    keys.getByRole("heading", { name: "On the wheel" });
    keys.getByText("See the whole wheel again");
    await user.keyboard("{Control>}/{/Control}");
    within(await screen.findByRole("dialog", { name: "Keys" })).getByText("See the whole wheel again");
  });
});

describe("the palette on the wheel", () => {
  const find = async (user: Awaited<ReturnType<typeof wheel>>["user"], words: string) => {
    await user.keyboard("{Control>}k{/Control}");
    await user.type(await screen.findByRole("combobox", { name: /^Find anything/ }), words);
  };

  it.each([
    ["zoom", "Zoom in"],
    ["zoom", "Zoom out"],
    ["show all", "Show all of the wheel"],
    ["copy pict", "Copy the wheel as a picture"],
    ["svg", "Save the wheel as SVG…"],
    ["table", "Show the wheel as a table"],
    ["keys", "Keys of the wheel"],
  ])("finds by “%s”: %s", async (words, name) => {
    const { user } = await wheel();
    await find(user, words);
    await screen.findByRole("option", { name: new RegExp(`^${name}`) });
  });

  it("takes its picture, and turns it into a table and back", async () => {
    const { user, asked } = await wheel();
    await find(user, "copy the wheel as a pict{Enter}");
    await screen.findByText(/^Copied/);
    expect(all<SceneFile>(asked, "copy_scene")).toMatchObject([{ format: "png" }]);
    await find(user, "wheel as a table{Enter}");
    await screen.findByRole("region", { name: "Table" });
    await find(user, "zoom in");
    await waitFor(() => expect(screen.queryByRole("option", { name: /^Zoom in/ })).toBeNull());
    await user.keyboard("{Escape}");
    await find(user, "wheel as a map{Enter}");
    await screen.findByRole("listbox", { name: /Domain wheel/ });
  });

  it("goes to the wheel first from elsewhere, does it once, and offers there only what makes sense", async () => {
    const { user, asked } = openWindow({ plan: "sample" }, "/history");
    await screen.findByRole("heading", { level: 1, name: "History" });
    await find(user, "zoom");
    await screen.findByRole("option", { name: /^Larger type/ });
    expect(screen.queryByRole("option", { name: /^Zoom in/ })).toBeNull();
    await user.keyboard("{Escape}");
    await find(user, "save the wheel as svg{Enter}");
    await screen.findByRole("listbox", { name: /Domain wheel/ });
    await screen.findByText(/^Saved at/);
    expect(all<SceneFile>(asked, "save_scene")).toMatchObject([{ format: "svg", theme: "colour" }]);
    await find(user, "go to history{Enter}");
    await screen.findByRole("heading", { level: 1, name: "History" });
    window.history.back();
    await screen.findByRole("listbox", { name: /Domain wheel/ });
    expect(all(asked, "save_scene")).toHaveLength(1);
  });
});

describe("the coverage view", () => {
  const open = async () => {
    const { user } = openWindow({ plan: "sample" }, "/maps?view=coverage");
    const cell = (name: RegExp) => screen.findByRole("button", { name });
    return { user, cell, first: await cell(/^Relationships, Individual/) };
  };

  it("says of a cell who, what and what is missing, and leads to where one starts there", async () => {
    const { user } = openWindow({ plan: "sample" }, "/maps?view=coverage");
    await user.click(await screen.findByRole("button", { name: /^Relationships, Community/ }));
    const detail = await screen.findByRole("dialog");
    expect(within(detail).getByRole("heading", { level: 2 }).textContent).toBe("RRelationshipsCommunity");
    const start = within(detail).getByRole("link", { name: "Start an initiative here" });
    expect(start.getAttribute("href")).toMatch(/domain=domain-relationships&level=level-community/);
  });

  it("stops the Tab key once, and is walked by arrow keys", async () => {
    const { user, first, cell } = await open();
    first.focus();
    await user.keyboard("{ArrowRight}{ArrowRight}{ArrowDown}");
    expect(document.activeElement).toBe(await cell(/^Physical health, Community/));
    await user.keyboard("{End}{PageDown}{ArrowDown}");
    expect(document.activeElement).toBe(await cell(/^Education, Society/));
    const stops = screen.getAllByRole("button").filter((each) => each.closest(".cov") && each.tabIndex === 0);
    expect(stops).toEqual([document.activeElement]);
    await user.keyboard("{Enter}");
    await screen.findByRole("dialog", { name: /^Education, Society/ });
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
    await waitFor(async () => expect(document.activeElement).toBe(await cell(/^Education, Society/)));
  });

  it("opens another place with one press, and closes the same one", async () => {
    const { user, first, cell } = await open();
    await user.click(first);
    await screen.findByRole("dialog", { name: /^Relationships, Individual/ });
    await user.click(await cell(/^Education, Society/));
    await screen.findByRole("dialog", { name: /^Education, Society/ });
    expect(screen.getAllByRole("dialog")).toHaveLength(1);
    await user.click(await cell(/^Education, Society/));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });
});
