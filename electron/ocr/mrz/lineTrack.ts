import { boxMean } from "../pixels/boxMean.ts";
import type { Grey } from "../pixels/grey.ts";
import type { Point } from "../pixels/warp.ts";

/** The middle of a text line as a gentle curve: y = middle + slope * t + bend * t^2, t from -1 to 1 over from..to. */
export interface LineTrack {
  readonly from: Point;
  readonly to: Point;
  /** Offsets along the normal (downwards), px of the page. */
  readonly middle: number;
  readonly slope: number;
  readonly bend: number;
  /** Height of capitals, px of the page. */
  readonly capital: number;
}

export interface Strip {
  readonly image: Grey;
  /** Target pixels for one page pixel. */
  readonly scale: number;
  /** Row of the track's middle. */
  readonly middleRow: number;
  /** Column of the track's start. */
  readonly startColumn: number;
}

/**
 * Cuts a straight strip along a track: `scale` target px a page px, `above` and `below` px of the page from the track's
 * middle, `before` and `after` px beyond its ends. Bilinear; shrink the page first for scales under 0.5.
 */
export function cutStrip(
  page: Grey,
  track: LineTrack,
  scale: number,
  margins: { readonly above: number; readonly below: number; readonly before: number; readonly after: number },
): Strip {
  const dx = track.to.x - track.from.x;
  const dy = track.to.y - track.from.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  const ux = dx / length;
  const uy = dy / length;
  const width = Math.max(8, Math.round((length + margins.before + margins.after) * scale));
  const height = Math.max(4, Math.round((margins.above + margins.below) * scale));
  const data = new Uint8Array(width * height);
  const { data: source, width: w, height: h } = page;
  for (let column = 0; column < width; column++) {
    const along = (column + 0.5) / scale - margins.before;
    const t = (along / length) * 2 - 1;
    const lift = track.middle + track.slope * t + track.bend * t * t - margins.above;
    const bx = track.from.x + ux * along;
    const by = track.from.y + uy * along;
    for (let row = 0; row < height; row++) {
      const off = lift + (row + 0.5) / scale;
      let sx = bx - uy * off - 0.5;
      let sy = by + ux * off - 0.5;
      if (sx < 0) sx = 0;
      if (sy < 0) sy = 0;
      if (sx > w - 1.001) sx = w - 1.001;
      if (sy > h - 1.001) sy = h - 1.001;
      const ix = sx | 0;
      const iy = sy | 0;
      const fx = sx - ix;
      const fy = sy - iy;
      const at = iy * w + ix;
      const upper = (source[at] as number) * (1 - fx) + (source[at + 1] as number) * fx;
      const lower = (source[at + w] as number) * (1 - fx) + (source[at + w + 1] as number) * fx;
      data[row * width + column] = upper * (1 - fy) + lower * fy + 0.5;
    }
  }
  return {
    image: { width, height, data },
    scale,
    middleRow: margins.above * scale,
    startColumn: margins.before * scale,
  };
}

/** How much darker than its surroundings each pixel is, less a floor for noise. */
export function softInk(image: Grey, radius: number): Float32Array {
  const mean = boxMean(image, radius, radius);
  const out = new Float32Array(image.data.length);
  let total = 0;
  for (let pixel = 0; pixel < out.length; pixel++) {
    const depth = (mean.data[pixel] as number) - (image.data[pixel] as number);
    if (depth > 0) total += depth;
    out[pixel] = depth;
  }
  const floor = (total / out.length) * 0.8;
  for (let pixel = 0; pixel < out.length; pixel++) out[pixel] = Math.max(0, (out[pixel] as number) - floor);
  return out;
}

const SLICES = 14;
/** Working height of capitals, px. */
const WORK_CAPITAL = 20;

/** Fits a track to the text near a rough line; null where no band of text stands out there. */
export function fitTrack(page: Grey, rough: LineTrack): LineTrack | null {
  let track = rough;
  for (let round = 0; round < 2; round++) {
    const fitted = refine(page, track);
    if (fitted === null) return null;
    track = fitted;
  }
  return track;
}

