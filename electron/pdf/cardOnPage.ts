import type { Raster } from "#electron/ports.ts";
import { type Box, PT_PER_MM } from "#shared/domain/geometry.ts";

/** ISO/IEC 7810 ID-1. */
export const CARD_PT = { long: 85.6 * PT_PER_MM, short: 54 * PT_PER_MM } as const;
const SHAPE = CARD_PT.long / CARD_PT.short;
/** How far a card's picture may be from its shape: a crop is never exact. */
const SHAPE_SLACK = 0.1;
/** How far its measured size may be from the true one, where the scan states its resolution. */
const SIZE_SLACK = 0.15;
/** A side that is no card as far as the eye can tell is fitted into this. */
const LARGEST_PT = { width: 170 * PT_PER_MM, height: 120 * PT_PER_MM } as const;
/** Difference from the paper's own brightness that counts as something lying on it. */
const STANDS_OUT = 24;
/** Share of a row or column that must stand out, so that dust does not count. */
const LEAST_ROW = 0.02;

/** The part of an upright page that is the card, and the size at which it goes on the sheet. */
export interface CardSide {
  readonly box: Box;
  readonly widthPt: number;
  readonly heightPt: number;
  /** False where no card's outline was found: the whole page is shown, as large as fits. */
  readonly isTrueSize: boolean;
}

/**
 * Finds the card on a page. `statedWidthPt` is the page's true width where its resolution is known; a stated size that
 * contradicts the shape says that this is no card.
 */
export function cardOnPage(raster: Raster, statedWidthPt: number | null): CardSide {
  const ratio = raster.widthPx / raster.heightPx;
  const outline = outlineOf(raster);
  for (const box of outline === null ? [WHOLE] : [outline, WHOLE]) {
    const width = box[2] * ratio;
    const height = box[3];
    if (Math.abs(Math.max(width, height) / Math.min(width, height) / SHAPE - 1) > SHAPE_SLACK) continue;
    const long = statedWidthPt === null ? null : (Math.max(width, height) / ratio) * statedWidthPt;
    // A picture that fills its file says little by its resolution: cameras and screens state any.
    if (long !== null && box !== WHOLE && Math.abs(long / CARD_PT.long - 1) > SIZE_SLACK) continue;
    const [widthPt, heightPt] = width > height ? [CARD_PT.long, CARD_PT.short] : [CARD_PT.short, CARD_PT.long];
    return { box, widthPt, heightPt, isTrueSize: true };
  }
  const scale = Math.min(LARGEST_PT.width / ratio, LARGEST_PT.height);
  return { box: WHOLE, widthPt: ratio * scale, heightPt: scale, isTrueSize: false };
}

const WHOLE: Box = [0, 0, 1, 1];

/** The smallest box around what stands out from the page's rim; null for a page that is filled, or empty. */
function outlineOf({ widthPx, heightPx, data }: Raster): Box | null {
  const rim: number[] = [];
  for (let x = 0; x < widthPx; x++) rim.push(data[x] ?? 255, data[(heightPx - 1) * widthPx + x] ?? 255);
  for (let y = 0; y < heightPx; y++) rim.push(data[y * widthPx] ?? 255, data[y * widthPx + widthPx - 1] ?? 255);
  const paper = rim.sort((a, b) => a - b)[Math.floor(rim.length / 2)] ?? 255;
  const columns = new Uint32Array(widthPx);
  const rows = new Uint32Array(heightPx);
  for (let y = 0; y < heightPx; y++) {
    for (let x = 0; x < widthPx; x++) {
      if (Math.abs((data[y * widthPx + x] ?? 255) - paper) < STANDS_OUT) continue;
      columns[x] = (columns[x] ?? 0) + 1;
      rows[y] = (rows[y] ?? 0) + 1;
    }
  }
  const across = spanOf(columns, heightPx * LEAST_ROW);
  const down = spanOf(rows, widthPx * LEAST_ROW);
  if (across === null || down === null) return null;
  const box: Box = [
    across.from / widthPx,
    down.from / heightPx,
    (across.to + 1 - across.from) / widthPx,
    (down.to + 1 - down.from) / heightPx,
  ];
  return box[2] > 0.97 && box[3] > 0.97 ? null : box;
}

function spanOf(counts: Uint32Array, least: number): { readonly from: number; readonly to: number } | null {
  const from = counts.findIndex((count) => count > least);
  return from < 0 ? null : { from, to: counts.findLastIndex((count) => count > least) };
}
