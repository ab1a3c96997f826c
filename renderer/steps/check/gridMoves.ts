export type GridMove = "left" | "right" | "up" | "down" | "rowStart" | "rowEnd" | "first" | "last";

/** Where a key leads from a cell: the next filled cell that way; the cell itself where there is none. */
export function nextCell(cells: readonly (readonly (string | null)[])[], from: string, move: GridMove): string {
  const rowAt = cells.findIndex((row) => row.includes(from));
  const row = cells[rowAt];
  if (row === undefined) return from;
  const columnAt = row.indexOf(from);
  const filled = (list: readonly (string | null)[]) => list.filter((key) => key !== null);
  switch (move) {
    case "left":
      return filled(row.slice(0, columnAt)).at(-1) ?? from;
    case "right":
      return filled(row.slice(columnAt + 1))[0] ?? from;
    case "up":
      return inColumn(cells.slice(0, rowAt).toReversed(), columnAt) ?? from;
    case "down":
      return inColumn(cells.slice(rowAt + 1), columnAt) ?? from;
    case "rowStart":
      return filled(row)[0] ?? from;
    case "rowEnd":
      return filled(row).at(-1) ?? from;
    case "first":
      return filled(cells.flat())[0] ?? from;
    case "last":
      return filled(cells.flat()).at(-1) ?? from;
  }
}

/** The next filled cell of the column; where the column ends, the nearest cell of the next row that has one. */
function inColumn(rows: readonly (readonly (string | null)[])[], columnAt: number): string | null {
  const below = rows.map((row) => row[columnAt] ?? null).find((key) => key !== null);
  if (below !== undefined) return below;
  const next = rows.find((row) => row.some((key) => key !== null)) ?? [];
  const filled = next.flatMap((key, index) => (key === null ? [] : [{ key, distance: Math.abs(index - columnAt) }]));
  return filled.sort((a, b) => a.distance - b.distance)[0]?.key ?? null;
}
