import type { PageText } from "#electron/pdfium/readPageText.ts";
import { unionOf } from "#shared/domain/geometry.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage, TextLine } from "#shared/domain/recognised.ts";
import { textOf } from "#shared/domain/recognised.ts";
import { parseMrz } from "#shared/reading/mrz/parseMrz.ts";

/** A page read from its own text; null where most of that has no meaning (fonts without Unicode values) or there is none. */
export function recogniseText(text: PageText, page: Page, today: string): RecognisedPage | null {
  const characters = text.words.reduce((sum, word) => sum + word.text.length, 0);
  if (characters === 0 || text.unmappedCharacters > characters * 0.2) return null;
  const sideways = text.uprightTurns % 2 === 1;
  return {
    pageId: page.id,
    source: "text",
    uprightTurns: text.uprightTurns,
    skewDegrees: 0,
    widthPx: sideways ? page.heightPt : page.widthPt,
    heightPx: sideways ? page.widthPt : page.heightPt,
    languages: [],
    lines: text.lines,
    latinLines: [],
    mrz: findMrzInText(text, today),
    meanConfidence: 1,
  };
}

/** Zones that a PDF carries as text (visas and tickets made by software): exact lines one after another. */
function findMrzInText(text: PageText, today: string): MrzReading | null {
  const lines = text.lines
    .map((line) => ({ line, text: textOf(line).replaceAll(" ", "") }))
    .filter((entry) => entry.text.includes("<") && [30, 36, 44].includes(entry.text.length));
  for (const count of [2, 3]) {
    for (let first = 0; first + count <= lines.length; first++) {
      const run = lines.slice(first, first + count);
      const parsed = parseMrz(
        run.map((entry) => entry.text),
        today,
      );
      if (parsed === null) continue;
      const box = unionOf(run.map((entry): TextLine["box"] => entry.line.box)) ?? [0, 0, 0, 0];
      return { ...parsed, box, rotation: text.uprightTurns, agreeingReadings: 1, repaired: [], confidence: 1 };
    }
  }
  return null;
}
