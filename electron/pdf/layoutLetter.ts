import type { Letter } from "#shared/letters/letter.ts";
import type { FaceChooser } from "./fontFaces.ts";
import { type LetterElement, type LetterRow, letterRows, type RowPiece, type RowRule } from "./letterRows.ts";
import { LETTER_SHEET, type LetterStyle } from "./letterStyle.ts";
import { type ShapedText, wrapText } from "./shapeText.ts";

/** From roomy to tight: the first that brings the letter onto one page is taken. */
const STYLES: readonly LetterStyle[] = [
  { textPt: 11.5, leadingPt: 17, gapPt: 11, columns: 1 },
  { textPt: 11, leadingPt: 15.5, gapPt: 9, columns: 1 },
  { textPt: 10.5, leadingPt: 14.5, gapPt: 8, columns: 1 },
  { textPt: 10.5, leadingPt: 14, gapPt: 7, columns: 2 },
  { textPt: 10, leadingPt: 13.2, gapPt: 6, columns: 2 },
  { textPt: 9.5, leadingPt: 12.4, gapPt: 5, columns: 2 },
];
/** For a letter that needs a second page anyway. */
const LONG_STYLE: LetterStyle = { textPt: 10.5, leadingPt: 14.5, gapPt: 8, columns: 1 };

export interface PlacedPiece extends RowPiece {
  readonly baseline: number;
}

export interface PlacedRule extends RowRule {
  readonly y: number;
}

export interface LetterSheet {
  readonly pieces: readonly PlacedPiece[];
  readonly rules: readonly PlacedRule[];
  readonly footer: readonly ShapedText[];
}

export interface LetterLayout {
  /** Title, paragraphs, list items and table rows in reading order. */
  readonly elements: readonly LetterElement[];
  readonly sheets: readonly LetterSheet[];
}

/** Sets a letter on A4: on one page where it can be (routes.md 6), else on as many as it needs. */
export function layoutLetter(letter: Letter, chooser: FaceChooser): LetterLayout {
  for (const style of STYLES) {
    const layout = setIn(letter, style, chooser);
    if (layout.sheets.length === 1) return layout;
  }
  return setIn(letter, LONG_STYLE, chooser);
}

function setIn(letter: Letter, style: LetterStyle, chooser: FaceChooser): LetterLayout {
  const { top, left, right, footerPt } = LETTER_SHEET;
  const { elements, rows } = letterRows(letter, style, chooser);
  const footer = wrapText(letter.footer, "regular", footerPt, right - left - 60, chooser);
  const sheets: { pieces: PlacedPiece[]; rules: PlacedRule[]; footer: readonly ShapedText[] }[] = [];
  let y = 0;
  for (const together of keptTogether(rows)) {
    const height = together.reduce((sum, row, index) => sum + row.height + (index === 0 ? 0 : row.before), 0);
    const before = together[0]?.before ?? 0;
    if (sheets.length === 0 || y - before - height < LETTER_SHEET.bottom) {
      sheets.push({ pieces: [], rules: [], footer });
      y = top;
    } else y -= before;
    const sheet = sheets.at(-1);
    together.forEach((row, index) => {
      if (index > 0) y -= row.before;
      sheet?.pieces.push(...row.pieces.map((piece) => ({ ...piece, baseline: y - piece.down })));
      sheet?.rules.push(...row.rules.map((rule) => ({ ...rule, y: y - rule.down })));
      y -= row.height;
    });
  }
  return { elements, sheets: sheets.length === 0 ? [{ pieces: [], rules: [], footer }] : sheets };
}

/** Rows that must not be parted by a page's end. */
function keptTogether(rows: readonly LetterRow[]): readonly (readonly LetterRow[])[] {
  const groups: LetterRow[][] = [];
  let open = false;
  for (const row of rows) {
    if (open) groups.at(-1)?.push(row);
    else groups.push([row]);
    open = row.withNext;
  }
  return groups;
}
