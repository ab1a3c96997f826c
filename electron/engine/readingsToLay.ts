import type { PackDocument } from "#shared/domain/document.ts";
import type { PageId } from "#shared/domain/ids.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { withZoneLines } from "#shared/reading/mrz/withZoneLines.ts";

/** What is laid under the pages as text: zones as their reader read them, nothing on portraits. */
export function readingsToLay(
  readings: ReadonlyMap<PageId, { readonly recognised: RecognisedPage }>,
  documents: readonly PackDocument[],
): ReadonlyMap<PageId, RecognisedPage> {
  const portraits = new Set(documents.filter(({ kind }) => kind === "photo").flatMap(({ pageIds }) => pageIds));
  return new Map(
    [...readings].map(([pageId, { recognised }]) => [
      pageId,
      // What a reader sees in hair and cloth ("74 q") is no text.
      portraits.has(pageId) ? { ...recognised, lines: [] } : withZoneLines(recognised),
    ]),
  );
}
