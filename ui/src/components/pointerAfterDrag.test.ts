import { afterEach, beforeEach, expect, it } from "vitest";
import { mendPointerAfterDrag } from "./pointerAfterDrag";

let heard: string[] = [];
let button: HTMLElement;
let stop: () => void;
const fire = (event: Event) => button.dispatchEvent(event);
const press = () => fire(new MouseEvent("mousedown", { bubbles: true, clientX: 7 }));

beforeEach(() => {
  heard = [];
  button = document.body.appendChild(document.createElement("button"));
  button.addEventListener("pointerdown", ({ pointerId, clientX }) =>
    heard.push(`${pointerId} at ${clientX}`),
  );
  stop = mendPointerAfterDrag(document);
});
afterEach(() => {
  stop();
  button.remove();
});

it("hands in the press that is missing after a drag, once, as the pointer that dragged", () => {
  fire(new PointerEvent("pointerdown", { bubbles: true, pointerId: 4, clientX: 1 }));
  press();
  fire(new Event("dragstart", { bubbles: true }));
  press();
  press();
  expect(heard).toEqual(["4 at 1", "4 at 7"]);
});

it("hands in nothing where the press comes by itself, or nothing was dragged", () => {
  press();
  fire(new Event("dragstart", { bubbles: true }));
  fire(new PointerEvent("pointerdown", { bubbles: true, pointerId: 4, clientX: 1 }));
  press();
  expect(heard).toEqual(["4 at 1"]);
});
