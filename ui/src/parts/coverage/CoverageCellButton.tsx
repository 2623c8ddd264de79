import type { Ref } from "react";
import { Button } from "react-aria-components";
import type { CoverageCell, FrameworkItem } from "@/api/generated";
import { formatNumber, type Text, useItemName, useText } from "@/components";

/** More dots than this nobody counts; then a number says it. */
const mostDots = 8;

/** One place of the coverage table in words. */
export function useCellWords(): (cell: CoverageCell, domain: FrameworkItem, level: FrameworkItem) => string {
  const text: Text = useText();
  const name = useItemName();
  return (cell, domain, level) =>
    text("overview-cell", {
      domain: name(domain, "short"),
      level: name(level, "short"),
      state: text(`cell-state-${cell.state}`),
      initiatives: cell.initiatives.length,
      stakeholders: cell.stakeholders.length,
      needs: cell.needs,
    });
}

/** What of the keyboard and of pressing concerns one place; without it, it is only to be read. */
export interface CellUse {
  ref: Ref<HTMLButtonElement>;
  isOpen: boolean;
  /** Whether it is the one that the Tab key comes to. */
  isCurrent: boolean;
  onPress: () => void;
  onFocus: () => void;
}

/** One place of the coverage table; pressed, it says who acts there, what, and what is missing. */
export function CoverageCellButton({
  cell,
  domain,
  level,
  use,
}: {
  cell: CoverageCell;
  domain: FrameworkItem;
  level: FrameworkItem;
  use: CellUse | undefined;
}) {
  const text = useText();
  const label = useCellWords()(cell, domain, level);
  // Built-in domains have a colour of the theme; a community's own brings its own.
  const tint = Math.min(4, cell.initiatives.length + 1);
  const colour =
    domain.color && !domain.letter ? domain.color : `var(--${domain.key}, ${domain.color ?? "var(--edge)"})`;
  const filled = cell.state === "acting" || cell.state === "quiet";
  const face = {
    className: "cell",
    "data-state": cell.state,
    "aria-label": label,
    style: filled ? { background: `color-mix(in srgb, ${colour} var(--tint-${tint}), var(--paper))` } : {},
  };
  const words = (
    <>
      {filled ? (
        <b className={cell.initiatives.length === 0 ? "z" : ""}>{cell.initiatives.length}</b>
      ) : (
        <span className="word">{text(`overview-cell-${cell.state}`)}</span>
      )}
      <Dots count={cell.stakeholders.length} />
    </>
  );
  if (!use)
    return (
      <span role="img" {...face}>
        {words}
      </span>
    );
  return (
    <Button
      {...face}
      ref={use.ref}
      aria-haspopup="dialog"
      aria-expanded={use.isOpen}
      excludeFromTabOrder={!use.isCurrent}
      onPress={use.onPress}
      onFocus={use.onFocus}
    >
      {words}
    </Button>
  );
}

function Dots({ count }: { count: number }) {
  if (count === 0) return null;
  if (count > mostDots) {
    return (
      <span className="dots many num" data-count={formatNumber(count)}>
        <i />
      </span>
    );
  }
  return (
    <span className="dots">
      {Array.from({ length: count }, (_, n) => n).map((n) => (
        <i key={n} />
      ))}
    </span>
  );
}
