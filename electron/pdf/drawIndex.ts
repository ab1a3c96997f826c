import { type PDFArray, type PDFContext, PDFHexString, PDFName, type PDFObject, type PDFRef } from "@cantoo/pdf-lib";
import { A4_PT } from "#shared/domain/geometry.ts";
import type { IndexModel } from "#shared/letters/indexModel.ts";
import { artifact, num } from "./contentOps.ts";
import type { FontBook } from "./fontBook.ts";
import type { Weight } from "./fontFaces.ts";
import { INDEX_COLUMNS, INDEX_STYLE, type IndexSheet, type PlacedItem } from "./layoutIndex.ts";
import { addResources, type PageDraft } from "./pageDraft.ts";
import type { ShapedText } from "./shapeText.ts";
import type { StructElement, StructureTree } from "./structureTree.ts";

const INK = "0.09 0.12 0.16";
const QUIET = "0.40 0.44 0.50";
const ACCENT = "0.04 0.33 0.42";
const RULE = "0.82 0.85 0.88";

export interface IndexDrawing {
  readonly context: PDFContext;
  readonly fonts: FontBook;
  readonly tree: StructureTree;
  readonly model: IndexModel;
  /** Where a row's link leads; null where its document is in another file. */
  readonly destinationOf: (entryId: string) => PDFArray | null;
}

/** Elements that run over all sheets of the index. */
export interface IndexTags {
  readonly section: StructElement;
  readonly body: StructElement;
  readonly heading: StructElement;
  /** Behind the table; null where no mark needs explaining. */
  readonly legend: StructElement | null;
  readonly facts: readonly StructElement[];
  readonly title: StructElement;
}

/** Begins the index in the structure tree: title, facts, table, legend, in reading order. */
export function beginIndexTags(tree: StructureTree, model: IndexModel): IndexTags {
  const section = tree.add("Sect", tree.document);
  const title = tree.add("H1", section);
  const facts = model.facts.map(() => tree.add("P", section));
  const table = tree.add("Table", section);
  const heading = tree.add("TR", tree.add("THead", table));
  const body = tree.add("TBody", table);
  return { section, title, facts, heading, body, legend: model.legend.length > 0 ? tree.add("P", section) : null };
}

