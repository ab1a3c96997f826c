import { turnGrey } from "../pixels/grey.ts";
import type { ReadWord, TextReader } from "../tesseract/textReader.ts";
import type { Segment } from "./findSegments.ts";
import { sureness } from "./mergeReadings.ts";
import { type LineReader, readSegment } from "./readSegment.ts";

/** What a look at a few lines of a page tells. */
export interface LinesGlance {
  readonly upsideDown: boolean;
  /** Tesseract languages the page needs, the main one first; never empty. */
  readonly languages: readonly string[];
  /** Mean confidence of those lines read the better way up by the better model, 0..1. */
  readonly confidence: number;
}

/** Above this no other way up needs to be tried. */
const PLAIN = 0.74;
/** Above this a line needs no second model. */
const CERTAIN = 0.9;
const MOST_LINES = 7;
const KAZAKH_LETTERS = /[әғқңөұүһі]/giu;
const KAZAKH_ONLY = /[әғқңөұүһ]/giu;

/**
 * Reads a few lines from all over the page with the English model and a Cyrillic one (the Kazakh, which knows Russian
 * letters too), on their head as well where neither is sure. `allowed` limits the languages; all must have been opened.
 */
export function lookAtLines(
  segments: readonly Segment[],
  allowed: readonly string[],
  lines: LineReader,
  reader: TextReader,
): LinesGlance {
  const sample = sampleOf(segments);
  const cyrillic = ["kaz", "rus"].find((language) => allowed.includes(language)) ?? null;
  const scripts = [...(allowed.includes("eng") || cyrillic === null ? ["eng"] : []), ...(cyrillic ? [cyrillic] : [])];
  const readAll = (read: (segment: Segment, script: string) => readonly ReadWord[]) =>
    sample.map((segment) => scripts.map((script) => read(segment, script)));
  let readings = readAll((segment, script) => {
    // A line that the English model reads surely is Latin; a wrong model takes its time over it.
    const isLatin = script !== "eng" && scripts.includes("eng") && sureOf(lines.read(segment, "eng"), "eng") > CERTAIN;
    return isLatin ? [] : lines.read(segment, script);
  });
  let upsideDown = false;
  if (sample.length > 0 && meanOf(readings, scripts) < PLAIN) {
    const turned = readAll((segment, script) => {
      const crop = lines.cropOf(segment);
      return readSegment({ ...crop, image: turnGrey(crop.image, 2) }, script, reader);
    });
    upsideDown = meanOf(turned, scripts) > meanOf(readings, scripts) + 0.02;
    if (upsideDown) readings = turned;
  }
  const confidence = meanOf(readings, scripts);
  const cyrillicLines = readings.filter(
    ([english = [], other = []]) => cyrillic !== null && sureOf(other, cyrillic) > sureOf(english, "eng"),
  );
  if (cyrillic === null || scripts.length === 1 || cyrillicLines.length === 0)
    return { upsideDown, languages: [scripts[0] ?? "eng"], confidence };
  const others = ["rus", "eng"].filter((language) => allowed.includes(language));
  const kazakh =
    cyrillic === "kaz" && (others.length === 1 || isKazakh(cyrillicLines.flatMap(([, words = []]) => words)));
  return { upsideDown, languages: kazakh ? ["kaz", ...others] : others, confidence };
}

function sureOf(words: readonly ReadWord[], script: string): number {
  return words.some((word) => /[\p{L}\d]{2}/u.test(word.text)) ? Math.max(0, sureness(words, script)) : 0;
}

const meanOf = (readings: readonly (readonly (readonly ReadWord[])[])[], scripts: readonly string[]): number =>
  readings.reduce(
    (sum, byScript) => sum + Math.max(0, ...byScript.map((words, index) => sureOf(words, scripts[index] ?? ""))),
    0,
  ) / Math.max(1, readings.length);

function isKazakh(words: readonly ReadWord[]): boolean {
  let letters = 0;
  let own = 0;
  let certain = 0;
  for (const { text, confidence } of words) {
    if (confidence < 0.6) continue;
    letters += text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
    own += text.match(KAZAKH_LETTERS)?.length ?? 0;
    certain += text.match(KAZAKH_ONLY)?.length ?? 0;
  }
  return certain >= 2 && own / Math.max(1, letters) > 0.015;
}

/** Lines of middling length, spread over the page. */
function sampleOf(segments: readonly Segment[]): readonly Segment[] {
  const fit = segments.filter((segment) => segment.letters >= 6);
  const pool = fit.length >= 4 ? fit : segments;
  const worth = ({ letters }: Segment): number => (letters > 45 ? 16 : Math.min(letters, 20));
  const best = pool
    .toSorted((a, b) => worth(b) - worth(a))
    .slice(0, Math.max(MOST_LINES, Math.ceil(pool.length / 2)))
    .toSorted((a, b) => a.top - b.top);
  const step = Math.max(1, best.length / MOST_LINES);
  const chosen: Segment[] = [];
  for (let at = 0; at < best.length && chosen.length < MOST_LINES; at += step) {
    const segment = best[Math.floor(at)];
    if (segment !== undefined) chosen.push(segment);
  }
  return chosen;
}
