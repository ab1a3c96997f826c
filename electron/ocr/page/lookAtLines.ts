import type { Grey } from "../pixels/grey.ts";
import { turnGrey } from "../pixels/grey.ts";
import type { TextReader } from "../tesseract/textReader.ts";
import { LAYOUT } from "../tesseract/textReader.ts";
import type { Segment } from "./findSegments.ts";
import { sureness } from "./mergeReadings.ts";
import { cropSegment, readSegment, type SegmentCrop } from "./readSegment.ts";

/** What a look at a few lines of a page tells. */
export interface LinesGlance {
  readonly upsideDown: boolean;
  /** Tesseract languages the page needs, the main one first; never empty. */
  readonly languages: readonly string[];
  /** Mean confidence of those lines read the better way up by the better model, 0..1. */
  readonly confidence: number;
}

/** Above this no other way up needs to be tried. */
const PLAIN = 0.84;
const MOST_LINES = 9;
const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const KAZAKH_ONLY = /[әғқңөұүһ]/giu;

/**
 * Reads a few lines from all over the page with the English and the Russian model, on their head too where neither is sure;
 * Cyrillic lines with the Kazakh model. `allowed` limits the languages; all must have been opened.
 */
export function lookAtLines(
  page: Grey,
  segments: readonly Segment[],
  allowed: readonly string[],
  reader: TextReader,
): LinesGlance {
  const crops = sampleOf(segments).map((segment) => cropSegment(page, segment, segments));
  const cyrillic = allowed.includes("rus") ? "rus" : allowed.includes("kaz") ? "kaz" : null;
  const scripts = [...(allowed.includes("eng") || cyrillic === null ? ["eng"] : []), ...(cyrillic ? [cyrillic] : [])];
  const read = (turned: boolean): readonly (readonly number[])[] =>
    crops.map((crop) => scripts.map((script) => sureOf(turned ? onHead(crop) : crop, script, reader)));
  let sure = read(false);
  let upsideDown = false;
  if (crops.length > 0 && meanOf(sure) < PLAIN) {
    const turned = read(true);
    upsideDown = meanOf(turned) > meanOf(sure) + 0.02;
    if (upsideDown) sure = turned;
  }
  const confidence = meanOf(sure);
  if (cyrillic === null || scripts.length === 1) return { upsideDown, languages: [scripts[0] ?? "eng"], confidence };
  const isCyrillic = sure.map(([english = 0, other = 0]) => other > english);
  const cyrillicLines = crops.filter((_, index) => isCyrillic[index] === true);
  if (cyrillicLines.length === 0) return { upsideDown, languages: ["eng"], confidence };
  const shown = cyrillicLines.map((crop) => (upsideDown ? onHead(crop) : crop));
  const kazakh = cyrillic === "rus" && allowed.includes("kaz") && isKazakh(shown, reader);
  return { upsideDown, languages: [...(kazakh ? ["kaz"] : []), cyrillic, "eng"], confidence };
}

const onHead = (crop: SegmentCrop): SegmentCrop => ({ ...crop, image: turnGrey(crop.image, 2) });

function sureOf(crop: SegmentCrop, script: string, reader: TextReader): number {
  const words = readSegment(crop, script, reader);
  return words.some((word) => /[\p{L}\d]{2}/u.test(word.text)) ? Math.max(0, sureness(words, script)) : 0;
}

const meanOf = (sure: readonly (readonly number[])[]): number =>
  sure.reduce((sum, scores) => sum + Math.max(0, ...scores), 0) / Math.max(1, sure.length);

function isKazakh(crops: readonly SegmentCrop[], reader: TextReader): boolean {
  let letters = 0;
  let own = 0;
  let certain = 0;
  for (const crop of crops) {
    for (const line of reader.read(crop.image, "kaz", LAYOUT.line)) {
      for (const { text, confidence } of line.words) {
        if (confidence < 0.6) continue;
        letters += text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
        own += text.match(KAZAKH_LETTERS)?.length ?? 0;
        certain += text.match(KAZAKH_ONLY)?.length ?? 0;
      }
    }
  }
  return certain >= 2 && own / Math.max(1, letters) > 0.015;
}

/** Long lines of common letter size, spread over the page. */
function sampleOf(segments: readonly Segment[]): readonly Segment[] {
  const fit = segments.filter((segment) => segment.letters >= 5);
  const pool = fit.length >= 4 ? fit : segments;
  const byLength = pool.toSorted((a, b) => Math.min(b.letters, 22) - Math.min(a.letters, 22));
  const long = byLength.slice(0, Math.max(MOST_LINES, Math.ceil(pool.length / 2))).toSorted((a, b) => a.top - b.top);
  const step = Math.max(1, long.length / MOST_LINES);
  const chosen: Segment[] = [];
  for (let at = 0; at < long.length && chosen.length < MOST_LINES; at += step) {
    const segment = long[Math.floor(at)];
    if (segment !== undefined) chosen.push(shortened(segment));
  }
  return chosen;
}

/** The first stretch of a long line says enough. */
function shortened(segment: Segment): Segment {
  const most = segment.letterHeight * 22;
  if (segment.right - segment.left <= most * 1.2) return segment;
  const parts = segment.parts.filter((part) => part.right <= segment.left + most);
  const right = Math.max(segment.left + segment.letterHeight, ...parts.map((part) => part.right));
  return { ...segment, right, parts };
}
