import type { Area, Mark, Point, Scene } from "@/api/generated";
import type { Paints } from "../paints";
import { joinedTo } from "../pick";
import { type Size, typeScale, type View } from "../view";
import { isNamed } from "./labels";

/** A name on paper of its own, in scene units. */
export interface Tag {
  mark: Mark;
  box: Area;
}

/** Between a mark and its tag, and between two tags, in CSS pixels. */
const GAP = 6;
const textSize = () => 14 * typeScale();

export const meets = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** What a mark covers. */
function covers(mark: Mark): Area {
  if (mark.kind === "initiative") return mark.area;
  const half = mark.size * 1.15 + (mark.double ? 3.6 : 0);
  return { x: mark.x - half, y: mark.y - half, width: 2 * half, height: 2 * half };
}

/** Where a tag may stand around a mark, the best first. */
function around(mark: Area, width: number, height: number, gap: number): Area[] {
  const [middle, centre] = [mark.y + (mark.height - height) / 2, mark.x + (mark.width - width) / 2];
  const [right, left] = [mark.x + mark.width + gap, mark.x - gap - width];
  const [below, above] = [mark.y + mark.height + gap / 2, mark.y - gap / 2 - height];
  const [up, down] = [middle - height * 0.6, middle + height * 0.6];
  return [
    [right, middle],
    [left, middle],
    [centre, below],
    [centre, above],
    [right, down],
    [right, up],
    [left, down],
    [left, up],
    [right - gap, below],
    [left + gap, below],
    [right - gap, above],
    [left + gap, above],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height }));
}

/**
 * The names of a mark in focus and of what it is joined to, where the map has a number or letters for them. None lies
 * on another of these names, on one of these marks, on the name of a ring, or outside the circle; on no mark at all as
 * long as there is room. The one in focus always has its name.
 */
export function tagsOf(
  scene: Scene,
  focus: number | undefined,
  view: View,
  size: Size,
  widthOf: (name: string, isFirst: boolean) => number,
  /** Marks that are shown in place of those it is joined to. */
  shown?: ReadonlySet<number>,
): Tag[] {
  const first = focus === undefined ? undefined : scene.marks[focus];
  if (!first || focus === undefined) return [];
  const beside = shown ? [...shown].filter((at) => at !== focus) : joinedTo(scene, focus);
  const others = beside.flatMap((at) => scene.marks[at] ?? []);
  const told = [first, ...others].flatMap((mark) => (isNamed(mark) && mark.label ? mark.label.area : []));
  // What a place of the wheel says of itself is never faint.
  const signs = (scene.cells ?? []).flatMap(({ sign, sign_size: half }) =>
    sign ? [{ x: sign.x - half, y: sign.y - half, width: 2 * half, height: 2 * half }] : [],
  );
  const taken = [
    ...[first, ...others].map(covers),
    ...told,
    ...signs,
    ...(scene.view === "wheel" ? scene.levels.map(({ pill }) => pill) : []),
  ];
  const every = scene.marks.map(covers);
  // An initiative is read by what is written on it.
  const initiatives = scene.marks.filter(({ kind }) => kind === "initiative").map(covers);
  const unit = textSize() / view.k;
  const gap = GAP / view.k;
  const [left, top] = [-view.x / view.k, -view.y / view.k];
  const inSight = ({ x, y, width, height }: Area) =>
    x >= left &&
    y >= top &&
    x + width <= left + size.width / view.k &&
    y + height <= top + size.height / view.k;
  const inCircle = ({ x, y, width, height }: Area) =>
    scene.view !== "wheel" ||
    [x, x + width].every((at) =>
      [y, y + height].every((down) => Math.hypot(at - scene.centre.x, down - scene.centre.y) < scene.radius),
    );
  const tags: Tag[] = [];
  const place = (mark: Mark) => {
    const isFirst = mark === first;
    const places = around(covers(mark), widthOf(mark.name, isFirst) / view.k + unit, unit * 1.7, gap);
    // Letters and numbers of the others stay whole until they have tags of their own.
    const short = others.flatMap((other) => (other !== mark && other.label ? other.label.area : []));
    const isFree = (box: Area) => ![...taken, ...short, ...initiatives].some((other) => meets(other, box));
    const good = places.filter((box) => inSight(box) && inCircle(box) && isFree(box));
    const best = good.find((box) => !every.some((other) => meets(other, box))) ?? good[0];
    const box = best ?? (isFirst ? (places.find(inSight) ?? places[0]) : undefined);
    if (!box) return;
    tags.push({ mark, box });
    taken.push({ ...box, x: box.x - gap / 2, width: box.width + gap });
  };
  for (const mark of [first, ...others]) if (!isNamed(mark)) place(mark);
  return tags;
}

const fontOf = (paints: Paints, isFirst: boolean) => `${isFirst ? 700 : 500} ${textSize()}px ${paints.font}`;

/** The two ends of the line from a mark to its tag: at the edge of the mark, and the nearest of the tag. */
function between(mark: Mark, { x, y, width, height }: Area): [Point, Point] {
  const to = {
    x: Math.min(Math.max(mark.x, x), x + width),
    y: Math.min(Math.max(mark.y, y), y + height),
  };
  const edge = covers(mark);
  const whole = Math.hypot(to.x - mark.x, to.y - mark.y) || 1;
  const share = Math.min(1, Math.min(edge.width, edge.height) / 2 / whole);
  return [{ x: mark.x + (to.x - mark.x) * share, y: mark.y + (to.y - mark.y) * share }, to];
}

/** How wide a name is on its tag, in CSS pixels. */
export function tagWidth(
  context: CanvasRenderingContext2D,
  paints: Paints,
  name: string,
  isFirst: boolean,
): number {
  context.font = fontOf(paints, isFirst);
  return context.measureText(name).width;
}

/** Draws tags; `first` is the mark in focus. */
export function drawTags(
  context: CanvasRenderingContext2D,
  tags: readonly Tag[],
  first: Mark,
  paints: Paints,
  zoom: number,
): void {
  const text = textSize();
  context.save();
  context.scale(1 / zoom, 1 / zoom);
  context.textAlign = "left";
  for (const { mark, box } of tags) {
    const [x, y] = [box.x * zoom, box.y * zoom];
    // Where another mark is as near as its own, the tag still says whose it is.
    const [from, to] = between(mark, box);
    context.strokeStyle = mark === first ? paints.accent : paints.ink2;
    context.lineWidth = 1.5;
    context.beginPath();
    context.moveTo(from.x * zoom, from.y * zoom);
    context.lineTo(to.x * zoom, to.y * zoom);
    context.stroke();
    context.beginPath();
    context.roundRect(x, y, box.width * zoom, box.height * zoom, 4);
    context.fillStyle = paints.sheet;
    context.fill();
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = paints.ink;
    context.font = fontOf(paints, mark === first);
    context.fillText(mark.name, x + text / 2, y + text * 1.2);
  }
  context.restore();
}
