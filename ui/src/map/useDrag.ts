import { type PointerEvent, type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { Mark, Point, Scene } from "@/api/generated";
import { cellAt, type Picker, withinCell } from "./pick";
import type { View } from "./view";

/** How far a press has to go before it is a drag, in CSS pixels. */
const CLEAR_OF_A_CLICK = 5;
/** How far beyond the edge of its cell a mark is dropped, in CSS pixels, by somebody who means another place. */
const CLEARLY = 30;
/** How long a mark waits where it was dropped for the map to be laid out again, in milliseconds. */
const PATIENCE = 2000;

/** A mark in somebody's hand: the point of its cell it is kept at, and where the hand would have it. */
export interface Lifted {
  mark: number;
  to: Point;
  wanted: Point;
}

/** Where a mark was let go: in its own cell, clearly in another one, or clearly outside the circle. */
export type Drop =
  | { mark: Mark; to: Point; where: "own" }
  | { mark: Mark; to: Point; where: "outside" }
  | { mark: Mark; to: Point; where: "other"; cell: number; wanted: Point };

/** Marks that are picked up and put somewhere else by hand. Escape puts back what is in the hand. */
export function useDrag({
  frame,
  scene,
  picker,
  view,
  here,
  onDrop,
}: {
  frame: RefObject<HTMLElement | null>;
  scene: Scene;
  picker: Picker;
  view: RefObject<View>;
  /** The scene's point under the pointer. */
  here: (event: PointerEvent) => Point;
  onDrop: (drop: Drop) => void;
}) {
  const [lifted, setLifted] = useState<Lifted>();
  // As it is now: the hand may let go before its last movement is drawn.
  const held = useRef<Lifted>(undefined);
  const lift = useCallback((next: Lifted | undefined) => {
    held.current = next;
    setLifted(next);
  }, []);
  const pressed = useRef<{ mark: number; from: Point; grip: Point } | undefined>(undefined);
  // A press that became a drag ends in a click that means nothing, also where the drag was given up.
  const dragged = useRef(false);

  const putBack = useCallback(() => {
    pressed.current = undefined;
    lift(undefined);
  }, [lift]);

  const press = (event: PointerEvent) => {
    dragged.current = false;
    const point = here(event);
    const at = event.button === 0 ? picker.at(point) : undefined;
    const mark = at === undefined ? undefined : scene.marks[at];
    pressed.current =
      at === undefined || !mark
        ? undefined
        : {
            mark: at,
            from: { x: event.clientX, y: event.clientY },
            grip: { x: mark.x - point.x, y: mark.y - point.y },
          };
  };
  /** Says whether the pointer holds a mark. */
  const move = (event: PointerEvent): boolean => {
    const { mark: at, from, grip } = pressed.current ?? {};
    if (at === undefined || !from || !grip) return false;
    const far = Math.hypot(event.clientX - from.x, event.clientY - from.y);
    if (!dragged.current && far < CLEAR_OF_A_CLICK) return true;
    if (!dragged.current) frame.current?.setPointerCapture(event.pointerId);
    dragged.current = true;
    const point = here(event);
    const mark = scene.marks[at];
    const wanted = { x: point.x + grip.x, y: point.y + grip.y };
    if (mark) lift({ mark: at, to: withinCell(scene, mark, wanted), wanted });
    return true;
  };
  const release = () => {
    const isHeld = pressed.current !== undefined;
    pressed.current = undefined;
    const last = held.current;
    const mark = last && scene.marks[last.mark];
    if (!mark || !isHeld) return;
    const { to, wanted } = last;
    // The network has no places that say what somebody does: a mark stays wherever it is put.
    if (scene.view === "network") {
      onDrop({ mark, to: wanted, where: "own" });
      return;
    }
    const cell = cellAt(scene, wanted);
    const beyond = Math.hypot(wanted.x - to.x, wanted.y - to.y) * view.current.k;
    const isOwn = cell === mark.domain * scene.levels.length + mark.level;
    if (isOwn || beyond <= CLEARLY) {
      onDrop({ mark, to, where: "own" });
      return;
    }
    lift(undefined);
    onDrop(cell === undefined ? { mark, to, where: "outside" } : { mark, to, where: "other", cell, wanted });
  };

  // What was dragged stays under the hand until the map has been laid out with it; or comes back if that
  // was refused.
  useEffect(() => {
    void scene;
    lift(undefined);
  }, [scene, lift]);
  useEffect(() => {
    if (!lifted) return;
    const back = window.setTimeout(() => !pressed.current && lift(undefined), PATIENCE);
    return () => window.clearTimeout(back);
  }, [lifted, lift]);

  // Heard before anything else: the keyboard may be anywhere while the hand drags, and a panel must stay open.
  const isLifted = lifted !== undefined;
  useEffect(() => {
    if (!isLifted) return;
    const listen = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || !pressed.current) return;
      event.preventDefault();
      event.stopPropagation();
      putBack();
    };
    window.addEventListener("keydown", listen, { capture: true });
    return () => window.removeEventListener("keydown", listen, { capture: true });
  }, [isLifted, putBack]);

  return { lifted, pressed, dragged, press, move, release, putBack };
}
