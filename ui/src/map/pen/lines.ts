import type { Area, Mark, Point, Scene, SceneTie } from "@/api/generated";
import type { Paints } from "../paints";

/** How much darker ties are on the network, which is about them. */
const STRONGER = 1.7;

/** How dark a tie is, by intensity; what is not known is as faint as the weakest. */
function strength({ intensity }: SceneTie): number {
  return 0.18 + 0.08 * ((intensity ?? 1) - 1);
}

function curve(context: CanvasRenderingContext2D, scene: Scene, from: number, bend: Point, to: number): void {
  const [a, b] = [scene.marks[from], scene.marks[to]];
  if (!a || !b) return;
  context.moveTo(a.x, a.y);
  context.quadraticCurveTo(bend.x, bend.y, b.x, b.y);
}

/** Ties that look alike. */
interface Alike {
  width: number;
  strength: number;
  ties: SceneTie[];
}

function byLook(ties: readonly SceneTie[]): Alike[] {
  const looks = new Map<string, Alike>();
  for (const tie of ties) {
    const key = `${tie.width} ${strength(tie)}`;
    const alike = looks.get(key);
    if (alike) alike.ties.push(tie);
    else looks.set(key, { width: tie.width, strength: strength(tie), ties: [tie] });
  }
  return [...looks.values()];
}

/** Each look is one stroke: a stroke costs about as much for a thousand curves as for one. */
function strokeTies(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  ties: readonly SceneTie[],
): void {
  context.strokeStyle = paints.tie;
  // Hundreds are a texture behind the marks, and must not bury them.
  const most = scene.view === "network" ? STRONGER : 1;
  const before = context.globalAlpha * most * Math.min((200 / Math.max(scene.ties.length, 1)) ** 0.6, 1);
  for (const { width, strength, ties: alike } of byLook(ties)) {
    context.globalAlpha = before * strength;
    context.lineWidth = width;
    context.beginPath();
    for (const tie of alike) curve(context, scene, tie.from, tie.bend, tie.to);
    context.stroke();
  }
}

/** So many ties in sight are a texture, which is drawn once and then only moved and stretched. */
const TEXTURE = 1500;
/** Its dots for one unit of the scene. */
const FINE = 1.25;

interface Texture {
  paints: Paints;
  canvas: HTMLCanvasElement;
}

const textures = new WeakMap<Scene, Texture>();

function textureOf(scene: Scene, paints: Paints): HTMLCanvasElement | undefined {
  const known = textures.get(scene);
  if (known?.paints === paints) return known.canvas;
  const canvas = document.createElement("canvas");
  canvas.width = canvas.height = Math.ceil(scene.side * FINE);
  const context = canvas.getContext("2d");
  if (!context) return undefined;
  context.scale(FINE, FINE);
  strokeTies(context, scene, paints, scene.ties);
  textures.set(scene, { paints, canvas });
  return canvas;
}

/** Ties as curves that bend to the centre; those of the mark in focus in accent, with their direction. */
export function drawTies(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  focus: number | undefined,
  /** Ties that are shown in place of those of the mark in focus. */
  way: ReadonlySet<SceneTie> | undefined,
  inSight: (area: Area) => boolean,
): void {
  const seen = scene.ties.filter((tie) => inSight(reach(scene, tie)));
  const texture = seen.length > TEXTURE ? textureOf(scene, paints) : undefined;
  context.globalAlpha = focus === undefined || paints.contrast ? 1 : 0.6;
  if (texture) context.drawImage(texture, 0, 0, scene.side, scene.side);
  else strokeTies(context, scene, paints, seen);
  context.globalAlpha = 1;
  context.strokeStyle = paints.accent;
  const isChosen = (tie: SceneTie) => (way ? way.has(tie) : tie.from === focus || tie.to === focus);
  for (const tie of seen.filter(isChosen)) {
    context.lineWidth = tie.width + 1.2;
    context.beginPath();
    curve(context, scene, tie.from, tie.bend, tie.to);
    context.stroke();
  }
  drawArrows(context, scene, paints, isChosen);
}

/** What a tie's curve cannot leave: the box around its ends and the point it bends to. */
function reach(scene: Scene, { from, to, bend }: SceneTie): Area {
  const [a = bend, b = bend] = [scene.marks[from], scene.marks[to]];
  const [x, y] = [Math.min(a.x, b.x, bend.x), Math.min(a.y, b.y, bend.y)];
  return { x, y, width: Math.max(a.x, b.x, bend.x) - x, height: Math.max(a.y, b.y, bend.y) - y };
}

function drawArrows(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  isChosen: (tie: SceneTie) => boolean,
): void {
  for (const tie of scene.ties) {
    if (!tie.arrow) continue;
    const chosen = isChosen(tie);
    // Small arrows on every tie of a whole town are noise; they are drawn where somebody is looking.
    if (!chosen && scene.ties.length > 40) continue;
    context.save();
    context.globalAlpha = chosen ? 1 : strength(tie) + 0.2;
    context.translate(tie.arrow.x, tie.arrow.y);
    context.rotate((tie.arrow.angle * Math.PI) / 180);
    context.fillStyle = chosen ? paints.accent : paints.tie;
    context.beginPath();
    context.moveTo(0, 0);
    context.lineTo(-3.6, 7.5);
    context.lineTo(3.6, 7.5);
    context.closePath();
    context.fill();
    context.restore();
  }
}

/** Initiatives joined to their partners by dotted curves: faint, and in accent where somebody is looking. */
export function drawFans(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  focus: number | undefined,
  /** Whether ways are shown, on which no initiative stands. */
  isWay = false,
): void {
  const lines = scene.fans.flatMap(({ initiative, lines }) => lines.map((line) => ({ ...line, initiative })));
  const chosen = isWay ? [] : lines.filter((line) => line.initiative === focus || line.partner === focus);
  context.lineCap = "round";
  const dot = (some: typeof lines, colour: string, alpha: number, width: number, gap: number) => {
    context.globalAlpha = alpha;
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.setLineDash([0.1, gap]);
    context.beginPath();
    for (const line of some) curve(context, scene, line.initiative, line.bend, line.partner);
    context.stroke();
  };
  if (focus === undefined) dot(lines, paints.tie, 0.45, 1.4, 5);
  else dot(chosen, paints.accent, 1, 2, 4.5);
  context.setLineDash([]);
  context.lineCap = "butt";
  context.globalAlpha = 1;
}

/** What a tag keeps free around the text of a label of the usual size. */
const tag = 1.8;

/**
 * Lines to the labels that have no room beside their marks, and the tags that these lie on; marks are drawn over them. The
 * lines are as thin from near as from afar.
 */
export function drawLeaders(
  context: CanvasRenderingContext2D,
  marks: readonly Mark[],
  paints: Paints,
  zoom: number,
): void {
  context.strokeStyle = paints.ink2;
  context.lineWidth = 1.1 / zoom;
  context.beginPath();
  for (const { label } of marks) {
    if (!label?.leader) continue;
    const { from, to } = label.leader;
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
  context.fillStyle = paints.sheet;
  context.beginPath();
  for (const { label } of marks) {
    if (!label?.leader) continue;
    const [{ x, y, width, height }, pad] = [label.area, (tag * label.size) / 14];
    context.roundRect(x - pad, y - pad, width + 2 * pad, height + 2 * pad, 2 * pad);
  }
  context.fill();
  context.stroke();
}
