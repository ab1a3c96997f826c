import type { RecognisedPage } from "#shared/domain/recognised.ts";

/** Language of most words, Tesseract code: "eng" (any Latin script), "rus", "kaz"; "" without words. */
export function languageOf(pages: readonly RecognisedPage[]): string {
  let latin = 0;
  let cyrillic = 0;
  let kazakh = 0;
  for (const page of pages) {
    for (const line of page.lines) {
      for (const { text } of line.words) {
        const letters = text.match(/\p{L}/gu)?.length ?? 0;
        if (letters < 2) continue;
        if (/\p{Script=Cyrillic}/u.test(text)) {
          cyrillic += 1;
          if (/[әғқңөұүһіӘҒҚҢӨҰҮҺІ]/u.test(text)) kazakh += 1;
        } else if (/\p{Script=Latin}/u.test(text)) latin += 1;
      }
    }
  }
  if (latin + cyrillic === 0) return "";
  if (latin > cyrillic) return "eng";
  // Every second or third Kazakh word has a letter that Russian lacks.
  return kazakh > 0.22 * cyrillic ? "kaz" : "rus";
}
