import { withPage } from "#electron/pdfium/openPage.ts";
import type { OpenPdf } from "#electron/pdfium/openPdf.ts";
import { type Scratch, withScratch } from "#electron/pdfium/scratch.ts";

/** A bookmark as PDFium sees it. */
export interface ReadBookmark {
  readonly title: string;
  /** 0-based; null where it leads nowhere. */
  readonly pageIndex: number | null;
  readonly depth: number;
}

/** What a reader that is not ours finds for finding one's way. */
export interface Navigation {
  /** Page labels by page index. */
  readonly labels: readonly string[];
  /** In the order shown, parents before children. */
  readonly bookmarks: readonly ReadBookmark[];
}

const MAX_BOOKMARKS = 20_000;

/** Reads labels and bookmarks through PDFium, independently of the library that wrote them. */
export function readNavigation(pdf: OpenPdf): Navigation {
  return withScratch(pdf.pdfium, (scratch) => ({
    labels: Array.from({ length: pdf.pageCount }, (_, index) => labelOf(pdf, index, scratch)),
    bookmarks: bookmarksOf(pdf, scratch),
  }));
}

function labelOf(pdf: OpenPdf, index: number, scratch: Scratch): string {
  const { api } = pdf.pdfium;
  const length = api.FPDF_GetPageLabel(pdf.document, index, 0, 0);
  if (length <= 2) return "";
  const buffer = scratch.alloc(length);
  api.FPDF_GetPageLabel(pdf.document, index, buffer, length);
  return utf16At(pdf, buffer, length);
}

function bookmarksOf(pdf: OpenPdf, scratch: Scratch): readonly ReadBookmark[] {
  const { api } = pdf.pdfium;
  const found: ReadBookmark[] = [];
  const walk = (first: number, depth: number): void => {
    for (let item = first; item !== 0 && found.length < MAX_BOOKMARKS; ) {
      const length = api.FPDFBookmark_GetTitle(item, 0, 0);
      const buffer = scratch.alloc(Math.max(2, length));
      api.FPDFBookmark_GetTitle(item, buffer, length);
      const destination = api.FPDFBookmark_GetDest(pdf.document, item);
      const pageIndex = destination === 0 ? -1 : api.FPDFDest_GetDestPageIndex(pdf.document, destination);
      found.push({ title: utf16At(pdf, buffer, length), pageIndex: pageIndex < 0 ? null : pageIndex, depth });
      const child = api.FPDFBookmark_GetFirstChild(pdf.document, item);
      if (child !== 0 && depth < 20) walk(child, depth + 1);
      item = api.FPDFBookmark_GetNextSibling(pdf.document, item);
    }
  };
  walk(api.FPDFBookmark_GetFirstChild(pdf.document, 0), 0);
  return found;
}

/** Where the links of a page lead, from top to bottom; 0-based page indices, links out of the file left aside. */
export function readLinks(pdf: OpenPdf, pageIndex: number): readonly number[] {
  const { api } = pdf.pdfium;
  const links = withPage(pdf, pageIndex, (page) =>
    withScratch(pdf.pdfium, (scratch) => {
      const position = scratch.alloc(4);
      const link = scratch.alloc(4);
      const rectangle = scratch.alloc(16);
      const found: { readonly top: number; readonly target: number }[] = [];
      new DataView(pdf.pdfium.heap().buffer).setInt32(position, 0, true);
      while (api.FPDFLink_Enumerate(page.handle, position, link)) {
        const handle = scratch.i32(link);
        const destination = api.FPDFLink_GetDest(pdf.document, handle);
        if (destination === 0) continue;
        api.FPDFLink_GetAnnotRect(handle, rectangle);
        found.push({
          top: scratch.f32(rectangle + 4),
          target: api.FPDFDest_GetDestPageIndex(pdf.document, destination),
        });
      }
      return found.sort((a, b) => b.top - a.top).map(({ target }) => target);
    }),
  );
  return links ?? [];
}

/** Text in UTF-16LE with its closing zero. */
function utf16At(pdf: OpenPdf, pointer: number, bytes: number): string {
  if (bytes <= 2) return "";
  return new TextDecoder("utf-16le").decode(pdf.pdfium.heap().slice(pointer, pointer + bytes - 2));
}
