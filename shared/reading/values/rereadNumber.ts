import { type Box, unionOf } from "#shared/domain/geometry.ts";
import type { RecognisedPage, Word } from "#shared/domain/recognised.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import { overlapX, overlapY } from "../text/pageLayout.ts";

/** The same place as the English model alone read it (names.md, decision 9); null where it read nothing there. */
export function rereadWords(page: RecognisedPage, words: readonly LayoutWord[]): readonly LayoutWord[] | null {
  const box = unionOf(words.map((word) => word.box));
  if (box === null || page.latinLines.length === 0) return null;
  const again = page.latinLines
    .flatMap((line) => line.words)
    .filter((word) => covers(box, word))
    .toSorted((a, b) => a.box[0] - b.box[0]);
  if (again.length === 0) return null;
  return again.map((word) => ({
    text: word.text,
    box: word.box,
    confidence: word.confidence,
    tokens: [],
    pageNumber: words[0]?.pageNumber ?? 1,
  }));
}

function covers(box: Box, word: Word): boolean {
  const [, , width, height] = word.box;
  return overlapX(box, word.box) > 0.6 * width && overlapY(box, word.box) > 0.5 * Math.min(height, box[3]);
}
