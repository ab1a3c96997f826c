import type { Grey } from "./grey.ts";

/** Running maximum (or minimum) over a window of `2 * radius + 1` along one axis, edges cut off (van Herk and Gil-Werman). */
function runningExtreme(
  data: Uint8Array,
  count: number,
  lineStep: number,
  length: number,
  step: number,
  radius: number,
  largest: boolean,
): Uint8Array {
  const out = new Uint8Array(data.length);
  const window = 2 * radius + 1;
  const padded = length + 2 * radius;
  const edge = largest ? 0 : 255;
  const line = new Uint8Array(padded).fill(edge);
  const forward = new Uint8Array(padded);
  const backward = new Uint8Array(padded);
  for (let row = 0; row < count; row++) {
    const start = row * lineStep;
    for (let at = 0; at < length; at++) line[at + radius] = data[start + at * step] as number;
    for (let at = 0; at < padded; at++) {
      const value = line[at] as number;
      const before = at % window === 0 ? value : (forward[at - 1] as number);
      forward[at] = largest === value > before ? value : before;
    }
    for (let at = padded - 1; at >= 0; at--) {
      const value = line[at] as number;
      const after = at === padded - 1 || (at + 1) % window === 0 ? value : (backward[at + 1] as number);
      backward[at] = largest === value > after ? value : after;
    }
    for (let at = 0; at < length; at++) {
      const a = backward[at] as number;
      const b = forward[at + window - 1] as number;
      out[start + at * step] = largest === a > b ? a : b;
    }
  }
  return out;
}

function extreme(image: Grey, radiusX: number, radiusY: number, largest: boolean): Grey {
  const { width, height } = image;
  let data = image.data;
  if (radiusX > 0) data = runningExtreme(data, height, width, width, 1, radiusX, largest);
  if (radiusY > 0) data = runningExtreme(data, width, 1, height, width, radiusY, largest);
  return { width, height, data };
}

/** Dilation then erosion by a rectangle: dark things thinner than it vanish. */
export function closeGrey(image: Grey, radiusX: number, radiusY: number): Grey {
  return extreme(extreme(image, radiusX, radiusY, true), radiusX, radiusY, false);
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
