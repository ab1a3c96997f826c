import { PT_PER_MM } from "#shared/domain/geometry.ts";

/** How large a picture is on paper. */
export interface PictureSize {
  readonly widthPt: number;
  readonly heightPt: number;
  readonly dpi: number;
  /** True where the file states it and it can be true. */
  readonly dpiKnown: boolean;
}

const MM_PER_INCH = 25.4;
/** 72 and 96 are what cameras and programs write when they do not know; no document is scanned that coarsely. */
const LEAST_STATED_DPI = 99;
const MOST_STATED_DPI = 2400;
/** A3 is 420 mm long; a stamp-sized photo 20 mm. Outside that the statement is an editor's default. */
const LONGEST_MM = 440;
const SHORTEST_MM = 18;

/** Papers told by their proportions; a small one only where the picture is too coarse to be a whole A4 page. */
const PAPERS = [
  { longMm: 85.6, shortMm: 53.98, tolerance: 0.03, mostLongPx: 1500 },
  { longMm: 45, shortMm: 35, tolerance: 0.02, mostLongPx: 900 },
] as const;
const A4 = { longMm: 297, shortMm: 210 } as const;

/** Stated resolution where it can be true, else a guess: a card or a photo by its proportions, or a page of A4. */
export function pictureSizeOf(widthPx: number, heightPx: number, statedDpi: number | undefined): PictureSize {
  const long = Math.max(widthPx, heightPx);
  const short = Math.min(widthPx, heightPx);
  const known = statedDpi !== undefined && canBeTrue(statedDpi, long, short);
  const dpi = known ? statedDpi : guessDpi(long, short);
  return { widthPt: (widthPx / dpi) * 72, heightPt: (heightPx / dpi) * 72, dpi, dpiKnown: known };
}

function canBeTrue(dpi: number, longPx: number, shortPx: number): boolean {
  if (!(dpi >= LEAST_STATED_DPI && dpi <= MOST_STATED_DPI)) return false;
  const mm = (px: number) => (px / dpi) * MM_PER_INCH;
  return mm(longPx) <= LONGEST_MM && mm(shortPx) >= SHORTEST_MM;
}

function guessDpi(longPx: number, shortPx: number): number {
  const paper = PAPERS.find(
    ({ longMm, shortMm, tolerance, mostLongPx }) =>
      longPx <= mostLongPx && Math.abs(longPx / shortPx / (longMm / shortMm) - 1) <= tolerance,
  );
  if (paper) return dpiOf(longPx, paper.longMm);
  return Math.max(dpiOf(longPx, A4.longMm), dpiOf(shortPx, A4.shortMm));
}

function dpiOf(px: number, mm: number): number {
  return (px * 72) / (mm * PT_PER_MM);
}
