import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import type { Mark, Scene } from "@/api/generated";
import { SceneMap } from "./SceneMap";

const mark = (name: string, x: number): Mark =>
  ({
    kind: "stakeholder",
    id: name,
    name,
    domain: 0,
    level: 0,
    x,
    y: 90,
    size: 8,
    area: box(x),
    label: null,
  }) as Mark;
const box = (x: number) => ({ x: x - 8, y: 82, width: 16, height: 16 });
const scene = (...marks: Mark[]) =>
  ({
    centre: { x: 100, y: 100 },
    radius: 100,
    bounds: { x: 0, y: 0, width: 200, height: 200 },
    domains: [],
    levels: [{}],
    cells: [{ ring: { inner: 0, outer: 100, from: 0, to: 360 } }],
    marks,
    ties: [],
    fans: [],
  }) as unknown as Scene;

it("stays with the mark that the keys came to, whatever place it has after it was moved", () => {
  const onPlace = vi.fn();
  const map = (shown: Scene) => (
    <SceneMap
      scene={shown}
      label="map"
      hint=""
      words={({ name }) => name}
      selected={undefined}
      onSelect={() => {}}
      onCell={() => {}}
      onPlace={onPlace}
      onOther={() => {}}
    />
  );
  const { rerender } = render(map(scene(mark("Choir", 40), mark("Clinic", 60))));
  const press = (key: string, altKey = false) =>
    fireEvent.keyDown(screen.getByRole("listbox"), { key, altKey });
  // Without going anywhere first, the first of all is moved, and is where the keys go on.
  press("ArrowRight", true);
  rerender(map(scene(mark("Clinic", 60), mark("Choir", 64))));
  expect(screen.getByRole("option").textContent).toBe("Choir");
  press("ArrowRight", true);
  expect(onPlace.mock.calls.map(([moved]) => moved.name)).toEqual(["Choir", "Choir"]);
  press("Home");
  expect(screen.getByRole("option").textContent).toBe("Clinic");
});

it("opens by two quick clicks what one opens, wherever the map has moved to in between", () => {
  const [onSelect, onCell] = [vi.fn(), vi.fn()];
  render(
    <SceneMap
      scene={scene(mark("Choir", 40), mark("Clinic", 60))}
      label="map"
      hint=""
      words={({ name }) => name}
      selected={undefined}
      onSelect={onSelect}
      onCell={onCell}
      onPlace={() => {}}
      onOther={() => {}}
    />,
  );
  const map = screen.getByRole("listbox");
  fireEvent.click(map, { clientX: 40, clientY: 90, detail: 1 });
  // What the first one opened has moved the map: another place is under the pointer now, or none.
  fireEvent.click(map, { clientX: 100, clientY: 150, detail: 2 });
  fireEvent.click(map, { clientX: 400, clientY: 400, detail: 3 });
  expect(onSelect.mock.calls.map(([chosen]) => chosen?.name)).toEqual(["Choir"]);
  expect(onCell).not.toHaveBeenCalled();
});
