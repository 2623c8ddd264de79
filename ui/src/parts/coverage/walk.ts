import { type KeyboardEvent, useRef, useState } from "react";

/** The place of a cell: its row and its column. */
export type At = readonly [row: number, column: number];

/** Where a key leads from a cell of a table of so many rows and columns; undefined for other keys. */
export function walk(key: string, [row, column]: At, rows: number, columns: number): At | undefined {
  const to = {
    ArrowUp: [row - 1, column],
    ArrowDown: [row + 1, column],
    ArrowLeft: [row, column - 1],
    ArrowRight: [row, column + 1],
    Home: [row, 0],
    End: [row, columns - 1],
    PageUp: [0, column],
    PageDown: [rows - 1, column],
  }[key];
  if (!to) return undefined;
  const [nextRow = 0, nextColumn = 0] = to;
  return [Math.max(0, Math.min(rows - 1, nextRow)), Math.max(0, Math.min(columns - 1, nextColumn))];
}

const keyOf = (at: At) => at.join(" ");

const mirrored: Record<string, string> = { ArrowLeft: "ArrowRight", ArrowRight: "ArrowLeft" };

/** How the keyboard goes through a table of buttons. */
export interface Walk {
  /** Where it is. */
  at: At;
  /** For the table. */
  onKeyDown: (event: KeyboardEvent) => void;
  /** For the button at a place: the Tab key stops at one of them only. */
  use: (at: At) => {
    ref: (button: HTMLButtonElement | null) => void;
    isCurrent: boolean;
    onFocus: () => void;
  };
  /** The button where the keyboard is, or at another place. */
  button: (at?: At) => HTMLButtonElement | undefined;
}

/** Walks a table of so many rows and columns: arrow keys, Home and End, Page Up and Page Down. */
export function useWalk(rows: number, columns: number): Walk {
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const [at, setAt] = useState<At>([0, 0]);
  return {
    at,
    onKeyDown: (event) => {
      // Lines run from right to left: what lies to the right comes before.
      const isMirrored = document.documentElement.dir === "rtl";
      const key = isMirrored ? (mirrored[event.key] ?? event.key) : event.key;
      const to = walk(key, at, rows, columns);
      if (!to || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      buttons.current.get(keyOf(to))?.focus();
    },
    use: (place) => ({
      ref: (button) => {
        if (button) buttons.current.set(keyOf(place), button);
        else buttons.current.delete(keyOf(place));
      },
      isCurrent: keyOf(at) === keyOf(place),
      onFocus: () => setAt(place),
    }),
    button: (place = at) => buttons.current.get(keyOf(place)),
  };
}
