import type { Ref } from "react";
import { Button } from "react-aria-components";
import { formatNumber, useItemName, useText } from "@/components";
import { type Cell, lookOf } from "./cells";
import { KindMark } from "./KindMark";

/** One place of the grid: strengths and needs, one above the other, whatever their numbers. */
export function GridCell({
  cell,
  isOpen,
  isCurrent,
  onPress,
  onFocus,
  ref,
}: {
  cell: Cell;
  isOpen: boolean;
  /** Whether it is the one that the Tab key comes to. */
  isCurrent: boolean;
  onPress: () => void;
  onFocus: () => void;
  ref: Ref<HTMLButtonElement>;
}) {
  const text = useText();
  const name = useItemName();
  const { domain, level, strengths, needs, acting } = cell;
  const look = lookOf(cell);
  // As in the coverage table: built-in domains have a colour of the theme, a community's own brings its own.
  const colour =
    domain.color && !domain.letter ? domain.color : `var(--${domain.key}, ${domain.color ?? "var(--edge)"})`;
  const ground = `color-mix(in srgb, ${colour} var(--tint-1), var(--paper))`;
  const counts = { strengths: strengths.length, needs: needs.length, initiatives: acting.length };
  return (
    <Button
      ref={ref}
      className="asm-cell"
      data-look={look}
      style={look === "known" ? { background: ground } : {}}
      aria-label={text("assessment-cell", {
        domain: name(domain, "short"),
        level: name(level, "short"),
        look,
        ...counts,
      })}
      aria-expanded={isOpen}
      excludeFromTabOrder={!isCurrent}
      onPress={onPress}
      onFocus={onFocus}
    >
      {look === "unknown" ? (
        <span className="not-known">{text("not-known-yet")}</span>
      ) : (
        <>
          <Line kind="strength" count={counts.strengths} /> <Line kind="need" count={counts.needs} />
        </>
      )}
    </Button>
  );
}

function Line({ kind, count }: { kind: "strength" | "need"; count: number }) {
  const text = useText();
  return (
    <span className="line" data-none={count === 0 || undefined}>
      <KindMark kind={kind} />
      {/* The spaces are for whoever reads it out; the layout has its own. */}
      <b className="num">{formatNumber(count)}</b>{" "}
      <span className="word">{text(`assessment-${kind}-word`, { count })}</span>
    </span>
  );
}
