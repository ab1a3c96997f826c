import { assertNever } from "#shared/domain/assertNever.ts";
import { type Letter, type LetterBlock, PAPER_BLANK, pieceText } from "#shared/letters/letter.ts";
import { bodyOf, headOf } from "#shared/letters/letterHead.ts";
import { FRAME_WORDS } from "#shared/letters/letterWords.ts";
import type { FaceChooser, Weight } from "./fontFaces.ts";
import { LETTER_SHEET, type LetterStyle } from "./letterStyle.ts";
import { type ShapedText, shapeText, wrapText } from "./shapeText.ts";

/** One thing of the letter as a screen reader tells it. */
export type LetterElement =
  | { readonly kind: "title" }
  | { readonly kind: "paragraph" }
  /** Parts: 0 its number, 1 its words. `group` counts lists. */
  | { readonly kind: "item"; readonly group: number }
  /** Parts are its cells. `group` counts tables. */
  | { readonly kind: "row"; readonly group: number; readonly isHeading: boolean; readonly cells: number };

/** A line of text in its place; `down` is its baseline below the row's top. */
export interface RowPiece {
  readonly element: number;
  readonly part: number;
  readonly x: number;
  readonly down: number;
  readonly shaped: ShapedText;
  readonly sizePt: number;
}

/** A rule to write on, or of a table. */
export interface RowRule {
  readonly from: number;
  readonly to: number;
  readonly down: number;
  readonly widthPt: number;
}

/** One line of the letter, or a line of a table: never parted. */
export interface LetterRow {
  /** Space above, but not at a sheet's top. */
  readonly before: number;
  readonly height: number;
  readonly withNext: boolean;
  readonly pieces: readonly RowPiece[];
  readonly rules: readonly RowRule[];
}

const { left, right } = LETTER_SHEET;
const WIDTH = right - left;
/** Width of the block of an address, so that the date has room beside it. */
const ADDRESS_WIDTH = WIDTH * 0.62;
const HAND_LINE_PT = 190;
/** Width of "Date: ____". */
const DATE_PT = 145;
/** Room above a line to sign on. */
const SIGNING_ROOM_PT = 24;
/** The letter as rows from top to bottom: sender, addressee and date, subject, text, enclosures, room to sign. */
export function letterRows(
  letter: Letter,
  style: LetterStyle,
  chooser: FaceChooser,
): { readonly elements: readonly LetterElement[]; readonly rows: readonly LetterRow[] } {
  const setter = new RowSetter(style, chooser, FRAME_WORDS[letter.language].signature);
  const signature = letter.blocks.find((block) => block.kind === "signature");
  const head = headOf(letter);
  const isLetter = head.length > 0;
  head.forEach((block, index) => {
    setter.address(textOf(block), index === 0 ? 0 : style.gapPt * 1.6);
  });
  if (isLetter && signature !== undefined) setter.dateBesideLast(signature.date);
  setter.title(letter.title, isLetter);
  for (const block of bodyOf(letter)) setter.block(block, isLetter);
  return { elements: setter.elements, rows: setter.rows };
}

type Paragraph = Extract<LetterBlock, { readonly kind: "paragraph" }>;

function textOf({ pieces }: Paragraph): string {
  return pieces.map((piece) => pieceText(piece, PAPER_BLANK)).join("");
}

class RowSetter {
  readonly elements: LetterElement[] = [];
  readonly rows: LetterRow[] = [];
  readonly #style: LetterStyle;
  readonly #chooser: FaceChooser;
  /** The line beside which a note has its date. */
  readonly #signingLine: string;
  #groups = 0;

  constructor(style: LetterStyle, chooser: FaceChooser, signingLine: string) {
    this.#signingLine = signingLine;
    this.#style = style;
    this.#chooser = chooser;
  }

  address(text: string, before: number): void {
    this.#paragraph(text, before, ADDRESS_WIDTH, false);
  }

  /** Flush right, on the line of what was set last: the addressee. */
  dateBesideLast(date: string): void {
    const row = this.rows.pop();
    if (row === undefined) return;
    const element = this.#add({ kind: "paragraph" });
    const { pieces, rules } = this.#handLine(date, element, right - DATE_PT, DATE_PT);
    this.rows.push({ ...row, pieces: [...row.pieces, ...pieces], rules: [...row.rules, ...rules] });
  }

