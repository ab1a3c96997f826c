import type { Grey } from "../pixels/grey.ts";
import type { Streak } from "./findTextStreaks.ts";
import type { LineTrack } from "./lineTrack.ts";
import { cutStrip, fitTrack, softInk } from "./lineTrack.ts";

/** The seed streak as a rough track. */
export function roughTrack(streak: Streak): LineTrack {
  return { from: streak.from, to: streak.to, middle: 0, slope: 0, bend: 0, capital: streak.thickness * 0.95 };
}

/** Lines further from the seed than this many capital heights belong to something else: three lines 2.6 apart, and slack. */
const REACH_CAPITALS = 6.2;

/**
 * The lines of text above and below a fitted seed line, from the top down, the seed among them: bands of the ink profile
 * of a straightened crop, each then fitted by itself, which follows perspective and bent pages. `characters` are the seed's.
 */
export function linesAround(page: Grey, seed: LineTrack, characters: number): readonly LineTrack[] {
  const capital = seed.capital;
  const length = Math.hypot(seed.to.x - seed.from.x, seed.to.y - seed.from.y);
  const scale = 12 / capital;
  const reach = capital * REACH_CAPITALS;
  const crop = cutStrip(page, seed, scale, { above: reach, below: reach, before: 0, after: 0 });
  const { width, height } = crop.image;
  const ink = softInk(crop.image, 12);
  const profile = new Float64Array(height);
  for (let row = 0; row < height; row++) {
    let sum = 0;
    for (let x = 0; x < width; x++) sum += ink[row * width + x] as number;
    profile[row] = sum / width;
  }
  const smooth = profile.map(
    (_, row) =>
      ((profile[row - 2] ?? 0) +
        (profile[row - 1] ?? 0) +
        (profile[row] ?? 0) +
        (profile[row + 1] ?? 0) +
        (profile[row + 2] ?? 0)) /
      5,
  );
  const level = seedLevel(smooth, crop.middleRow) * 0.38;
  const bands: { readonly from: number; readonly to: number }[] = [];
  for (let row = 0; row < height; row++) {
    if ((smooth[row] as number) <= level) continue;
    const from = row;
    while (row < height && (smooth[row] as number) > level) row++;
    if (row - from >= 5 && row - from <= 22) bands.push({ from, to: row });
  }
  const found: { readonly track: LineTrack; readonly offset: number }[] = [{ track: seed, offset: 0 }];
  for (const band of bands) {
    const offset = ((band.from + band.to) / 2 - crop.middleRow) / scale;
    if (Math.abs(offset) < capital) continue;
    const fitted = fitTrack(page, { ...seed, middle: seed.middle + offset });
    if (fitted === null || fitted.capital < capital * 0.62 || fitted.capital > capital * 1.5) continue;
    const moved = fitted.middle - seed.middle;
    if (Math.abs(moved - offset) > capital * 0.8 || Math.abs(fitted.slope - seed.slope) > length * 0.06) continue;
    if (found.every((one) => Math.abs(one.offset - moved) > capital * 0.9))
      found.push({ track: fitted, offset: moved });
  }
  for (const offset of missingOffsets(
    found.map((one) => one.offset),
    capital,
    length,
    characters,
  )) {
    const guess = { ...seed, middle: seed.middle + offset };
    const fitted = fitTrack(page, guess);
    const isThere =
      fitted !== null &&
      Math.abs(fitted.middle - guess.middle) < capital * 0.5 &&
      Math.abs(fitted.slope - seed.slope) < capital * 0.6 &&
      Math.abs(fitted.capital / capital - 1) < 0.3;
    found.push({ track: isThere ? fitted : guess, offset });
  }
  return found.toSorted((a, b) => a.offset - b.offset).map((one) => one.track);
}

/** Lines of a zone are at most this many capital heights apart. */
const FURTHEST_APART_CAPITALS = 3.2;
/** Longer lines are of zones with two. */
const MOST_CHARACTERS_OF_THREE = 33;

/**
 * Where lines must stand that overprint or glare hid from the search, from the seed, px of the page: a zone with lines of 30
 * characters has three at one distance, longer ones come in pairs a quarter of an inch apart, which is 2.5 characters.
 */