/** Draws one sheet of the index. */
export function drawIndexSheet(drawing: IndexDrawing, sheet: IndexSheet, ref: PDFRef, tags: IndexTags): PageDraft {
  const { context, fonts, tree, model } = drawing;
  const {
    left,
    right,
    top,
    titlePt,
    labelPt,
    factPt,
    rowPt,
    datePt,
    leadingPt,
    sectionPt,
    legendPt,
    partsPt,
    partsLeadingPt,
  } = INDEX_STYLE;
  const pageKey = tree.pageKey();
  const used = new Map<string, PDFRef>();
  const ops: string[] = [];
  const annotations: PageDraft["annotations"] = [];

  const text = (shaped: ShapedText, x: number, y: number, size: number, colour: string): string =>
    `BT ${colour} rg\n${fonts.show(shaped, x, y, size, used)}\nET`;
  const plain = (
    words: string,
    x: number,
    y: number,
    size: number,
    colour: string,
    weight: Weight = "regular",
  ): string => text(fonts.shape(words, weight), x, y, size, colour);
  const flushRight = (words: string, end: number, y: number, size: number, colour: string, weight: Weight): string => {
    const shaped = fonts.shape(words, weight);
    return text(shaped, end - (shaped.width * size) / 1000, y, size, colour);
  };
  const mark = (element: StructElement, type: string, content: string): void => {
    ops.push(tree.mark(element, type, ref, pageKey, content));
  };
  const rule = (y: number, width: number, colour: string): void => {
    ops.push(artifact(`${colour} RG ${num(width)} w ${num(left)} ${num(y)} m ${num(right)} ${num(y)} l S`, "Layout"));
  };

  if (sheet.first) {
    mark(tags.title, "H1", plain(model.title, left, top - titlePt * 0.74, titlePt, INK, "bold"));
    const columns = [left, left + 196, left + 348];
    model.facts.forEach((fact, index) => {
      const element = tags.facts[index];
      const x = columns[index % 3] ?? left;
      const y = top - 48 - Math.floor(index / 3) * 34;
      const width = (columns[(index % 3) + 1] ?? right + 10) - x - 10;
      if (element === undefined) return;
      const value = fitted(fonts, fact.value, index === 0 ? "bold" : "regular", factPt, width);
      mark(
        element,
        "P",
        `${plain(fact.label, x, y, labelPt, QUIET)}\n${text(value.shaped, x, y - 13.5, value.size, INK)}`,
      );
    });
  } else {
    const applicant = model.facts[0]?.value ?? "";
    const running = [model.title, applicant].filter((part) => part !== "").join("  \u00b7  ");
    ops.push(artifact(plain(running, left, top, labelPt + 0.5, QUIET), "Layout"));
  }

  const { columns } = model.labels;
  const headings: readonly [string, keyof typeof INDEX_COLUMNS, boolean][] = [
    [columns.row, "row", true],
    [columns.document, "document", false],
    [columns.whose, "whose", false],
    [columns.date, "date", false],
    [columns.marks, "marks", false],
    [columns.pages, "pages", true],
  ];
  const shownHeadings = model.legend.length > 0 ? headings : headings.filter(([, column]) => column !== "marks");
  for (const [label, column, atEnd] of shownHeadings) {
    const { x, end } = INDEX_COLUMNS[column];
    const shown = atEnd
      ? flushRight(label, end, sheet.headingBaseline, labelPt, QUIET, "bold")
      : plain(label, x, sheet.headingBaseline, labelPt, QUIET, "bold");
    if (sheet.first) {
      const scope = context.obj({ O: "Table", Scope: "Column" });
      mark(tree.add("TH", tags.heading, scope), "TH", shown);
    } else ops.push(artifact(shown, "Layout"));
  }
  rule(sheet.headingBaseline - 6, 0.9, INK);

  for (const item of sheet.items) {
    if (item.kind === "section") {
      const row = tree.add("TR", tags.body);
      const cell = tree.add("TH", row, context.obj({ O: "Table", Scope: "Row", ColSpan: shownHeadings.length }));
      mark(cell, "TH", text(item.text, INDEX_COLUMNS.document.x, item.baseline, sectionPt, ACCENT));
    } else drawEntry(item);
  }
  if (sheet.legend !== null && tags.legend !== null) {
    const { lines, baseline } = sheet.legend;
    mark(tags.legend, "P", lines.map((line, at) => text(line, left, baseline - at * 11, legendPt, QUIET)).join("\n"));
  }

  function drawEntry(item: Extract<PlacedItem, { readonly kind: "entry" }>): void {
    const { row } = item;
    const line = tree.add("TR", tags.body);
    const lines = (shaped: readonly ShapedText[], x: number, size: number): string =>
      shaped.map((one, at) => text(one, x, item.baseline - at * leadingPt, size, INK)).join("\n");
    const cell = (content: string): void => {
      const element = tree.add("TD", line);
      if (content !== "") mark(element, "TD", content);
    };
    cell(flushRight(`${row.row}`, INDEX_COLUMNS.row.end, item.baseline, rowPt, QUIET, "regular"));
    const title = lines(item.title, INDEX_COLUMNS.document.x, rowPt);
    const destination = drawing.destinationOf(row.entryId);
    const documentCell = tree.add("TD", line);
    if (destination === null) mark(documentCell, "TD", title);
    else {
      const link = tree.add("Link", documentCell);
      mark(link, "Link", title);
      const annotationRef = context.nextRef();
      const dict = context.obj({
        Type: "Annot",
        Subtype: "Link",
        Rect: [left, item.bottom, right, item.top].map((value) => Number(num(value))),
        Border: [0, 0, 0],
        F: 4,
      });
      dict.set(PDFName.of("Dest"), destination);
      dict.set(PDFName.of("Contents"), PDFHexString.fromText(`${row.title}, ${columns.pages} ${row.pages}`));
      annotations.push({ ref: annotationRef, dict });
      tree.link(link, ref, dict, annotationRef);
    }
    if (item.parts.length > 0) {
      const below = item.baseline - item.title.length * leadingPt + 1;
      const parts = item.parts.map((one, at) =>
        text(one, INDEX_COLUMNS.document.x, below - at * partsLeadingPt, partsPt, QUIET),
      );
      mark(tree.add("P", documentCell), "P", parts.join("\n"));
    }
    cell(lines(item.whose, INDEX_COLUMNS.whose.x, rowPt));
    cell(lines(item.date, INDEX_COLUMNS.date.x, datePt));
    if (shownHeadings.length === headings.length) {
      cell(
        row.marks.length === 0
          ? ""
          : plain(row.marks.join(" "), INDEX_COLUMNS.marks.x, item.baseline, rowPt, ACCENT, "bold"),
      );
    }
    cell(flushRight(row.pages, INDEX_COLUMNS.pages.end, item.baseline, rowPt, INK, "bold"));
    rule(item.bottom, 0.4, RULE);
  }

  const entries = new Map<string, PDFObject>([
    ["StructParents", context.obj(pageKey)],
    ["Tabs", PDFName.of("S")],
  ]);
  const draft: PageDraft = {
    ref,
    corners: [0, 0, A4_PT.widthPt, A4_PT.heightPt],
    turns: 0,
    userUnit: 1,
    resources: context.obj({}),
    content: [],
    over: [ops.join("\n")],
    annotations,
    entries,
  };
  addResources(draft, "Font", used);
  return draft;
}

/** A value on one line: set smaller, then cut, where it is too wide. */
function fitted(
  fonts: FontBook,
  value: string,
  weight: Weight,
  sizePt: number,
  widthPt: number,
): { readonly shaped: ShapedText; readonly size: number } {
  const shaped = fonts.shape(value, weight);
  const size = Math.min(sizePt, (widthPt * 1000) / Math.max(1, shaped.width));
  if (size >= 7.5) return { shaped, size };
  let cut = value;
  let short = shaped;
  while (cut.length > 1 && (short.width * 7.5) / 1000 > widthPt) {
    cut = cut.slice(0, -1);
    short = fonts.shape(`${cut}\u2026`, weight);
  }
  return { shaped: short, size: 7.5 };
}
