import type { Pdfium } from "./pdfiumInstance.ts";
import { withScratch } from "./scratch.ts";

/**
 * A second opening of a file that has a form, for looking only. PDFium leaves what is filled into fields out of
 * rendering and of text, though it is the very thing a person reads: here each page's fields are drawn into it first.
 */
export interface FormView {
  /** Document whose page `pageIndex` shows its fields. */
  documentFor(pageIndex: number): number;
  close(): void;
}

/** FLAT_NORMALDISPLAY: as on the screen, hidden fields stay hidden. */
const AS_SHOWN = 0;

/** Null where the form cannot be opened: then the pages are seen without their fields. */
export function openFormView(pdfium: Pdfium, pointer: number, bytes: number, password: string): FormView | null {
  const { api } = pdfium;
  const document = api.FPDF_LoadMemDocument(pointer, bytes, password);
  if (document === 0) return null;
  const info = api.PDFiumExt_OpenFormFillInfo();
  const form = api.PDFiumExt_InitFormFillEnvironment(document, info);
  const drawn = new Set<number>();
  return {
    documentFor(pageIndex) {
      if (!drawn.has(pageIndex)) {
        drawn.add(pageIndex);
        const page = api.FPDF_LoadPage(document, pageIndex);
        if (page !== 0) {
          // Makes the appearance of fields that were filled in without one.
          if (form !== 0) api.FORM_OnAfterLoadPage(page, form);
          writeOwnBox(pdfium, page);
          api.FPDFPage_Flatten(page, AS_SHOWN);
          if (form !== 0) api.FORM_OnBeforeClosePage(page, form);
          api.FPDF_ClosePage(page);
        }
      }
      return document;
    },
    close() {
      if (form !== 0) api.PDFiumExt_ExitFormFillEnvironment(form);
      api.PDFiumExt_CloseFormFillInfo(info);
      api.FPDF_CloseDocument(document);
    },
  };
}

/**
 * Flattening looks for a page's box in the page alone, and takes US Letter where the page inherits it from the tree.
 * So the box as shown is written into the page first.
 */
function writeOwnBox(pdfium: Pdfium, page: number): void {
  const { api } = pdfium;
  withScratch(pdfium, (scratch) => {
    const at = scratch.alloc(16);
    const [left, bottom, right, top] = [at, at + 4, at + 8, at + 12] as const;
    if (api.FPDFPage_GetMediaBox(page, left, bottom, right, top)) return;
    // FS_RECTF: left, top, right, bottom.
    if (!api.FPDF_GetPageBoundingBox(page, at)) return;
    api.FPDFPage_SetMediaBox(page, scratch.f32(at), scratch.f32(at + 12), scratch.f32(at + 8), scratch.f32(at + 4));
  });
}
