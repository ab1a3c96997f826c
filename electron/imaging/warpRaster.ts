import type { Raster } from "#electron/ports.ts";

/** From a pixel's centre of the picture to be made to a place in the picture there is. */
export type MapBack = (x: number, y: number, to: [number, number]) => void;

const WHITE = 255;

/** A picture of the given size whose pixels are taken, smoothly, from where `mapBack` says; white outside. */
export function warpRaster(raster: Raster, widthPx: number, heightPx: number, mapBack: MapBack): Raster {
  const { channels, data: source, widthPx: sourceWidth, heightPx: sourceHeight } = raster;
  const data = new Uint8Array(widthPx * heightPx * channels).fill(WHITE);
  const place: [number, number] = [0, 0];
  for (let y = 0, to = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++, to += channels) {
      mapBack(x + 0.5, y + 0.5, place);
      const fx = place[0] - 0.5;
      const fy = place[1] - 0.5;
      if (fx < -0.5 || fy < -0.5 || fx > sourceWidth - 0.5 || fy > sourceHeight - 0.5) continue;
      const x0 = Math.min(sourceWidth - 1, Math.max(0, Math.floor(fx)));
      const y0 = Math.min(sourceHeight - 1, Math.max(0, Math.floor(fy)));
      const x1 = Math.min(sourceWidth - 1, x0 + 1);
      const y1 = Math.min(sourceHeight - 1, y0 + 1);
      const px = Math.min(1, Math.max(0, fx - x0));
      const py = Math.min(1, Math.max(0, fy - y0));
      const a = (y0 * sourceWidth + x0) * channels;
      const b = (y0 * sourceWidth + x1) * channels;
      const c = (y1 * sourceWidth + x0) * channels;
      const d = (y1 * sourceWidth + x1) * channels;
      for (let channel = 0; channel < channels; channel++) {
        const top = (source[a + channel] ?? 0) * (1 - px) + (source[b + channel] ?? 0) * px;
        const bottom = (source[c + channel] ?? 0) * (1 - px) + (source[d + channel] ?? 0) * px;
        data[to + channel] = Math.round(top * (1 - py) + bottom * py);
      }
    }
  }
  return { widthPx, heightPx, channels, data, dpi: raster.dpi };
}
