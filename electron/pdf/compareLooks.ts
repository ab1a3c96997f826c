import type { Raster } from "#electron/ports.ts";

/** Share of the two pages' ink that has no counterpart, 0..1. */
export interface LookDifference {
  readonly share: number;
  readonly inkPixels: number;
}

/** Grey that counts as ink. */
const INK = 208;
/** Greys nearer than this are alike. */
const TOLERANCE = 56;

/**
 * Compares two grey pictures of one page. A pixel is matched where the other picture has a like grey within one pixel,
 * so that resampling and smoothing do not count and a turned, shifted or missing page does. Sizes must be equal.
 * `ignore` marks pixels (the page number) that are not compared.
 */
export function compareLooks(
  a: Raster,
  b: Raster,
  ignore: (x: number, y: number) => boolean = () => false,
): LookDifference {
  if (a.widthPx !== b.widthPx || a.heightPx !== b.heightPx) return { share: 1, inkPixels: 0 };
  let ink = 0;
  let unmatched = 0;
  for (let y = 0; y < a.heightPx; y++) {
    for (let x = 0; x < a.widthPx; x++) {
      const at = y * a.widthPx + x;
      const left = a.data[at] ?? 255;
      const right = b.data[at] ?? 255;
      if ((left >= INK && right >= INK) || ignore(x, y)) continue;
      ink++;
      if (!matched(left, b, x, y) || !matched(right, a, x, y)) unmatched++;
    }
  }
  return { share: ink === 0 ? 0 : unmatched / ink, inkPixels: ink };
}

function matched(grey: number, other: Raster, x: number, y: number): boolean {
  let lowest = 255;
  let highest = 0;
  for (let dy = -1; dy <= 1; dy++) {
    for (let dx = -1; dx <= 1; dx++) {
      const nx = x + dx;
      const ny = y + dy;
      if (nx < 0 || ny < 0 || nx >= other.widthPx || ny >= other.heightPx) continue;
      const near = other.data[ny * other.widthPx + nx] ?? 255;
      if (near < lowest) lowest = near;
      if (near > highest) highest = near;
    }
  }
  return grey >= lowest - TOLERANCE && grey <= highest + TOLERANCE;
}

/** A smaller picture by averaging; for keeping many in memory. */
export function shrinkRaster(raster: Raster, widthPx: number, heightPx: number): Raster {
  const data = new Uint8Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y++) {
    const top = Math.floor((y * raster.heightPx) / heightPx);
    const bottom = Math.max(top + 1, Math.floor(((y + 1) * raster.heightPx) / heightPx));
    for (let x = 0; x < widthPx; x++) {
      const left = Math.floor((x * raster.widthPx) / widthPx);
      const right = Math.max(left + 1, Math.floor(((x + 1) * raster.widthPx) / widthPx));
      let sum = 0;
      for (let v = top; v < bottom; v++)
        for (let u = left; u < right; u++) sum += raster.data[v * raster.widthPx + u] ?? 255;
      data[y * widthPx + x] = Math.round(sum / ((bottom - top) * (right - left)));
    }
  }
  return { widthPx, heightPx, channels: 1, data, dpi: (raster.dpi * widthPx) / raster.widthPx };
}
