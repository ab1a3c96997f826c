import { PDFDocument } from "@cantoo/pdf-lib";
import sharp from "sharp";
import type { Pixels } from "./scanner.ts";

const image = (p: Pixels) => sharp(p.data, { raw: { width: p.width, height: p.height, channels: 3 } });

export function toJpeg(p: Pixels, dpi: number, quality: number): Promise<Buffer> {
  return image(p)
    .withMetadata({ density: dpi })
    .jpeg({ quality, mozjpeg: true, chromaSubsampling: "4:2:0" })
    .toBuffer();
}

export function toPng(p: Pixels, dpi: number, colours = 0): Promise<Buffer> {
  const options = colours > 0 ? { palette: true, colours, dither: 0, effort: 9 } : { compressionLevel: 9 };
  return image(p).withMetadata({ density: dpi }).png(options).toBuffer();
}

/** One file of several pages; all are laid on the largest page's size. */
export async function toTiff(pages: readonly Pixels[], dpi: number, quality: number): Promise<Buffer> {
  const width = Math.max(...pages.map((p) => p.width));
  const height = Math.max(...pages.map((p) => p.height));
  const laid = await Promise.all(
    pages.map((p) => image(p).resize({ width, height, fit: "contain", background: "#fbfaf6" }).raw().toBuffer()),
  );
  return sharp(Buffer.concat(laid), { raw: { width, height: height * pages.length, channels: 3, pageHeight: height } })
    .withMetadata({ density: dpi })
    .tiff({ compression: "jpeg", quality, xres: dpi / 25.4, yres: dpi / 25.4 })
    .toBuffer();
}

/** A PDF whose pages are nothing but scans, as an office copier makes it. */
export async function toScannedPdf(pages: readonly Pixels[], dpi: number, quality: number): Promise<Buffer> {
  const pdf = await PDFDocument.create();
  const fixed = new Date("2026-11-18T09:30:00Z");
  pdf.setCreationDate(fixed);
  pdf.setModificationDate(fixed);
  pdf.setProducer("Office copier");
  for (const p of pages) {
    const jpeg = await pdf.embedJpg(await toJpeg(p, dpi, quality));
    const size: [number, number] = [(p.width / dpi) * 72, (p.height / dpi) * 72];
    pdf.addPage(size).drawImage(jpeg, { x: 0, y: 0, width: size[0], height: size[1] });
  }
  return Buffer.from(await pdf.save());
}
