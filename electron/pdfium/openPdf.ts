import { type FormView, openFormView } from "./formView.ts";
import { onPdfium, type Pdfium, PdfiumRefusal, whenDiscarded } from "./pdfiumInstance.ts";
import { allocate } from "./scratch.ts";

/** An open document; valid only inside the work it is handed to. */
export interface OpenPdf {
  readonly pdfium: Pdfium;
  readonly document: number;
  readonly pageCount: number;
  /** The same file with its form fields drawn; null for a file without a form. */
  readonly formView: FormView | null;
}

/** Why PDFium does not open a file. */
export type PdfRefused = "password" | "damaged" | "unsupported-security";

interface Held extends OpenPdf {
  readonly bytes: Uint8Array;
  readonly password: string;
  readonly pointer: number;
}

/** The document opened last stays open: pages of one file are mostly asked for one after another. */
let held: Held | null = null;
whenDiscarded(() => {
  held = null;
});

/** Opens the PDF and works on it. `refused` answers for files that PDFium does not open; without it they throw. */
export function withPdf<T>(bytes: Uint8Array, work: (pdf: OpenPdf) => T): Promise<T>;
export function withPdf<T, R>(
  bytes: Uint8Array,
  work: (pdf: OpenPdf) => T,
  refused: (why: PdfRefused) => R,
  password?: string,
): Promise<T | R>;
export function withPdf<T, R>(
  bytes: Uint8Array,
  work: (pdf: OpenPdf) => T,
  refused?: (why: PdfRefused) => R,
  password = "",
): Promise<T | R> {
  return onPdfium((pdfium) => {
    const opened = hold(pdfium, bytes, password);
    if (typeof opened !== "string") return work(opened);
    if (refused) return refused(opened);
    throw new PdfiumRefusal(`PDFium does not open the file: ${opened}`);
  });
}

/** Gives back the memory of the document held open; the next call opens it anew. */
export function releasePdf(): void {
  if (!held) return;
  held.formView?.close();
  held.pdfium.api.FPDF_CloseDocument(held.document);
  held.pdfium.api.pdfium.wasmExports.free(held.pointer);
  held = null;
}

function hold(pdfium: Pdfium, bytes: Uint8Array, password: string): OpenPdf | PdfRefused {
  if (held && held.bytes === bytes && held.password === password && held.pdfium === pdfium) return held;
  releasePdf();
  const pointer = allocate(pdfium, Math.max(1, bytes.length));
  pdfium.heap().set(bytes, pointer);
  const document = pdfium.api.FPDF_LoadMemDocument(pointer, bytes.length, password);
  if (document === 0) {
    const code = pdfium.api.FPDF_GetLastError();
    pdfium.api.pdfium.wasmExports.free(pointer);
    return refusalOf(code);
  }
  const hasForm = pdfium.api.FPDF_GetFormType(document) > 0;
  const formView = hasForm ? openFormView(pdfium, pointer, bytes.length, password) : null;
  const pageCount = pdfium.api.FPDF_GetPageCount(document);
  held = { pdfium, document, pointer, bytes, password, pageCount, formView };
  return held;
}

/** FPDF_ERR_PASSWORD 4, FPDF_ERR_SECURITY 5; unknown, file and format errors all mean a broken file here. */
function refusalOf(code: number): PdfRefused {
  if (code === 4) return "password";
  if (code === 5) return "unsupported-security";
  return "damaged";
}
