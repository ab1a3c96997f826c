import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";

/** Grey pixels, row-major, 0 = black; no padding. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

export function blankGrey(width: number, height: number, level = 255): Grey {
  return { width, height, data: new Uint8Array(width * height).fill(level) };
}

/** Luma of a raster (Rec. 601); the same pixels where it is grey already. */
export function greyOf(raster: Raster): Grey {
  const { widthPx: width, heightPx: height, data } = raster;
  if (raster.channels === 1) return { width, height, data };
  const out = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < out.length; pixel++, at += 3) {
    out[pixel] = ((data[at] ?? 0) * 77 + (data[at + 1] ?? 0) * 150 + (data[at + 2] ?? 0) * 29) >> 8;
  }
  return { width, height, data: out };
}

/** The brightest of each pixel's colours: coloured print grows pale, black stays black. The same as greyOf for grey rasters. */
export function brightOf(raster: Raster): Grey {
  const { widthPx: width, heightPx: height, data } = raster;
  if (raster.channels === 1) return { width, height, data };
  const out = new Uint8Array(width * height);
  for (let pixel = 0, at = 0; pixel < out.length; pixel++, at += 3) {
    out[pixel] = Math.max(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0);
  }
  return { width, height, data: out };
}

const TILE = 32;

/** The image after clockwise quarter turns. */
export function turnGrey(image: Grey, turns: QuarterTurns): Grey {
  const { width, height, data } = image;
  if (turns === 0) return image;
  const out = new Uint8Array(data.length);
  if (turns === 2) {
    for (let from = 0, to = data.length - 1; to >= 0; from++, to--) out[to] = data[from] ?? 0;
    return { width, height, data: out };
  }
  // In tiles, so that both sides stay in the processor's cache.
  for (let tileY = 0; tileY < height; tileY += TILE) {
    const lastY = Math.min(height, tileY + TILE);
    for (let tileX = 0; tileX < width; tileX += TILE) {
      const lastX = Math.min(width, tileX + TILE);
      for (let x = tileX; x < lastX; x++) {
        const row = (turns === 1 ? x : width - 1 - x) * height;
        for (let y = tileY; y < lastY; y++) {
          out[row + (turns === 1 ? height - 1 - y : y)] = data[y * width + x] as number;
        }
      }
    }
  }
  return { width: height, height: width, data: out };
}

/** A copy of a rectangle; what lies outside the image is white. */
export function cropGrey(image: Grey, left: number, top: number, width: number, height: number): Grey {
  const out = blankGrey(width, height);
  const x0 = Math.max(0, left);
  const x1 = Math.min(image.width, left + width);
  if (x1 <= x0) return out;
  for (let y = Math.max(0, top); y < Math.min(image.height, top + height); y++) {
    out.data.set(image.data.subarray(y * image.width + x0, y * image.width + x1), (y - top) * width + x0 - left);
  }
  return out;
}

/** Area average when made smaller, bilinear when made larger. */
export function scaleGrey(image: Grey, width: number, height: number): Grey {
  if (width === image.width && height === image.height) return image;
  if (width >= image.width || height >= image.height) return scaleBilinear(image, width, height);
  return shrinkByArea(image, width, height);
}

function scaleBilinear(image: Grey, width: number, height: number): Grey {
  const out = new Uint8Array(width * height);
  const stepX = image.width / width;
  const stepY = image.height / height;
  const { data } = image;
  const lefts = new Int32Array(width);
  const rights = new Int32Array(width);
  const shares = new Int32Array(width);
  for (let x = 0; x < width; x++) {
    const at = Math.max(0, (x + 0.5) * stepX - 0.5);
    const left = Math.min(image.width - 1, Math.floor(at));
    lefts[x] = left;
    rights[x] = Math.min(image.width - 1, left + 1);
    shares[x] = Math.round((at - left) * 256);
  }
  for (let y = 0; y < height; y++) {
    const at = Math.max(0, (y + 0.5) * stepY - 0.5);
    const upper = Math.min(image.height - 1, Math.floor(at));
    const share = Math.round((at - upper) * 256);
    const a = upper * image.width;
    const b = Math.min(image.height - 1, upper + 1) * image.width;
    for (let x = 0; x < width; x++) {
      const l = lefts[x] ?? 0;
      const r = rights[x] ?? 0;
      const s = shares[x] ?? 0;
      const top = (data[a + l] ?? 0) * (256 - s) + (data[a + r] ?? 0) * s;
      const bottom = (data[b + l] ?? 0) * (256 - s) + (data[b + r] ?? 0) * s;
      out[y * width + x] = (top * (256 - share) + bottom * share + 32768) >> 16;
    }
  }
  return { width, height, data: out };
}

/** Area average in one pass: source rows are summed by their share, then columns. */
function shrinkByArea(image: Grey, width: number, height: number): Grey {
  const { data } = image;
  const out = new Uint8Array(width * height);
  const stepX = image.width / width;
  const stepY = image.height / height;
  const sums = new Float32Array(image.width + 1);
  for (let y = 0; y < height; y++) {
    const from = y * stepY;
    const to = Math.min(image.height, from + stepY);
    sums.fill(0);
    for (let at = Math.floor(from); at < to; at++) {
      const share = Math.min(at + 1, to) - Math.max(at, from);
      const row = at * image.width;
      if (share > 0.999)
        for (let x = 0; x < image.width; x++) sums[x] = (sums[x] as number) + (data[row + x] as number);
      else for (let x = 0; x < image.width; x++) sums[x] = (sums[x] as number) + (data[row + x] as number) * share;
    }
    const area = stepX * (to - from);
    for (let x = 0; x < width; x++) {
      const left = x * stepX;
      const right = Math.min(image.width, left + stepX);
      const first = Math.floor(left);
      const last = Math.min(image.width - 1, Math.ceil(right) - 1);
      let sum = (sums[first] as number) * (Math.min(first + 1, right) - left);
      for (let at = first + 1; at < last; at++) sum += sums[at] as number;
      if (last > first) sum += (sums[last] as number) * (right - last);
      out[y * width + x] = Math.min(255, sum / area + 0.5);
    }
  }
  return { width, height, data: out };
}
