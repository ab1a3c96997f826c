import type { Raster } from "#electron/ports.ts";

/** Brightness 0..255 of each pixel, row-major. */
export interface Plane {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** A raster's brightness. Shares the raster's memory where that is grey already. */
export function greyOf(raster: Raster): Plane {
  const { widthPx: width, heightPx: height, channels, data } = raster;
  if (channels === 1) return { width, height, data };
  const grey = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < grey.length; pixel++, at += 3) {
    grey[pixel] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29 + 128) >> 8;
  }
  return { width, height, data: grey };
}

/** The raster made smaller by averaging; never larger. */
export function shrink(raster: Raster, maxSidePx: number): Raster {
  const scale = Math.min(1, maxSidePx / Math.max(raster.widthPx, raster.heightPx));
  if (scale === 1) return raster;
  const widthPx = Math.max(1, Math.round(raster.widthPx * scale));
  const heightPx = Math.max(1, Math.round(raster.heightPx * scale));
  const { channels } = raster;
  const data = new Uint8Array(widthPx * heightPx * channels);
  for (let y = 0; y < heightPx; y++) {
    const y1 = Math.floor((y * raster.heightPx) / heightPx);
    const y2 = Math.max(y1 + 1, Math.floor(((y + 1) * raster.heightPx) / heightPx));
    for (let x = 0; x < widthPx; x++) {
      const x1 = Math.floor((x * raster.widthPx) / widthPx);
      const x2 = Math.max(x1 + 1, Math.floor(((x + 1) * raster.widthPx) / widthPx));
      for (let channel = 0; channel < channels; channel++) {
        let sum = 0;
        for (let row = y1; row < y2; row++) {
          for (
            let at = (row * raster.widthPx + x1) * channels + channel, end = at + (x2 - x1) * channels;
            at < end;
            at += channels
          ) {
            sum += raster.data[at] ?? 0;
          }
        }
        data[(y * widthPx + x) * channels + channel] = Math.round(sum / ((y2 - y1) * (x2 - x1)));
      }
    }
  }
  return { widthPx, heightPx, channels, data, dpi: raster.dpi * scale };
}

/** The value below which the given share of the values lies. */
export function percentile(values: ArrayLike<number>, share: number): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}

/** Brightness that most of each cell's paper has (90th percentile), on a coarse grid; text within a cell does not count. */
export function backgroundOf(plane: Plane, columns: number, rows: number): Plane {
  const data = new Uint8Array(columns * rows);
  const histogram = new Uint32Array(256);
  for (let row = 0; row < rows; row++) {
    const y1 = Math.floor((row * plane.height) / rows);
    const y2 = Math.max(y1 + 1, Math.floor(((row + 1) * plane.height) / rows));
    for (let column = 0; column < columns; column++) {
      const x1 = Math.floor((column * plane.width) / columns);
      const x2 = Math.max(x1 + 1, Math.floor(((column + 1) * plane.width) / columns));
      histogram.fill(0);
      for (let y = y1; y < y2; y++) {
        for (let x = x1; x < x2; x++) {
          const level = plane.data[y * plane.width + x] ?? 0;
          histogram[level] = (histogram[level] ?? 0) + 1;
        }
      }
      let above = (y2 - y1) * (x2 - x1) * 0.1;
      let level = 255;
      while (level > 0 && above - (histogram[level] ?? 0) > 0) above -= histogram[level--] ?? 0;
      data[row * columns + column] = level;
    }
  }
  return { width: columns, height: rows, data };
}
