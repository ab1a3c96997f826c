import type { MrzReading } from "#shared/domain/mrz.ts";
import type { RecognisedPage, TextLine, Word } from "#shared/domain/recognised.ts";
import { parseMrz } from "#shared/reading/mrz/parseMrz.ts";

/** How a made-up page is laid out and read. */
export interface SheetOptions {
  readonly pageId?: string;
  /** Height divided by width; 1.414 for A4. */
  readonly aspect?: number;
  /** Lines of a machine-readable zone that the reader found. */
  readonly mrz?: readonly string[];
  /** Each cell a line of its own, as some readers give tables. */
  readonly cellLines?: boolean;
  readonly source?: "ocr" | "text";
}

const COLUMNS = 100;
const LINE = 0.017;
const TOP = 0.05;
const LEFT = 0.08;
const WIDTH = 0.84;

/**
 * A recognised page from a drawing in characters: a row a line, a column a hundredth of the text's width, three
 * blanks a gap. "# " makes a row large and centred, "^ " small.
 */
export function sheet(drawing: string, options: SheetOptions = {}): RecognisedPage {
  const rows = drawing.replace(/^\n|\n\s*$/g, "").split("\n");
  const lines: TextLine[] = [];
  // Letters keep their shape on a page of another shape.
  const stretch = Math.SQRT2 / (options.aspect ?? Math.SQRT2);
  for (const [index, row] of rows.entries()) {
    const size = row.startsWith("# ") ? 1.6 : row.startsWith("^ ") ? 0.75 : 1;
    const text = size === 1 ? row : row.slice(2);
    if (text.trim() === "") continue;
    const words = wordsOf(text, TOP + index * LINE * stretch, size, stretch);
    for (const group of options.cellLines === true ? inCells(words) : [words]) lines.push(lineOf(group, index));
  }
  const confidences = lines.flatMap((line) => line.words.map((word) => word.confidence));
  return {
    pageId: options.pageId ?? "f1.0",
    source: options.source ?? "ocr",
    uprightTurns: 0,
    skewDegrees: 0,
    widthPx: 1654,
    heightPx: Math.round(1654 * (options.aspect ?? Math.SQRT2)),
    languages: ["eng", "rus", "kaz"],
    lines,
    latinLines: [],
    mrz: options.mrz === undefined ? null : zoneOf(options.mrz),
    meanConfidence:
      confidences.length === 0 ? null : confidences.reduce((sum, one) => sum + one, 0) / confidences.length,
  };
}

function wordsOf(text: string, top: number, size: number, stretch: number): Word[] {
  const step = (WIDTH / COLUMNS) * (size > 1 ? 1.2 : 1);
  const trimmed = text.trim();
  const start = size > 1 ? (1 - trimmed.length * step) / 2 : LEFT + (text.length - text.trimStart().length) * step;
  const words: Word[] = [];
  for (const match of trimmed.matchAll(/\S+/g)) {
    const left = start + match.index * step;
    words.push({
      text: match[0],
      box: [left, top, match[0].length * step * 0.96, 0.011 * size * stretch],
      confidence: 0.93,
    });
  }
  return words;
}

function inCells(words: readonly Word[]): Word[][] {
  const cells: Word[][] = [];
  for (const word of words) {
    const cell = cells.at(-1);
    const last = cell?.at(-1);
    if (cell !== undefined && last !== undefined && word.box[0] - last.box[0] - last.box[2] < 0.02) cell.push(word);
    else cells.push([word]);
  }
  return cells;
}

function lineOf(words: readonly Word[], block: number): TextLine {
  const left = Math.min(...words.map((word) => word.box[0]));
  const right = Math.max(...words.map((word) => word.box[0] + word.box[2]));
  const top = Math.min(...words.map((word) => word.box[1]));
  const height = Math.max(...words.map((word) => word.box[3]));
  return { words, box: [left, top, right - left, height], block };
}

function zoneOf(lines: readonly string[]): MrzReading {
  const parsed = parseMrz(lines, "2026-11-20");
  if (parsed === null) throw new Error("no such zone");
  return { ...parsed, box: [0.05, 0.85, 0.9, 0.1], rotation: 0, agreeingReadings: 2, repaired: [], confidence: 0.97 };
}

const CONFUSED: Readonly<Record<string, string>> = {
  О: "O",
  о: "o",
  е: "e",
  а: "a",
  с: "c",
  р: "p",
  Н: "H",
  й: "и",
  Й: "И",
  ё: "е",
  ә: "э",
  ү: "у",
  қ: "к",
  ң: "н",
  i: "l",
  l: "I",
  I: "l",
  m: "rn",
  h: "b",
  і: "!",
  ө: "е",
  ц: "п",
  ш: "щ",
  t: "f",
};

/** Random numbers that are the same for the same seed. */
export function chance(seed: number): () => number {
  let state = seed * 2654435761 + 12345;
  return () => {
    state = (Math.imul(state ^ (state >>> 15), 2246822519) + 3266489917) | 0;
    return ((state ^ (state >>> 13)) >>> 0) / 4294967296;
  };
}

/** Words of captions as an imperfect reader gives them: letters confused, boxes shaken, lines slanted. Values are kept. */
export function misread(page: RecognisedPage, seed: number, rate: number, kept: ReadonlySet<string>): RecognisedPage {
  const next = chance(seed);
  const slope = (next() - 0.5) * 0.02;
  const shake = () => (next() - 0.5) * 0.003;
  const lines = page.lines.map((line) => {
    const words = line.words.map((word) => ({
      text: keeps(word.text, kept)
        ? word.text
        : [...word.text].map((letter) => (next() < rate ? (CONFUSED[letter] ?? letter) : letter)).join(""),
      box: [word.box[0] + shake(), word.box[1] + shake() + slope * word.box[0], word.box[2], word.box[3]] as const,
      confidence: 0.6 + 0.35 * next(),
    }));
    return { ...line, words };
  });
  return { ...page, lines };
}

function keeps(text: string, kept: ReadonlySet<string>): boolean {
  return /\d/.test(text) || kept.has(text.replace(/[^\p{L}]/gu, "").toLowerCase()) || text.length < 3;
}
