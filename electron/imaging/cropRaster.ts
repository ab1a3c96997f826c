import type { Raster } from "#electron/ports.ts";
import type { Box } from "#shared/domain/geometry.ts";

/** The part of a raster within a box of fractions, at least one pixel; parts of the box outside are left off. */
export function cropRaster(raster: Raster, box: Box): Raster {
  const [left, top, width, height] = box;
  const x1 = clamp(Math.floor(left * raster.widthPx), raster.widthPx - 1);
  const y1 = clamp(Math.floor(top * raster.heightPx), raster.heightPx - 1);
  const x2 = Math.max(x1 + 1, clamp(Math.ceil((left + width) * raster.widthPx), raster.widthPx));
  const y2 = Math.max(y1 + 1, clamp(Math.ceil((top + height) * raster.heightPx), raster.heightPx));
  const rowBytes = (x2 - x1) * raster.channels;
  const data = new Uint8Array(rowBytes * (y2 - y1));
  for (let y = y1; y < y2; y++) {
    const from = (y * raster.widthPx + x1) * raster.channels;
    data.set(raster.data.subarray(from, from + rowBytes), (y - y1) * rowBytes);
  }
  return { widthPx: x2 - x1, heightPx: y2 - y1, channels: raster.channels, data, dpi: raster.dpi };
}

function clamp(value: number, most: number): number {
  return Math.min(most, Math.max(0, value));
}
