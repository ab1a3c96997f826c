import { withPage } from "./openPage.ts";
import { withPdf } from "./openPdf.ts";
import { PdfiumTrap } from "./pdfiumInstance.ts";
import { copyOut } from "./scratch.ts";

/** A picture's own pixels, each as stored, in sRGB: not turned, not scaled. */
export interface DecodedPicture {
  readonly widthPx: number;
  readonly heightPx: number;
  /** 1 grey, 3 RGB, 4 RGB with opacity. */
  readonly channels: 1 | 3 | 4;
  /** Row-major, no padding. */
  readonly data: Uint8Array;
}

const PICTURE = 3;
const GREY = 1;
const BGR = 2;
const BGRX = 3;
/** Pixels of a bitmap in bytes, by PDFium's format. */
const STEP: Readonly<Record<number, number>> = { 1: 1, 2: 3, 3: 4, 4: 4 };

/**
 * Decodes the one picture of a PDF whose first page shows nothing else, whatever its filter and colour space.
 * `masked` takes its masks into account, as opacity. Null where PDFium cannot decode it.
 */
export function decodePicture(bytes: Uint8Array, masked: boolean): Promise<DecodedPicture | null> {
  return withPdf(
    bytes,
    (pdf) =>
      withPage(pdf, 0, (page) => {
        const { pdfium } = pdf;
        const { api } = pdfium;
        const object = api.FPDFPage_GetObject(page.handle, 0);
        if (object === 0 || api.FPDFPageObj_GetType(object) !== PICTURE) return null;
        const bitmap = masked
          ? api.FPDFImageObj_GetRenderedBitmap(pdf.document, page.handle, object)
          : api.FPDFImageObj_GetBitmap(object);
        if (bitmap === 0) return null;
        try {
          const widthPx = api.FPDFBitmap_GetWidth(bitmap);
          const heightPx = api.FPDFBitmap_GetHeight(bitmap);
          const stride = api.FPDFBitmap_GetStride(bitmap);
          const format = api.FPDFBitmap_GetFormat(bitmap);
          if (STEP[format] === undefined || widthPx < 1 || heightPx < 1) return null;
          const buffer = api.FPDFBitmap_GetBuffer(bitmap);
          if (buffer === 0) throw new PdfiumTrap(new Error(`no memory for ${widthPx} x ${heightPx} pixels`));
          return inOrder(copyOut(pdfium, buffer, stride * heightPx), { widthPx, heightPx, stride, format });
        } finally {
          api.FPDFBitmap_Destroy(bitmap);
        }
      }),
    () => null,
  );
}

interface Layout {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly stride: number;
  readonly format: number;
}

/** PDFium has blue first and pads rows. */
function inOrder(from: Uint8Array, { widthPx, heightPx, stride, format }: Layout): DecodedPicture {
  const step = STEP[format] ?? 1;
  const channels = format === GREY ? 1 : format === BGR || format === BGRX ? 3 : 4;
  const data = new Uint8Array(widthPx * heightPx * channels);
  let to = 0;
  for (let row = 0; row < heightPx; row++) {
    let at = row * stride;
    for (let column = 0; column < widthPx; column++, at += step, to += channels) {
      if (channels === 1) {
        data[to] = from[at] ?? 0;
        continue;
      }
      data[to] = from[at + 2] ?? 0;
      data[to + 1] = from[at + 1] ?? 0;
      data[to + 2] = from[at] ?? 0;
      if (channels === 4) data[to + 3] = from[at + 3] ?? 0;
    }
  }
  return { widthPx, heightPx, channels, data };
}
