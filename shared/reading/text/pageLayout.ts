import { type Box, unionOf } from "#shared/domain/geometry.ts";
import type { RecognisedPage, TextLine, Word } from "#shared/domain/recognised.ts";
import { joinCombs } from "./combBoxes.ts";
import { foldWords, skeletonOf } from "./foldText.ts";

/** A word on a page, with its folded forms. */
export interface LayoutWord {
  readonly text: string;
  readonly box: Box;
  readonly confidence: number;
  /** Folded words that it holds: "Тегі/Surname" holds two. */
  readonly tokens: readonly string[];
  readonly pageNumber: number;
}

/** One folded word, and where it came from. */
export interface Token {
  readonly skeleton: string;
  readonly word: LayoutWord;
  /** Index of the word in its cell or flow. */
  readonly wordIndex: number;
}

/** Words of one line without a wide gap between them: a table cell, a column's line. */
export interface Cell {
  readonly words: readonly LayoutWord[];
  readonly tokens: readonly Token[];
  readonly box: Box;
  readonly row: number;
  readonly column: number;
  readonly pageNumber: number;
}

/** A page as rows of cells and as running text. */
export interface PageLayout {
  readonly page: RecognisedPage;
  /** 1-based within its document. */
  readonly pageNumber: number;
  readonly rows: readonly (readonly Cell[])[];
  readonly cells: readonly Cell[];
  /** All words in the reader's own order. */
  readonly flow: readonly LayoutWord[];
  /** Median height of a word, as a fraction of the page height. */
  readonly wordHeight: number;
  /** Page height divided by its width. */
  readonly aspect: number;
}

/** Splits a page's lines into cells at wide gaps and sets the cells in rows. */
export function pageLayout(page: RecognisedPage, pageNumber: number): PageLayout {
  const aspect = page.widthPx > 0 && page.heightPx > 0 ? page.heightPx / page.widthPx : Math.SQRT2;
  const heights = page.lines.flatMap((line) => line.words.map((word) => word.box[3])).sort((a, b) => a - b);
  const wordHeight = heights[Math.floor(heights.length / 2)] ?? 0.01;
  const slope = slopeOf(page.lines);
  const pieces: LayoutWord[][] = [];
  const flow: LayoutWord[] = [];
  for (const line of page.lines) {
    const words = joinCombs(line.words)
      .filter((word, at, all) => word.text.trim() !== "" && (isRangeDash(all, at) || !isSpeck(word, wordHeight)))
      .map((word) => layoutWord(inLatin(word, page), pageNumber));
    flow.push(...words.map((word, at) => withPronoun(word, words[at + 1])));
    pieces.push(...splitAtGaps(words, wordHeight * aspect));
  }
  const rows = inRows(splitAtColumns(pieces, wordHeight, aspect), slope);
  return { page, pageNumber, rows, cells: rows.flat(), flow, wordHeight, aspect };
}

/** A comma or a fleck that was read as a sign of its own: a single sign half as high as the page's words. A slash parts the halves of a caption. */
function isSpeck(word: Word, wordHeight: number): boolean {
  return word.text.length === 1 && !/[/|]/.test(word.text) && word.box[3] < 0.62 * wordHeight;
}

/** "31.05.2026 - 02.11.2026": the dash holds the two dates together. */
function isRangeDash(words: readonly Word[], at: number): boolean {
  return (
    /^[-–—]$/.test(words[at]?.text ?? "") &&
    /\d$/.test(words[at - 1]?.text ?? "") &&
    /^\d/.test(words[at + 1]?.text ?? "")
  );
}

