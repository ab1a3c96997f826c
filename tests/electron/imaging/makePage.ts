import sharp from "sharp";
import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster } from "#electron/ports.ts";
import type { Page } from "#shared/domain/page.ts";
import { makePdf } from "../pdfium/makePdf.ts";

const WORDS =
  "the holder of this paper asks the consul to grant a visa for the time stated above and signs it here".split(" ");

/** A page of printed lines on slightly warm paper with a scanner's noise; `size` in points. */
export async function scannedPage(
  options: { readonly dpi?: number; readonly size?: number; readonly leftPt?: number } = {},
): Promise<Raster> {
  const { dpi = 200, size = 11, leftPt = 60 } = options;
  const lines = Array.from({ length: 42 }, (_, line) => ({
    text: Array.from({ length: 13 }, (_, word) => WORDS[(line * 7 + word * 3) % WORDS.length]).join(" "),
    x: leftPt,
    y: 770 - line * 17,
    size,
  }));
  const pdf = await makePdf([{ widthPt: 595, heightPt: 842, texts: lines }]);
  const raster = await withPdf(pdf, (open) => renderPage(open, 0, { dpi, channels: 3 }));
  if (!raster) throw new Error("no page");
  return edit(raster, (level, channel, _x, _y, noise) => level * [0.955, 0.945, 0.91][channel]! + noise * 6);
}

/** Every value anew: level 0..255, channel, place as fractions, and a repeatable noise of -1..1. */
export function edit(
  raster: Raster,
  change: (level: number, channel: number, x: number, y: number, noise: number) => number,
): Raster {
  const data = new Uint8Array(raster.data.length);
  let seed = 7;
  for (let at = 0; at < data.length; at++) {
    seed = (seed * 1103515245 + 12345) & 0x7fffffff;
    const pixel = Math.floor(at / raster.channels);
    const x = (pixel % raster.widthPx) / raster.widthPx;
    const y = Math.floor(pixel / raster.widthPx) / raster.heightPx;
    const value = change(raster.data[at] ?? 0, at % raster.channels, x, y, ((seed >> 16) % 1000) / 500 - 1);
    data[at] = Math.max(0, Math.min(255, Math.round(value)));
  }
  return { ...raster, data };
}

export async function blurred(raster: Raster, sigma: number): Promise<Raster> {
  const { widthPx: width, heightPx: height, channels } = raster;
  const data = await sharp(raster.data, { raw: { width, height, channels } }).blur(sigma).raw().toBuffer();
  return { ...raster, data: new Uint8Array(data) };
}

/** The raster in the middle of a dark, slightly uneven table, its corners moved as a tilted camera would. */
export async function onTable(raster: Raster, degrees: number): Promise<Raster> {
  const { widthPx: width, heightPx: height } = raster;
  const table = { r: 70, g: 58, b: 48 };
  const { data, info } = await sharp(raster.data, { raw: { width, height, channels: 3 } })
    .extend({ top: 200, bottom: 200, left: 200, right: 200, background: table })
    .rotate(degrees, { background: table })
    .raw()
    .toBuffer({ resolveWithObject: true });
  const flat: Raster = {
    widthPx: info.width,
    heightPx: info.height,
    channels: 3,
    data: new Uint8Array(data),
    dpi: raster.dpi,
  };
  return edit(flat, (level, _channel, _x, _y, noise) => level + noise * 5);
}

export function pageOf(raster: Raster, change: Partial<Page> = {}): Page {
  return {
    id: "f1.0",
    fileId: "f1",
    pageIndex: 0,
    widthPt: (raster.widthPx / raster.dpi) * 72,
    heightPt: (raster.heightPx / raster.dpi) * 72,
    content: "scan",
    dpi: 300,
    dpiKnown: true,
    widthPx: raster.widthPx,
    heightPx: raster.heightPx,
    ...change,
  };
}
