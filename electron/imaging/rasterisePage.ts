import { withPdf } from "#electron/pdfium/openPdf.ts";
import { renderPage } from "#electron/pdfium/renderPage.ts";
import type { Raster, RasterisePage } from "#electron/ports.ts";
import { openImage } from "./openImage.ts";

/** A page without a picture has no resolution of its own: sharp enough to read, and no sharper. */
const DRAWN_DPI = 300;
const MAX_NATIVE_DPI = 300;

/**
 * Pixels of one page, as its file shows it and then turned; transparent parts are white.
 * Without `dpi` and `maxSidePx`: a picture in its own resolution up to 300 dpi, anything drawn at 300.
 * With `dpi`: exactly that, made larger or smaller; `maxSidePx` only makes smaller.
 */
export const rasterisePage: RasterisePage = async (source, page, options) => {
  const dpi = options.dpi ?? naturalDpi(page.dpi, page.content);
  if (source.file.format === "pdf") {
    const raster = await withPdf(source.bytes, (pdf) =>
      renderPage(pdf, page.pageIndex, {
        dpi,
        ...(options.maxSidePx === undefined ? {} : { maxSidePx: options.maxSidePx }),
        turns: options.turns ?? 0,
        channels: options.channels,
      }),
    );
    if (!raster) throw new Error(`page ${page.pageIndex + 1} of ${source.file.id} cannot be loaded`);
    return raster;
  }
  const turns = options.turns ?? 0;
  const longInches = Math.max(page.widthPt, page.heightPt) / 72;
  const finalDpi = Math.min(dpi, (options.maxSidePx ?? Number.POSITIVE_INFINITY) / longInches);
  const widthPx = Math.max(1, Math.round((page.widthPt / 72) * finalDpi));
  const heightPx = Math.max(1, Math.round((page.heightPt / 72) * finalDpi));
  const upright = openImage(source, page.pageIndex).autoOrient();
  const sized =
    page.widthPx === widthPx && page.heightPx === heightPx
      ? upright
      : upright.resize(widthPx, heightPx, { fit: "fill", kernel: "lanczos3" });
  const flat = sized
    .flatten({ background: "#ffffff" })
    .rotate(turns * 90)
    .toColourspace(options.channels === 1 ? "b-w" : "srgb");
  const { data, info } = await flat.raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
  return withChannels(data, info, options.channels, finalDpi);
};

function naturalDpi(dpi: number | null, content: string): number {
  return content === "scan" && dpi !== null ? Math.min(dpi, MAX_NATIVE_DPI) : DRAWN_DPI;
}

/** sharp may keep a channel more or less than asked for (grey files stay grey): brought to what was asked. */
function withChannels(
  data: Uint8Array,
  info: { readonly width: number; readonly height: number; readonly channels: number },
  channels: 1 | 3,
  dpi: number,
): Raster {
  const { width: widthPx, height: heightPx } = info;
  if (info.channels === channels) return { widthPx, heightPx, channels, data, dpi };
  const out = new Uint8Array(widthPx * heightPx * channels);
  for (let pixel = 0; pixel < widthPx * heightPx; pixel++) {
    for (let channel = 0; channel < channels; channel++) {
      out[pixel * channels + channel] = data[pixel * info.channels + Math.min(channel, info.channels - 1)] ?? 0;
    }
  }
  return { widthPx, heightPx, channels, data: out, dpi };
}
