import type { Point } from "@/api/generated";
import type { Size } from "./view";

/** The name of a mark that has none on the map, beside it and never outside the window; `reach` is how far the mark does. */
export function Tip({ name, at, reach, size }: { name: string; at: Point; reach: number; size: Size }) {
  const [beside, below] = [reach + 4, Math.max(reach - 4, 8)];
  const [right, low] = [size.width / 2 < at.x, size.height / 2 < at.y];
  const aside = right ? { right: size.width - at.x + beside } : { left: at.x + beside };
  const over = low ? { bottom: size.height - at.y + below } : { top: at.y + below };
  return (
    <div className="maptip" style={{ ...aside, ...over }} aria-hidden>
      <bdi>{name}</bdi>
    </div>
  );
}
