import type { Scene } from "@/api/generated";
import type { Paints } from "./paints";
import { type Drawing, drawScene } from "./pen";
import type { Size, View } from "./view";

/** How much more than the window a sheet holds on each side, in parts of the window. */
const MORE = 0.25;
/** How far a sheet may be stretched before it is drawn again in the middle of a movement. */
const STRETCH = { least: 0.55, most: 2 };

/**
 * A drawn map, larger than the window, that is moved and stretched while a person pans and zooms, and drawn
 * crisp again when the movement rests. Drawing thousands of names takes many frames; moving a picture of
 * them takes a fraction of one.
 */
export class Sheet {
  private readonly canvas = document.createElement("canvas");
  private drawn: { view: View; size: Size; ratio: number; what: unknown[] } | undefined;

  /** Forgets what was drawn. */
  clear(): void {
    this.drawn = undefined;
  }

  /** Draws for this view, whatever there was. */
  redraw(scene: Scene, paints: Paints, view: View, size: Size, ratio: number, drawing: Drawing): void {
    const whole = { width: size.width * (1 + 2 * MORE), height: size.height * (1 + 2 * MORE) };
    const [width, height] = [Math.ceil(whole.width * ratio), Math.ceil(whole.height * ratio)];
    if (this.canvas.width !== width || this.canvas.height !== height) {
      this.canvas.width = width;
      this.canvas.height = height;
    }
    const context = this.canvas.getContext("2d", { alpha: false });
    if (!context) return;
    const moved = { k: view.k, x: view.x + size.width * MORE, y: view.y + size.height * MORE };
    drawScene(context, scene, paints, moved, whole, ratio, drawing);
    this.drawn = {
      view: moved,
      size: whole,
      ratio,
      what: [scene, paints, drawing.focus, drawing.lifted, drawing.way],
    };
  }

  /** Whether the sheet shows this, at whatever view. */
  shows(scene: Scene, paints: Paints, ratio: number, drawing: Drawing): boolean {
    const what = [scene, paints, drawing.focus, drawing.lifted, drawing.way];
    return (
      this.drawn !== undefined &&
      this.drawn.ratio === ratio &&
      what.every((part, at) => part === this.drawn?.what[at])
    );
  }

  /** Whether the sheet reaches over the whole window at this view, not stretched too far. */
  reaches(scene: Scene, view: View, size: Size): boolean {
    if (!this.drawn) return false;
    const stretch = view.k / this.drawn.view.k;
    if (stretch < STRETCH.least || stretch > STRETCH.most) return false;
    const { left, top, right, bottom } = this.edges(view);
    // Beyond the map's own edge there is nothing that could be missing.
    const { bounds } = scene;
    return (
      left <= Math.max(0, view.x + bounds.x * view.k) &&
      top <= Math.max(0, view.y + bounds.y * view.k) &&
      right >= Math.min(size.width, view.x + (bounds.x + bounds.width) * view.k) &&
      bottom >= Math.min(size.height, view.y + (bounds.y + bounds.height) * view.k)
    );
  }

  /** Where the sheet's edges are in the window at this view. */
  private edges(view: View): { left: number; top: number; right: number; bottom: number; stretch: number } {
    const { view: own, size } = this.drawn ?? { view, size: { width: 0, height: 0 } };
    const stretch = view.k / own.k;
    const [left, top] = [view.x - own.x * stretch, view.y - own.y * stretch];
    return { left, top, right: left + size.width * stretch, bottom: top + size.height * stretch, stretch };
  }

  /** Puts the sheet into the window's canvas at this view. Says whether it is as crisp as it can be. */
  lay(context: CanvasRenderingContext2D, view: View, size: Size, ratio: number, paper: string): boolean {
    context.setTransform(1, 0, 0, 1, 0, 0);
    if (!this.drawn) return false;
    const { left, top, right, bottom, stretch } = this.edges(view);
    if (left > 0 || top > 0 || right < size.width || bottom < size.height) {
      context.fillStyle = paper;
      context.fillRect(0, 0, size.width * ratio, size.height * ratio);
    }
    context.imageSmoothingEnabled = stretch !== 1;
    context.drawImage(this.canvas, left * ratio, top * ratio, (right - left) * ratio, (bottom - top) * ratio);
    return stretch === 1 && Number.isInteger(left * ratio) && Number.isInteger(top * ratio);
  }
}
