import type { Grey } from "./grey.ts";

/**
 * Running maximum or minimum over `2 * radius + 1` items, each item a block of `size` bytes, in place: windows double until
 * they overlap to the wanted length. The buffer holds `radius` items of `edge` before and after.
 */
function runDoubling(buffer: Uint8Array, length: number, size: number, radius: number, largest: boolean): void {
  const window = 2 * radius + 1;
  const join = (shift: number): void => {
    const end = length - shift * size;
    const step = shift * size;
    if (largest) {
      for (let at = 0; at < end; at++) {
        const other = buffer[at + step] as number;
        if (other > (buffer[at] as number)) buffer[at] = other;
      }
    } else {
      for (let at = 0; at < end; at++) {
        const other = buffer[at + step] as number;
        if (other < (buffer[at] as number)) buffer[at] = other;
      }
    }
  };
  let covered = 1;
  while (covered * 2 <= window) {
    join(covered);
    covered *= 2;
  }
  if (covered < window) join(window - covered);
}

function extreme(image: Grey, radiusX: number, radiusY: number, largest: boolean): Grey {
  const { width, height } = image;
  const edge = largest ? 0 : 255;
  let data = image.data;
  if (radiusX > 0) {
    const out = new Uint8Array(data.length);
    const row = new Uint8Array(width + 2 * radiusX);
    for (let y = 0; y < height; y++) {
      row.fill(edge);
      row.set(data.subarray(y * width, (y + 1) * width), radiusX);
      runDoubling(row, row.length, 1, radiusX, largest);
      out.set(row.subarray(0, width), y * width);
    }
    data = out;
  }
  if (radiusY > 0) {
    const tall = new Uint8Array((height + 2 * radiusY) * width).fill(edge);
    tall.set(data, radiusY * width);
    runDoubling(tall, tall.length, width, radiusY, largest);
    data = tall.subarray(0, width * height);
  }
  return { width, height, data };
}

/** Dilation then erosion by a rectangle: dark things thinner than it vanish. */
export function closeGrey(image: Grey, radiusX: number, radiusY: number): Grey {
  return extreme(extreme(image, radiusX, radiusY, true), radiusX, radiusY, false);
}

/** Grey opening: bright things smaller than the rectangle vanish. */
export function openGrey(image: Grey, radiusX: number, radiusY: number): Grey {
  return extreme(extreme(image, radiusX, radiusY, false), radiusX, radiusY, true);
}

/** How much darker a pixel is than its closing: dark strokes thinner than the rectangle, on any ground. */
export function blackHat(image: Grey, radiusX: number, radiusY: number): Grey {
  const closed = closeGrey(image, radiusX, radiusY);
  const data = new Uint8Array(image.data.length);
  for (let pixel = 0; pixel < data.length; pixel++)
    data[pixel] = (closed.data[pixel] as number) - (image.data[pixel] as number);
  return { width: image.width, height: image.height, data };
}

/** The level that best parts a histogram of 256 bins in two (Otsu). */
export function otsuLevel(histogram: Uint32Array): number {
  let total = 0;
  let sum = 0;
  for (let level = 0; level < 256; level++) {
    total += histogram[level] ?? 0;
    sum += level * (histogram[level] ?? 0);
  }
  let best = 0;
  let bestSpread = -1;
  let below = 0;
  let belowSum = 0;
  for (let level = 0; level < 255; level++) {
    below += histogram[level] ?? 0;
    belowSum += level * (histogram[level] ?? 0);
    if (below === 0 || below === total) continue;
    const difference = belowSum / below - (sum - belowSum) / (total - below);
    const spread = below * (total - below) * difference * difference;
    if (spread > bestSpread) {
      bestSpread = spread;
      best = level;
    }
  }
  return best;
}
