import { backgroundOf, type Plane } from "./planes.ts";

/** Ink (1) and paper (0) of each pixel. */
export interface Ink {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
  readonly count: number;
}

/** A pixel is ink where it is darker than the paper around it by this share of the paper's brightness... */
const DARKER_SHARE = 0.25;
/** ...and by this many levels, so that noise on a dark page is none. */
const DARKER_LEVELS = 25;

/** Ink against the local background, so that shadows and tinted paper are not taken for it. */
export function findInk(plane: Plane, darkerShare = DARKER_SHARE, darkerLevels = DARKER_LEVELS): Ink {
  const cell = 24;
  const columns = Math.max(1, Math.round(plane.width / cell));
  const rows = Math.max(1, Math.round(plane.height / cell));
  const background = backgroundOf(plane, columns, rows);
  const data = new Uint8Array(plane.width * plane.height);
  let count = 0;
  for (let y = 0; y < plane.height; y++) {
    const row = Math.min(rows - 1, Math.floor((y * rows) / plane.height));
    for (let x = 0; x < plane.width; x++) {
      const paper =
        background.data[row * columns + Math.min(columns - 1, Math.floor((x * columns) / plane.width))] ?? 255;
      const darker = paper - (plane.data[y * plane.width + x] ?? 0);
      if (darker >= darkerLevels && darker >= darkerShare * paper) {
        data[y * plane.width + x] = 1;
        count++;
      }
    }
  }
  return { width: plane.width, height: plane.height, data, count };
}