  title(text: string, isSubject: boolean): void {
    const sizePt = isSubject ? this.#style.textPt + 2 : this.#style.textPt + 4;
    const element = this.#add({ kind: "title" });
    const lines = this.#wrap(text, WIDTH, sizePt, "bold");
    lines.forEach((shaped, index) => {
      this.rows.push({
        before: index === 0 ? this.#style.gapPt * 3 : 0,
        height: sizePt * 1.3,
        withNext: true,
        pieces: [{ element, part: 0, x: left, down: sizePt, shaped, sizePt }],
        rules: [],
      });
    });
  }

  block(block: LetterBlock, isLetter: boolean): void {
    const { gapPt } = this.#style;
    switch (block.kind) {
      case "paragraph":
        this.#paragraph(textOf(block), gapPt, WIDTH, false);
        break;
      case "own":
        for (const text of block.paragraphs) this.#paragraph(text, gapPt, WIDTH, false);
        break;
      case "list":
        this.#list(block.title, block.items);
        break;
      case "table":
        this.#table(block.columns, block.rows);
        break;
      case "signature":
        this.#signature(block.lines, isLetter ? null : block.date);
        break;
      default:
        assertNever(block);
    }
  }

  #add(element: LetterElement): number {
    return this.elements.push(element) - 1;
  }

  #wrap(text: string, width: number, sizePt = this.#style.textPt, weight: Weight = "regular"): readonly ShapedText[] {
    return wrapText(bound(text), weight, sizePt, width, this.#chooser);
  }

  /** A first or last line never stands alone on a page. */
  #paragraph(text: string, before: number, width: number, withNext: boolean): void {
    const { textPt, leadingPt } = this.#style;
    const element = this.#add({ kind: "paragraph" });
    const lines = this.#wrap(text, width);
    lines.forEach((shaped, index) => {
      this.rows.push({
        before: index === 0 ? before : 0,
        height: leadingPt,
        withNext: index === 0 || index === lines.length - 2 ? index < lines.length - 1 || withNext : false,
        pieces: [{ element, part: 0, x: left, down: textPt, shaped, sizePt: textPt }],
        rules: [],
      });
    });
  }

  #list(title: string, items: readonly string[]): void {
    if (items.length === 0) return;
    const { textPt, leadingPt, gapPt, columns } = this.#style;
    if (title !== "") this.#paragraph(title, gapPt, WIDTH, true);
    const group = this.#groups++;
    const sizePt = textPt - 1;
    const leading = leadingPt - 1.5;
    const many = columns === 2 && items.length > 6;
    const half = many ? Math.ceil(items.length / 2) : items.length;
    const gutter = 18;
    const width = (many ? (WIDTH - gutter) / 2 : WIDTH) - 22;
    const elements = items.map(() => this.#add({ kind: "item", group }));
    const linesOf = (index: number) => {
      const item = items[index];
      return item === undefined ? [] : this.#wrap(item, width, sizePt);
    };
    for (let index = 0; index < half; index++) {
      const sides = [{ index, x: left }, ...(many ? [{ index: index + half, x: left + width + 22 + gutter }] : [])];
      const height = Math.max(1, ...sides.map((side) => linesOf(side.index).length));
      const pieces = sides.flatMap((side): RowPiece[] => {
        const element = elements[side.index];
        if (element === undefined) return [];
        const label = shapeText(`${side.index + 1}.`, "regular", this.#chooser);
        return [
          { element, part: 0, x: side.x + 15 - (label.width * sizePt) / 1000, down: sizePt, shaped: label, sizePt },
          ...linesOf(side.index).map((shaped, line) => ({
            element,
            part: 1,
            x: side.x + 22,
            down: sizePt + line * leading,
            shaped,
            sizePt,
          })),
        ];
      });
      this.rows.push({
        before: index === 0 ? 3 : 0,
        height: height * leading,
        withNext: index === 0 && half > 1,
        pieces,
        rules: [],
      });
    }
  }

  #table(columns: readonly string[], rows: readonly (readonly string[])[]): void {
    if (rows.length === 0) return;
    const group = this.#groups++;
    const sizePt = this.#style.textPt - 1;
    const leading = sizePt * 1.3;
    const pad = 4;
    const widths = this.#columnWidths([columns, ...rows], sizePt, pad);
    [columns, ...rows].forEach((cells, index) => {
      const isHeading = index === 0;
      const weight: Weight = isHeading ? "bold" : "regular";
      const element = this.#add({ kind: "row", group, isHeading, cells: columns.length });
      let x = left;
      let most = 1;
      const pieces = cells.flatMap((cell, column) => {
        const width = widths[column] ?? 0;
        const lines = this.#wrap(cell, width - 2 * pad, sizePt, weight);
        most = Math.max(most, lines.length);
        const at = x + pad;
        x += width;
        return lines.map((shaped, line) => ({
          element,
          part: column,
          x: at,
          down: pad + sizePt + line * leading,
          shaped,
          sizePt,
        }));
      });
      const height = most * leading + 2 * pad;
      this.rows.push({
        before: isHeading ? this.#style.gapPt : 0,
        height,
        withNext: isHeading,
        pieces,
        rules: [
          ...(isHeading ? [{ from: left, to: right, down: 0, widthPt: 0.9 }] : []),
          { from: left, to: right, down: height, widthPt: isHeading ? 0.9 : 0.4 },
        ],
      });
    });
  }

  /** By the widest words of each column, the room that is over by what the columns would like. */
  #columnWidths(rows: readonly (readonly string[])[], sizePt: number, pad: number): readonly number[] {
    const columns = rows[0]?.length ?? 0;
    const widthOf = (text: string) => (shapeText(text, "bold", this.#chooser).width * sizePt) / 1000 + 2 * pad + 1;
    const needs = Array.from({ length: columns }, (_, column) => ({
      least: Math.max(...rows.map((row) => Math.max(0, ...(row[column] ?? "").split(/\s+/).map(widthOf)))),
      most: Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
    }));
    const least = needs.reduce((sum, need) => sum + need.least, 0);
    const wish = needs.reduce((sum, need) => sum + need.most, 0);
    const over = Math.max(0, WIDTH - least);
    const scale = least > WIDTH ? WIDTH / least : 1;
    const spread = wish > least ? over / (wish - least) : 0;
    return needs.map(
      (need) => need.least * scale + (wish > least ? (need.most - need.least) * spread : over / columns),
    );
  }

  /** Names as text, the rest as lines to write on, all on one page. */
  #signature(lines: readonly string[], date: string | null): void {
    const { textPt, leadingPt, gapPt } = this.#style;
    const last = lines.length - 1;
    lines.forEach((line, index) => {
      const element = this.#add({ kind: "paragraph" });
      const isHand = HAND_LINE.test(line);
      const belowLine = HAND_LINE.test(lines[index - 1] ?? "");
      const shown = this.#handLine(line, element, left, HAND_LINE_PT);
      const beside =
        date !== null && line === this.#signingLine
          ? this.#handLine(date, this.#add({ kind: "paragraph" }), right - DATE_PT, DATE_PT)
          : { pieces: [], rules: [] };
      this.rows.push({
        before:
          (index === 0 ? gapPt * 2.4 : belowLine && !isHand ? gapPt : 2) +
          (isHand ? SIGNING_ROOM_PT - leadingPt / 2 : 0),
        height: leadingPt,
        withNext: index < last,
        pieces: [...shown.pieces, ...beside.pieces].map((piece) => ({ ...piece, down: textPt })),
        rules: [...shown.rules, ...beside.rules],
      });
    });
  }

  /** "Signature: ____" as its words and a rule. */
  #handLine(
    line: string,
    element: number,
    x: number,
    rulePt: number,
  ): { readonly pieces: readonly RowPiece[]; readonly rules: readonly RowRule[] } {
    const { textPt } = this.#style;
    const words = line.replace(HAND_LINE, "").trim();
    const shaped = shapeText(words, "regular", this.#chooser);
    const end = x + (shaped.width * textPt) / 1000;
    const from = words === "" ? x : end + 6;
    const piece = { element, part: 0, x, down: textPt, shaped, sizePt: textPt };
    return {
      pieces: words === "" ? [] : [piece],
      rules: HAND_LINE.test(line) ? [{ from, to: Math.min(right, from + rulePt), down: textPt + 2, widthPt: 0.5 }] : [],
    };
  }
}

/** Russian words too short to end a line. */
const SHORT_WORDS = "а|в|во|до|за|и|из|к|ко|на|не|о|об|от|по|с|со|у";
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}])(${SHORT_WORDS}) `, "giu");

/** Keeps together what is read together: the parts of a date, a number or a blank with what it is, a preposition with its word. */
function bound(text: string): string {
  return text
    .replace(/\b(\d{1,2}) (?=\p{L}+ \d{4})/gu, "$1\u00a0")
    .replace(/(\p{L}) (?=\d{4}\b)/gu, "$1\u00a0")
    .replace(/(\d{4}) (?=г\.)/g, "$1\u00a0")
    .replace(/(№|No\.) /g, "$1\u00a0")
    .replace(/ (?=№|_{5,})/g, "\u00a0")
    .replace(SHORT, "$1\u00a0");
}

/** A line to write on, at the end of a hand's line. */
const HAND_LINE = /_{5,}\s*$/;
