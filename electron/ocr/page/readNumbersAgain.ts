import type { Grey } from "../pixels/grey.ts";
import { cropGrey } from "../pixels/grey.ts";
import type { ReadLine, ReadWord, TextReader } from "../tesseract/textReader.ts";
import { LAYOUT } from "../tesseract/textReader.ts";

/** A page with more number-like runs than this is a table of figures; reading all of them again would cost too much. */
const MOST_RUNS = 40;

/**
 * Reads runs of number-like words once more with the English model alone: Cyrillic models take letters of codes for their
 * own (names.md, decision 9). Lines with pixels of the same image; the block is that of the line each came from.
 */
export function readNumbersAgain(image: Grey, lines: readonly ReadLine[], reader: TextReader): readonly ReadLine[] {
  const runs: { readonly block: number; readonly words: readonly ReadWord[] }[] = [];
  for (const line of lines) {
    let run: ReadWord[] = [];
    for (const word of [...line.words, null]) {
      if (word !== null && isNumberLike(word.text)) run.push(word);
      else {
        if (run.some((one) => (one.text.match(/[0-9]/g)?.length ?? 0) >= 2))
          runs.push({ block: line.block, words: run });
        run = [];
      }
    }
  }
  return runs.slice(0, MOST_RUNS).flatMap((run) => readRun(image, run.words, run.block, reader));
}

/** A digit somewhere, or a short piece of capitals as codes have. */
function isNumberLike(text: string): boolean {
  return /[0-9]/.test(text) || /^[№#A-ZА-ЯЁ]{1,3}$/u.test(text);
}

function readRun(image: Grey, words: readonly ReadWord[], block: number, reader: TextReader): readonly ReadLine[] {
  const left = Math.min(...words.map((word) => word.left));
  const right = Math.max(...words.map((word) => word.left + word.width));
  const top = Math.min(...words.map((word) => word.top));
  const bottom = Math.max(...words.map((word) => word.top + word.height));
  const height = bottom - top;
  if (height < 5 || right - left < 5) return [];
  const pad = Math.round(height * 0.35);
  const crop = cropGrey(image, left - pad, top - pad, right - left + 2 * pad, height + 2 * pad);
  return reader.read(crop, "eng", LAYOUT.line).map((line) => ({
    block,
    words: line.words.map((word) => ({ ...word, left: word.left + left - pad, top: word.top + top - pad })),
  }));
}
