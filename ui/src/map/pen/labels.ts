import type { Mark, Scene } from "@/api/generated";
import type { Paints } from "../paints";

const align = { start: "left", middle: "center", end: "right" } as const;

/** What a label is drawn with; labels of one look follow each other, because changing the font is slow. */
function look(mark: Mark, chosen: boolean): number {
  return mark.bold || chosen ? 700 : mark.kind === "initiative" ? 600 : 500;
}

/** Whether the map says the whole name of a mark. */
export function isNamed({ label }: Mark): boolean {
  return label?.shows === "name" && !label.lines.at(-1)?.text.endsWith("…");
}

/**
 * Whether a mark that is selected has its name on paper of its own, where its short label would stand. What
 * stands in the box of an initiative stays there.
 */
export function isNamedBeside(mark: Mark): boolean {
  return mark.kind === "stakeholder" && !isNamed(mark);
}

/**
 * The names beside marks at a zoom, each on a halo of what it lies on, and titles in the boxes of initiatives. Halos
 * come first, so that none bites into a neighbour's letters.
 */
export function drawLabels(
  context: CanvasRenderingContext2D,
  scene: Scene,
  paints: Paints,
  marks: readonly Mark[],
  away: (mark: Mark) => boolean,
  chosen: (mark: Mark) => boolean,
  zoom: number,
): void {
  // Text is set at the size it is seen in: letters of a tiny font that is drawn larger stand too far apart.
  context.save();
  context.scale(1 / zoom, 1 / zoom);
  const labelled = marks
    .filter((mark) => mark.label)
    .map((mark) => ({ mark, weight: look(mark, chosen(mark)) }))
    .sort((a, b) => a.weight - b.weight);
  const draw = (each: (mark: Mark, text: string, x: number, y: number) => void) => {
    let font = "";
    for (const { mark, weight } of labelled) {
      const label = mark.label;
      if (!label) continue;
      const next = `${weight} ${label.size * zoom}px ${paints.font}`;
      if (next !== font) {
        font = next;
        context.font = font;
      }
      context.textAlign = align[label.anchor];
      for (const line of label.lines) each(mark, line.text, line.x * zoom, line.y * zoom);
    }
  };
  draw((mark, text, x, y) => {
    // What stands in a box, or on a tag, has paper of its own.
    if (mark.kind === "initiative" || mark.label?.leader) return;
    const domain = scene.domains[mark.domain];
    const cell = scene.cells[mark.domain * scene.levels.length + mark.level];
    if (!domain) return;
    context.lineWidth = 4 * zoom * ((mark.label?.size ?? 14) / 14);
    context.strokeStyle = cell?.bare ? paints.paper : paints.tint(domain, cell?.tint ?? 0);
    context.strokeText(text, x, y);
  });
  draw((mark, text, x, y) => {
    const faint = away(mark);
    context.fillStyle = faint ? paints.ink2 : paints.ink;
    context.globalAlpha = faint ? 0.9 : 1;
    context.fillText(text, x, y);
  });
  context.restore();
}
