import { type KeyboardEvent, type Ref, useEffect, useImperativeHandle, useRef, useState } from "react";
import type { FrameworkItem } from "@/api/generated";
import { DomainMark, useItemName, useText } from "@/components";
import { type At, walk } from "@/parts/coverage/walk";
import type { Cell } from "./cells";
import { GridCell } from "./GridCell";
import { KindMark } from "./KindMark";

/** Brings the keyboard back to the place that was opened last. */
export interface GridHandle {
  focus: () => void;
}

const keyOf = (at: At) => at.join(" ");

const mirrored: Record<string, string> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

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
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [at, setAt] = useState<At>([0, 0]);
  useImperativeHandle(ref, () => ({ focus: () => buttons.current.get(keyOf(at))?.focus() }));

  // The panel beside it makes the grid narrower, and may push what was opened out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another place that is open is the reason to look
  useEffect(() => {
    if (open) buttons.current.get(keyOf(at))?.scrollIntoView({ block: "nearest" });
  }, [open?.domain, open?.level]);

  const step = (event: KeyboardEvent) => {
    // Lines run from right to left: what lies to the right comes before.
    const isMirrored = document.documentElement.dir === "rtl";
    const key = isMirrored ? (mirrored[event.key] ?? event.key) : event.key;
    const to = walk(key, at, domains.length, levels.length);
    if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    buttons.current.get(keyOf(to))?.focus();
  };
  return (
    <>
      <table className="asm-grid" onKeyDown={step}>
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
                        ref={(button: HTMLButtonElement | null) => {
                          if (button) buttons.current.set(keyOf([row, column]), button);
                          else buttons.current.delete(keyOf([row, column]));
                        }}
                        cell={cell}
                        isOpen={open?.domain === domain && open.level === level}
                        isCurrent={at[0] === row && at[1] === column}
                        onPress={() => onOpen(cell)}
                        onFocus={() => setAt([row, column])}
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
