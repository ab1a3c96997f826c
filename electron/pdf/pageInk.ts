import sharp from "sharp";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster, UsableSource } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { decodeHeic } from "./decodeHeic.ts";
import type { Sheet } from "./sheetFor.ts";

/** One pixel a point: fine enough to see a line of small type as grey. */
const INK_DPI = 72;

/** Grey pixels of an input PDF's page, turned upright; null where PDFium cannot show it. */
export function inkOfPdfPage(bytes: Uint8Array, pageIndex: number, turns: QuarterTurns): Promise<Raster | null> {
  return withPdf(
    bytes,
    (pdf) => renderPage(pdf, pageIndex, { dpi: INK_DPI, maxSidePx: 1600, turns, channels: 1 }),
    () => null,
  );
}

/** Grey pixels of a sheet with a picture on it, upright. */
export async function inkOfSheet(
  source: UsableSource,
  pageIndex: number,
  turns: QuarterTurns,
  sheet: Sheet,
): Promise<Raster> {
  const widthPx = Math.round(sheet.widthPt);
  const heightPx = Math.round(sheet.heightPt);
  const { x, y, width, height } = sheet.picture;
  const left = clamp(Math.round(x), widthPx - 1);
  const top = clamp(Math.round(sheet.heightPt - y - height), heightPx - 1);
  const pictureWidth = Math.max(1, Math.min(widthPx - left, Math.round(width)));
  const pictureHeight = Math.max(1, Math.min(heightPx - top, Math.round(height)));
  const { format } = source.file;
  const decoded =
    format === "heic"
      ? await decodeHeic(source.bytes)
      : sharp(source.bytes, {
          limitInputPixels: false,
          failOn: "none",
          ...(format === "tiff" ? { page: pageIndex } : {}),
        });
  // Shrunk first, while the decoder can still do it cheaply; then turned by the file's orientation and by ours.
  const small = await decoded
    .resize({ width: 1000, height: 1000, fit: "inside", withoutEnlargement: true })
    .autoOrient()
    .flatten({ background: "#ffffff" })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const turned = await sharp(small)
    .rotate(turns * 90)
    .png({ compressionLevel: 0 })
    .toBuffer();
  const picture = await sharp(turned)
    .resize({ width: pictureWidth, height: pictureHeight, fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const data = new Uint8Array(widthPx * heightPx).fill(255);
  const { channels } = picture.info;
  for (let row = 0; row < pictureHeight; row++) {
    for (let column = 0; column < pictureWidth; column++) {
      data[(top + row) * widthPx + left + column] = picture.data[(row * pictureWidth + column) * channels] ?? 0;
    }
  }
  return { widthPx, heightPx, channels: 1, data, dpi: INK_DPI };
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}
