import type { PageId } from "#shared/domain/ids.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";

/** A page on which nothing could be read; size in pixels of what was to be read. */
export function emptyPage(
  pageId: PageId,
  size: { readonly widthPx: number; readonly heightPx: number },
): RecognisedPage {
  return {
    pageId,
    source: "ocr",
    uprightTurns: 0,
    skewDegrees: 0,
    widthPx: size.widthPx,
    heightPx: size.heightPx,
    languages: [],
    lines: [],
    latinLines: [],
    mrz: null,
    meanConfidence: null,
  };
}
