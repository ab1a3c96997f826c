import { type Box, unionOf } from "#shared/domain/geometry.ts";
import type { TextLine, Word } from "#shared/domain/recognised.ts";

interface Fragment {
  readonly words: readonly Word[];
  readonly box: Box;
}

/** Fragments of one row further apart than this many line heights are cells or columns, not one line. */
const CELL_GAP_HEIGHTS = 6;
/** A vertical gap wider than this many line heights begins a new block. */
const BLOCK_GAP_HEIGHTS = 1.2;

/**
 * Words of an upright page as lines in reading order. `runs[i]` is the number of the file's own line of word i:
 * files split one visual line into several runs, and write runs in any order, so rows are found by place.
 */
export function groupIntoLines(words: readonly Word[], runs: readonly number[]): readonly TextLine[] {
  const rows = intoRows(intoFragments(words, runs));
  const lines: TextLine[] = [];
  let block = -1;
  let previous: Box | null = null;
  for (const fragment of rows.flatMap(joinNeighbours)) {
    if (!previous || !continues(previous, fragment.box)) block++;
    previous = fragment.box;
    lines.push({ words: fragment.words, box: fragment.box, block });
  }
  return lines;
}

function intoFragments(words: readonly Word[], runs: readonly number[]): readonly Fragment[] {
  const fragments: Fragment[] = [];
  let open: Word[] = [];
  const close = () => {
    const box = unionOf(open.map((word) => word.box));
    if (box) fragments.push({ words: open, box });
    open = [];
  };
  for (const [index, word] of words.entries()) {
    const last = open.at(-1);
    if (last && (runs[index] !== runs[index - 1] || !sameRow(last.box, word.box) || gapTooWide(last.box, word.box))) {
      close();
    }
    open.push(word);
  }
  close();
  return fragments;
}

/** Rows from the top down, each from the left to the right. */
function intoRows(fragments: readonly Fragment[]): readonly (readonly Fragment[])[] {
  const rows: { box: Box; fragments: Fragment[] }[] = [];
  for (const fragment of [...fragments].sort((a, b) => middleOf(a.box) - middleOf(b.box))) {
    const row = rows.findLast((candidate) => sameRow(candidate.box, fragment.box));
    if (row) row.fragments.push(fragment);
    else rows.push({ box: fragment.box, fragments: [fragment] });
  }
  return rows.map((row) => row.fragments.sort((a, b) => a.box[0] - b.box[0]));
}

function joinNeighbours(row: readonly Fragment[]): readonly Fragment[] {
  const joined: Fragment[] = [];
  for (const fragment of row) {
    const last = joined.at(-1);
    if (last && !gapTooWide(last.box, fragment.box)) {
      const box = unionOf([last.box, fragment.box]);
      joined[joined.length - 1] = { words: [...last.words, ...fragment.words], box: box ?? fragment.box };
    } else joined.push(fragment);
  }
  return joined;
}

/** Fractions of height and width differ in scale; an A4 portrait page is assumed for the ratio, it only sets a gap. */
const HEIGHT_TO_WIDTH = 297 / 210;

function gapTooWide(left: Box, right: Box): boolean {
  const gap = right[0] - (left[0] + left[2]);
  return Math.abs(gap) > CELL_GAP_HEIGHTS * Math.max(left[3], right[3]) * HEIGHT_TO_WIDTH && gap !== 0;
}

function sameRow(a: Box, b: Box): boolean {
  const overlap = Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]);
  return overlap > 0.5 * Math.min(a[3], b[3]);
}

function middleOf(box: Box): number {
  return box[1] + box[3] / 2;
}

function continues(above: Box, below: Box): boolean {
  const gap = below[1] - (above[1] + above[3]);
  const sideBySide = Math.min(above[0] + above[2], below[0] + below[2]) - Math.max(above[0], below[0]) <= 0;
  return !sideBySide && gap < BLOCK_GAP_HEIGHTS * Math.max(above[3], below[3]) && gap > -above[3];
}
