import type { Box } from "#shared/domain/geometry.ts";
import type { RecognisedPage, TextLine } from "#shared/domain/recognised.ts";

/**
 * The page with its machine-readable zone as the zone reader read it: the models for running text make other
 * letters of OCR-B, and what is searched and copied should be what is printed. Lines of a zone that stands across the
 * upright page, and of a PDF's own text, stay as they are.
 */
export function withZoneLines(page: RecognisedPage): RecognisedPage {
  const { mrz } = page;
  if (mrz === null || page.source === "text" || mrz.rotation !== page.uprightTurns) return page;
  const [left, top, width, height] = mrz.box;
  const kept = page.lines.flatMap((line): readonly TextLine[] => {
    const words = line.words.filter((word) => !centreIn(word.box, mrz.box));
    return words.length === line.words.length ? [line] : words.length === 0 ? [] : [{ ...line, words }];
  });
  const pitch = height / mrz.lines.length;
  const block = Math.max(0, ...page.lines.map((line) => line.block)) + 1;
  const zone = mrz.lines.map((text, index): TextLine => {
    const box: Box = [left, top + index * pitch, width, pitch];
    return { words: [{ text, box, confidence: mrz.confidence }], box, block };
  });
  return { ...page, lines: [...kept, ...zone] };
}

function centreIn([left, top, width, height]: Box, [x, y, w, h]: Box): boolean {
  const [across, down] = [left + width / 2, top + height / 2];
  return across >= x && across <= x + w && down >= y && down <= y + h;
}
