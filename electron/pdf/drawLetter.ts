import { type PDFContext, PDFName, type PDFObject, type PDFRef, PDFString } from "@cantoo/pdf-lib";
import { assertNever } from "#shared/domain/assertNever.ts";
import { A4_PT } from "#shared/domain/geometry.ts";
import type { LetterLanguage } from "#shared/letters/letter.ts";
import { artifact, num } from "./contentOps.ts";
import type { FontBook } from "./fontBook.ts";
import type { LetterLayout, LetterSheet, PlacedPiece } from "./layoutLetter.ts";
import { LETTER_SHEET } from "./letterStyle.ts";
import { addResources, type PageDraft } from "./pageDraft.ts";
import type { StructElement, StructureTree } from "./structureTree.ts";

const INK = "0.09 0.12 0.16";
const QUIET = "0.40 0.44 0.50";

/** Where each part of each element is told in the structure tree. */
export interface LetterTags {
  readonly parts: readonly (readonly { readonly element: StructElement; readonly tag: string }[])[];
}

/** Begins a letter in the structure tree: title, paragraphs, lists and tables in reading order. */
export function beginLetterTags(
  context: PDFContext,
  tree: StructureTree,
  { elements }: LetterLayout,
  language: LetterLanguage,
): LetterTags {
  const section = tree.add("Sect", tree.document);
  section.dict.set(PDFName.of("Lang"), PDFString.of(language));
  const groups = new Map<number, StructElement>();
  const groupOf = (group: number, type: string): StructElement => {
    const known = groups.get(group) ?? tree.add(type, section);
    groups.set(group, known);
    return known;
  };
  return {
    parts: elements.map((element) => {
      switch (element.kind) {
        case "title":
          return [{ element: tree.add("H1", section), tag: "H1" }];
        case "paragraph":
          return [{ element: tree.add("P", section), tag: "P" }];
        case "item": {
          const item = tree.add("LI", groupOf(element.group, "L"));
          return [
            { element: tree.add("Lbl", item), tag: "Lbl" },
            { element: tree.add("LBody", item), tag: "LBody" },
          ];
        }
        case "row": {
          const row = tree.add("TR", groupOf(element.group, "Table"));
          return Array.from({ length: element.cells }, () =>
            element.isHeading
              ? { element: tree.add("TH", row, context.obj({ O: "Table", Scope: "Column" })), tag: "TH" }
              : { element: tree.add("TD", row), tag: "TD" },
          );
        }
        default:
          return assertNever(element);
      }
    }),
  };
}

export interface LetterDrawing {
  readonly context: PDFContext;
  readonly fonts: FontBook;
  readonly tree: StructureTree;
}

/** Draws one sheet of a letter; an empty one where the letter has become shorter than its place. */
export function drawLetterSheet(
  { context, fonts, tree }: LetterDrawing,
  sheet: LetterSheet | undefined,
  ref: PDFRef,
  tags: LetterTags,
): PageDraft {
  const pageKey = tree.pageKey();
  const used = new Map<string, PDFRef>();
  const ops: string[] = [];
  const show = ({ shaped, x, baseline, sizePt }: PlacedPiece): string =>
    `BT ${INK} rg\n${fonts.show(shaped, x, baseline, sizePt, used)}\nET`;
  for (const run of runsOf(sheet?.pieces ?? [])) {
    const [first] = run;
    const part = first === undefined ? undefined : tags.parts[first.element]?.[first.part];
    if (part !== undefined) ops.push(tree.mark(part.element, part.tag, ref, pageKey, run.map(show).join("\n")));
  }
  for (const { from, to, y, widthPt } of sheet?.rules ?? []) {
    ops.push(artifact(`${INK} RG ${num(widthPt)} w ${num(from)} ${num(y)} m ${num(to)} ${num(y)} l S`, "Layout"));
  }
  const { left, footerPt, footerBaseline } = LETTER_SHEET;
  const footer = sheet?.footer ?? [];
  footer.forEach((shaped, line) => {
    const y = footerBaseline + (footer.length - 1 - line) * footerPt * 1.3;
    ops.push(artifact(`BT ${QUIET} rg\n${fonts.show(shaped, left, y, footerPt, used)}\nET`, "Pagination"));
  });
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
    annotations: [],
    entries,
  };
  addResources(draft, "Font", used);
  return draft;
}

/** Neighbouring lines of one part of one element. */
function runsOf(pieces: readonly PlacedPiece[]): readonly (readonly PlacedPiece[])[] {
  const runs: PlacedPiece[][] = [];
  for (const piece of pieces) {
    const last = runs.at(-1)?.at(-1);
    if (last !== undefined && last.element === piece.element && last.part === piece.part) runs.at(-1)?.push(piece);
    else runs.push([piece]);
  }
  return runs;
}
