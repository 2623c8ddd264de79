// biome-ignore-all lint/a11y/useSemanticElements: rows out of sight don't exist, which a table element can't say
// biome-ignore-all lint/a11y/useFocusableInteractive: one row, or one heading, takes the keyboard at a time
import { type MouseEvent, memo, type ReactNode } from "react";
import type { Id } from "@/api/generated";
import { useText } from "@/components";
import { Tick } from "./Tick";

export interface RowProps<T extends { id: Id }> {
  one: T;
  /** What it is called. */
  name: string;
  /** Its cells after the box that chooses it: `gridcell`s and one `rowheader`, with their `aria-colindex`. */
  cells: (one: T, isFresh: boolean) => ReactNode;
  /** Place among all rows of the grid, from 1. */
  rowIndex: number;
  /** Where it is drawn, in pixels from the top of the list, and how high. */
  top: number;
  height: number;
  isTicked: boolean;
  /** The keyboard is here. */
  isCurrent: boolean;
  /** It is shown beside the list. */
  isOpen: boolean;
  /** Made a moment ago. */
  isFresh: boolean;
  onPress: (id: Id, event: MouseEvent) => void;
  onTick: (id: Id, range: boolean) => void;
}

function PlainRow<T extends { id: Id }>(props: RowProps<T>) {
  const { one, name, cells, rowIndex, top, height, isTicked, isCurrent, isOpen, isFresh, onPress, onTick } =
    props;
  const text = useText();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid listens for the keys of all its rows
    <div
      role="row"
      data-id={one.id}
      aria-rowindex={rowIndex}
      aria-selected={isTicked}
      aria-current={isOpen || undefined}
      tabIndex={isCurrent ? 0 : -1}
      className="trow"
      data-fresh={isFresh || undefined}
      style={{ height, transform: `translateY(${top}px)` }}
      onClick={(event) => onPress(one.id, event)}
    >
      <div role="gridcell" aria-colindex={1} className="c-tick">
        <Tick
          state={isTicked ? "all" : "none"}
          label={text("list-select-one", { name })}
          onTick={(range) => onTick(one.id, range)}
        />
      </div>
      {cells(one, isFresh)}
    </div>
  );
}

/** One row of a table. */
export const Row = memo(PlainRow) as typeof PlainRow;
