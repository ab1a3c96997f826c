import type { ReadWord } from "../tesseract/textReader.ts";
import type { Segment } from "./findSegments.ts";
import { isCode } from "./mergeReadings.ts";
import type { LineReader } from "./readSegment.ts";

/** A name or code read less surely than this is read again by itself. */
const DOUBTFUL = 0.88;
/** So sure that the number of letters does not count. */
const CERTAIN = 0.94;
/** By so much a reading with all letters may be the less sure one. */
const MOST_LESS_SURE = 0.15;
/** Heights of a tall letter at which a word is tried, px. */
const SIZES = [30, 26, 36] as const;
/** Smaller print runs together, so that its letters cannot be counted (px). */
const LEAST_COUNTED_PX = 18;

/**
 * Names and codes of a line that were read doubtfully, read again as words by themselves: beside other words Tesseract
 * doubles and drops letters ("SATPAYEYV", "LUDMILA"). The surer reading stays. `budget.words` bounds the time a page takes.
 */
export function rereadWords(
  words: readonly ReadWord[],
  segment: Segment,
  cyrillic: string | null,
  lines: LineReader,
  budget: { words: number },
): readonly ReadWord[] {
  return words.map((word) => {
    if (budget.words <= 0 || !isNameOrCode(word.text) || word.confidence > CERTAIN) return word;
    const own = partOf(segment, word);
    if (own === null || (word.confidence > DOUBTFUL && !isMiscounted(word, own))) return word;
    const language = /\p{Script=Cyrillic}/u.test(word.text) ? cyrillic : "eng";
    if (language === null) return word;
    budget.words -= 1;
    let best = word;
    for (const letterPx of SIZES) {
      const read = lines.readPart(segment, own, language, letterPx);
      const [only] = read;
      if (only === undefined || read.length > 1) continue;
      const text = endedAs(word.text, only.text);
      if (!isLike(word.text, text)) continue;
      const fuller =
        isMiscounted(best, own) && !isMiscounted({ text }, own) && only.confidence > best.confidence - MOST_LESS_SURE;
      if (only.confidence > best.confidence || fuller) best = { ...word, text, confidence: only.confidence };
      if (best.confidence > DOUBTFUL && best !== word) break;
    }
    return best;
  });
}

const isNameOrCode = (text: string): boolean => /^["«(]?\p{Lu}[\p{L}'’-]{2,}["»),.;:]*$/u.test(text) || isCode(text);

/** The word's own letters, with the dots and accents over and between them. */
function partOf(segment: Segment, { left, width }: ReadWord): Segment | null {
  const parts = segment.parts.filter((part) => {
    const middle = (part.left + part.right) / 2;
    return middle > left - 1 && middle < left + width + 1;
  });
  if (parts.length === 0) return null;
  return {
    ...segment,
    left: Math.min(...parts.map((part) => part.left)),
    right: Math.max(...parts.map((part) => part.right)),
    top: Math.min(...parts.map((part) => part.top)),
    bottom: Math.max(...parts.map((part) => part.bottom)),
    letters: parts.length,
    parts,
  };
}

/** Capital Latin letters are one part of ink each: more parts than letters, and one was dropped. Fewer may touch. */
function isMiscounted({ text }: { readonly text: string }, own: Segment): boolean {
  const bare = text.replace(/[^\p{L}\d]+$/u, "");
  if (own.letterHeight < LEAST_COUNTED_PX || !/^[A-Z]{4,}$/.test(bare)) return false;
  const tall = own.parts.filter((part) => part.bottom - part.top > 0.7 * own.letterHeight).length;
  return tall > bare.length;
}

/** A word by itself is often given a full stop that is not there. */
function endedAs(before: string, text: string): string {
  return /[.,;:]$/.test(before) ? text : text.replace(/[.,;:]+$/, "");
}

/** The same word but for a few letters: what stands elsewhere on the line is not read for it. */
function isLike(before: string, text: string): boolean {
  if (/\p{Script=Cyrillic}/u.test(before) !== /\p{Script=Cyrillic}/u.test(text)) return false;
  if (Math.abs(before.length - text.length) > 2) return false;
  const rest = [...text.toUpperCase()];
  const common = [...before.toUpperCase()].filter((letter) => {
    const at = rest.indexOf(letter);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return common.length >= Math.max(1, Math.max(before.length, text.length) - 3);
}
