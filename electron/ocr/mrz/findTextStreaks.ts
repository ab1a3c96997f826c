import { boxMean } from "../pixels/boxMean.ts";
import type { Component } from "../pixels/components.ts";
import { findComponents } from "../pixels/components.ts";
import type { Grey } from "../pixels/grey.ts";
import { blackHat, closeGrey, openGrey, otsuLevel } from "../pixels/morphology.ts";
import type { Point } from "../pixels/warp.ts";

/** A long thin streak of ink that may be one line of a zone, in pixels of the picture searched. */
export interface Streak {
  readonly from: Point;
  readonly to: Point;
  /** About the height of its capitals. */
  readonly thickness: number;
  /** How regular its characters follow each other: near 0 for proportional type, 0.2 to 1 for a zone. */
  readonly regularity: number;
}

const MAX_SLOPE = Math.tan((18 * Math.PI) / 180);
/** Lines of a zone have 30, 36 or 44 characters; glare and stamps cut some off, and a border adds some. */
const FEWEST_CHARACTERS = 18;
const MOST_CHARACTERS = 52;

/**
 * Streaks across a small picture (longest side about 900 to 1,400 px) whose characters stand at one distance, most regular
 * first: black-hat, horizontal gradient, closing along the line, Otsu, components (mrz.md, "Finding the band").
 */
export function findTextStreaks(small: Grey): readonly Streak[] {
  const unit = Math.max(small.width, small.height) / 1.4;
  const hat = blackHat(small, Math.max(3, Math.round(unit / 90)), Math.max(2, Math.round(unit / 160)));
  const { energy, otsu } = strokeEnergy(hat, unit);
  const streaks: Streak[] = [];
  for (const mask of [maskOver(energy, Math.max(5, otsu * 0.7)), ridgeMask(energy, Math.max(4, otsu * 0.35), unit)]) {
    const pieces = findComponents(mask).flatMap((component) => pieceOf(component, small.width));
    for (const piece of joinPieces(pieces)) {
      const length = Math.hypot(piece.to.x - piece.from.x, piece.to.y - piece.from.y);
      if (length < small.width * 0.14 || length < piece.thickness * 10) continue;
      streaks.push({ ...piece, regularity: regularityOf(hat, piece, length) });
    }
  }
  return streaks.toSorted((a, b) => b.regularity - a.regularity);
}

function maskOver(energy: Grey, level: number): Grey {
  const data = new Uint8Array(energy.data.length);
  for (let pixel = 0; pixel < data.length; pixel++) data[pixel] = (energy.data[pixel] as number) > level ? 1 : 0;
  return { width: energy.width, height: energy.height, data };
}

/**
 * Pixels over what stands above and below them, in runs of about two characters: lines that a signature, an overprint or
 * narrow leading ties together come apart.
 */
function ridgeMask(energy: Grey, level: number, unit: number): Grey {
  const around = boxMean(energy, 0, Math.max(6, Math.round(unit * 0.035)));
  const data = new Uint8Array(energy.data.length);
  for (let pixel = 0; pixel < data.length; pixel++) {
    const value = energy.data[pixel] as number;
    data[pixel] = value > level && value > (around.data[pixel] as number) * 1.1 ? 1 : 0;
  }
  return openGrey({ width: energy.width, height: energy.height, data }, Math.max(4, Math.round(unit / 60)), 0);
}

/** Upright strokes run together along the line, and the level that parts them from the ground. */
function strokeEnergy(hat: Grey, unit: number): { readonly energy: Grey; readonly otsu: number } {
  const { width, height } = hat;
  const gradient = new Uint8Array(hat.data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 1, at = y * width + 1; x < width - 1; x++, at++) {
      const step = (hat.data[at + 1] as number) - (hat.data[at - 1] as number);
      gradient[at] = step < 0 ? -step : step;
    }
  }
  const reach = Math.max(3, Math.round(unit / 75));
  const smooth = boxMean({ width, height, data: gradient }, Math.max(2, reach >> 1), 1);
  const closed = closeGrey(smooth, reach, 0);
  const histogram = new Uint32Array(256);
  for (let pixel = 0; pixel < closed.data.length; pixel++) {
    const value = closed.data[pixel] as number;
    if (value > 3) histogram[value] = (histogram[value] as number) + 1;
  }
  // Photos and large print push Otsu's level up; faint zones need it lower.
  return { energy: closed, otsu: otsuLevel(histogram) };
}

interface Piece {
  readonly from: Point;
  readonly to: Point;
  readonly thickness: number;
}

