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
 * of a straightened crop, each then fitted by itself, which follows perspective and bent pages.
 */
export function linesAround(
  page: Grey,
  seed: LineTrack,
): { readonly lines: readonly LineTrack[]; readonly seedIndex: number } {
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
  const sorted = found.toSorted((a, b) => a.offset - b.offset);
  return { lines: sorted.map((one) => one.track), seedIndex: sorted.findIndex((one) => one.offset === 0) };
}

function seedLevel(profile: Float64Array, middle: number): number {
  const at = Math.round(middle);
  return Math.max(...profile.subarray(Math.max(0, at - 4), at + 5));
}
