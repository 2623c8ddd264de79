import { fireEvent, screen, waitFor, within } from "@testing-library/react";
import { beforeAll, describe, expect, it } from "vitest";
import { call } from "@/api/call";
import type { Mark, SceneRequest } from "@/api/generated";
import { openWindow } from "@/test/app";
import { fakeLayout } from "@/test/layout";
import { everything } from "./useScene";

beforeAll(() => {
  fakeLayout();
  HTMLElement.prototype.setPointerCapture = () => {};
});

const request: SceneRequest = {
  view: "wheel",
  filter: everything,
  names: "auto",
  scale: 1,
  leaves_window: false,
  before: [],
  type_scale: null,
  show_leaned_on: false,
};

/** The wheel, with a hand for its marks. Nothing is laid out here, so the scene is shown as it is. */
async function hold() {
  const opened = openWindow({ plan: "sample" }, "/maps");
  const map = await screen.findByRole("listbox", { name: /Domain wheel/ });
  const scene = await call("get_scene", request);
  const wanted = (each: Mark) => each.name === "Swim together" || each.name === "County Health";
  const [stakeholder, initiative] = ["stakeholder", "initiative"].map((kind) =>
    scene.marks.find((each) => each.kind === kind && wanted(each)),
  );
  const at = ({ x, y }: { x: number; y: number }) => ({ clientX: x, clientY: y, pointerId: 1 });
  const lift = (mark: Mark | undefined, to: { x: number; y: number }) => {
    fireEvent.pointerDown(map, { ...at(mark ?? { x: 0, y: 0 }), button: 0 });
    fireEvent.pointerMove(map, at(to));
  };
  const drop = (to: { x: number; y: number }) => {
    fireEvent.pointerUp(map, at(to));
    fireEvent.click(map, at(to));
  };
  const steps = () =>
    opened.asked.filter(({ command }) =>
      ["place_marks", "edit_initiatives", "move_stakeholder"].includes(command),
    );
  /** The middle of a place. */
  const placed = (domain: number, level: number) => {
    const ring = scene.cells[domain * scene.levels.length + level]?.ring;
    const turn = (((ring?.from ?? 0) + (ring?.to ?? 0)) * Math.PI) / 360;
    const away = ((ring?.inner ?? 0) + (ring?.outer ?? 0)) / 2;
    return { x: scene.centre.x + away * Math.sin(turn), y: scene.centre.y - away * Math.cos(turn) };
  };
  return { ...opened, map, scene, stakeholder, initiative, lift, drop, steps, placed };
}

describe("a mark in somebody's hand", () => {
  it("is put back by Escape, whatever is let go then", async () => {
    const { user, map, stakeholder, lift, drop, steps, placed } = await hold();
    const there = placed(0, 3);
    lift(stakeholder, there);
    expect(map.hasAttribute("data-lifted")).toBe(true);
    await user.keyboard("{Escape}");
    expect(map.hasAttribute("data-lifted")).toBe(false);
    drop(there);
    expect(steps()).toEqual([]);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.queryByRole("complementary")).toBeNull();
  });

  it("comes back from outside the circle, without a step, and it says so", async () => {
    const { stakeholder, lift, drop, steps } = await hold();
    const outside = { x: 990, y: 20 };
    lift(stakeholder, outside);
    drop(outside);
    await screen.findByText(/^County Health is back where it was/);
    expect(steps()).toEqual([]);
  });

  it("stays where it was dropped in another cell, once it is said that it acts there", async () => {
    const { user, scene, stakeholder, lift, drop, steps, placed } = await hold();
    const there = placed(4, 3);
    lift(stakeholder, there);
    drop(there);
    await user.click(await screen.findByRole("button", { name: /^Change its main / }));
    await waitFor(() => expect(steps()).toHaveLength(1));
    const { place, edits } = steps()[0]?.request as { place: { x: number; y: number }; edits: unknown[] };
    expect(edits.length).toBeGreaterThan(0);
    expect(place.x).toBeCloseTo((there.x - scene.centre.x) / scene.radius, 2);
    expect(place.y).toBeCloseTo((there.y - scene.centre.y) / scene.radius, 2);
  });

  it("asks of an initiative whether it acts there too, adds the place, and takes none away", async () => {
    const { user, initiative, lift, drop, steps, placed } = await hold();
    const there = placed(4, 3);
    lift(initiative, there);
    drop(there);
    const dialog = await screen.findByRole("dialog", {
      name: /^You let go of Swim together in .*\. Does it act there too\?$/,
    });
    within(dialog).getByText(/first of its domains, in the middle of its levels/);
    await user.click(within(dialog).getByRole("button", { name: /^It acts there too: add / }));
    await waitFor(() => expect(steps()).toHaveLength(1));
    const [step] = steps();
    const { edits } = step?.request as { edits: { field: string }[] };
    expect(step?.command).toBe("edit_initiatives");
    // It acts at that level already.
    expect(edits.map(({ field }) => field)).toEqual(["add_domain"]);
  });

  it("moves an initiative within its own place, if that was meant", async () => {
    const { user, initiative, lift, drop, steps, placed } = await hold();
    const there = placed(4, 3);
    lift(initiative, there);
    drop(there);
    await user.click(await screen.findByRole("button", { name: "Only move it within its own place" }));
    await waitFor(() => expect(steps().map(({ command }) => command)).toEqual(["place_marks"]));
    expect(screen.queryByRole("dialog")).toBeNull();
  });
});

it("says what was undone only until the next step", async () => {
  const { user, map } = await hold();
  map.focus();
  await user.keyboard("{Control>}z{/Control}");
  await screen.findByText(/^Undone: /);
  await user.keyboard("{Home}{Alt>}{ArrowRight}{/Alt}");
  await waitFor(() => expect(screen.queryByText(/^Undone: /)).toBeNull());
});
