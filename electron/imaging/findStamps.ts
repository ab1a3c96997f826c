import type { Raster } from "#electron/ports.ts";
import type { Box } from "#shared/domain/geometry.ts";
import { shrink } from "./planes.ts";

const WORKING_SIDE_PX = 480;
const CELL_PX = 4;
/** Share of a cell's pixels that are ink, from which on it belongs to a blob. */
const LEAST_INK = 0.15;
/** Of the page's width; a round stamp of 20 to 60 mm on A4. */
const SIZE = { least: 0.08, most: 0.36 } as const;
const MOST_LONG = 1.8;
/** Of a blob's box: a line of writing or a frame fills less, a printed bar more. */
const FILL = { least: 0.2, most: 0.93 } as const;
/** Cells between the parts of one stamp: a ring that did not print whole. */
const GAP = 2;
/** A page with more coloured ink than this is printed in colour: no stamp can be told on it. */
const MOST_OF_PAGE = 0.2;

/** Round blobs of blue, violet or red ink, as stamps leave them; only ever a hint. Largest first; [] for a grey page. */
export function findStamps(raster: Raster): readonly Box[] {
  if (raster.channels === 1) return [];
  const small = shrink(raster, WORKING_SIDE_PX);
  const columns = Math.floor(small.widthPx / CELL_PX);
  const rows = Math.floor(small.heightPx / CELL_PX);
  const inked = inkedCells(small, columns, rows);
  if (inked.filter(Boolean).length > columns * rows * MOST_OF_PAGE) return [];
  return joined(blobsOf(grown(inked, columns, rows), columns, rows))
    .filter((blob) => isStamp(blob, columns))
    .sort((a, b) => b.width * b.height - a.width * a.height)
    .map(({ left, top, width, height }) => [left / columns, top / rows, width / columns, height / rows]);
}

function inkedCells(raster: Raster, columns: number, rows: number): readonly boolean[] {
  return Array.from({ length: columns * rows }, (_, cell) => {
    const left = (cell % columns) * CELL_PX;
    const top = Math.floor(cell / columns) * CELL_PX;
    let ink = 0;
    for (let y = top; y < top + CELL_PX; y++) {
      for (let x = left; x < left + CELL_PX; x++) if (isStampInk(raster, (y * raster.widthPx + x) * 3)) ink++;
    }
    return ink >= CELL_PX * CELL_PX * LEAST_INK;
  });
}

function isStampInk({ data }: Raster, at: number): boolean {
  const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
  const isBlue = blue - Math.min(red, green) > 34 && blue - red > 14 && blue > green;
  const isRed = red - green > 60 && red - blue > 40;
  return isBlue || isRed;
}

/** A ring's gaps closed: every cell that touches an inked one. */
function grown(cells: readonly boolean[], columns: number, rows: number): readonly boolean[] {
  return cells.map((_, cell) => {
    const [x, y] = [cell % columns, Math.floor(cell / columns)];
    for (let row = Math.max(0, y - 1); row <= Math.min(rows - 1, y + 1); row++) {
      for (let column = Math.max(0, x - 1); column <= Math.min(columns - 1, x + 1); column++) {
        if (cells[row * columns + column]) return true;
      }
    }
    return false;
  });
}

interface Blob {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly cells: number;
}

function blobsOf(cells: readonly boolean[], columns: number, rows: number): readonly Blob[] {
  const seen = new Uint8Array(cells.length);
  const blobs: Blob[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (!cells[start] || seen[start]) continue;
    seen[start] = 1;
    const own = [start];
    for (const cell of own) {
      const x = cell % columns;
      const near = [x > 0 ? cell - 1 : -1, x < columns - 1 ? cell + 1 : -1, cell - columns, cell + columns];
      for (const next of near) {
        if (next < 0 || next >= columns * rows || seen[next] || !cells[next]) continue;
        seen[next] = 1;
        own.push(next);
      }
    }
    const xs = own.map((cell) => cell % columns);
    const ys = own.map((cell) => Math.floor(cell / columns));
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    blobs.push({ left, top, width: Math.max(...xs) - left + 1, height: Math.max(...ys) - top + 1, cells: own.length });
  }
  return blobs;
}

/** Parts of one stamp made one blob. */
function joined(blobs: readonly Blob[]): readonly Blob[] {
  const whole: Blob[] = [];
  for (const blob of blobs) {
    let one = blob;
    for (let at = nearOf(one, whole); at >= 0; at = nearOf(one, whole)) {
      const [other] = whole.splice(at, 1);
      if (other !== undefined) one = together(one, other);
    }
    whole.push(one);
  }
  return whole;
}

function nearOf(one: Blob, blobs: readonly Blob[]): number {
  return blobs.findIndex(
    (other) =>
      one.left <= other.left + other.width + GAP &&
      other.left <= one.left + one.width + GAP &&
      one.top <= other.top + other.height + GAP &&
      other.top <= one.top + one.height + GAP,
  );
}

function together(one: Blob, other: Blob): Blob {
  const [left, top] = [Math.min(one.left, other.left), Math.min(one.top, other.top)];
  return {
    left,
    top,
    width: Math.max(one.left + one.width, other.left + other.width) - left,
    height: Math.max(one.top + one.height, other.top + other.height) - top,
    cells: one.cells + other.cells,
  };
}

function isStamp({ width, height, cells }: Blob, columns: number): boolean {
  const size = Math.max(width, height) / columns;
  const fill = cells / (width * height);
  return (
    size >= SIZE.least &&
    size <= SIZE.most &&
    Math.max(width, height) / Math.min(width, height) <= MOST_LONG &&
    fill >= FILL.least &&
    fill <= FILL.most
  );
}
