import type { Grey } from "../pixels/grey.ts";
import { cropGrey, scaleGrey } from "../pixels/grey.ts";
import type { ReadWord, TextReader } from "../tesseract/textReader.ts";
import type { Comb, CombCell } from "./findCombs.ts";
import type { Segment } from "./findSegments.ts";
import { type LineReading, mergeReadings, sureness } from "./mergeReadings.ts";
import { readSegment } from "./readSegment.ts";
import type { ReadPiece } from "./readSegments.ts";

/** Height at which the letters are put together, px. */
const LETTER_PX = 32;
/** Between two letters and for an empty box, in heights of a letter. */
const GAP = 0.16;
const SPACE = 0.75;
/** So sure of a row that no other model is asked. */
const SURE = 0.86;

/**
 * Letters in boxes read as the line they would be without them: cut out and set side by side, an empty box for a space.
 * Tesseract drops and mistakes letters that stand alone.
 */
export function readCombs(
  page: Grey,
  combs: readonly Comb[],
  languages: readonly string[],
  reader: TextReader,
): readonly ReadPiece[] {
  return combs.flatMap((comb) => {
    const line = lineOf(page, comb);
    if (line === null) return [];
    const readings: LineReading[] = [];
    for (const language of ["eng", ...languages.filter((one) => one !== "eng")]) {
      const words = readSegment({ image: line.image, left: 0, top: 0, scale: 1 }, language, reader);
      readings.push({ language, words });
      if (sureness(words, language) > SURE) break;
    }
    const words = onPage(mergeReadings(readings), line);
    if (words.length === 0) return [];
    const english = readings.find(({ language }) => language === "eng")?.words ?? [];
    return [{ segment: segmentOf(comb), words, latin: onPage(english, line) }];
  });
}

/** Whether a piece of a line stands in the boxes. */
export function isInComb(segment: Segment, combs: readonly Comb[]): boolean {
  const x = (segment.left + segment.right) / 2;
  const y = (segment.top + segment.bottom) / 2;
  return combs.some(
    (comb) =>
      x > comb.left - comb.letterHeight &&
      x < comb.right + comb.letterHeight &&
      y > comb.top &&
      y < comb.bottom &&
      segment.bottom - segment.top < 1.2 * (comb.bottom - comb.top),
  );
}

interface CombLine {
  readonly image: Grey;
  /** Where each filled box's letter went, px of the image. */
  readonly spots: readonly Spot[];
}

interface Spot {
  /** The letter on the page. */
  readonly frame: Frame;
  /** Counts the words: empty boxes part them. */
  readonly run: number;
  readonly from: number;
  readonly to: number;
}

type Frame = Pick<CombCell, "left" | "top" | "right" | "bottom">;

