import { Button } from "react-aria-components";
import type { CoverageCell, FrameworkItem } from "@/api/generated";
import { formatNumber, PopoverButton, useItemName, useText } from "@/components";
import { CellDetail } from "./CellDetail";

/** More dots than this nobody counts; then a number says it. */
const mostDots = 8;

/** One place of the coverage table; pressed, it says who acts there, what, and what is missing. */
export function CoverageCellButton({
  cell,
  domain,
  level,
  isStill,
}: {
  cell: CoverageCell;
  domain: FrameworkItem;
  level: FrameworkItem;
  /** It is only to be read. */
  isStill: boolean;
}) {
  const text = useText();
  const name = useItemName();
  const label = text("overview-cell", {
    domain: name(domain, "short"),
    level: name(level, "short"),
    state: text(`cell-state-${cell.state}`),
    initiatives: cell.initiatives.length,
    stakeholders: cell.stakeholders.length,
    needs: cell.needs,
  });
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
  if (isStill)
    return (
      <span role="img" {...face}>
        {words}
      </span>
    );
  return (
    <PopoverButton label={label} button={<Button {...face}>{words}</Button>}>
      <CellDetail cell={cell} domain={domain} level={level} />
    </PopoverButton>
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
