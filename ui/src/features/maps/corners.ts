import type { Scene } from "@/api/generated";
import { fitTo, type Size, typeScale } from "@/map";

/** What stands beyond the wheel: its rim, and the names along it. In scene units. */
const beyond = 46;

/** What stands in a corner: from the corner of the map to its far ends, in rem, margins included. */
interface Corner {
  wide: number;
  high: number;
}

/** Where zoom buttons stand, and how high a line above the map is, in rem. */
const line = 3.25;
const zoomCorner: Corner = { wide: 4.5, high: 10.5 };

/** Letters of the legend's small type that stand in one of its lines. */
const legendLine = 18;

/** What wants to stand in the corners of a map: title and counts, search, zoom, legend; `dashed` is a line of it. */
export function cornersOf(scene: Scene, dashed = ""): Corner[] {
  const moved = scene.marks.some((mark) => mark.moved);
  const links = (scene.unplaced.length > 0 ? 1 : 0) + (moved ? 1 : 0);
  const greys = document.documentElement.dataset.theme === "contrast" ? 4.5 : 0;
  const names = hasFewNames(scene) ? 3.5 : 0;
  const numbers = scene.key.length > 0 ? 4 : 0;
  const keys = 4 + (scene.ties?.some((tie) => tie.arrow) ? 1.55 : 0) + (scene.fans?.length ? 1.55 : 0);
  const more = 1.1 * Math.max(Math.ceil(dashed.length / legendLine) - 1, 0);
  return [
    { wide: 15, high: 10 + 3.5 * links + names + greys },
    { wide: 15, high: 3.75 },
    zoomCorner,
    { wide: 11.5, high: 14.6 + more + keys + numbers },
  ];
}

/** Whether many marks of a map have neither name nor number, as in a town of 180 in a small window. */
export function hasFewNames(scene: Scene): boolean {
  const unnamed = scene.marks.filter((mark) => !mark.label).length;
  return unnamed > scene.marks.length / 8;
}

/** Whether title and counts of a map have room in a corner that the wheel leaves free. */
export function hasCorners(scene: Scene, room: Size, dashed = "", rem = 16 * typeScale()): boolean {
  // A network fills its square.
  if (scene.view === "network") return false;
  return room.width === 0 || cornersAreFree(scene, room, cornersOf(scene, dashed), rem);
}

/** Whether the zoom buttons have a corner at least, below the line above the map. */
export function zoomIsFree(scene: Scene, room: Size, rem = 16 * typeScale()): boolean {
  if (scene.view === "network") return room.width - room.height > 2 * zoomCorner.wide * rem;
  return cornersAreFree(scene, { ...room, height: room.height - line * rem }, [zoomCorner], rem);
}

/**
 * Whether a wheel that fills this room leaves its corners free for all of them: nothing may lie on marks, or on
 * the names along the rim.
 */
export function cornersAreFree(scene: Scene, room: Size, corners: Corner[], rem = 16 * typeScale()): boolean {
  const { k } = fitTo(scene.bounds, room, rem / 16);
  const radius = k * (scene.radius + beyond);
  return corners.every(({ wide, high }) => {
    const [x, y] = [room.width / 2 - wide * rem, room.height / 2 - high * rem];
    return x > 0 && Math.hypot(x, Math.max(y, 0)) >= radius;
  });
}