function lineOf(page: Grey, comb: Comb): CombLine | null {
  const filled = comb.cells.flatMap((cell, at) =>
    cell.parts.length === 0 ? [] : [{ cell, at, frame: inkOf(cell, comb) }],
  );
  const first = filled[0];
  if (first === undefined) return null;
  const top = Math.min(...filled.map(({ frame }) => frame.top));
  const bottom = Math.max(...filled.map(({ frame }) => frame.bottom));
  const scale = Math.min(3, Math.max(0.3, LETTER_PX / comb.letterHeight));
  const margin = Math.round(0.5 * comb.letterHeight);
  const gap = Math.max(1, Math.round(GAP * comb.letterHeight));
  const space = Math.round(SPACE * comb.letterHeight);
  let width = margin;
  let before = first.at;
  let run = 0;
  const places = filled.map(({ cell, at, frame }) => {
    if (at - before > 1) {
      width += space;
      run += 1;
    }
    before = at;
    const from = width;
    width += frame.right - frame.left + gap;
    return { cell, frame, run, from };
  });
  width += margin;
  const height = bottom - top + 2 * margin;
  const paper = paperOf(page, comb);
  const data = new Uint8Array(width * height).fill(paper);
  for (const { cell, frame, from } of places) {
    const letter = cropGrey(page, frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
    // Boxes in the shade are as bright as the rest, so that no edges show between letters.
    const lift = paper / Math.max(1, paperOf(page, cell));
    for (let y = 0; y < letter.height; y++) {
      const row = (frame.top - top + margin + y) * width + from;
      for (let x = 0; x < letter.width; x++)
        data[row + x] = Math.min(paper, Math.round((letter.data[y * letter.width + x] as number) * lift));
    }
  }
  return {
    image: scaleGrey(
      { width, height, data },
      Math.max(1, Math.round(width * scale)),
      Math.max(1, Math.round(height * scale)),
    ),
    spots: places.map(({ frame, run, from }) => ({
      frame,
      run,
      from: from * scale,
      to: (from + frame.right - frame.left) * scale,
    })),
  };
}

/** How light the paper is there. */
function paperOf(page: Grey, { left, top, right, bottom }: Frame): number {
  const crop = cropGrey(page, Math.round(left), Math.round(top), Math.round(right - left), Math.round(bottom - top));
  return crop.data.toSorted()[Math.floor(crop.data.length * 0.6)] ?? 255;
}

/** The ink of a box; where it touches the frame, the inside of the box. */
function inkOf(cell: CombCell, comb: Comb): Frame {
  const side = 0.1 * (cell.right - cell.left);
  const inner = {
    left: Math.round(cell.left + side),
    right: Math.round(cell.right - side),
    top: Math.round(cell.top + 0.08 * (cell.bottom - cell.top)),
    bottom: Math.round(cell.bottom - 0.08 * (cell.bottom - cell.top)),
  };
  const ink = {
    left: Math.min(...cell.parts.map(({ left }) => left)) - 1,
    right: Math.max(...cell.parts.map(({ right }) => right)) + 1,
    top: Math.min(...cell.parts.map(({ top }) => top)) - 1,
    bottom: Math.max(...cell.parts.map(({ bottom }) => bottom)) + 1,
  };
  if (ink.bottom - ink.top < 1.5 * comb.letterHeight) return ink;
  const left = Math.max(ink.left, inner.left);
  const top = Math.max(ink.top, inner.top);
  return {
    left,
    top,
    right: Math.max(left + 1, Math.min(ink.right, inner.right)),
    bottom: Math.max(top + 1, Math.min(ink.bottom, inner.bottom)),
  };
}

/** The words where they stand on the page; what stands in boxes without a gap is one word. */
function onPage(words: readonly ReadWord[], { spots }: CombLine): readonly ReadWord[] {
  const runs = new Map<number, { text: string; sum: number; spots: Spot[] }>();
  for (const word of words) {
    const own = spots.filter(({ from, to }) => {
      const middle = (from + to) / 2;
      return middle > word.left - 1 && middle < word.left + word.width + 1;
    });
    const signs = [...word.text];
    const apart = signs.length === own.length;
    for (const [at, spot] of own.entries()) {
      const run = runs.get(spot.run) ?? { text: "", sum: 0, spots: [] };
      // A word over an empty box is parted there, where its letters can be counted.
      run.text += apart ? (signs[at] ?? "") : at === 0 ? word.text : "";
      run.sum += word.confidence;
      run.spots.push(spot);
      runs.set(spot.run, run);
    }
  }
  const found = [...runs.values()]
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text))
    .map(({ text, sum, spots: own }) => {
      const left = Math.min(...own.map(({ frame }) => frame.left));
      const top = Math.min(...own.map(({ frame }) => frame.top));
      const miscounted = [...text].length === own.length ? 1 : 0.8;
      return {
        text,
        left,
        top,
        width: Math.max(...own.map(({ frame }) => frame.right)) - left,
        height: Math.max(...own.map(({ frame }) => frame.bottom)) - top,
        confidence: (miscounted * sum) / own.length,
      };
    });
  // An empty box is a space, not a gap between columns.
  return found.map((word, at) => {
    const next = found[at + 1];
    return next === undefined
      ? word
      : { ...word, width: Math.max(word.width, next.left - word.left - 0.4 * word.height) };
  });
}

function segmentOf(comb: Comb): Segment {
  const parts = comb.cells.flatMap((cell) => cell.parts);
  return {
    left: Math.round(comb.left),
    right: Math.round(comb.right),
    top: Math.min(...parts.map(({ top }) => top)),
    bottom: Math.max(...parts.map(({ bottom }) => bottom)),
    letterHeight: comb.letterHeight,
    letters: parts.length,
    parts,
  };
}
