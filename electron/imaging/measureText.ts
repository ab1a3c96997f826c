import { type Plane, percentile } from "./planes.ts";

/** How text stands on the page. Null where too little of the page has structure to say. */
export interface TextMeasures {
  /** Edge strength against contrast: root of the Laplacian's variance over the tile's contrast, median of the tiles. */
  readonly sharpness: number;
  /** Ink's darkness against its paper, 0..1, median of the tiles. */
  readonly contrast: number;
}

const TILE = 48;
/** A tile with less difference than this between paper and ink has nothing on it but noise. */
const LEAST_LEVELS = 14;
const LEAST_TILES = 4;

/** Looks at tiles with something on them. The plane is at about 150 dpi, or coarser where the page is. */
export function measureText(plane: Plane): TextMeasures | null {
  const sharpness: number[] = [];
  const contrast: number[] = [];
  for (let top = 0; top + TILE <= plane.height; top += TILE) {
    for (let left = 0; left + TILE <= plane.width; left += TILE) {
      const tile = measureTile(plane, left, top);
      if (!tile) continue;
      sharpness.push(tile.sharpness);
      contrast.push(tile.contrast);
    }
  }
  if (sharpness.length < LEAST_TILES) return null;
  return { sharpness: percentile(sharpness, 0.5), contrast: percentile(contrast, 0.5) };
}

function measureTile(plane: Plane, left: number, top: number): TextMeasures | null {
  const { width, data } = plane;
  const histogram = new Uint32Array(256);
  let sum = 0;
  let squares = 0;
  let count = 0;
  for (let y = top + 1; y < top + TILE - 1; y++) {
    for (let x = left + 1; x < left + TILE - 1; x++) {
      const at = y * width + x;
      const level = data[at] ?? 0;
      const laplacian =
        (data[at - 1] ?? 0) + (data[at + 1] ?? 0) + (data[at - width] ?? 0) + (data[at + width] ?? 0) - 4 * level;
      sum += laplacian;
      squares += laplacian * laplacian;
      count++;
      histogram[level] = (histogram[level] ?? 0) + 1;
    }
  }
  const paper = levelAt(histogram, count * 0.9);
  const ink = levelAt(histogram, count * 0.03);
  const levels = paper - ink;
  if (levels < LEAST_LEVELS || paper === 0) return null;
  const mean = sum / count;
  // Laplacian of a lone sharp pixel is four times its contrast: dividing by four keeps the figure below 1.
  return { sharpness: Math.sqrt(squares / count - mean * mean) / (4 * levels), contrast: levels / paper };
}

function levelAt(histogram: Uint32Array, below: number): number {
  let seen = 0;
  for (let level = 0; level < 256; level++) {
    seen += histogram[level] ?? 0;
    if (seen > below) return level;
  }
  return 255;
}
