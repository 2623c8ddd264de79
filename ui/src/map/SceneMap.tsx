import {
  type KeyboardEvent,
  type Ref,
  useEffect,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Id, Mark, Point, Scene } from "@/api/generated";
import { actOf } from "./keys";
import { drawOver } from "./over";
import { isNamed } from "./pen/labels";
import { tagsOf, tagWidth } from "./pen/tags";
import { cellAt, Picker, wayIn, withinCell } from "./pick";
import { Sheet } from "./sheet";
import { Tip } from "./Tip";
import { useDrag } from "./useDrag";
import { usePaints } from "./usePaints";
import { useSize } from "./useSize";
import { type Moves, useZoom } from "./useZoom";
import { toScene, toWindow, typeScale, type View } from "./view";

/** How long a movement has rested before the map is drawn crisp again, in milliseconds. */
const REST = 130;
/** A mark that was dropped in another cell. */
export interface OtherDrop {
  mark: Mark;
  /** The other cell's place in `Scene.cells`. */
  cell: number;
  /** The nearest point of its own cell, in CSS pixels of the map. */
  at: Point;
  /** The same point in wheel units. */
  to: Point;
  /** Where it was dropped, in wheel units. */
  wanted: Point;
}

export interface SceneMapProps {
  scene: Scene;
  /** Names the map for screen readers. */
  label: string;
  /** How the keys work, for screen readers. */
  hint: string;
  /** A mark in words, for screen readers. */
  words: (mark: Mark) => string;
  selected: Id | undefined;
  /** Ways from what is selected to another one, each from end to end: they are shown in place of its neighbours. */
  ways?: Id[][] | undefined;
  onSelect: (mark: Mark | undefined) => void;
  /** A cell was clicked where no mark is; its place in `Scene.cells`. */
  onCell: (cell: number) => void;
  /** A mark was put somewhere by hand; in wheel units. */
  onPlace: (mark: Mark, to: Point, byKeys: boolean) => void;
  /** A mark was dropped clearly in another cell than its own; it is still in its own. */
  onOther: (other: OtherDrop) => void;
  /** A mark was dropped clearly outside the circle; it is still where it was. */
  onOutside?: (mark: Mark) => void;
  /** Whether all of the map is in sight, told at once. */
  onWhole?: (isWhole: boolean) => void;
  /** CSS pixels for one unit of the scene, in parts of the type size, told when a movement rests. */
  onScale?: (scale: number) => void;
  moves?: Ref<Moves>;
}

/** The place of a mark in the scene, by its id. */
function placeOf(scene: Scene, id: Id | undefined): number | undefined {
  const at = id === undefined ? -1 : scene.marks.findIndex((mark) => mark.id === id);
  return at < 0 ? undefined : at;
}

/** All that is written beside marks, in whatever script. */
function wordsOn(scene: Scene): string {
  return scene.marks.flatMap(({ label }) => label?.lines.map(({ text }) => text) ?? []).join(" ");
}

