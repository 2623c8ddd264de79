/** The scales that labels are set for where a map is brought nearer. */
const near = [1, 1.2, 1.5, 2, 2.7, 3.6, 5, 7, 10, 14, 20, 28];
/** From farther away, in steps of this. */
const step = 0.05;

/**
 * The scale to ask labels for when the map is shown at one, so that none is smaller than it should be. Where all
 * have their names already, coming nearer makes them larger instead.
 */
export function nextScale(shown: number, current: number, allNamed: boolean): number {
  if (shown < 1) return Math.max(Math.floor(shown / step + 0.01) * step, 0.3);
  if (allNamed && current >= 1 && shown >= current) return current;
  return near.findLast((scale) => scale <= shown + 0.001) ?? 1;
}
