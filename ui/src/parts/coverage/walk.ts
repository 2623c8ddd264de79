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
