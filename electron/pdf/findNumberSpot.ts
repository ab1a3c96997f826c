import type { Raster } from "#electron/ports.ts";
import type { Area } from "./pageFrame.ts";

/** What a spot for the page number must keep clear of, on the upright page in points. */
export interface Occupied {
  readonly widthPt: number;
  readonly heightPt: number;
  /** Grey pixels of the page without the number; the whole upright page. */
  readonly raster: Raster;
  /** Recognised words. */
  readonly words: readonly Area[];
}

/** Distance to ink and words. */
const CLEARANCE_PT = 2;
/** Preferred distance from the page's right and bottom edge. */
const RIGHT_PT = 24;
const BOTTOM_PT = 20;
/** Paper: evenly bright, whatever its tint. Anything darker, or uneven, is ink. */
const BRIGHT = 200;
const EVEN = 26;

/**
 * Finds room for a box of that size: bottom right, else along the bottom, up the right margin, down the left, along
 * the top. Null where no place is free of ink and words.
 */
export function findNumberSpot(page: Occupied, width: number, height: number): Area | null {
  const spots = candidates(page, width, height);
  return spots.find((spot) => isPaper(page, spot) && !page.words.some((word) => overlaps(grow(spot), word))) ?? null;
}

function candidates(page: Occupied, width: number, height: number): readonly Area[] {
  const { widthPt, heightPt } = page;
  const right = widthPt - RIGHT_PT - width;
  const bottoms = [BOTTOM_PT, 14, 26, 8, 32, 38, 5];
  const spots: Area[] = [];
  const add = (x: number, y: number): void => {
    if (x < 3 || y < 3 || x + width > widthPt - 3 || y + height > heightPt - 3) return;
    spots.push({ x, y, width, height });
  };
  for (const y of bottoms) for (const dx of [0, -8, 8, 16]) add(right - dx, y);
  for (const y of bottoms) for (let x = right; x > 3; x -= 9) add(x, y);
  for (let y = BOTTOM_PT; y < heightPt - height; y += 9) for (const dx of [16, 8, 0, 20]) add(right + dx, y);
  for (let y = BOTTOM_PT; y < heightPt - height; y += 9) for (const x of [8, 16, 24]) add(x, y);
  for (let x = right; x > 3; x -= 9) for (const y of [heightPt - height - 14, heightPt - height - 6]) add(x, y);
  return spots;
}

function grow({ x, y, width, height }: Area): Area {
  return {
    x: x - CLEARANCE_PT,
    y: y - CLEARANCE_PT,
    width: width + 2 * CLEARANCE_PT,
    height: height + 2 * CLEARANCE_PT,
  };
}

function overlaps(a: Area, b: Area): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function isPaper(page: Occupied, spot: Area): boolean {
  const { raster } = page;
  const area = grow(spot);
  const scaleX = raster.widthPx / page.widthPt;
  const scaleY = raster.heightPx / page.heightPt;
  const left = Math.max(0, Math.floor(area.x * scaleX));
  const right = Math.min(raster.widthPx, Math.ceil((area.x + area.width) * scaleX));
  const top = Math.max(0, Math.floor((page.heightPt - area.y - area.height) * scaleY));
  const bottom = Math.min(raster.heightPx, Math.ceil((page.heightPt - area.y) * scaleY));
  let darkest = 255;
  let brightest = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) {
      const grey = raster.data[y * raster.widthPx + x] ?? 0;
      if (grey < darkest) darkest = grey;
      if (grey > brightest) brightest = grey;
      if (darkest < BRIGHT) return false;
    }
  }
  return brightest - darkest <= EVEN;
}
