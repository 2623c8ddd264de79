import { type Ref, useEffect, useImperativeHandle } from "react";
import type { FrameworkItem } from "@/api/generated";
import { DomainMark, useItemName, useText } from "@/components";
import { useWalk } from "@/parts/coverage/walk";
import type { Cell } from "./cells";
import { GridCell } from "./GridCell";
import { KindMark } from "./KindMark";

/** Brings the keyboard back to the place that was opened last. */
export interface GridHandle {
  focus: () => void;
}

/**
 * What was found, domain by level. The Tab key stops at it once; arrow keys go from place to place, Enter opens one.
 */
export function FindingGrid({
  cells,
  domains,
  levels,
  open,
  onOpen,
  ref,
}: {
  cells: Cell[];
  domains: FrameworkItem[];
  levels: FrameworkItem[];
  open: Cell | undefined;
  onOpen: (cell: Cell) => void;
  ref?: Ref<GridHandle>;
}) {
  const text = useText();
  const name = useItemName();
  const walk = useWalk(domains.length, levels.length);
  useImperativeHandle(ref, () => ({ focus: () => walk.button()?.focus() }));

  // The panel beside it makes the grid narrower, and may push what was opened out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place that is open is the reason to look
  useEffect(() => {
    if (open) walk.button()?.scrollIntoView({ block: "nearest" });
  }, [open?.domain, open?.level]);

  return (
    <>
      <table className="asm-grid" onKeyDown={walk.onKeyDown}>
        <thead>
          <tr>
            <td />
            {levels.map((level) => (
              <th key={level.id} scope="col">
                {name(level, "short")}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {domains.map((domain, row) => (
            <tr key={domain.id}>
              <th scope="row">
                <span>
                  <DomainMark domain={domain} />
                  {name(domain, "short")}
                </span>
              </th>
              {levels.map((level, column) => {
                const cell = cells.find((each) => each.domain === domain && each.level === level);
                return (
                  <td key={level.id}>
                    {cell && (
                      <GridCell
                        {...walk.use([row, column])}
                        cell={cell}
                        isOpen={open?.domain === domain && open.level === level}
                        onPress={() => onOpen(cell)}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="asm-key">
        <span>
          <KindMark kind="strength" />
          {text("assessment-key-strength")}
        </span>
        <span>
          <KindMark kind="need" />
          {text("assessment-key-need")}
        </span>
        <span>
          <i className="sample gap" />
          {text("assessment-key-gap")}
        </span>
        <span>
          <i className="sample unknown" />
          {text("not-known-yet")}
        </span>
      </p>
    </>
  );
}
