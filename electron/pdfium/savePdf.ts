import type { OpenPdf } from "./openPdf.ts";
import { PdfiumRefusal } from "./pdfiumInstance.ts";
import { copyOut, withScratch } from "./scratch.ts";

/** FPDF_NO_INCREMENTAL and FPDF_REMOVE_SECURITY. */
const WHOLE = 2;
const WITHOUT_SECURITY = 3;

/** The document written anew, with everything PDFium understood of it; `decrypt` leaves its encryption out. */
export function savePdf(pdf: OpenPdf, options: { readonly decrypt: boolean } = { decrypt: false }): Uint8Array {
  return write(pdf, pdf.document, options.decrypt ? WITHOUT_SECURITY : WHOLE);
}

/**
 * The document with its form fields drawn into its pages; only the catalogue still names a form. Other annotations are drawn
 * as well; links go, for PDFium flattens a page's annotations as one. The document itself where it has no form.
 */
export function saveFlattened(pdf: OpenPdf): Uint8Array {
  if (!pdf.formView) return savePdf(pdf);
  let document = pdf.document;
  for (let pageIndex = 0; pageIndex < pdf.pageCount; pageIndex++) document = pdf.formView.documentFor(pageIndex);
  return write(pdf, document, WITHOUT_SECURITY);
}

/** Pages imported into a new document: mends page trees, but forms, bookmarks and labels stay behind. */
export function reimportPdf(pdf: OpenPdf): Uint8Array {
  const pageIndexes = loadablePages(pdf);
  return importInto(pdf, pageIndexes, importAtOnce) ?? importInto(pdf, pageIndexes, importOneByOne) ?? none();
}

/** PDFium believes the page tree's own count: only a page that loads is there. */
function loadablePages(pdf: OpenPdf): readonly number[] {
  const { api } = pdf.pdfium;
  return Array.from({ length: pdf.pageCount }, (_, index) => index).filter((index) => {
    const handle = api.FPDF_LoadPage(pdf.document, index);
    if (handle !== 0) api.FPDF_ClosePage(handle);
    return handle !== 0;
  });
}

type ImportPages = (pdf: OpenPdf, copy: number, range: number, count: number) => boolean;

/** A failed import leaves blank pages behind, so each attempt gets a document of its own. Null where it fails. */
function importInto(pdf: OpenPdf, pageIndexes: readonly number[], importPages: ImportPages): Uint8Array | null {
  const { api } = pdf.pdfium;
  const copy = api.FPDF_CreateNewDocument();
  if (copy === 0) throw new PdfiumRefusal("PDFium makes no new document");
  try {
    const imported = withScratch(pdf.pdfium, (scratch) => {
      const range = scratch.alloc(Math.max(1, pageIndexes.length) * 4);
      const view = new DataView(pdf.pdfium.heap().buffer);
      for (const [at, index] of pageIndexes.entries()) view.setInt32(range + at * 4, index, true);
      return importPages(pdf, copy, range, pageIndexes.length);
    });
    if (!imported) return null;
    api.FPDF_CopyViewerPreferences(copy, pdf.document);
    return write(pdf, copy, WHOLE);
  } finally {
    api.FPDF_CloseDocument(copy);
  }
}

const importAtOnce: ImportPages = (pdf, copy, range, count) =>
  count > 0 && pdf.pdfium.api.FPDF_ImportPagesByIndex(copy, pdf.document, range, count, 0);

/** PDFium imports all or nothing: page by page, those that can be imported are. */
const importOneByOne: ImportPages = (pdf, copy, range, count) => {
  const { api } = pdf.pdfium;
  let imported = 0;
  for (let at = 0; at < count; at++) {
    if (api.FPDF_ImportPagesByIndex(copy, pdf.document, range + at * 4, 1, imported)) imported++;
  }
  return imported > 0;
};

function none(): never {
  throw new PdfiumRefusal("PDFium imports none of the pages");
}

function write(pdf: OpenPdf, document: number, flags: number): Uint8Array {
  const { api } = pdf.pdfium;
  const writer = api.PDFiumExt_OpenFileWriter();
  try {
    if (!api.FPDF_SaveAsCopy(document, writer, flags)) throw new PdfiumRefusal("PDFium does not save the file");
    const size = api.PDFiumExt_GetFileWriterSize(writer);
    return withScratch(pdf.pdfium, (scratch) => {
      const buffer = scratch.alloc(Math.max(1, size));
      api.PDFiumExt_GetFileWriterData(writer, buffer, size);
      return copyOut(pdf.pdfium, buffer, size);
    });
  } finally {
    api.PDFiumExt_CloseFileWriter(writer);
  }
}
