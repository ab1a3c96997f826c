import { degrees, PDFDocument, StandardFonts } from "@cantoo/pdf-lib";
import sharp from "sharp";

export interface TestPage {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly rotate?: 0 | 90 | 180 | 270;
  /** [left, bottom, width, height] in the page's own coordinates. */
  readonly crop?: readonly [number, number, number, number];
  /** The MediaBox starts here instead of at 0, 0. */
  readonly origin?: readonly [number, number];
  /** x and y of the baseline in the page's own coordinates. */
  readonly texts?: readonly { readonly text: string; readonly x: number; readonly y: number; readonly size?: number }[];
  readonly picture?: { readonly jpeg: Uint8Array; readonly at: readonly [number, number, number, number] };
}

/** A PDF with the given pages; the same pages give the same bytes. */
export async function makePdf(pages: readonly TestPage[]): Promise<Uint8Array> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  const font = await pdf.embedFont(StandardFonts.Helvetica);
  for (const spec of pages) {
    const page = pdf.addPage([spec.widthPt, spec.heightPt]);
    if (spec.origin) page.setMediaBox(spec.origin[0], spec.origin[1], spec.widthPt, spec.heightPt);
    if (spec.crop) page.setCropBox(...spec.crop);
    if (spec.rotate) page.setRotation(degrees(spec.rotate));
    if (spec.picture) {
      const [x, y, width, height] = spec.picture.at;
      page.drawImage(await pdf.embedJpg(spec.picture.jpeg), { x, y, width, height });
    }
    for (const { text, x, y, size } of spec.texts ?? []) page.drawText(text, { x, y, size: size ?? 12, font });
  }
  return pdf.save({ useObjectStreams: false });
}

/** A JPEG with a black mark in its top left corner, so that turns show. */
export async function makeMarkedJpeg(widthPx: number, heightPx: number): Promise<Uint8Array> {
  const mark = { width: Math.round(widthPx / 4), height: Math.round(heightPx / 8) };
  return sharp({ create: { width: widthPx, height: heightPx, channels: 3, background: "#e8e4d8" } })
    .composite([{ input: { create: { ...mark, channels: 3, background: "#000000" } }, left: 0, top: 0 }])
    .jpeg({ quality: 90 })
    .toBuffer();
}
