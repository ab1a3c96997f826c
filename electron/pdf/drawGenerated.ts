import type { PDFRef } from "@cantoo/pdf-lib";
import { A4_PT, type Box } from "#shared/domain/geometry.ts";
import type { IndexModel } from "#shared/letters/indexModel.ts";
import type { Letter } from "#shared/letters/letter.ts";
import { entriesOf, INDEX_ID, type PackPlan, type PlanEntry, pagesOf } from "#shared/plan/packPlan.ts";
import type { Workshop } from "./draftPlannedPage.ts";
import { beginIndexTags, drawIndexSheet } from "./drawIndex.ts";
import { beginLetterTags, drawLetterSheet } from "./drawLetter.ts";
import { layoutIndex } from "./layoutIndex.ts";
import { layoutLetter } from "./layoutLetter.ts";
import { drawNumber, numberBox } from "./numberPage.ts";
import { draftFrame, type PageDraft } from "./pageDraft.ts";
import { StructureTree } from "./structureTree.ts";
import type { PageEvidence } from "./verifyPack.ts";
import { topOf } from "./writePackOutline.ts";

export interface GeneratedRequest {
  readonly plan: PackPlan;
  /** Entries of the plan that this file holds. */
  readonly entries: readonly PlanEntry[];
  readonly index: IndexModel;
  /** By entry id. */
  readonly letters: ReadonlyMap<string, Letter>;
}

const SHEET = { corners: [0, 0, A4_PT.widthPt, A4_PT.heightPt], turns: 0, userUnit: 1 } as const;

/**
 * The index and the letters, drawn last because the index's links need every other page's place, and tagged in the order
 * of their pages. Null where this file has neither.
 */
export function drawGenerated(
  request: GeneratedRequest,
  shop: Workshop,
  drafts: Map<number, PageDraft>,
  evidence: Map<number, PageEvidence>,
  refOf: (pageNumber: number) => PDFRef,
): StructureTree | null {
  const generated = request.entries.filter((entry) => pagesOf(entry).some((page) => page.kind === "generated"));
  if (generated.length === 0) return null;
  const tree = new StructureTree(shop.context);
  for (const entry of generated) {
    const draw =
      entry.id === INDEX_ID
        ? indexDrawer(request, shop, tree, drafts, refOf)
        : letterDrawer(request.letters.get(entry.id), shop, tree);
    for (const page of pagesOf(entry)) {
      if (page.kind !== "generated") continue;
      const draft = draw(page.sheetIndex, refOf(page.pageNumber));
      drafts.set(page.pageNumber, draft);
      evidence.set(page.pageNumber, numberSheet(shop, draft, page.pageNumber));
    }
  }
  return tree;
}

type Drawer = (sheetIndex: number, ref: PDFRef) => PageDraft;

function indexDrawer(
  { plan, entries, index }: GeneratedRequest,
  { context, fonts }: Workshop,
  tree: StructureTree,
  drafts: ReadonlyMap<number, PageDraft>,
  refOf: (pageNumber: number) => PDFRef,
): Drawer {
  const tags = beginIndexTags(tree, index);
  const sheets = layoutIndex(index, fonts.chooser);
  const firstPages = new Map(entriesOf(plan).map((one) => [one.id, one.firstPage]));
  const own = new Set(entries.flatMap(pagesOf).flatMap((page) => (page.kind === "generated" ? [page.pageNumber] : [])));
  const destinationOf = (entryId: string) => {
    const first = firstPages.get(entryId);
    if (first === undefined) return null;
    const target = drafts.get(first);
    if (target !== undefined) return topOf(context, target);
    return own.has(first) ? topOf(context, { ...SHEET, ref: refOf(first) }) : null;
  };
  return (sheetIndex, ref) => {
    const sheet = sheets[sheetIndex];
    if (sheet === undefined) throw new Error("the plan has more pages for the index than it needs");
    return drawIndexSheet({ context, fonts, tree, model: index, destinationOf }, sheet, ref, tags);
  };
}

function letterDrawer(letter: Letter | undefined, { context, fonts }: Workshop, tree: StructureTree): Drawer {
  if (letter === undefined) throw new Error("a letter of the plan was not written");
  const layout = layoutLetter(letter, fonts.chooser);
  const tags = beginLetterTags(context, tree, layout, letter.language);
  return (sheetIndex, ref) => drawLetterSheet({ context, fonts, tree }, layout.sheets[sheetIndex], ref, tags);
}

/** Prints the page's number bottom right, and tells where. */
function numberSheet({ fonts }: Workshop, draft: PageDraft, pageNumber: number): PageEvidence {
  const { widthPt, heightPt } = draftFrame(draft);
  const box = numberBox(fonts, pageNumber);
  const spot = { x: widthPt - 24 - box.width, y: 20, ...box };
  drawNumber(draft, spot, pageNumber, fonts);
  const shown: Box = [
    spot.x / widthPt,
    1 - (spot.y + spot.height) / heightPt,
    spot.width / widthPt,
    spot.height / heightPt,
  ];
  return { look: null, content: [0, 0, 1, 1], numberBox: shown, layer: [], untouched: [] };
}
