import type { Raster } from "#electron/ports.ts";
import { percentile, shrink } from "./planes.ts";
import type { Point, Quad } from "./warpQuad.ts";

const WORKING_SIDE_PX = 320;
/** A sheet fills at least this share of the photo; all of it means that the scan is cut to the sheet already. */
const LEAST_SHARE = 0.15;
const MOST_SHARE = 0.96;
/** How well the four corners' outline matches what stands out from the table. */
const LEAST_FIT = 0.86;
/** Colour difference (0..255) below which paper and table are the same thing. */
const LEAST_DIFFERENCE = 22;

/**
 * The sheet of a phone photo, or a card on a scanner's bed: what stands out from the picture's rim and has four
 * corners. Null where there is none, as on a scan that the page fills.
 */
export function findPaper(raster: Raster): Quad | null {
  const small = shrink(raster, WORKING_SIDE_PX);
  const difference = differenceFromRim(small);
  const threshold = Math.max(LEAST_DIFFERENCE, otsu(difference));
  const region = largestRegion(difference, small.widthPx, small.heightPx, threshold);
  const pixels = small.widthPx * small.heightPx;
  if (!region || region.touchingSides > 1) return null;
  const corners = cornersOf(region.points);
  const area = areaOf(corners);
  if (area < LEAST_SHARE * pixels || area > MOST_SHARE * pixels || !isSheet(corners)) return null;
  const inside = areaOf(hullOf(region.points));
  if (Math.min(area, inside) / Math.max(area, inside) < LEAST_FIT) return null;
  const fraction = ([x, y]: Point): Point => [(x + 0.5) / small.widthPx, (y + 0.5) / small.heightPx];
  const [tl, tr, br, bl] = corners;
  return [fraction(tl), fraction(tr), fraction(br), fraction(bl)];
}

/** Largest channel difference of each pixel from the median colour of the picture's rim. */
function differenceFromRim(raster: Raster): Uint8Array {
  const { widthPx, heightPx, channels, data } = raster;
  const rim = Math.max(1, Math.round(Math.min(widthPx, heightPx) * 0.02));
  const onRim = (x: number, y: number) => x < rim || y < rim || x >= widthPx - rim || y >= heightPx - rim;
  const samples: number[][] = [[], [], []];
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (!onRim(x, y)) continue;
      for (let channel = 0; channel < channels; channel++) {
        samples[channel]?.push(data[(y * widthPx + x) * channels + channel] ?? 0);
      }
    }
  }
  const medians = samples.slice(0, channels).map((values) => percentile(values, 0.5));
  const difference = new Uint8Array(widthPx * heightPx);
  for (let pixel = 0; pixel < difference.length; pixel++) {
    let most = 0;
    for (const [channel, median] of medians.entries()) {
      most = Math.max(most, Math.abs((data[pixel * channels + channel] ?? 0) - median));
    }
    difference[pixel] = most;
  }
  return difference;
}

/** The level that parts the values into the two groups furthest from each other. */
function otsu(values: Uint8Array): number {
  const histogram = new Float64Array(256);
  let total = 0;
  for (const value of values) {
    histogram[value] = (histogram[value] ?? 0) + 1;
    total += value;
  }
  let below = 0;
  let sumBelow = 0;
  let best = 0;
  let most = 0;
  for (let level = 0; level < 255; level++) {
    below += histogram[level] ?? 0;
    sumBelow += level * (histogram[level] ?? 0);
    const above = values.length - below;
    if (below === 0 || above === 0) continue;
    const gap = sumBelow / below - (total - sumBelow) / above;
    const spread = below * above * gap * gap;
    if (spread > most) {
      most = spread;
      best = level;
    }
  }
  return best + 1;
}

interface Region {
  readonly points: readonly Point[];
  /** Sides of the picture along which the region runs. */
  readonly touchingSides: number;
}

function largestRegion(values: Uint8Array, width: number, height: number, threshold: number): Region | null {
  const seen = new Uint8Array(values.length);
  let best: number[] = [];
  for (let start = 0; start < values.length; start++) {
    if (seen[start] === 1 || (values[start] ?? 0) < threshold) continue;
    const found: number[] = [start];
    seen[start] = 1;
    for (let next = 0; next < found.length; next++) {
      const at = found[next] ?? 0;
      const x = at % width;
      for (const [step, possible] of [
        [1, x + 1 < width],
        [-1, x > 0],
        [width, at + width < values.length],
        [-width, at >= width],
      ] as const) {
        const neighbour = at + step;
        if (!possible || seen[neighbour] === 1 || (values[neighbour] ?? 0) < threshold) continue;
        seen[neighbour] = 1;
        found.push(neighbour);
      }
    }
    if (found.length > best.length) best = found;
  }
  if (best.length === 0) return null;
  const points = best.map((at): Point => [at % width, Math.floor(at / width)]);
  const along = (isOn: (point: Point) => boolean, length: number) => points.filter(isOn).length > length * 0.1;
  const sides = [
    along(([x]) => x === 0, height),
    along(([x]) => x === width - 1, height),
    along(([, y]) => y === 0, width),
    along(([, y]) => y === height - 1, width),
  ];
  return { points, touchingSides: sides.filter(Boolean).length };
}

/** The points furthest towards each corner. */
function cornersOf(points: readonly Point[]): Quad {
  const furthest = (towards: (point: Point) => number): Point =>
    points.reduce((best, point) => (towards(point) > towards(best) ? point : best), points[0] ?? [0, 0]);
  return [
    furthest(([x, y]) => -x - y),
    furthest(([x, y]) => x - y),
    furthest(([x, y]) => x + y),
    furthest(([x, y]) => y - x),
  ];
}

function areaOf(corners: readonly Point[]): number {
  let twice = 0;
  for (const [index, [x, y]] of corners.entries()) {
    const [nextX, nextY] = corners[(index + 1) % corners.length] ?? [0, 0];
    twice += x * nextY - nextX * y;
  }
  return Math.abs(twice) / 2;
}

/** Convex, with angles between 55 and 125 degrees. */
function isSheet(corners: Quad): boolean {
  return corners.every((corner, index) => {
    const before = corners[(index + 3) % 4] ?? corner;
    const after = corners[(index + 1) % 4] ?? corner;
    const ax = before[0] - corner[0];
    const ay = before[1] - corner[1];
    const bx = after[0] - corner[0];
    const by = after[1] - corner[1];
    const lengths = Math.hypot(ax, ay) * Math.hypot(bx, by);
    return lengths > 0 && Math.abs((ax * bx + ay * by) / lengths) < Math.cos((55 * Math.PI) / 180);
  });
}

/** Convex hull (monotone chain). */
function hullOf(points: readonly Point[]): readonly Point[] {
  const sorted = [...points].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const half = (ordered: readonly Point[]): Point[] => {
    const chain: Point[] = [];
    for (const point of ordered) {
      for (;;) {
        const b = chain.at(-1);
        const a = chain.at(-2);
        if (!a || !b || (b[0] - a[0]) * (point[1] - a[1]) - (b[1] - a[1]) * (point[0] - a[0]) > 0) break;
        chain.pop();
      }
      chain.push(point);
    }
    return chain.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.toReversed())];
}
