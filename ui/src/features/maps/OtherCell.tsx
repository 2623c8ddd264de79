import { type ReactNode, useEffect, useRef } from "react";
import type { FrameworkItem, InitiativeEdit, Scene, StakeholderEdit } from "@/api/generated";
import { useCommand, useFramework, useInitiatives } from "@/api/queries";
import { Button, useItemName, useText } from "@/components";
import type { OtherDrop, Size } from "@/map";

/** A cell in the words of the plan. */
interface Place {
  domain: FrameworkItem;
  level: FrameworkItem;
}

interface AskProps {
  dropped: OtherDrop;
  place: Place;
  onClose: () => void;
}

/**
 * Asks, beside a mark that was dropped in another cell, whether it acts there: where a mark stands says what it
 * does, so a drag alone does not change it.
 */
export function OtherCell({
  scene,
  dropped,
  size,
  onMove,
  onClose,
}: {
  scene: Scene;
  dropped: OtherDrop;
  size: Size;
  /** Moves the mark within its own cell. */
  onMove: () => void;
  onClose: () => void;
}) {
  const text = useText();
  const items = useFramework().data?.items ?? [];
  const { mark, cell: at } = dropped;
  const cell = scene.cells[at];
  const of = (id: string | undefined) => items.find((item) => item.id === id);
  const domain = of(scene.domains[cell?.domain ?? -1]?.id);
  const level = of(scene.levels[cell?.level ?? -1]?.id);
  if (!cell || !domain || !level) return null;
  const place = { domain, level };
  if (mark.kind === "initiative")
    return (
      <OfInitiative dropped={dropped} place={place} size={size} onClose={onClose}>
        <Button
          small
          onPress={() => {
            onMove();
            onClose();
          }}
        >
          {text("maps-other-within")}
        </Button>
      </OfInitiative>
    );
  const differs = { domain: cell.domain !== mark.domain, level: cell.level !== mark.level };
  return <OfStakeholder dropped={dropped} place={place} differs={differs} size={size} onClose={onClose} />;
}

function OfStakeholder({
  dropped,
  place: { domain, level },
  differs,
  size,
  onClose,
}: AskProps & { differs: { domain: boolean; level: boolean }; size: Size }) {
  const text = useText();
  const name = useItemName();
  const move = useCommand("move_stakeholder");
  const edits: StakeholderEdit[] = [
    ...(differs.domain ? [{ field: "main_domain" as const, value: domain.id }] : []),
    ...(differs.level ? [{ field: "main_level" as const, value: level.id }] : []),
  ];
  const names = { domain: name(domain, "short"), level: name(level, "short") };
  const what = differs.domain && differs.level ? "both" : differs.domain ? "domain" : "level";
  const place = { both: `${names.domain}, ${names.level}`, domain: names.domain, level: names.level }[what];
  return (
    <Ask
      question={text("maps-other", { name: dropped.mark.name, place })}
      dropped={dropped}
      size={size}
      onClose={onClose}
    >
      <Button
        small
        look="main"
        onPress={() => {
          move.mutate({ view: "wheel", place: { id: dropped.mark.id, ...dropped.wanted }, edits });
          onClose();
        }}
      >
        {text("maps-other-change", { what, ...names })}
      </Button>
    </Ask>
  );
}

/** An initiative may act in several places, and stands in one of them: another one is added, none is taken away. */
function OfInitiative({
  dropped,
  place: { domain, level },
  size,
  onClose,
  children,
}: AskProps & { size: Size; children: ReactNode }) {
  const text = useText();
  const name = useItemName();
  const edit = useCommand("edit_initiatives");
  const initiative = useInitiatives().data?.find((each) => each.id === dropped.mark.id);
  if (!initiative) return null;
  const lacks = {
    domain: !initiative.domains.includes(domain.id),
    level: !initiative.levels.includes(level.id),
  };
  const edits: InitiativeEdit[] = [
    ...(lacks.domain ? [{ field: "add_domain" as const, value: domain.id }] : []),
    ...(lacks.level ? [{ field: "add_level" as const, value: level.id }] : []),
  ];
  const names = { domain: name(domain, "short"), level: name(level, "short") };
  const what = lacks.domain && lacks.level ? "both" : lacks.domain ? "domain" : "level";
  const args = { name: initiative.title, place: `${names.domain}, ${names.level}` };
  const isThere = edits.length === 0;
  return (
    <Ask
      question={text(isThere ? "maps-other-known" : "maps-other-too", args)}
      more={text("maps-other-too.why")}
      dropped={dropped}
      size={size}
      onClose={onClose}
    >
      {!isThere && (
        <Button
          small
          look="main"
          onPress={() => {
            edit.mutate({ ids: [initiative.id], edits });
            onClose();
          }}
        >
          {text("maps-other-add", { what, ...names })}
        </Button>
      )}
      {children}
    </Ask>
  );
}

/** The question, beside the mark; putting it back is always an answer. */
function Ask({
  question,
  more,
  dropped: { at },
  size,
  onClose,
  children,
}: {
  question: string;
  more?: string;
  dropped: OtherDrop;
  size: Size;
  onClose: () => void;
  children: ReactNode;
}) {
  const text = useText();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector("button")?.focus(), []);
  // Beside the mark, on the side where there is more room.
  const [right, low] = [size.width / 2 < at.x, size.height / 2 < at.y];
  const side = {
    ...(right ? { right: size.width - at.x + 18 } : { left: at.x + 18 }),
    ...(low ? { bottom: size.height - at.y } : { top: at.y }),
  };
  return (
    <div
      ref={box}
      role="dialog"
      aria-label={question}
      className="mapask"
      style={side}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <p>{question}</p>
      {more && <p className="s i2">{more}</p>}
      {children}
      <Button small onPress={onClose}>
        {text("maps-other-back")}
      </Button>
    </div>
  );
}
