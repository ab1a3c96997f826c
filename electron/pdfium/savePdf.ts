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

/** All pages imported into a new document: mends page trees, but forms, bookmarks and labels stay behind. */
export function reimportPdf(pdf: OpenPdf): Uint8Array {
  const { api } = pdf.pdfium;
  const copy = api.FPDF_CreateNewDocument();
  if (copy === 0) throw new PdfiumRefusal("PDFium makes no new document");
  try {
    withScratch(pdf.pdfium, (scratch) => {
      const range = scratch.alloc(pdf.pageCount * 4);
      const view = new DataView(pdf.pdfium.heap().buffer);
      for (let index = 0; index < pdf.pageCount; index++) view.setInt32(range + index * 4, index, true);
      if (api.FPDF_ImportPagesByIndex(copy, pdf.document, range, pdf.pageCount, 0)) return;
      importOneByOne(pdf, copy, range);
    });
    api.FPDF_CopyViewerPreferences(copy, pdf.document);
    return write(pdf, copy, WHOLE);
  } finally {
    api.FPDF_CloseDocument(copy);
  }
}

/** PDFium imports all or nothing: page by page, those that can be imported are. */
function importOneByOne(pdf: OpenPdf, copy: number, range: number): void {
  const { api } = pdf.pdfium;
  let imported = 0;
  for (let index = 0; index < pdf.pageCount; index++) {
    if (api.FPDF_ImportPagesByIndex(copy, pdf.document, range + index * 4, 1, imported)) imported++;
  }
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
