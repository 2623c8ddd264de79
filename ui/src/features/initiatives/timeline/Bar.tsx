import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import type { Initiative } from "@/api/generated";
import type { Edge, Span } from "./bars";
import { type Scale, xOf } from "./scale";

/** Pixels before a press becomes a drag. */
const SLACK = 4;

/** What can be done with a bar by hand. */
export interface BarHands {
  /** It is held so many days from where it lies. */
  hold: (one: Initiative, edge: Edge, days: number) => void;
  keep: () => void;
  cancel: () => void;
  /** A key was pressed on it; tells whether it meant something. */
  key: (one: Initiative, event: KeyboardEvent) => boolean;
  /** It was pressed. */
  press: (one: Initiative) => void;
  /** How far the chart is scrolled along, in pixels. */
  scrolled: () => number;
}

/** The bar of an initiative: from when until when. Dragging it moves both, dragging an end moves that one. */
export function Bar({
  one,
  span,
  scale,
  label,
  isCurrent,
  isHeld,
  hands,
}: {
  one: Initiative;
  span: Span;
  scale: Scale;
  label: string;
  /** It takes the keyboard. */
  isCurrent: boolean;
  /** It is being moved. */
  isHeld: boolean;
  hands: BarHands;
}) {
  const drag = useRef<{ x: number; scrolled: number; edge: Edge; moved: boolean }>(undefined);
  const wasDragged = useRef(false);

  function down(event: PointerEvent<HTMLButtonElement>) {
    wasDragged.current = false;
    if (event.button !== 0 || !event.isPrimary) return;
    const edge = (event.target as HTMLElement).dataset.edge as Edge | undefined;
    drag.current = { x: event.clientX, scrolled: hands.scrolled(), edge: edge ?? "both", moved: false };
    event.currentTarget.focus({ preventScroll: true });
    event.currentTarget.setPointerCapture?.(event.pointerId);
  }
  function move(event: PointerEvent) {
    const held = drag.current;
    if (!held) return;
    const far = event.clientX - held.x + hands.scrolled() - held.scrolled;
    if (!held.moved && Math.abs(far) < SLACK) return;
    held.moved = true;
    // Where lines run from right to left, so does time.
    const sign = document.documentElement.dir === "rtl" ? -1 : 1;
    hands.hold(one, held.edge, Math.round((sign * far) / scale.perDay));
  }
  function up() {
    wasDragged.current = drag.current?.moved ?? false;
    drag.current = undefined;
    if (wasDragged.current) hands.keep();
  }
  function drop() {
    if (drag.current?.moved) hands.cancel();
    drag.current = undefined;
  }
  function press(event: KeyboardEvent) {
    if (event.key === "Escape" && drag.current) {
      wasDragged.current = true;
      drop();
    } else if (!hands.key(one, event)) return;
    event.preventDefault();
    event.stopPropagation();
  }
  return (
    <button
      type="button"
      className="tl-bar"
      data-status={one.status}
      data-from-open={span.isFromOpen || undefined}
      data-to-open={span.isToOpen || undefined}
      data-held={isHeld || undefined}
      data-id={one.id}
      aria-label={label}
      aria-describedby="timeline-keys"
      tabIndex={isCurrent ? 0 : -1}
      style={{ insetInlineStart: xOf(scale, span.from), width: (span.to - span.from) * scale.perDay }}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={drop}
      onKeyDown={press}
      onBlur={hands.keep}
      onClick={() => {
        if (!wasDragged.current) hands.press(one);
        wasDragged.current = false;
      }}
    >
      {!span.isFromOpen && <i className="tl-end" data-edge="start" aria-hidden />}
      {!span.isToOpen && <i className="tl-end" data-edge="end" aria-hidden />}
    </button>
  );
}
