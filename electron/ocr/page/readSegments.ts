import type { ReadWord } from "../tesseract/textReader.ts";
import type { Segment } from "./findSegments.ts";
import {
  hasOwnLetters,
  IS_PARTING,
  isCode,
  type LineReading,
  mergeReadings,
  sureness,
  UNSURE_OF_CODE,
} from "./mergeReadings.ts";
import type { LineReader } from "./readSegment.ts";
import { rereadWords } from "./rereadWords.ts";

/** One piece of a line as read. */
export interface ReadPiece {
  readonly segment: Segment;
  readonly words: readonly ReadWord[];
  /** By the English model alone, where the page needs other models too. */
  readonly latin: readonly ReadWord[];
}

/** So sure of a line that no other model of the same script needs to be asked. */
const SURE = 0.9;
/** So sure of a word that the English model need not be asked. */
const CERTAIN = 0.85;
/** Less sure of a line on a Latin page: it may be Cyrillic. */
const DOUBTFUL = 0.72;
/** Words of a page that are read again by themselves, at most. */
const MOST_REREAD = 40;

/** Reads every piece with the models the page needs, word for word the better; what is no text is left out. */
export function readSegments(
  segments: readonly Segment[],
  languages: readonly string[],
  allowed: readonly string[],
  reader: LineReader,
  checkStop: () => void,
): readonly ReadPiece[] {
  const spare = allowed.find((language) => language !== "eng");
  const cyrillic = languages.filter((language) => language !== "eng");
  const [main, ...more] = cyrillic;
  const budget = { words: MOST_REREAD };
  const pieces: ReadPiece[] = [];
  for (const segment of segments) {
    checkStop();
    const readings: LineReading[] = [];
    const readWith = (language: string): readonly ReadWord[] => {
      const words = reader.read(segment, language);
      readings.push({ language, words });
      return words;
    };
    if (main === undefined) {
      const sure = sureness(readWith("eng"), "eng");
      if (sure < DOUBTFUL && spare !== undefined && segment.letters > 2) readWith(spare);
    } else {
      const words = readWith(main);
      if (sureness(words, main) < SURE || words.length === 0) for (const language of more) readWith(language);
      const twofold = languages.includes("eng") && words.some(({ text }) => IS_PARTING.test(text));
      if (twofold || !isPlainlyCyrillic(words)) readWith("eng");
    }
    const latin = readings.find((reading) => reading.language === "eng")?.words ?? [];
    for (const language of hasUnsureCode(latin) ? allowed : []) {
      if (readings.every((reading) => reading.language !== language))
        readings.push({ language, words: reader.read(segment, language).filter((word) => /\d/.test(word.text)) });
    }
    const merged = mergeReadings(readings);
    const certain = merged.filter((word) => word.confidence > 0.12);
    if (isText(certain) && !isStroke(segment)) {
      // A number hardly read is worth a question; a word hardly read is noise.
      const words = rereadWords(merged, segment, main ?? null, reader, budget).filter(
        (word) => word.confidence > 0.12 || (isCode(word.text) && word.text.length > 5),
      );
      pieces.push({ segment, words, latin: cyrillic.length > 0 ? withCodes(latin, words) : [] });
    }
  }
  return pieces;
}

/** Codes on which the models agreed in the place of what the English one alone was unsure of. */
function withCodes(latin: readonly ReadWord[], words: readonly ReadWord[]): readonly ReadWord[] {
  return latin.map(
    (word) =>
      words.find(
        (other) =>
          isCode(other.text) && Math.abs(other.left - word.left) + Math.abs(other.width - word.width) < word.height,
      ) ?? word,
  );
}

const hasUnsureCode = (words: readonly ReadWord[]): boolean =>
  words.some((word) => word.confidence < UNSURE_OF_CODE && word.text.length >= 5 && isCode(word.text));

/**
 * Every word holds letters that Latin has nothing like, and none is doubtful: no other model could know better. Not so
 * behind the slash of a caption in two languages, where a Cyrillic model is sure of "Зитате" for "Surname".
 */
const isPlainlyCyrillic = (words: readonly ReadWord[]): boolean =>
  words.length > 0 &&
  words.every(
    ({ text, confidence }) =>
      confidence > CERTAIN && (hasOwnLetters(text) || !/[\p{L}\d]/u.test(text)) && !/\d/.test(text),
  );

/** One upright stroke by itself: what is left of a frame, hardly ever a word. */
const isStroke = ({ letters, left, right, top, bottom }: Segment): boolean =>
  letters === 1 && bottom - top > 5.5 * (right - left);

/** Dirt, parts of pictures and what is left of frames come out as a sign or two that no model is sure of. */
function isText(words: readonly ReadWord[]): boolean {
  const text = words.map((word) => word.text).join("");
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs === 0) return false;
  const mean = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  return mean > (signs < 3 ? 0.72 : signs === 3 ? 0.6 : 0.3);
}
