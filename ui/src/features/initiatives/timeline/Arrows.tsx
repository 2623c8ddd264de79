import { memo } from "react";
import { type Dates, isTooSoon, type Span } from "./bars";
import { type Scale, xOf } from "./scale";

/** A bar with its place in the chart. */
export interface Placed {
  dates: Dates;
  span: Span;
  row: number;
}

/** What comes first, and what waits for it. */
export interface Wait {
  first: Placed;
  last: Placed;
}

/** Pixels that an arrow runs straight before it bends, and its head. */
const RUN = 9;
const HEAD = 5;
/** Where the middle of a bar is on its line: below it there is room for diamonds. */
const BAR_MIDDLE = 0.386;

/**
 * The way of an arrow: from the end of what comes first, down or up, to the start of what waits. Where that start
 * lies before, it goes back between two lines. What lies out of sight is cut off, for long lines are slow to draw.
 */
export function wayOf(
  from: { x: number; y: number },
  to: { x: number; y: number },
  line: number,
  height: number,
): string {
  const cut = (y: number) => Math.max(-line, Math.min(height + line, y)).toFixed(1);
  const tip = (to.x - 1).toFixed(1);
  const out = (from.x + RUN).toFixed(1);
  const begin = `M${from.x.toFixed(1)} ${cut(from.y)}H${out}`;
  if (to.x - 1 - from.x >= 2 * RUN) return `${begin}V${cut(to.y)}H${tip}`;
  const between = to.y + (to.y > from.y ? -line / 2 : line / 2);
  return `${begin}V${cut(between)}H${(to.x - 1 - RUN - HEAD).toFixed(1)}V${cut(to.y)}H${tip}`;
}

/** Lines that are drawn as one picture, so that scrolling moves pictures instead of drawing them anew. */
export const BLOCK = 24;

/** Thin arrows from what comes first to what waits for it, as far as they cross one block of lines. */
export const Arrows = memo(function Arrows({
  waits,
  scale,
  line,
  lines,
  block,
}: {
  waits: Wait[];
  scale: Scale;
  /** How high a line is, and how many there are. */
  line: number;
  lines: number;
  /** Which block of lines, from 0. */
  block: number;
}) {
  const firstRow = block * BLOCK;
  // The last block ends with the last line, or the chart could be scrolled on over nothing.
  const lastRow = Math.min(firstRow + BLOCK, lines) - 1;
  const height = (lastRow - firstRow + 1) * line;
  const middle = (row: number) => (row - firstRow + BAR_MIDDLE) * line;
  let ways = "";
  let heads = "";
  let hollow = "";
  for (const { first, last } of waits) {
    if (Math.max(first.row, last.row) < firstRow || Math.min(first.row, last.row) > lastRow) continue;
    const from = { x: xOf(scale, first.span.to), y: middle(first.row) };
    const to = { x: xOf(scale, last.span.from), y: middle(last.row) };
    ways += wayOf(from, to, line, height);
    if (last.row < firstRow || last.row > lastRow) continue;
    const head = `M${(to.x - 1).toFixed(1)} ${to.y.toFixed(1)}l${-HEAD - 2} ${-HEAD + 1}v${2 * HEAD - 2}Z`;
    if (isTooSoon(first.dates, last.dates)) hollow += head;
    else heads += head;
  }
  if (ways === "") return null;
  return (
    <svg
      className="tl-arrows"
      aria-hidden="true"
      width={scale.width}
      height={height}
      style={{ insetBlockStart: firstRow * line }}
    >
      <path d={ways} />
      <path className="head" d={heads} />
      {/* Where something begins before what it waits for has ended. Dashes would say so too, but draw slowly. */}
      <path className="head soon" d={hollow} />
    </svg>
  );
});
