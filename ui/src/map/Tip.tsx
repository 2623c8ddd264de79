import type { Point } from "@/api/generated";
import type { Size } from "./view";

/** The name of a mark that has none on the map, beside it and never outside the window. */
export function Tip({ name, at, size }: { name: string; at: Point; size: Size }) {
  const [right, low] = [size.width / 2 < at.x, size.height / 2 < at.y];
  const aside = right ? { right: size.width - at.x + 12 } : { left: at.x + 12 };
  const over = low ? { bottom: size.height - at.y + 8 } : { top: at.y + 8 };
  return (
    <div className="maptip" style={{ ...aside, ...over }} aria-hidden>
      <bdi>{name}</bdi>
    </div>
  );
}
