import type { OpenPdf } from "./openPdf.ts";
import { withScratch } from "./scratch.ts";

/** A loaded page; valid only inside the work it is handed to. */
export interface OpenPage {
  readonly pdf: OpenPdf;
  readonly handle: number;
  /** As a viewer shows it: CropBox and /Rotate applied. */
  readonly widthPt: number;
  readonly heightPt: number;
  /** From the page's own coordinates (points, origin wherever its boxes put it) to fractions of the page as shown. */
  readonly toShown: Affine;
}

/** x' = a x + c y + e, y' = b x + d y + f. */
export interface Affine {
  readonly a: number;
  readonly b: number;
  readonly c: number;
  readonly d: number;
  readonly e: number;
  readonly f: number;
}

/** Loads a page (with its form fields drawn), works on it, closes it. Null where PDFium cannot load the page. */
export function withPage<T>(pdf: OpenPdf, pageIndex: number, work: (page: OpenPage) => T): T | null {
  const { api } = pdf.pdfium;
  const document = pdf.formView?.documentFor(pageIndex) ?? pdf.document;
  const handle = api.FPDF_LoadPage(document, pageIndex);
  if (handle === 0) return null;
  try {
    return work({
      pdf,
      handle,
      widthPt: api.FPDF_GetPageWidthF(handle),
      heightPt: api.FPDF_GetPageHeightF(handle),
      toShown: shownAffineOf(pdf, handle),
    });
  } finally {
    api.FPDF_ClosePage(handle);
  }
}

/** PDFium answers in whole device pixels, so it is asked on a device of a million a side. */
const DEVICE = 1_000_000;
const SPAN_PT = 1000;

function shownAffineOf(pdf: OpenPdf, handle: number): Affine {
  const { pdfium } = pdf;
  return withScratch(pdfium, (scratch) => {
    const xAt = scratch.alloc(4);
    const yAt = scratch.alloc(4);
    const shown = (x: number, y: number): readonly [number, number] => {
      pdfium.api.FPDF_PageToDevice(handle, 0, 0, DEVICE, DEVICE, 0, x, y, xAt, yAt);
      return [scratch.i32(xAt) / DEVICE, scratch.i32(yAt) / DEVICE];
    };
    const [e, f] = shown(0, 0);
    const [ax, bx] = shown(SPAN_PT, 0);
    const [cy, dy] = shown(0, SPAN_PT);
    return {
      a: (ax - e) / SPAN_PT,
      b: (bx - f) / SPAN_PT,
      c: (cy - e) / SPAN_PT,
      d: (dy - f) / SPAN_PT,
      e,
      f,
    };
  });
}

/** Edges of a rectangle of the page's own coordinates as fractions of the page as shown. */
export function shownEdges(
  m: Affine,
  left: number,
  bottom: number,
  right: number,
  top: number,
): { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number } {
  const x1 = m.a * left + m.c * bottom + m.e;
  const y1 = m.b * left + m.d * bottom + m.f;
  const x2 = m.a * right + m.c * top + m.e;
  const y2 = m.b * right + m.d * top + m.f;
  return { left: Math.min(x1, x2), top: Math.min(y1, y2), right: Math.max(x1, x2), bottom: Math.max(y1, y2) };
}