/** A scene that can be panned, zoomed, walked through by keyboard, selected in and rearranged. */
export function SceneMap(props: SceneMapProps) {
  const { scene, label, hint, words, selected, onSelect, onCell, moves } = props;
  const { ways } = props;
  const { onPlace, onOther, onOutside, onWhole, onScale } = props;
  const frame = useRef<HTMLDivElement>(null);
  const ground = useRef<HTMLCanvasElement>(null);
  const above = useRef<HTMLCanvasElement>(null);
  const option = useId();
  const [room, setRoom] = useState<HTMLDivElement | null>(null);
  const size = useSize(room);
  const written = useMemo(() => wordsOn(scene), [scene]);
  const paints = usePaints(frame, written);
  const picker = useMemo(() => new Picker(scene.marks), [scene]);
  // By its name in the plan: the order of the marks is another one as soon as one of them is moved.
  const [currentId, setCurrent] = useState<Id>();
  const current = useMemo(() => placeOf(scene, currentId), [scene, currentId]);
  const [hovered, setHovered] = useState<number>();
  const [focused, setFocused] = useState(false);
  // In another scene another mark may have its place.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another scene is the reason to run it
  useEffect(() => setHovered(undefined), [scene]);
  const view = useRef<View>({ k: 1, x: 0, y: 0 });
  const chosen = useMemo(() => placeOf(scene, selected), [scene, selected]);

  const way = useMemo(() => ways && wayIn(scene, ways), [scene, ways]);

  // What was found by name, or opened by a link, is where the keys and the words go on.
  const isThere = chosen !== undefined;
  useEffect(() => {
    if (isThere) setCurrent(selected);
  }, [isThere, selected]);

  const here = (event: { clientX: number; clientY: number }): Point => {
    const edge = frame.current?.getBoundingClientRect();
    return toScene(view.current, {
      x: event.clientX - (edge?.left ?? 0),
      y: event.clientY - (edge?.top ?? 0),
    });
  };
  const inWheel = (to: Point): Point => ({
    x: (to.x - scene.centre.x) / scene.radius,
    y: (to.y - scene.centre.y) / scene.radius,
  });
  const drag = useDrag({
    frame,
    scene,
    picker,
    view,
    here,
    onDrop: (drop) => {
      const { mark } = drop;
      const to = inWheel(drop.to);
      if (drop.where === "own") onPlace(mark, to, false);
      else if (drop.where === "outside") onOutside?.(mark);
      else {
        const at = toWindow(view.current, drop.to);
        onOther({ mark, cell: drop.cell, at, to, wanted: inWheel(drop.wanted) });
      }
    },
  });
  const { lifted } = drag;

  // What a frame draws, as it is now: frames are asked for from events and timers.
  const sheet = useRef<Sheet>(undefined);
  sheet.current ??= new Sheet();
  const asked = useRef(0);
  const rest = useRef(0);
  const paint = useRef<(crisp: boolean) => void>(() => {});
  paint.current = (crisp) => {
    const context = ground.current?.getContext("2d", { alpha: false });
    const over = above.current?.getContext("2d");
    if (!context || !over || !paints || !sheet.current || size.width === 0) return;
    const ratio = window.devicePixelRatio || 1;
    const widthOf = (name: string, isFirst: boolean) => tagWidth(over, paints, name, isFirst);
    const tags = lifted ? [] : tagsOf(scene, chosen, view.current, size, widthOf, way?.marks);
    const drawing = { focus: chosen, lifted: lifted?.mark, tags, way };
    const known = sheet.current.shows(scene, paints, ratio, drawing);
    if (crisp || !known || !sheet.current.reaches(scene, view.current, size))
      sheet.current.redraw(scene, paints, view.current, size, ratio, drawing);
    sheet.current.lay(context, view.current, size, ratio, paints.paper);
    const rings = { selected: chosen, hovered, current: focused ? current : undefined, lifted, tags };
    // An empty canvas over the map would be laid over every frame all the same.
    const isEmpty =
      tags.length === 0 && [chosen, hovered, rings.current, lifted].every((ring) => ring === undefined);
    over.canvas.hidden = isEmpty;
    if (!isEmpty) drawOver(over, scene, paints, view.current, size, ratio, rings);
  };
  const ask = useRef((crisp: boolean) => {
    cancelAnimationFrame(asked.current);
    asked.current = requestAnimationFrame(() => paint.current(crisp));
  });
  const movement = useZoom(
    frame,
    scene,
    size,
    (event) => drag.pressed.current !== undefined && event.type !== "wheel",
    (next, isWhole) => {
      view.current = next;
      onWhole?.(isWhole);
      ask.current(false);
      window.clearTimeout(rest.current);
      rest.current = window.setTimeout(() => {
        ask.current(true);
        onScale?.(view.current.k / typeScale());
      }, REST);
    },
  );
  useImperativeHandle(moves, () => movement, [movement]);
  useEffect(() => ask.current(false));
  useEffect(
    () => () => {
      cancelAnimationFrame(asked.current);
      window.clearTimeout(rest.current);
    },
    [],
  );

  const click = (event: { clientX: number; clientY: number; detail: number }) => {
    // The second click of two falls where the first one has already moved the map, to make room for what it opened.
    if (drag.dragged.current || event.detail > 1) return;
    const point = here(event);
    const at = picker.at(point);
    if (at !== undefined) {
      setCurrent(scene.marks[at]?.id);
      onSelect(scene.marks[at]);
      return;
    }
    const cell = cellAt(scene, point);
    if (cell === undefined) onSelect(undefined);
    else onCell(cell);
  };

  const walkTo = (at: number | undefined) => {
    const mark = at === undefined ? undefined : scene.marks[at];
    if (!mark) return;
    setCurrent(mark.id);
    // Whoever clicked the map first and walks on by keys must see where they are.
    setFocused(true);
    const shown = toWindow(view.current, mark);
    const inSight = shown.x > 40 && shown.y > 40 && shown.x < size.width - 40 && shown.y < size.height - 40;
    if (!inSight) movement.flyTo(mark);
  };
  const around = useRef<number>(undefined);
  const wished = useRef<{ id: Id; at: Point }>(undefined);
  const keys = (event: KeyboardEvent) => {
    if (event.key === "Shift") return;
    const along = event.shiftKey && event.key.startsWith("Arrow");
    // With nothing selected, the walk goes round whoever it began at.
    if (along) around.current ??= current ?? 0;
    else around.current = undefined;
    const act = actOf(event, scene, current, chosen, chosen ?? around.current);
    const mark = scene.marks[current ?? 0];
    if (act === undefined) return;
    if (typeof act !== "object" || !("nudge" in act)) wished.current = undefined;
    if (act === "open") onSelect(mark);
    else if (act === "close") onSelect(undefined);
    else if (act === "fit") movement.fit();
    else if ("zoom" in act) movement.zoomBy(act.zoom);
    else if ("walk" in act) walkTo(act.walk);
    else if (mark) {
      const { x, y } = act.nudge;
      setCurrent(mark.id);
      // What is in the way keeps a mark where it is; whoever goes on gets past it.
      const from = wished.current?.id === mark.id ? wished.current.at : mark;
      const wanted = { x: from.x + x * scene.radius, y: from.y + y * scene.radius };
      wished.current = { id: mark.id, at: withinCell(scene, mark, wanted) };
      onPlace(mark, inWheel(withinCell(scene, mark, wanted)), true);
    }
    event.preventDefault();
    event.stopPropagation();
  };

  // A number or a dot says its name while somebody is at it.
  const at = hovered ?? (focused ? current : undefined);
  const near = at === undefined || lifted ? undefined : scene.marks[at];
  const tip = near && (near === scene.marks[chosen ?? -1] || isNamed(near)) ? undefined : near;
  const walked = scene.marks[current ?? 0];
  const ratio = typeof window === "undefined" ? 1 : window.devicePixelRatio || 1;
  const canvas = {
    width: Math.round(size.width * ratio),
    height: Math.round(size.height * ratio),
    style: { width: size.width, height: size.height },
    "aria-hidden": true,
  };
  return (
    <div
      ref={(element) => {
        frame.current = element;
        setRoom(element);
      }}
      className="scene-map"
      data-over={hovered !== undefined || undefined}
      data-lifted={lifted !== undefined || undefined}
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-description={hint}
      aria-activedescendant={walked ? `${option}-${walked.id}` : undefined}
      onPointerDownCapture={(event) => {
        setFocused(false);
        drag.press(event);
      }}
      onPointerMove={(event) => {
        if (!drag.move(event)) setHovered(picker.at(here(event)));
      }}
      onPointerUp={drag.release}
      onPointerCancel={drag.putBack}
      onPointerLeave={() => setHovered(undefined)}
      onClick={click}
      onKeyDown={keys}
      onFocus={(event) => setFocused(event.currentTarget.matches(":focus-visible"))}
      onBlur={() => setFocused(false)}
    >
      <canvas ref={ground} {...canvas} />
      <canvas ref={above} {...canvas} />
      {tip && (
        <Tip
          name={tip.name}
          at={toWindow(view.current, tip)}
          reach={Math.max(tip.size * view.current.k, 8)}
          size={size}
        />
      )}
      {walked && (
        <div
          // Another one for each mark, or it would not be read out again.
          key={walked.id}
          id={`${option}-${walked.id}`}
          className="vh"
          role="option"
          tabIndex={-1}
          aria-selected={walked.id === selected}
          aria-setsize={scene.marks.length}
          aria-posinset={(current ?? 0) + 1}
        >
          {words(walked)}
        </div>
      )}
    </div>
  );
}
