import type { Raster } from "#electron/ports.ts";
import { backgroundOf, greyOf, type Plane, percentile } from "./planes.ts";
import { QUALITY_THRESHOLDS } from "./qualityThresholds.ts";

const CELLS = 24;

/**
 * Darkest shaded paper against the brightest, 0..1 (1: even light). Only shade that reaches the picture's rim counts
 * (of a hand, a phone, a fold at the spine), so that a dark portrait within the page does not; and what is darker
 * than any shadow is a bar of ink or the table.
 */
export function measureShadow(raster: Raster): number {
  const light = smooth(backgroundOf(greyOf(raster), CELLS, CELLS));
  const brightest = percentile(light.data, 0.95);
  if (brightest === 0) return 1;
  const { least, notPaper, leastShare } = QUALITY_THRESHOLDS.shadow;
  const ratioAt = (cell: number) => (light.data[cell] ?? 0) / brightest;
  const isShade = (cell: number) => ratioAt(cell) < least && ratioAt(cell) >= notPaper;
  const reached = new Set<number>();
  const queue: number[] = [];
  const visit = (x: number, y: number) => {
    const cell = y * CELLS + x;
    if (x < 0 || y < 0 || x >= CELLS || y >= CELLS || reached.has(cell) || !isShade(cell)) return;
    reached.add(cell);
    queue.push(cell);
  };
  for (let at = 0; at < CELLS; at++) {
    visit(at, 0);
    visit(at, CELLS - 1);
    visit(0, at);
    visit(CELLS - 1, at);
  }
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    const x = cell % CELLS;
    const y = Math.floor(cell / CELLS);
    visit(x + 1, y);
    visit(x - 1, y);
    visit(x, y + 1);
    visit(x, y - 1);
  }
  if (reached.size < leastShare * CELLS * CELLS) {
    return Math.max(least, Math.min(1, percentile(light.data, 0.05) / brightest));
  }
  return percentile([...reached].map(ratioAt), 0.1);
}

/** Median of each cell and its neighbours: a lone dark cell is something printed. */
function smooth(plane: Plane): Plane {
  const data = new Uint8Array(plane.data.length);
  for (let y = 0; y < plane.height; y++) {
    for (let x = 0; x < plane.width; x++) {
      const around: number[] = [];
      for (let dy = -1; dy <= 1; dy++) {
        for (let dx = -1; dx <= 1; dx++) {
          const nx = x + dx;
          const ny = y + dy;
          if (nx >= 0 && ny >= 0 && nx < plane.width && ny < plane.height) {
            around.push(plane.data[ny * plane.width + nx] ?? 0);
          }
        }
      }
      data[y * plane.width + x] = percentile(around, 0.5);
    }
  }
  return { width: plane.width, height: plane.height, data };
}

const BURNT = 251;
/** Where more than this of the picture is burnt out, white is the paper's (or the scanner lid's) own colour. */
const WHITE_PAGE_SHARE = 0.3;
/** So far outside a reflex there is still half of its light; the edge of a white field is sharp. */
const FADE_PX = 3;

/** Share of the picture in the largest reflex: burnt out, within the page, fading at its rim. */
export function measureGlare(raster: Raster): number {
  const { width, height, data } = greyOf(raster);
  const burnt = (at: number) => (data[at] ?? 0) >= BURNT;
  let white = 0;
  for (let at = 0; at < data.length; at++) if (burnt(at)) white++;
  if (white > WHITE_PAGE_SHARE * data.length) return 0;
  const fadeLevel = (BURNT + percentile(data, 0.5)) / 2;
  const seen = new Uint8Array(data.length);
  let largest = 0;
  for (let start = 0; start < data.length; start++) {
    if (seen[start] === 1 || !burnt(start)) continue;
    const spot = [start];
    seen[start] = 1;
    let onRim = false;
    let edges = 0;
    let fading = 0;
    for (let next = 0; next < spot.length; next++) {
      const at = spot[next] ?? 0;
      const x = at % width;
      const y = Math.floor(at / width);
      if (x === 0 || y === 0 || x === width - 1 || y === height - 1) {
        onRim = true;
        continue;
      }
      for (const step of [1, -1, width, -width]) {
        const neighbour = at + step;
        if (burnt(neighbour)) {
          if (seen[neighbour] === 1) continue;
          seen[neighbour] = 1;
          spot.push(neighbour);
        } else {
          edges++;
          const further = at + step * FADE_PX;
          if ((data[further] ?? 0) >= fadeLevel) fading++;
        }
      }
    }
    if (!onRim && fading > edges * 0.5) largest = Math.max(largest, spot.length);
  }
  return largest / data.length;
}
