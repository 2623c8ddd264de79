import type { Area, Id, Mark, Point, Scene, SceneTie } from "@/api/generated";

/** Side of the squares by which marks are found, in scene units. */
const step = 64;

/** Finds what lies under a point without looking at every mark. */
export class Picker {
  private readonly cells = new Map<string, number[]>();

  constructor(private readonly marks: Mark[]) {
    marks.forEach((mark, at) => {
      for (const area of [mark.area, mark.label?.area]) {
        if (area) this.put(area, at);
      }
    });
  }

  private put(area: Area, at: number): void {
    for (let x = Math.floor(area.x / step); x <= Math.floor((area.x + area.width) / step); x++)
      for (let y = Math.floor(area.y / step); y <= Math.floor((area.y + area.height) / step); y++) {
        const key = `${x},${y}`;
        const cell = this.cells.get(key);
        if (!cell) this.cells.set(key, [at]);
        else if (cell.at(-1) !== at) cell.push(at);
      }
  }

  /** The mark at a point of the scene, shapes before labels. */
  at(point: Point, slack = 2): number | undefined {
    const found = this.cells.get(`${Math.floor(point.x / step)},${Math.floor(point.y / step)}`) ?? [];
    const hit = (area: Area | undefined) => area !== undefined && contains(area, point, slack);
    return (
      found.find((at) => hit(this.marks[at]?.area)) ?? found.find((at) => hit(this.marks[at]?.label?.area))
    );
  }
}

function contains(area: Area, point: Point, slack: number): boolean {
  return (
    point.x >= area.x - slack &&
    point.x <= area.x + area.width + slack &&
    point.y >= area.y - slack &&
    point.y <= area.y + area.height + slack
  );
}

/** The place in `Scene.cells` of the cell at a point of the scene. */
export function cellAt(scene: Scene, point: Point): number | undefined {
  const [dx, dy] = [point.x - scene.centre.x, point.y - scene.centre.y];
  const distance = Math.hypot(dx, dy);
  const angle = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
  const found = scene.cells.findIndex(({ ring }) => {
    const turned = (((angle - ring.from) % 360) + 360) % 360;
    return distance >= ring.inner && distance < ring.outer && turned < ring.to - ring.from;
  });
  return found < 0 ? undefined : found;
}

/**
 * The point of a mark's own cell that is nearest to a point: where a mark is says what it does, so a hand keeps
 * it there. As the layout does it.
 */
export function withinCell(scene: Scene, mark: Mark, point: Point): Point {
  const ring = scene.cells[mark.domain * scene.levels.length + mark.level]?.ring;
  if (!ring) return point;
  const [dx, dy] = [point.x - scene.centre.x, point.y - scene.centre.y];
  const middle = (ring.from + ring.to) / 2;
  const degrees = (Math.atan2(dx, -dy) * 180) / Math.PI;
  const angle = ((((degrees - middle + 180) % 360) + 360) % 360) - 180 + middle;
  const pad = mark.kind === "initiative" ? 4 : mark.size * 1.2 + (mark.double ? 4.6 : 1);
  const inner = ring.inner === 0 ? pad * 2 : ring.inner + pad;
  const distance = Math.hypot(dx, dy);
  const held = Math.max(inner, Math.min(distance, ring.outer - pad - 3));
  const side = Math.min((Math.asin(pad / Math.max(held, pad)) * 180) / Math.PI, (ring.to - ring.from) / 2);
  const turned = Math.max(ring.from + side, Math.min(angle, ring.to - side));
  if (turned === angle && held === distance) return point;
  const turn = (turned * Math.PI) / 180;
  return { x: scene.centre.x + held * Math.sin(turn), y: scene.centre.y - held * Math.cos(turn) };
}

/** The four ways the arrow keys go. */
export type Direction = "up" | "down" | "left" | "right";

/** The nearest mark in a direction: what is straight ahead counts more than what is close but aside. */
export function neighbour(marks: Mark[], from: number, way: Direction): number | undefined {
  const start = marks[from];
  if (!start) return undefined;
  let best: { at: number; cost: number } | undefined;
  marks.forEach((mark, at) => {
    const [dx, dy] = [mark.x - start.x, mark.y - start.y];
    const ahead = { up: -dy, down: dy, left: -dx, right: dx }[way];
    const aside = Math.abs(way === "up" || way === "down" ? dx : dy);
    if (at === from || ahead <= 0.5 || aside > ahead * 2) return;
    const cost = ahead + aside * 2;
    if (!best || cost < best.cost) best = { at, cost };
  });
  return best?.at;
}

/** Who is joined to a mark: the marks at the other ends of its ties and fans, in reading order. */
export function joinedTo(scene: Scene, mark: number): number[] {
  const others = new Set<number>();
  for (const { from, to } of scene.ties) {
    if (from === mark) others.add(to);
    if (to === mark) others.add(from);
  }
  for (const { initiative, lines } of scene.fans)
    for (const { partner } of lines) {
      if (initiative === mark) others.add(partner);
      if (partner === mark) others.add(initiative);
    }
  return [...others].sort((a, b) => a - b);
}

/** Ways through a scene: the marks on them, and the ties between one mark and the next. */
export interface Way {
  marks: Set<number>;
  ties: Set<SceneTie>;
}

/** Where ways, given by the identities of those who stand on them, lead through a scene. */
export function wayIn(scene: Scene, ways: Id[][]): Way {
  const place = new Map(scene.marks.map(({ id }, at) => [id, at]));
  const steps = new Set<string>();
  const marks = new Set<number>();
  for (const way of ways)
    way.forEach((id, n) => {
      const [at, before] = [place.get(id), place.get(way[n - 1] ?? "")];
      if (at === undefined) return;
      marks.add(at);
      if (before !== undefined) steps.add(`${before} ${at}`).add(`${at} ${before}`);
    });
  const isStep = ({ from, to }: SceneTie) => steps.has(`${from} ${to}`);
  return { marks, ties: new Set(scene.ties.filter(isStep)) };
}

/** Room for the name beside a mark at the end of a tie, in scene units. */
const NAME = 90;

/** How far from a mark everything lies that it is joined to, with its name, in scene units; 0 if that is nobody. */
export function reachOf(scene: Scene, mark: number): number {
  const { x = 0, y = 0 } = scene.marks[mark] ?? {};
  const far = joinedTo(scene, mark).map((at) => {
    const other = scene.marks[at];
    return other ? Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) + NAME : 0;
  });
  return Math.max(0, ...far);
}
