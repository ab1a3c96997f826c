import { type PDFArray, type PDFDict, PDFName, type PDFObject, PDFRef } from "@cantoo/pdf-lib";
import { dictOf, nameOf, textOf } from "./pdfValues.ts";
import type { SourcePdf } from "./sourcePdf.ts";

/** A bookmark of an input. */
export interface SourceBookmark {
  readonly title: string;
  /** Explicit, in the source; null where it leads nowhere or out of the file. */
  readonly destination: PDFArray | null;
  readonly page: PDFRef | null;
  readonly children: readonly SourceBookmark[];
}

/** More bookmarks than anybody clicks; a ring of broken links would never end. */
const MAX_BOOKMARKS = 5000;
const MAX_DEPTH = 12;

/** The bookmarks that an input brought. */
export function readSourceOutline(pdf: SourcePdf): readonly SourceBookmark[] {
  const { context, catalog } = pdf;
  const seen = new Set<PDFDict>();
  const level = (first: PDFObject | undefined, depth: number): SourceBookmark[] => {
    const found: SourceBookmark[] = [];
    let item = dictOf(context, first);
    while (item !== null && !seen.has(item) && seen.size < MAX_BOOKMARKS && depth <= MAX_DEPTH) {
      seen.add(item);
      const action = dictOf(context, item.get(PDFName.of("A")));
      const goes = action !== null && nameOf(context, action.get(PDFName.of("S"))) === "GoTo";
      const named = item.get(PDFName.of("Dest")) ?? (goes ? action?.get(PDFName.of("D")) : undefined);
      const destination = pdf.resolveDestination(named);
      const page = destination?.get(0);
      found.push({
        title: textOf(context, item.get(PDFName.of("Title"))) ?? "",
        destination,
        page: page instanceof PDFRef ? page : null,
        children: level(item.get(PDFName.of("First")), depth + 1),
      });
      item = dictOf(context, item.get(PDFName.of("Next")));
    }
    return found;
  };
  return level(dictOf(context, catalog.get(PDFName.of("Outlines")))?.get(PDFName.of("First")), 0);
}

/** Bookmarks whose page, or a bookmark's below them, is among `pages`. */
export function bookmarksWithin(
  bookmarks: readonly SourceBookmark[],
  pages: ReadonlySet<PDFRef>,
): readonly SourceBookmark[] {
  return bookmarks.flatMap((bookmark) => {
    const children = bookmarksWithin(bookmark.children, pages);
    const own = bookmark.page !== null && pages.has(bookmark.page);
    if (!own && children.length === 0) return [];
    return [{ ...bookmark, destination: own ? bookmark.destination : null, children }];
  });
}
