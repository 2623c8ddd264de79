import { useEffect, useRef } from "react";
import type { Mark, Point, Scene, StakeholderEdit } from "@/api/generated";
import { useCommand, useFramework } from "@/api/queries";
import { Button, useItemName, useText } from "@/components";
import type { Size } from "@/map";

/** A mark that was dropped in another cell, and where it stands meanwhile, in CSS pixels of the map. */
export interface Dropped {
  mark: Mark;
  cell: number;
  at: Point;
}

/**
 * Asks, beside a mark that was dropped in another cell, whether it acts there: where a mark stands says what it
 * does, so a drag alone does not change it.
 */
export function OtherCell({
  scene,
  dropped,
  size,
  onClose,
}: {
  scene: Scene;
  dropped: Dropped;
  size: Size;
  onClose: () => void;
}) {
  const text = useText();
  const name = useItemName();
  const items = useFramework().data?.items ?? [];
  const edit = useCommand("edit_stakeholders");
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  const { mark, cell: at } = dropped;
  const cell = scene.cells[at];
  const of = (id: string | undefined) => items.find((item) => item.id === id);
  const [domain, level] = [
    of(scene.domains[cell?.domain ?? -1]?.id),
    of(scene.levels[cell?.level ?? -1]?.id),
  ];
  if (!cell || !domain || !level) return null;
  const other = { domain: cell.domain !== mark.domain, level: cell.level !== mark.level };
  const edits: StakeholderEdit[] = [
    ...(other.domain ? [{ field: "main_domain" as const, value: domain.id }] : []),
    ...(other.level ? [{ field: "main_level" as const, value: level.id }] : []),
  ];
  const names = { domain: name(domain, "short"), level: name(level, "short") };
  const what = other.domain && other.level ? "both" : other.domain ? "domain" : "level";
  const place = { both: `${names.domain}, ${names.level}`, domain: names.domain, level: names.level }[what];
  // Beside the mark, on the side where there is more room.
  const [right, low] = [size.width / 2 < dropped.at.x, size.height / 2 < dropped.at.y];
  const side = {
    ...(right ? { right: size.width - dropped.at.x + 18 } : { left: dropped.at.x + 18 }),
    ...(low ? { bottom: size.height - dropped.at.y } : { top: dropped.at.y }),
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={text("maps-other", { name: mark.name, place })}
      className="mapask"
      style={side}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p>{text("maps-other", { name: mark.name, place })}</p>
      <Button
        small
        look="main"
        onPress={() => {
          edit.mutate({ ids: [mark.id], edits });
          onClose();
        }}
      >
        {text("maps-other-change", { what, ...names })}
      </Button>
      <Button small onPress={onClose}>
        {text("maps-other-back")}
      </Button>
    </div>
  );
}