function missingOffsets(
  offsets: readonly number[],
  capital: number,
  length: number,
  characters: number,
): readonly number[] {
  const isThere = (offset: number): boolean => offsets.some((one) => Math.abs(one - offset) < capital * 0.9);
  const near = offsets.filter((one) => one !== 0 && Math.abs(one) < capital * FURTHEST_APART_CAPITALS);
  if (characters > MOST_CHARACTERS_OF_THREE) {
    if (near.length > 0) return [];
    const apart = Math.min(capital * FURTHEST_APART_CAPITALS, (2.5 * length) / (characters - 1));
    return [-apart, apart];
  }
  const step = Math.min(...near.map(Math.abs));
  if (near.length === 0 || step < capital * 1.4) return [];
  const isWhole = [
    [-2, -1],
    [-1, 1],
    [1, 2],
  ].some((places) => places.every((place) => isThere(place * step)));
  if (isWhole) return [];
  const places = near.some((one) => one > 0) ? [-1, 2] : [-2, 1];
  return places.map((place) => place * step);
}

function seedLevel(profile: Float64Array, middle: number): number {
  const at = Math.round(middle);
  return Math.max(...profile.subarray(Math.max(0, at - 4), at + 5));
}

/** Ends further out than this, in capital heights, belong to the margin. */
const MOST_EXTENSION_CAPITALS = 14;

/**
 * Ends moved out to the last ink in each line's own band: the search loses single characters behind fillers. Ink that also
 * stands above and below the band is a page's edge, and ends the line.
 */
export function extendEnds(page: Grey, lines: readonly LineTrack[]): readonly LineTrack[] {
  return lines.map((track) => {
    const scale = 16 / track.capital;
    const beyond = track.capital * MOST_EXTENSION_CAPITALS;
    const reach = track.capital;
    const strip = cutStrip(page, track, scale, { above: reach, below: reach, before: beyond, after: beyond });
    const { width, height } = strip.image;
    const ink = softInk(strip.image, 10);
    const inBand = new Float32Array(width);
    const outside = new Float32Array(width);
    for (let row = 0; row < height; row++) {
      const off = Math.abs(row + 0.5 - strip.middleRow);
      const into = off < 8 ? inBand : off > 10 ? outside : null;
      if (into === null) continue;
      for (let x = 0; x < width; x++) into[x] = (into[x] as number) + (ink[row * width + x] as number);
    }
    const first = Math.round(strip.startColumn);
    const last = width - 1 - first;
    const core = [...inBand.subarray(first, last + 1)].toSorted((a, b) => a - b);
    const level = (core[Math.floor(core.length * 0.75)] ?? 0) * 0.25;
    const walk = (start: number, step: 1 | -1): number => {
      let end = start;
      let empty = 0;
      for (let x = start; x >= 0 && x < width; x += step) {
        if ((outside[x] as number) > (inBand[x] as number) * 0.9 && (outside[x] as number) > level) break;
        empty = (inBand[x] as number) > level ? 0 : empty + 1;
        if (empty === 0) end = x;
        // Two characters without ink: the line has ended.
        if (empty > 34) break;
      }
      return (Math.abs(end - start) * step) / scale;
    };
    const before = walk(first, -1);
    const after = walk(last, 1);
    return lengthen(track, -before, after);
  });
}

/** The track with its ends moved outwards by so many px of the page; the curve is kept, its parameter runs over more. */
export function lengthen(track: LineTrack, before: number, after: number): LineTrack {
  const length = Math.hypot(track.to.x - track.from.x, track.to.y - track.from.y);
  const ux = (track.to.x - track.from.x) / length;
  const uy = (track.to.y - track.from.y) / length;
  const longer = (length + after + before) / length;
  const shift = (after - before) / length;
  const { middle, slope, bend } = track;
  return {
    ...track,
    from: { x: track.from.x - ux * before, y: track.from.y - uy * before },
    to: { x: track.to.x + ux * after, y: track.to.y + uy * after },
    middle: middle + slope * shift + bend * shift * shift,
    slope: slope * longer + 2 * bend * longer * shift,
    bend: bend * longer * longer,
  };
}
