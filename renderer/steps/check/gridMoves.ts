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
      return nearest(cells.slice(0, rowAt).toReversed(), columnAt) ?? from;
    case "down":
      return nearest(cells.slice(rowAt + 1), columnAt) ?? from;
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

/** The first row ahead that has a cell, at the column or as near to it as the row allows. */
function nearest(rows: readonly (readonly (string | null)[])[], columnAt: number): string | null {
  for (const row of rows) {
    let best: { readonly key: string; readonly distance: number } | null = null;
    row.forEach((key, index) => {
      const distance = Math.abs(index - columnAt);
      if (key !== null && (best === null || distance < best.distance)) best = { key, distance };
    });
    const found = best as { readonly key: string } | null;
    if (found !== null) return found.key;
  }
  return null;
}