/** A Latin name that a Cyrillic model read as "ТО5НМАТОУА", as the English model read it, where it did and is surer. */
function inLatin(word: Word, page: RecognisedPage): Word {
  if (page.latinLines.length === 0 || !/^[\p{Script=Cyrillic}\d?]{4,}[,.;]?$/u.test(word.text)) return word;
  const mangled = /[\d?]/.test(word.text) && /\p{L}{2}/u.test(word.text);
  if (!mangled && word.text !== word.text.toUpperCase()) return word;
  const again = page.latinLines
    .flatMap((line) => line.words)
    .find(
      (other) => overlapX(other.box, word.box) > 0.7 * word.box[2] && overlapY(other.box, word.box) > 0.5 * word.box[3],
    );
  if (again === undefined || !/^[A-Z][A-Z'-]{2,}[,.;]?$/.test(again.text)) return word;
  const ahead = again.confidence - word.confidence;
  return mangled || ahead > 0.05 || (isOfTwins(word.text) && ahead > -0.12) ? { ...again, box: word.box } : word;
}

/** Hardly a letter that Latin has nothing like, or a sign that Russian lacks: "ВЕІЛАЕУ" for BELYAEV. */
function isOfTwins(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? [];
  const own = letters.filter((letter) => !/[АВЕЗКМНОРСТУХІЈЅ]/u.test(letter)).length;
  return own === 0 || (/[ІЈЅ]/u.test(text) && !/[ӘҒҚҢӨҰҮҺ]/u.test(text) && own <= 1);
}

function layoutWord(word: Word, pageNumber: number): LayoutWord {
  return {
    text: word.text,
    box: word.box,
    confidence: word.confidence,
    tokens: foldWords(word.text).map(skeletonOf),
    pageNumber,
  };
}

/** "I" is often read as a bar; in running text it is the pronoun. */
function withPronoun(word: LayoutWord, next: LayoutWord | undefined): LayoutWord {
  if (!/^(\|,?|[\][!l1],)$/.test(word.text) || /\p{Script=Cyrillic}/u.test(next?.text ?? "")) return word;
  return { ...word, text: /,$/.test(word.text) ? "I," : "I", tokens: ["i"] };
}

function splitAtGaps(words: readonly LayoutWord[], heightAsWidth: number): LayoutWord[][] {
  const sorted = [...words].sort((a, b) => a.box[0] - b.box[0]);
  const justified = justifiedGap(sorted);
  const pieces: LayoutWord[][] = [];
  let piece: LayoutWord[] = [];
  let right = 0;
  for (const word of sorted) {
    if (/^[|¦]+$/.test(word.text)) {
      if (piece.length > 0) pieces.push(piece);
      piece = [];
      continue;
    }
    const height = Math.max(heightAsWidth, 0.5 * word.box[3] * (heightAsWidth > 0 ? 1 : 0));
    if (piece.length > 0 && word.box[0] - right > Math.max(1.6 * height, 1.3 * justified)) {
      pieces.push(piece);
      piece = [];
    }
    piece.push(word);
    right = Math.max(piece.length === 1 ? 0 : right, word.box[0] + word.box[2]);
  }
  if (piece.length > 0) pieces.push(piece);
  return pieces;
}

/** The word space of a line that is set wide to fill its column: all its gaps are alike. 0 for other lines. */
function justifiedGap(words: readonly LayoutWord[]): number {
  const gaps = words.slice(1).map((word, at) => {
    const before = words[at]?.box ?? word.box;
    return word.box[0] - before[0] - before[2];
  });
  const sorted = gaps.toSorted((a, b) => a - b);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)];
  return gaps.length >= 5 && median > 0 && least > 0.75 * median && most < 1.3 * median ? median : 0;
}

/** Nearer than this many heights are lines of one table. */
const NEAR_LINES = 7;

/**
 * Narrow columns leave gaps no wider than wide word spaces: a line is also parted where two other lines near it begin
 * ("Gender Date of" over "M | 4 August" over "1991").
 */
