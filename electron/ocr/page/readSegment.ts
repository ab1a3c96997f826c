import type { Grey } from "../pixels/grey.ts";
import { cropGrey, scaleGrey } from "../pixels/grey.ts";
import type { LayoutMode, ReadWord, TextReader } from "../tesseract/textReader.ts";
import { LAYOUT } from "../tesseract/textReader.ts";
import type { Segment } from "./findSegments.ts";

/** A piece of a line cut out, at the size at which Tesseract reads best. */
export interface SegmentCrop {
  readonly image: Grey;
  readonly left: number;
  readonly top: number;
  /** Pixels of the crop for one of the page. */
  readonly scale: number;
}

/** Height of a tall letter that Tesseract reads well, px. */
const GOOD_LETTER_PX = 32;

/** Cuts a piece of a line out; ink of its neighbours within the frame is painted over. */
function cropSegment(
  page: Grey,
  segment: Segment,
  neighbours: readonly Segment[],
  letterPx = GOOD_LETTER_PX,
): SegmentCrop {
  const pad = Math.max(3, Math.round(segment.letterHeight * 0.4));
  const left = segment.left - pad;
  const top = segment.top - pad;
  const crop = cropGrey(
    page,
    left,
    top,
    segment.right - segment.left + 2 * pad,
    segment.bottom - segment.top + 2 * pad,
  );
  const foreign = neighbours.filter(
    (other) =>
      other !== segment &&
      other.left < segment.right + pad &&
      other.right > left &&
      other.top < segment.bottom + pad &&
      other.bottom > top,
  );
  if (foreign.length > 0) paintOver(crop, left, top, segment, foreign);
  const wanted = letterPx / segment.letterHeight;
  const near = letterPx === GOOD_LETTER_PX ? 0.25 : 0.04;
  const scale = Math.abs(wanted - 1) < near ? 1 : Math.min(3, Math.max(0.3, wanted));
  const image =
    scale === 1
      ? crop
      : scaleGrey(crop, Math.max(1, Math.round(crop.width * scale)), Math.max(1, Math.round(crop.height * scale)));
  return { image, left, top, scale };
}

function paintOver(crop: Grey, left: number, top: number, own: Segment, foreign: readonly Segment[]): void {
  const paper = crop.data.toSorted()[Math.floor(crop.data.length * 0.8)] ?? 255;
  for (const part of foreign.flatMap((segment) => segment.parts)) {
    if (part.right <= left || part.left >= left + crop.width || part.bottom <= top || part.top >= top + crop.height)
      continue;
    const meets = own.parts.some(
      (mine) =>
        mine.left < part.right + 2 && mine.right > part.left - 2 && mine.top < part.bottom && mine.bottom > part.top,
    );
    if (meets) continue;
    const from = Math.max(0, part.left - left - 2);
    const to = Math.min(crop.width, part.right - left + 2);
    for (let y = Math.max(0, part.top - top - 2); y < Math.min(crop.height, part.bottom - top + 2); y++)
      crop.data.fill(paper, y * crop.width + from, y * crop.width + to);
  }
}

/** Reads pieces of one page's lines, each by each model once. */
export interface LineReader {
  cropOf(segment: Segment): SegmentCrop;
  read(segment: Segment, language: string): readonly ReadWord[];
  /** One word of the segment by itself, at a height of its tall letters, px. */
  readPart(segment: Segment, part: Segment, language: string, letterPx: number): readonly ReadWord[];
}

export function openLineReader(page: Grey, segments: readonly Segment[], reader: TextReader): LineReader {
  const crops = new Map<Segment, SegmentCrop>();
  const known = new Map<Segment, Map<string, readonly ReadWord[]>>();
  const cropOf = (segment: Segment): SegmentCrop => {
    const crop = crops.get(segment) ?? cropSegment(page, segment, segments);
    crops.set(segment, crop);
    return crop;
  };
  const read: LineReader["read"] = (segment, language) => {
    const own = known.get(segment) ?? new Map<string, readonly ReadWord[]>();
    known.set(segment, own);
    const words = own.get(language) ?? readSegment(cropOf(segment), language, reader);
    own.set(language, words);
    return words;
  };
  const readPart: LineReader["readPart"] = (segment, part, language, letterPx) => {
    const rest = { ...segment, parts: segment.parts.filter((other) => !part.parts.includes(other)) };
    const others = [rest, ...segments.filter((other) => other !== segment)];
    return readSegment(cropSegment(page, part, others, letterPx), language, reader, LAYOUT.word);
  };
  return { cropOf, read, readPart };
}

/** The crop's words with pixels of the page, left to right. */
export function readSegment(
  crop: SegmentCrop,
  language: string,
  reader: TextReader,
  layout: LayoutMode = LAYOUT.line,
): readonly ReadWord[] {
  const words = reader
    .read(crop.image, language, layout)
    .flatMap((line) => line.words)
    .map((word) => ({
      ...word,
      left: crop.left + word.left / crop.scale,
      top: crop.top + word.top / crop.scale,
      width: word.width / crop.scale,
      height: word.height / crop.scale,
    }))
    .toSorted((a, b) => a.left - b.left);
  // Now and then Tesseract gives a word the box of the whole line.
  return words.map((word, at) => {
    const next = words[at + 1];
    return next === undefined || next.left <= word.left || word.left + word.width <= next.left
      ? word
      : { ...word, width: next.left - word.left };
  });
}
