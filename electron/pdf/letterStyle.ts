import { A4_PT, PT_PER_MM } from "#shared/domain/geometry.ts";

/** The sheet of a letter, points. */
export const LETTER_SHEET = {
  left: 25 * PT_PER_MM,
  right: A4_PT.widthPt - 20 * PT_PER_MM,
  top: A4_PT.heightPt - 22 * PT_PER_MM,
  /** The footer and the page number stand below. */
  bottom: 58,
  footerPt: 7.5,
  footerBaseline: 26,
} as const;

/** How tightly a letter is set. */
export interface LetterStyle {
  readonly textPt: number;
  readonly leadingPt: number;
  /** Space between paragraphs. */
  readonly gapPt: number;
  /** Columns of the list of enclosures. */
  readonly columns: 1 | 2;
}
