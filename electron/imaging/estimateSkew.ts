import type { Raster } from "#electron/ports.ts";
import { findInk } from "./findInk.ts";
import { greyOf, shrink } from "./planes.ts";

const MOST_DEGREES = 12;
/** Less ink than this says nothing about lines. */
const LEAST_INK = 300;
const WORKING_SIDE_PX = 1000;
/** A dense page has ten times as many; more only take time. */
const MOST_POINTS = 20_000;

/**
 * Degrees by which the page's text lines fall to the right (clockwise positive), within 12 degrees; 0 where nothing
 * tells. Lines are level where the ink, summed along rows, differs most from row to row.
 */
export function estimateSkew(raster: Raster): number {
  const ink = findInk(greyOf(shrink(raster, WORKING_SIDE_PX)));
  if (ink.count < LEAST_INK || ink.count > ink.data.length * 0.4) return 0;
  const every = Math.max(1, Math.floor(ink.count / MOST_POINTS));
  const xs = new Float32Array(ink.count);
  const ys = new Float32Array(ink.count);
  let points = 0;
  let seen = 0;
  // Edges of the paper and of a scanner's lid are straight, but not the text's business.
  const margin = Math.round(Math.min(ink.width, ink.height) * 0.03);
  for (let y = margin; y < ink.height - margin; y++) {
    for (let x = margin; x < ink.width - margin; x++) {
      if (ink.data[y * ink.width + x] !== 1 || seen++ % every !== 0) continue;
      xs[points] = x - ink.width / 2;
      ys[points++] = y;
    }
  }
  if (points < LEAST_INK) return 0;
  const score = (degrees: number) => levelness(xs, ys, points, ink.height, degrees);
  const flat = score(0);
  let best = bestOf(score, 0, MOST_DEGREES, 0.5);
  best = bestOf(score, best, 0.5, 0.1);
  best = bestOf(score, best, 0.1, 0.02);
  return score(best) > flat * 1.02 ? Math.round(best * 100) / 100 : 0;
}

function bestOf(score: (degrees: number) => number, centre: number, range: number, step: number): number {
  let best = centre;
  let most = Number.NEGATIVE_INFINITY;
  for (let degrees = centre - range; degrees <= centre + range + 1e-9; degrees += step) {
    const value = score(degrees);
    if (value > most) {
      most = value;
      best = degrees;
    }
  }
  return best;
}

function levelness(xs: Float32Array, ys: Float32Array, points: number, height: number, degrees: number): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const reach = Math.ceil(Math.abs(slope) * height) + 2;
  const rows = new Float64Array(height + 2 * reach);
  for (let point = 0; point < points; point++) {
    const y = (ys[point] ?? 0) - (xs[point] ?? 0) * slope + reach;
    const row = Math.floor(y);
    const part = y - row;
    rows[row] = (rows[row] ?? 0) + 1 - part;
    rows[row + 1] = (rows[row + 1] ?? 0) + part;
  }
  let sum = 0;
  for (let row = 1; row < rows.length; row++) sum += ((rows[row] ?? 0) - (rows[row - 1] ?? 0)) ** 2;
  return sum;
}