function refine(page: Grey, track: LineTrack): LineTrack | null {
  const scale = WORK_CAPITAL / track.capital;
  const reach = track.capital * 1.35;
  const strip = cutStrip(page, track, scale, { above: reach, below: reach, before: 0, after: 0 });
  const { width, height } = strip.image;
  const ink = softInk(strip.image, WORK_CAPITAL);
  const centres: { readonly t: number; readonly off: number; readonly weight: number }[] = [];
  const half = WORK_CAPITAL / 2;
  for (let slice = 0; slice < SLICES; slice++) {
    const x0 = Math.floor((slice * width) / SLICES);
    const x1 = Math.floor(((slice + 1) * width) / SLICES);
    const sums = new Float64Array(height + 1);
    for (let row = 0; row < height; row++) {
      let sum = 0;
      for (let x = x0; x < x1; x++) sum += ink[row * width + x] as number;
      sums[row + 1] = (sums[row] as number) + sum;
    }
    const window = (from: number, to: number): number =>
      (sums[Math.max(0, Math.min(height, Math.round(to)))] as number) -
      (sums[Math.max(0, Math.min(height, Math.round(from)))] as number);
    let best = Number.NEGATIVE_INFINITY;
    let at = strip.middleRow;
    for (let row = half * 0.8; row <= height - half * 0.8; row++) {
      const inside = window(row - half, row + half);
      const flanks = window(row - half * 1.5, row - half) + window(row + half, row + half * 1.5);
      const drift = Math.abs(row - strip.middleRow) / height;
      const score = (inside - 1.2 * flanks) * (1 - 0.6 * drift);
      if (score > best) {
        best = score;
        at = row;
      }
    }
    if (best > 0)
      centres.push({ t: ((slice + 0.5) / SLICES) * 2 - 1, off: (at - strip.middleRow) / scale, weight: best });
  }
  if (centres.length < SLICES * 0.5) return null;
  const [middle, slope, bend] = fitParabola(centres, track.capital * 0.25);
  const moved = { ...track, middle: track.middle + middle, slope: track.slope + slope, bend: track.bend + bend };
  return { ...moved, capital: capitalOf(page, moved) };
}

/** Weighted least squares, once with all points and once without those further off than `tolerance`. */
function fitParabola(
  points: readonly { readonly t: number; readonly off: number; readonly weight: number }[],
  tolerance: number,
): readonly [number, number, number] {
  const weights = points.map((point) => point.weight).toSorted((a, b) => a - b);
  const typical = weights[weights.length >> 1] ?? 1;
  let kept = points.map((point) => ({ ...point, weight: Math.min(1.5, point.weight / typical) }));
  const offs = kept.map((point) => point.off).toSorted((a, b) => a - b);
  const median = offs[offs.length >> 1] ?? 0;
  let answer: readonly [number, number, number] = [median, 0, 0];
  const close = kept.filter((point) => Math.abs(point.off - median) < tolerance * 3);
  if (close.length >= 5) kept = close;
  answer = solve(kept);
  const near = kept.filter(({ t, off }) => Math.abs(answer[0] + answer[1] * t + answer[2] * t * t - off) < tolerance);
  return near.length >= 6 ? solve(near) : answer;
}

function solve(
  points: readonly { readonly t: number; readonly off: number; readonly weight: number }[],
): [number, number, number] {
  const s = [0, 0, 0, 0, 0];
  const r = [0, 0, 0];
  for (const { t, off, weight } of points) {
    let power = weight;
    for (let k = 0; k < 5; k++) {
      s[k] = (s[k] ?? 0) + power;
      if (k < 3) r[k] = (r[k] ?? 0) + power * off;
      power *= t;
    }
  }
  // A little stiffness against bending on few points.
  const stiff = 0.05 * (s[0] ?? 0);
  const [s0 = 0, s1 = 0, s2 = 0, s3 = 0, s4 = 0] = s;
  const [r0 = 0, r1 = 0, r2 = 0] = r;
  const m = [
    [s0, s1, s2, r0],
    [s1, s2 + 1e-6, s3, r1],
    [s2, s3, s4 + stiff, r2],
  ];
  for (let pivot = 0; pivot < 3; pivot++) {
    const own = m[pivot] as number[];
    const lead = own[pivot] || 1e-9;
    for (let k = pivot; k < 4; k++) own[k] = (own[k] as number) / lead;
    for (let row = 0; row < 3; row++) {
      if (row === pivot) continue;
      const other = m[row] as number[];
      const factor = other[pivot] as number;
      for (let k = pivot; k < 4; k++) other[k] = (other[k] as number) - factor * (own[k] as number);
    }
  }
  return [m[0]?.[3] ?? 0, m[1]?.[3] ?? 0, m[2]?.[3] ?? 0];
}

/** Height of the band of ink around the track's middle where it falls to a third of its level. */
function capitalOf(page: Grey, track: LineTrack): number {
  const scale = WORK_CAPITAL / track.capital;
  const reach = track.capital * 1.3;
  const strip = cutStrip(page, track, scale, { above: reach, below: reach, before: 0, after: 0 });
  const { width, height } = strip.image;
  const ink = softInk(strip.image, WORK_CAPITAL);
  const profile = new Float64Array(height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let x = 0; x < width; x++) sum += ink[row * width + x] as number;
    profile[row] = sum;
  }
  const middle = Math.round(strip.middleRow);
  const core = [...profile.subarray(Math.max(0, middle - 5), middle + 6)].toSorted((a, b) => a - b);
  const level = (core[core.length >> 1] ?? 0) * 0.33;
  let top = middle;
  while (top > 0 && (profile[top - 1] as number) > level) top--;
  let bottom = middle;
  while (bottom < height - 1 && (profile[bottom + 1] as number) > level) bottom++;
  const measured = (bottom - top + 1) / scale;
  return Math.max(track.capital * 0.6, Math.min(track.capital * 1.4, measured));
}
