import type { Raster } from "#electron/ports.ts";
import type { Box } from "#shared/domain/geometry.ts";
import { findInk } from "./findInk.ts";
import { greyOf } from "./planes.ts";

/** A page's margins hold punch holes, staples and the scanner's shadow: none of them is content. */
const MARGIN = 0.04;

/** Share of the page within its margins that is ink, 0..1. */
export function measureInk(raster: Raster): number {
  const ink = findInk(greyOf(raster), 0.12, 22);
  const dx = Math.round(ink.width * MARGIN);
  const dy = Math.round(ink.height * MARGIN);
  let count = 0;
  for (let y = dy; y < ink.height - dy; y++) {
    for (let x = dx; x < ink.width - dx; x++) count += ink.data[y * ink.width + x] ?? 0;
  }
  return count / Math.max(1, (ink.width - 2 * dx) * (ink.height - 2 * dy));
}

/** A run of ink along the edge longer than this share of it is the scanner's or the sheet's edge, not writing. */
const LONGEST_STROKE = 0.02;
/** A stroke that leaves the picture goes on at least this many pixels inwards. */
const DEPTH_PX = 2;

/** Largest share of one side's length at which strokes run off the picture, 0..1. */
export function measureCutOff(raster: Raster): number {
  const ink = findInk(greyOf(raster));
  const isInk = (x: number, y: number) => ink.data[y * ink.width + x] === 1;
  const side = (length: number, at: (along: number, depth: number) => boolean) => {
    let cut = 0;
    let run = 0;
    for (let along = 0; along <= length; along++) {
      let leaves = along < length;
      for (let depth = 0; leaves && depth < DEPTH_PX; depth++) leaves = at(along, depth);
      if (leaves) run++;
      else {
        if (run > 0 && run <= length * LONGEST_STROKE) cut += run;
        run = 0;
      }
    }
    return cut / Math.max(1, length);
  };
  return Math.max(
    side(ink.height, (along, depth) => isInk(depth, along)),
    side(ink.height, (along, depth) => isInk(ink.width - 1 - depth, along)),
    side(ink.width, (along, depth) => isInk(along, depth)),
    side(ink.width, (along, depth) => isInk(along, ink.height - 1 - depth)),
  );
}

/** Distance of the outermost word from the nearest edge, as a share of the page's side; null without words. */
export function leastMarginOf(words: readonly Box[]): number | null {
  if (words.length === 0) return null;
  return Math.min(...words.flatMap(([l, t, w, h]) => [l, t, 1 - l - w, 1 - t - h]));
}

/** Share of pixels with any colour. */
export function measureColour(raster: Raster): number {
  let coloured = 0;
  const { data } = raster;
  for (let at = 0; at + 2 < data.length; at += 3) {
    const r = data[at] ?? 0;
    const g = data[at + 1] ?? 0;
    const b = data[at + 2] ?? 0;
    if (Math.max(r, g, b) - Math.min(r, g, b) > 8) coloured++;
  }
  return coloured / Math.max(1, data.length / 3);
}