/** A component as a thin rectangle by its moments; none where it is not thin, not filled, or too steep. */
function pieceOf(part: Component, width: number): readonly Piece[] {
  if (part.right - part.left < width * 0.05) return [];
  const cx = part.sumX / part.area;
  const cy = part.sumY / part.area;
  const xx = part.sumXX / part.area - cx * cx;
  const yy = part.sumYY / part.area - cy * cy;
  const xy = part.sumXY / part.area - cx * cy;
  const angle = 0.5 * Math.atan2(2 * xy, xx - yy);
  if (Math.abs(Math.tan(angle)) > MAX_SLOPE) return [];
  const spread = Math.sqrt((xx - yy) ** 2 + 4 * xy * xy);
  const length = Math.sqrt(6 * (xx + yy + spread));
  const thickness = Math.max(2, Math.sqrt(Math.max(0, 6 * (xx + yy - spread))));
  if (length < thickness * 3 || part.area < 0.55 * length * thickness) return [];
  const dx = (Math.cos(angle) * length) / 2;
  const dy = (Math.sin(angle) * length) / 2;
  return [{ from: { x: cx - dx, y: cy - dy }, to: { x: cx + dx, y: cy + dy }, thickness }];
}

/** Pieces that continue each other become one; glare and spaces break lines. */
function joinPieces(pieces: readonly Piece[]): readonly Piece[] {
  const open = pieces.toSorted((a, b) => a.from.x - b.from.x);
  const done: Piece[] = [];
  while (open.length > 0) {
    let current = open.shift() as Piece;
    for (let again = true; again; ) {
      again = false;
      for (const [index, other] of open.entries()) {
        if (!continues(current, other)) continue;
        current = { from: current.from, to: other.to, thickness: Math.max(current.thickness, other.thickness) };
        open.splice(index, 1);
        again = true;
        break;
      }
    }
    done.push(current);
  }
  return done;
}

function continues(a: Piece, b: Piece): boolean {
  const gap = b.from.x - a.to.x;
  const thickness = Math.max(a.thickness, b.thickness);
  if (gap < -thickness || gap > 4 * thickness) return false;
  if (Math.min(a.thickness, b.thickness) < 0.5 * thickness) return false;
  const slope = (piece: Piece): number => (piece.to.y - piece.from.y) / Math.max(1, piece.to.x - piece.from.x);
  const along = a.to.x - a.from.x > b.to.x - b.from.x ? slope(a) : slope(b);
  return Math.abs(a.to.y + along * gap - b.from.y) < 0.5 * thickness;
}

/** Autocorrelation of the ink along the streak at one, two and three character pitches, less that between them. */
function regularityOf(hat: Grey, piece: Piece, length: number): number {
  const count = Math.ceil(length);
  const profile = new Float32Array(count);
  const half = Math.max(1, Math.round(piece.thickness * 0.6));
  const dx = (piece.to.x - piece.from.x) / count;
  const dy = (piece.to.y - piece.from.y) / count;
  for (let at = 0; at < count; at++) {
    const x = Math.round(piece.from.x + dx * at);
    const y = Math.round(piece.from.y + dy * at);
    let sum = 0;
    for (let row = y - half; row <= y + half; row++) {
      if (x >= 0 && row >= 0 && x < hat.width && row < hat.height) sum += hat.data[row * hat.width + x] as number;
    }
    profile[at] = sum;
  }
  const smooth = withoutDrift(profile, Math.round(length / 24));
  const cache = new Map<number, number>();
  const energy = correlation(smooth, 0);
  const at = (lag: number): number => {
    const whole = Math.floor(lag);
    const value = (index: number): number => {
      let known = cache.get(index);
      if (known === undefined) {
        known = correlation(smooth, index) / Math.max(1e-6, energy);
        cache.set(index, known);
      }
      return known;
    };
    return value(whole) * (1 - lag + whole) + value(whole + 1) * (lag - whole);
  };
  let best = 0;
  for (let characters = FEWEST_CHARACTERS; characters <= MOST_CHARACTERS; characters += 0.25) {
    const pitch = length / characters;
    if (pitch < 4) break;
    if (pitch > piece.thickness * 1.6 || pitch < piece.thickness * 0.5) continue;
    const peaks = (at(pitch) + at(2 * pitch) + at(3 * pitch)) / 3;
    const troughs = (at(1.5 * pitch) + at(2.5 * pitch)) / 2;
    best = Math.max(best, peaks - troughs);
  }
  return best;
}

function withoutDrift(profile: Float32Array, radius: number): Float32Array {
  const out = new Float32Array(profile.length);
  for (let at = 0; at < profile.length; at++) {
    let sum = 0;
    let count = 0;
    for (let near = Math.max(0, at - radius); near <= Math.min(profile.length - 1, at + radius); near++) {
      sum += profile[near] as number;
      count++;
    }
    out[at] = (profile[at] as number) - sum / count;
  }
  return out;
}

function correlation(values: Float32Array, lag: number): number {
  let sum = 0;
  const count = values.length - lag;
  for (let at = 0; at < count; at++) sum += (values[at] as number) * (values[at + lag] as number);
  return sum / Math.max(1, count);
}
