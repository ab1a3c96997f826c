import { A4_PT } from "#shared/domain/geometry.ts";
import type { IndexModel, IndexRow } from "#shared/letters/indexModel.ts";
import type { FaceChooser } from "./fontFaces.ts";
import { type ShapedText, shapeText, wrapText } from "./shapeText.ts";

/** Measures of the index, points. */
export const INDEX_STYLE = {
  left: 51,
  right: A4_PT.widthPt - 51,
  top: A4_PT.heightPt - 54,
  /** Nothing but the page number stands below. */
  bottom: 56,
  titlePt: 21,
  labelPt: 7.5,
  factPt: 10,
  rowPt: 9.5,
  leadingPt: 12.5,
  rowPadPt: 4.2,
  datePt: 9,
  partsPt: 8,
  partsLeadingPt: 10.5,
  sectionPt: 8,
  legendPt: 8,
} as const;

const { left, right } = INDEX_STYLE;
/** Left edges; numbers and pages are set flush right at `end`. */
export const INDEX_COLUMNS = {
  row: { x: left, end: left + 20 },
  document: { x: left + 32, end: left + 244 },
  whose: { x: left + 256, end: left + 360 },
  date: { x: left + 370, end: left + 425 },
  marks: { x: left + 428, end: left + 456 },
  pages: { x: left + 456, end: right },
} as const;

interface Column {
  readonly x: number;
  readonly end: number;
}

export type PlacedItem =
  | { readonly kind: "section"; readonly text: ShapedText; readonly baseline: number }
  | {
      readonly kind: "entry";
      readonly row: IndexRow;
      readonly title: readonly ShapedText[];
      /** Small, below the title. */
      readonly parts: readonly ShapedText[];
      readonly whose: readonly ShapedText[];
      readonly date: readonly ShapedText[];
      /** Baseline of the first line. */
      readonly baseline: number;
      readonly top: number;
      readonly bottom: number;
    };

export interface IndexSheet {
  readonly first: boolean;
  /** Baseline of the column headings. */
  readonly headingBaseline: number;
  readonly items: readonly PlacedItem[];
  /** Baseline of the legend's first line; null where this sheet has none. */
  readonly legend: { readonly lines: readonly ShapedText[]; readonly baseline: number } | null;
}

/** Height of the title block, above the column headings, by the number of facts. */
export function titleBlockHeight(facts: number): number {
  return 60 + Math.ceil(facts / 3) * 34;
}

/**
 * Breaks the index into A4 sheets. Sections are headed where they group anything, unless leaving the headings out
 * brings the index onto one page (routes.md GD01). A heading never stands alone at a sheet's foot.
 */
export function layoutIndex(model: IndexModel, chooser: FaceChooser): readonly IndexSheet[] {
  if (model.sections.every((section) => section.rows.length < 2)) return layOut(model, chooser, false);
  const headed = layOut(model, chooser, true);
  if (headed.length === 1) return headed;
  const plain = layOut(model, chooser, false);
  return plain.length === 1 ? plain : headed;
}

function layOut(model: IndexModel, chooser: FaceChooser, withHeadings: boolean): readonly IndexSheet[] {
  const { top, bottom, rowPt, leadingPt, rowPadPt, datePt, partsPt, partsLeadingPt, legendPt } = INDEX_STYLE;
  const sheets: { first: boolean; headingBaseline: number; items: PlacedItem[]; y: number }[] = [];
  const open = (): (typeof sheets)[number] => {
    const first = sheets.length === 0;
    const headingBaseline = first ? top - titleBlockHeight(model.facts.length) : top - 22;
    const sheet = { first, headingBaseline, items: [], y: headingBaseline - 7 };
    sheets.push(sheet);
    return sheet;
  };
  let sheet = open();
  const wrapped = (text: string, column: Column, sizePt: number = rowPt): readonly ShapedText[] =>
    wrapText(text, "regular", sizePt, column.end - column.x, chooser);

  for (const section of model.sections) {
    const headed = withHeadings && section.rows.some((row) => row.title !== section.title);
    section.rows.forEach((row, index) => {
      const title = wrapped(row.title, INDEX_COLUMNS.document);
      const whose = wrapped(row.whose, INDEX_COLUMNS.whose);
      const date = wrapped(row.date, INDEX_COLUMNS.date, datePt);
      const parts = wrapText(
        row.parts,
        "regular",
        partsPt,
        INDEX_COLUMNS.document.end - INDEX_COLUMNS.document.x,
        chooser,
      );
      const documentHeight = title.length * leadingPt + parts.length * partsLeadingPt;
      const height =
        Math.max(leadingPt, documentHeight, whose.length * leadingPt, date.length * leadingPt) + 2 * rowPadPt;
      const heading = headed && index === 0 ? 17 : 0;
      if (sheet.y - heading - height < bottom && sheet.items.length > 0) sheet = open();
      if (heading > 0) {
        sheet.items.push({
          kind: "section",
          text: shapeText(section.title, "bold", chooser),
          baseline: sheet.y - heading + 3.5,
        });
        sheet.y -= heading;
      }
      sheet.items.push({
        kind: "entry",
        row,
        title,
        parts,
        whose,
        date,
        baseline: sheet.y - rowPadPt - rowPt,
        top: sheet.y,
        bottom: sheet.y - height,
      });
      sheet.y -= height;
    });
  }
  const legend = model.legend.flatMap(({ letter, meaning }) =>
    wrapText(`${letter}  ${meaning}`, "regular", legendPt, right - left, chooser),
  );
  if (legend.length > 0 && sheet.y - 22 - legend.length * 11 < bottom - 18) sheet = open();
  const last = sheet;
  return sheets.map((one) => ({
    first: one.first,
    headingBaseline: one.headingBaseline,
    items: one.items,
    legend: one === last && legend.length > 0 ? { lines: legend, baseline: one.y - 22 } : null,
  }));
}
