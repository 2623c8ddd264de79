import type { Area, Mark } from "@/api/generated";
import type { Paints } from "../paints";
import { type Size, typeScale, type View } from "../view";

/** A name on paper of its own, in CSS pixels of the map. */
export interface Tag {
  mark: Mark;
  box: Area;
}

/** Between a mark and its tag, and between two tags. */
const GAP = 6;

/** What a mark covers in the window. */
function covers(mark: Mark, view: View): Area {
  if (mark.kind === "initiative") {
    const { x, y, width, height } = mark.area;
    return { x: x * view.k + view.x, y: y * view.k + view.y, width: width * view.k, height: height * view.k };
  }
  const half = (mark.size * 1.15 + (mark.double ? 3.6 : 0)) * view.k;
  return {
    x: mark.x * view.k + view.x - half,
    y: mark.y * view.k + view.y - half,
    width: 2 * half,
    height: 2 * half,
  };
}

const meets = (a: Area, b: Area) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where a tag may stand around a mark, the best first. */
function around(mark: Area, width: number, height: number): Area[] {
  const [middle, centre] = [mark.y + (mark.height - height) / 2, mark.x + (mark.width - width) / 2];
  const [right, left] = [mark.x + mark.width + GAP, mark.x - GAP - width];
  const [below, above] = [mark.y + mark.height + GAP / 2, mark.y - GAP / 2 - height];
  return [
    [right, middle],
    [left, middle],
    [centre, below],
    [centre, above],
    [right - GAP, below],
    [left + GAP, below],
    [right - GAP, above],
    [left + GAP, above],
  ].map(([x = 0, y = 0]) => ({ x, y, width, height }));
}

/**
 * Tags for the first of the marks, which always has one, and for those of the others that find room: in sight, on
 * none of the marks, and on no other tag.
 */
export function placeTags(
  first: Mark | undefined,
  others: readonly Mark[],
  marks: readonly Mark[],
  view: View,
  size: Size,
  widthOf: (name: string, isFirst: boolean) => number,
): Tag[] {
  const text = 14 * typeScale();
  const taken = marks.map((mark) => covers(mark, view));
  const tags: Tag[] = [];
  const inSight = ({ x, y, width, height }: Area) =>
    x >= 0 && y >= 0 && x + width <= size.width && y + height <= size.height;
  const place = (mark: Mark, isFirst: boolean) => {
    const places = around(covers(mark, view), widthOf(mark.name, isFirst) + text, text * 1.7);
    const isFree = (box: Area) => inSight(box) && !taken.some((other) => meets(other, box));
    const box = places.find(isFree) ?? (isFirst ? (places.find(inSight) ?? places[0]) : undefined);
    if (!box) return;
    tags.push({ mark, box });
    taken.push({ ...box, x: box.x - GAP / 2, width: box.width + GAP });
  };
  if (first) place(first, true);
  for (const mark of others) place(mark, false);
  return tags;
}

/** Draws the names of what is selected, and of what it is joined to, where the map has a number or letters for them. */
export function drawTags(
  context: CanvasRenderingContext2D,
  first: Mark | undefined,
  others: readonly Mark[],
  marks: readonly Mark[],
  paints: Paints,
  view: View,
  size: Size,
): void {
  if (!first && others.length === 0) return;
  const text = 14 * typeScale();
  const font = (isFirst: boolean) => `${isFirst ? 700 : 500} ${text}px ${paints.font}`;
  const widthOf = (name: string, isFirst: boolean) => {
    context.font = font(isFirst);
    return context.measureText(name).width;
  };
  context.save();
  context.scale(1 / view.k, 1 / view.k);
  context.translate(-view.x, -view.y);
  context.textAlign = "left";
  for (const { mark, box } of placeTags(first, others, marks, view, size, widthOf)) {
    context.beginPath();
    context.roundRect(box.x, box.y, box.width, box.height, 4);
    context.fillStyle = paints.sheet;
    context.fill();
    context.strokeStyle = mark === first ? paints.accent : paints.ink2;
    context.lineWidth = 1;
    context.stroke();
    context.fillStyle = paints.ink;
    context.font = font(mark === first);
    context.fillText(mark.name, box.x + text / 2, box.y + text * 1.2);
  }
  context.restore();
}
