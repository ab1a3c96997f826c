import type { Grey } from "../pixels/grey.ts";
import type { ReadWord, TextReader } from "../tesseract/textReader.ts";
import type { Segment } from "./findSegments.ts";
import { mergeReadings, sureness } from "./mergeReadings.ts";
import { cropSegment, readSegment } from "./readSegment.ts";

/** One piece of a line as read. */
export interface ReadPiece {
  readonly segment: Segment;
  readonly words: readonly ReadWord[];
  /** By the English model alone, where the page needs other models too. */
  readonly latin: readonly ReadWord[];
}

/** So sure of a line that no other model of the same script needs to be asked. */
const SURE = 0.9;
/** Less sure of a line on a Latin page: it may be Cyrillic. */
const DOUBTFUL = 0.72;

/** Reads every piece with the models the page needs, word for word the better; what is no text is left out. */
export function readSegments(
  image: Grey,
  segments: readonly Segment[],
  languages: readonly string[],
  spare: string | null,
  reader: TextReader,
  checkStop: () => void,
): readonly ReadPiece[] {
  const cyrillic = languages.filter((language) => language !== "eng");
  const pieces: ReadPiece[] = [];
  for (const segment of segments) {
    checkStop();
    const crop = cropSegment(image, segment, segments);
    const latin = readSegment(crop, "eng", reader);
    const readings = [{ language: "eng", words: latin }];
    const sure = sureness(latin, "eng");
    const others =
      cyrillic.length > 0 ? cyrillic : sure < DOUBTFUL && spare !== null && segment.letters > 2 ? [spare] : [];
    if (!(isFigures(latin) && sure > SURE)) {
      for (const language of others) {
        const words = readSegment(crop, language, reader);
        readings.push({ language, words });
        if (sureness(words, language) > SURE + 0.04) break;
      }
    }
    const words = mergeReadings(readings).filter((word) => word.confidence > 0.12);
    if (isText(words)) pieces.push({ segment, words, latin: cyrillic.length > 0 ? latin : [] });
  }
  return pieces;
}

const isFigures = (words: readonly ReadWord[]): boolean =>
  words.length > 0 && words.every((word) => /^[\d.,:;()/+\-–%№$€₸]+$/.test(word.text));

/** Dirt, parts of pictures and what is left of frames come out as a sign or two that no model is sure of. */
function isText(words: readonly ReadWord[]): boolean {
  const text = words.map((word) => word.text).join("");
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
  if (signs === 0) return false;
  const mean = words.reduce((sum, word) => sum + word.confidence, 0) / words.length;
  return mean > (signs < 4 ? 0.55 : 0.3);
}
