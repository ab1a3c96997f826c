/** What stands where; pixels or fractions. */
export interface Placed {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Reading order by recursive cuts: a blank strip across the page parts what is above from what is below, a blank strip down
 * parts columns (of three lines or more each). Each group of the answer is one block.
 */
export function orderSegments<T extends Placed>(pieces: readonly T[], letterHeight: number): readonly (readonly T[])[] {
  if (pieces.length <= 1) return pieces.length === 0 ? [] : [pieces];
  const columns = cut(pieces, (piece) => [piece.left, piece.right], letterHeight * 1.2);
  const rows = cut(pieces, (piece) => [piece.top, piece.bottom], letterHeight * 1.1);
  if (columns?.every((group) => group.length >= 3))
    return columns.flatMap((group) => orderSegments(group, letterHeight));
  if (rows !== null) return rows.flatMap((group) => orderSegments(group, letterHeight));
  return [inLines(pieces)];
}

/** Parts the pieces at the widest blank strip; null where none is wide enough. */
function cut<T>(
  pieces: readonly T[],
  spanOf: (piece: T) => readonly [number, number],
  least: number,
): readonly [readonly T[], readonly T[]] | null {
  const sorted = pieces.toSorted((a, b) => spanOf(a)[0] - spanOf(b)[0]);
  let end = Number.NEGATIVE_INFINITY;
  let widest = least;
  let at = -1;
  for (const [index, piece] of sorted.entries()) {
    const [from, to] = spanOf(piece);
    if (index > 0 && from - end > widest) {
      widest = from - end;
      at = index;
    }
    end = Math.max(end, to);
  }
  return at === -1 ? null : [sorted.slice(0, at), sorted.slice(at)];
}

/** Line by line, each from left to right. */
function inLines<T extends Placed>(pieces: readonly T[]): readonly T[] {
  const lines: T[][] = [];
  for (const piece of pieces.toSorted((a, b) => a.top + a.bottom - b.top - b.bottom)) {
    const line = lines.at(-1);
    const head = line?.[0];
    const common = head === undefined ? 0 : Math.min(head.bottom, piece.bottom) - Math.max(head.top, piece.top);
    if (
      line !== undefined &&
      head !== undefined &&
      common > 0.5 * Math.min(head.bottom - head.top, piece.bottom - piece.top)
    )
      line.push(piece);
    else lines.push([piece]);
  }
  return lines.flatMap((line) => line.toSorted((a, b) => a.left - b.left));
}
