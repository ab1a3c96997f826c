import { unionOf } from "#shared/domain/geometry.ts";
import { type Cell, type PageLayout, tokensOf } from "./pageLayout.ts";

/**
 * Whether some words in a row hold a caption that ends beyond `border` (a word index) and starts before it; `alone`
 * where nothing stands beside the words from the border on.
 */
export type SpansBorder = (cell: Cell, border: number, alone: boolean) => boolean;

const MOST_LINES = 4;
/** A caption is no paragraph: words, and share of the page's width. */
const MOST_WORDS = 14;
const MOST_WIDTH = 0.46;

/** A table's caption that runs over several lines of its cell is one cell; what stands beside its first line stays there. */
export function joinWrapped(layout: PageLayout, spans: SpansBorder): PageLayout {
  const rows = layout.rows.map((row) => [...row]);
  let changed = false;
  for (const [index, row] of rows.entries()) {
    for (const [column, cell] of row.entries()) {
      let grown = cell;
      for (let lines = 1; lines < MOST_LINES; lines += 1) {
        const next = lineBelow(rows, index, grown, layout.wordHeight);
        if (next === null) break;
        const joined = together(grown, next.cell);
        const alone = next.row.every((other) => other.box[0] <= next.cell.box[0]);
        if (!spans(joined, grown.words.length, alone)) break;
        next.row.splice(next.row.indexOf(next.cell), 1);
        grown = joined;
        changed = true;
      }
      row[column] = grown;
    }
  }
  if (!changed) return layout;
  const numbered = rows.map((row, rowIndex) => row.map((cell, column) => ({ ...cell, row: rowIndex, column })));
  return { ...layout, rows: numbered, cells: numbered.flat() };
}

interface Line {
  readonly row: Cell[];
  readonly cell: Cell;
}

/** The cell that starts flush under another, at the distance of lines. */
function lineBelow(rows: readonly Cell[][], from: number, cell: Cell, wordHeight: number): Line | null {
  if (!isShort(cell)) return null;
  const bottom = cell.box[1] + cell.box[3];
  for (const row of rows.slice(from, from + MOST_LINES + 2)) {
    for (const other of row) {
      if (other === cell || Math.abs(other.box[0] - cell.box[0]) > 0.012) continue;
      const gap = other.box[1] - bottom;
      if (gap < -0.3 * wordHeight) continue;
      return gap < wordHeight && isShort(other) ? { row, cell: other } : null;
    }
  }
  return null;
}

const isShort = (cell: Cell): boolean => cell.words.length <= MOST_WORDS && cell.box[2] < MOST_WIDTH;

function together(a: Cell, b: Cell): Cell {
  const words = [...a.words, ...b.words];
  return { ...a, words, tokens: tokensOf(words), box: unionOf([a.box, b.box]) ?? a.box };
}
