import type { Raster } from "#electron/ports.ts";
import type { Box } from "#shared/domain/geometry.ts";

/** 2.9999999 is 3. */
const ROUNDING = 1e-6;

/** The part of a page as a picture of that size, by averaging. */
export function cutOut(page: Raster, [l, t, w, h]: Box, widthPx: number, heightPx: number): Raster {
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const top = Math.floor((t + (y / heightPx) * h) * page.heightPx + ROUNDING);
    const bottom = Math.max(top + 1, Math.floor((t + ((y + 1) / heightPx) * h) * page.heightPx + ROUNDING));
    for (let x = 0; x < widthPx; x++) {
      const left = Math.floor((l + (x / widthPx) * w) * page.widthPx + ROUNDING);
      const right = Math.max(left + 1, Math.floor((l + ((x + 1) / widthPx) * w) * page.widthPx + ROUNDING));
      let sum = 0;
      for (let v = top; v < bottom; v++)
        for (let u = left; u < right; u++) sum += page.data[v * page.widthPx + u] ?? 255;
      data[y * widthPx + x] = Math.round(sum / ((bottom - top) * (right - left)));
    }
  }
  return { widthPx, heightPx, channels: 1, data, dpi: page.dpi };
}
