import { PDFContext } from "@cantoo/pdf-lib";
import type { Letter } from "#shared/letters/letter.ts";
import { entriesOf, type PackPlan, pagesOf } from "#shared/plan/packPlan.ts";
import { beginLetterTags, drawLetterSheet } from "./drawLetter.ts";
import { finishPdf, savePdfBytes } from "./finishPdf.ts";
import { FontBook } from "./fontBook.ts";
import { loadFontFaces } from "./fontFaces.ts";
import { layoutLetter } from "./layoutLetter.ts";
import { drawNumber, numberBox } from "./numberPage.ts";
import { draftFrame, type PageDraft, writeDraft } from "./pageDraft.ts";
import { StructureTree } from "./structureTree.ts";

/** One letter as a PDF of its own, to print, sign and scan: tagged A4, numbered only where it has several pages. */
export async function letterPdf(letter: Letter, today: string): Promise<Uint8Array> {
  const context = PDFContext.create();
  const parent = context.nextRef();
  const fonts = new FontBook(context, await loadFontFaces());
  const tree = new StructureTree(context);
  const layout = layoutLetter(letter, fonts.chooser);
  const tags = beginLetterTags(context, tree, layout, letter.language);
  const drafts = new Map<number, PageDraft>();
  layout.sheets.forEach((sheet, index) => {
    const draft = drawLetterSheet({ context, fonts, tree }, sheet, context.nextRef(), tags);
    if (layout.sheets.length > 1) {
      const box = numberBox(fonts, index + 1);
      drawNumber(draft, { x: draftFrame(draft).widthPt - 24 - box.width, y: 20, ...box }, index + 1, fonts);
    }
    drafts.set(index + 1, draft);
  });
  for (const draft of drafts.values()) writeDraft(context, draft, parent);
  fonts.embed();
  const plan = planOf(letter, layout.sheets.length, today);
  finishPdf({
    context,
    parent,
    pageNumbers: [...drafts.keys()],
    drafts,
    inputs: new Map(),
    plan,
    entries: entriesOf(plan),
    tree,
    title: letter.title,
    language: letter.language,
    sourceHashes: [JSON.stringify(letter.blocks)],
  });
  return savePdfBytes(context);
}

/** A pack of this one letter, for the bookmark and the dates. */
function planOf(letter: Letter, sheets: number, today: string): PackPlan {
  const pages = Array.from({ length: sheets }, (_, sheetIndex) => ({
    kind: "generated" as const,
    generated: letter.id,
    sheetIndex,
    pageNumber: sheetIndex + 1,
  }));
  const entry = {
    id: letter.id,
    row: 1,
    slot: null,
    kind: "unknown" as const,
    documents: [],
    title: letter.title,
    person: null,
    whose: "",
    date: "",
    parts: [{ kind: "original" as const, pages }],
    firstPage: 1,
    lastPage: sheets,
    marks: { translation: false, legalization: false, signed: false },
  };
  return {
    route: null,
    routeTitle: "",
    visaCode: "",
    applicant: "",
    passportNumber: "",
    invitationNumber: "",
    today,
    sections: [{ id: letter.id, title: letter.title, entries: [entry] }],
    pageCount: pagesOf(entry).length,
    leftOut: [],
  };
}
