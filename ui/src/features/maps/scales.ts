/** The scales that labels are set for where a map is brought nearer. */
const near = [1, 1.2, 1.5, 2, 2.7, 3.6, 5, 7, 10, 14, 20, 28];
/** From farther away, in steps of this. */
const step = 0.05;
/** At this scale and from nearer, most have room for their names at the size that is read best. */
const roomy = 0.8;
/**
 * In a smaller window they are set smaller, down to this part of that size, before they become numbers; but not for
 * whoever asked for large type.
 */
const smallest = 0.8;
const large = 1.2;
/** Farther off than any window shows the wheel. */
const least = 0.14;

/**
 * The scale to ask labels for when the map is shown at one, so that none is smaller than it should be. Where all
 * have their names already, coming nearer makes them larger instead.
 */
export function nextScale(seen: number, current: number, allNamed: boolean, type = 1): number {
  const shown = seen < roomy && type < large ? Math.min(roomy, seen / smallest) : seen;
  // Of a small window with large type a step of the usual width would be a quarter of all.
  const width = shown < 0.4 ? step / 2.5 : step;
  if (shown < 1) return Math.max(Math.floor(shown / width + 0.01) * width, least);
  if (allNamed && current >= 1 && shown >= current) return current;
  return near.findLast((scale) => scale <= shown + 0.001) ?? 1;
}
