import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { withPage } from "./openPage.ts";
import type { OpenPdf } from "./openPdf.ts";
import { PdfiumTrap } from "./pdfiumInstance.ts";
import { copyOut } from "./scratch.ts";

export interface RenderOptions {
  /** Pixels per inch; 300 where neither this nor `maxSidePx` is given. */
  readonly dpi?: number;
  /** The longer side will not be more; lowers `dpi`. Alone, the side is met exactly. */
  readonly maxSidePx?: number;
  /** Clockwise, on top of the page's own /Rotate. */
  readonly turns?: QuarterTurns;
  readonly channels: 1 | 3;
}

/** A page of poster size at 300 dpi would take gigabytes: it is rendered smaller, and the raster's dpi says so. */
const MAX_RENDER_PIXELS = 60_000_000;
const BGRX = 3;
const WHITE = 0xffffffff;
/** FPDF_ANNOT: stamps, comments and form fields are part of what a person sees. */
const FLAGS = 0x01;

/** Renders one page on white. Null where PDFium cannot load the page. */
export function renderPage(pdf: OpenPdf, pageIndex: number, options: RenderOptions): Raster | null {
  const { api } = pdf.pdfium;
  return withPage(pdf, pageIndex, (page) => {
    const turns = options.turns ?? 0;
    const turned = turns % 2 === 1;
    const shownWidthPt = turned ? page.heightPt : page.widthPt;
    const shownHeightPt = turned ? page.widthPt : page.heightPt;
    const dpi = dpiFor(shownWidthPt, shownHeightPt, options);
    const widthPx = Math.max(1, Math.round((shownWidthPt / 72) * dpi));
    const heightPx = Math.max(1, Math.round((shownHeightPt / 72) * dpi));
    const bitmap = api.FPDFBitmap_CreateEx(widthPx, heightPx, BGRX, 0, 0);
    if (bitmap === 0) throw new PdfiumTrap(new Error(`no memory for a page of ${widthPx} x ${heightPx} pixels`));
    try {
      api.FPDFBitmap_FillRect(bitmap, 0, 0, widthPx, heightPx, WHITE);
      api.FPDF_RenderPageBitmap(bitmap, page.handle, 0, 0, widthPx, heightPx, turns, FLAGS);
      const stride = api.FPDFBitmap_GetStride(bitmap);
      const bgrx = copyOut(pdf.pdfium, api.FPDFBitmap_GetBuffer(bitmap), stride * heightPx);
      const data = options.channels === 1 ? toGrey(bgrx, widthPx, heightPx) : toRgb(bgrx, widthPx, heightPx);
      return { widthPx, heightPx, channels: options.channels, data, dpi };
    } finally {
      api.FPDFBitmap_Destroy(bitmap);
    }
  });
}

function dpiFor(widthPt: number, heightPt: number, options: RenderOptions): number {
  const longInches = Math.max(widthPt, heightPt, 1) / 72;
  const sideDpi = options.maxSidePx === undefined ? Number.POSITIVE_INFINITY : options.maxSidePx / longInches;
  const wanted = options.dpi ?? (options.maxSidePx === undefined ? 300 : Number.POSITIVE_INFINITY);
  const squareInches = Math.max((widthPt / 72) * (heightPt / 72), 1e-6);
  return Math.min(wanted, sideDpi, Math.sqrt(MAX_RENDER_PIXELS / squareInches));
}

/** Rows of a BGRx bitmap are never padded: four bytes a pixel. */
function toGrey(bgrx: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const grey = new Uint8Array(widthPx * heightPx);
  for (let pixel = 0, from = 0; pixel < grey.length; pixel++, from += 4) {
    const b = bgrx[from] ?? 0;
    const g = bgrx[from + 1] ?? 0;
    const r = bgrx[from + 2] ?? 0;
    grey[pixel] = (r * 77 + g * 150 + b * 29 + 128) >> 8;
  }
  return grey;
}

function toRgb(bgrx: Uint8Array, widthPx: number, heightPx: number): Uint8Array {
  const rgb = new Uint8Array(widthPx * heightPx * 3);
  for (let to = 0, from = 0; to < rgb.length; to += 3, from += 4) {
    rgb[to] = bgrx[from + 2] ?? 0;
    rgb[to + 1] = bgrx[from + 1] ?? 0;
    rgb[to + 2] = bgrx[from] ?? 0;
  }
  return rgb;
}