function splitAtColumns(pieces: readonly LayoutWord[][], wordHeight: number, aspect: number): LayoutWord[][] {
  const height = wordHeight * aspect;
  const starts = pieces.flatMap((words) => {
    const [first] = words;
    return first === undefined ? [] : [{ words, x: first.box[0], y: first.box[1] }];
  });
  return pieces.flatMap((words) => {
    const parts: LayoutWord[][] = [[]];
    if (justifiedGap(words) > 0) return [[...words]];
    for (const [at, word] of words.entries()) {
      const before = words[at - 1];
      const gap = before === undefined ? 0 : word.box[0] - before.box[0] - before.box[2];
      const aligned =
        gap > LEAST_COLUMN_GAP * height &&
        // "31.05.2026 - 02.11.2026".
        !/^[-–—]$/.test(before?.text ?? "") &&
        !/^[-–—]$/.test(word.text) &&
        starts.filter(
          (other) =>
            other.words !== words &&
            Math.abs(other.x - word.box[0]) < 0.3 * height &&
            Math.abs(other.y - word.box[1]) < NEAR_LINES * wordHeight,
        ).length >= 2;
      if (aligned) parts.push([]);
      parts.at(-1)?.push(word);
    }
    return parts;
  });
}

/** In heights of the page's words: more than a word space. */
const LEAST_COLUMN_GAP = 0.75;

/** How far the lines fall to the right, in page heights a page width: median over lines of several words. */
function slopeOf(lines: readonly TextLine[]): number {
  const slopes: number[] = [];
  for (const line of lines) {
    const first = line.words[0];
    const last = line.words.at(-1);
    if (first === undefined || last === undefined || line.words.length < 3) continue;
    const run = last.box[0] - first.box[0];
    if (run < 0.25) continue;
    slopes.push((last.box[1] + last.box[3] - first.box[1] - first.box[3]) / run);
  }
  if (slopes.length < 3) return 0;
  slopes.sort((a, b) => a - b);
  const median = slopes[Math.floor(slopes.length / 2)] ?? 0;
  return Math.abs(median) < 0.004 ? 0 : median;
}

function inRows(pieces: readonly LayoutWord[][], slope: number): Cell[][] {
  const placed = pieces
    .map((words) => ({ words, box: unionOf(words.map((word) => word.box)) }))
    .filter((piece): piece is { words: LayoutWord[]; box: Box } => piece.box !== null)
    .map(({ words, box }) => {
      const middle = words[Math.floor(words.length / 2)] ?? words[0];
      const at = middle === undefined ? box : middle.box;
      const centre = at[1] + at[3] / 2 - slope * (at[0] + at[2] / 2);
      return { words, box, centre, height: at[3] };
    })
    .sort((a, b) => a.centre - b.centre);
  const rows: (typeof placed)[] = [];
  for (const piece of placed) {
    const row = rows.at(-1);
    const head = row?.[0];
    if (row !== undefined && head !== undefined) {
      const reference = row.reduce((sum, other) => sum + other.centre, 0) / row.length;
      const clashes = row.some((other) => overlapX(other.box, piece.box) > 0.3 * Math.min(other.box[2], piece.box[2]));
      if (piece.centre - reference < 0.75 * Math.max(Math.min(head.height, piece.height), 0.004) && !clashes) {
        row.push(piece);
        continue;
      }
    }
    rows.push([piece]);
  }
  return rows.map((row, rowIndex) =>
    row
      .sort((a, b) => a.box[0] - b.box[0])
      .map(({ words, box }, column) => ({
        words,
        tokens: tokensOf(words),
        box,
        row: rowIndex,
        column,
        pageNumber: words[0]?.pageNumber ?? 1,
      })),
  );
}

/** Width of the common x-range of two boxes; 0 where they do not meet. */
export function overlapX(a: Box, b: Box): number {
  return Math.max(0, Math.min(a[0] + a[2], b[0] + b[2]) - Math.max(a[0], b[0]));
}

/** Height of the common y-range of two boxes; 0 where they do not meet. */
export function overlapY(a: Box, b: Box): number {
  return Math.max(0, Math.min(a[1] + a[3], b[1] + b[3]) - Math.max(a[1], b[1]));
}

/** The folded words of some words, in order. */
export function tokensOf(words: readonly LayoutWord[]): Token[] {
  return words.flatMap((word, wordIndex) => word.tokens.map((skeleton) => ({ skeleton, word, wordIndex })));
}

/** The words' texts joined by single spaces. */
export function wordsText(words: readonly LayoutWord[]): string {
  return words.map((word) => word.text).join(" ");
}
