import type { Box, Perspective, QuarterTurns } from "./geometry.ts";
import type { PageId } from "./ids.ts";
import type { MrzReading } from "./mrz.ts";

/** One word as read. Boxes are fractions of the upright page. */
export interface Word {
  readonly text: string;
  readonly box: Box;
  /** 0..1; 1 for a PDF's own text. */
  readonly confidence: number;
}

/** Words of one line in reading order. */
export interface TextLine {
  readonly words: readonly Word[];
  readonly box: Box;
  /** Number of the block (column, table cell group) the line belongs to, in reading order. */
  readonly block: number;
}

export type ReadingSource = "text" | "ocr";

/** A page that lies skewed or was photographed at an angle, as it would be seen straight on. */
export interface StraightView {
  /** Size in pixels. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** From fractions of this view to fractions of the upright page. */
  readonly toUpright: Perspective;
}

/** Everything read off one page. Serialisable; cached by content hash and reader version. */
export interface RecognisedPage {
  readonly pageId: PageId;
  readonly source: ReadingSource;
  /** Clockwise quarter turns that bring the page, as its file shows it, upright. */
  readonly uprightTurns: QuarterTurns;
  /** Skew of the text lines after turning, degrees, clockwise positive. */
  readonly skewDegrees: number;
  /** Upright size in pixels of the raster that was read; for `text` the page size in points. */
  readonly widthPx: number;
  readonly heightPx: number;
  /** Rows and columns are told from this view; left out where the page lies straight. Boxes are those of the upright page. */
  readonly straight?: StraightView;
  /** Tesseract language codes that the page was read with: ["eng"], ["rus","kaz"]; [] for a PDF's own text. */
  readonly languages: readonly string[];
  readonly lines: readonly TextLine[];
  /** On pages with Cyrillic: lines as the English model alone read them, where it was asked (names.md, decision 9). */
  readonly latinLines: readonly TextLine[];
  readonly mrz: MrzReading | null;
  /** Mean word confidence 0..1; null where no word was found. */
  readonly meanConfidence: number | null;
}

/** The line's words joined by single spaces. */
export function textOf(line: TextLine): string {
  return line.words.map((word) => word.text).join(" ");
}
