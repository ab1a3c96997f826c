import { PDFContext, type PDFRef } from "@cantoo/pdf-lib";
import type { UsableSource } from "#electron/ports.ts";
import { AppError } from "#shared/domain/appError.ts";
import { A4_PT } from "#shared/domain/geometry.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { IndexModel } from "#shared/letters/indexModel.ts";
import { INDEX_ID, type PackPlan, type PlanEntry, pagesOf } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { draftPlannedPage, type Workshop } from "./draftPlannedPage.ts";
import { beginIndexTags, drawIndexSheet } from "./drawIndex.ts";
import { finishPdf } from "./finishPdf.ts";
import { FontBook } from "./fontBook.ts";
import { loadFontFaces } from "./fontFaces.ts";
import { embedGlyphlessFont } from "./glyphlessFont.ts";
import { layoutIndex } from "./layoutIndex.ts";
import { drawNumber, numberBox } from "./numberPage.ts";
import { openInputs } from "./openInputs.ts";
import { draftFrame, type PageDraft, writeDraft } from "./pageDraft.ts";
import { StructureTree } from "./structureTree.ts";
import type { PageEvidence } from "./verifyPack.ts";
import { topOf } from "./writePackOutline.ts";

/** What one output file is made of. */
export interface PdfRequest {
  readonly plan: PackPlan;
  /** Entries of the plan that this file holds, in order: all of them, or one. */
  readonly entries: readonly PlanEntry[];
  readonly index: IndexModel;
  readonly sources: ReadonlyMap<string, UsableSource>;
  readonly readings: ReadonlyMap<string, RecognisedPage>;
  readonly title: string;
  /** BCP 47: "en", "ru". */
  readonly language: string;
  readonly searchable: boolean;
  readonly signal: AbortSignal;
  readonly onPage: (pageNumber: number) => void;
}

export interface BuiltPdf {
  readonly bytes: Uint8Array;
  readonly pageCount: number;
  /** What was left behind, by file. */
  readonly removed: ReadonlyMap<string, readonly Removed[]>;
  /** By page number, for verifyPack. */
  readonly evidence: ReadonlyMap<number, PageEvidence>;
  readonly textLayerBytes: number;
}

/** Puts the entries' pages into one PDF with numbers, labels, bookmarks, links and text layer. Bytes only: no disk. */
export async function buildPdf(request: PdfRequest): Promise<BuiltPdf> {
  const { plan, entries, sources } = request;
  const context = PDFContext.create();
  const parent = context.nextRef();
  const refs = new Map<number, PDFRef>();
  for (const page of entries.flatMap(pagesOf)) refs.set(page.pageNumber, context.nextRef());
  const refOf = (pageNumber: number): PDFRef => {
    const ref = refs.get(pageNumber);
    if (ref === undefined) throw new Error(`page ${pageNumber} is not in this file`);
    return ref;
  };

  const inputs = await openInputs(context, entries, sources, refs);
  const fonts = new FontBook(context, await loadFontFaces());
  let glyphless: PDFRef | null = null;
  const shop: Workshop = {
    context,
    fonts,
    images: new Map(),
    inputs,
    sources,
    readings: request.readings,
    searchable: request.searchable,
    glyphless: () => {
      glyphless ??= embedGlyphlessFont(context);
      return glyphless;
    },
  };

  const drafts = new Map<number, PageDraft>();
  const removed = new Map<string, Removed[]>();
  const evidence = new Map<number, PageEvidence>();
  let textLayerBytes = 0;
  for (const entry of entries) {
    for (const page of pagesOf(entry)) {
      if (request.signal.aborted) throw new AppError("interrupted");
      if (page.kind === "generated") continue;
      const drafted = await draftPlannedPage(shop, page, entry.kind, refOf(page.pageNumber));
      drafts.set(page.pageNumber, drafted.draft);
      evidence.set(page.pageNumber, drafted.evidence);
      textLayerBytes += drafted.textLayerBytes;
      if (drafted.removed.length > 0) {
        removed.set(page.fileId, [...(removed.get(page.fileId) ?? []), ...drafted.removed]);
      }
      request.onPage(page.pageNumber);
    }
  }
  const tree = drawGenerated(request, shop, drafts, refOf);

  const pageNumbers = [...refs.keys()];
  for (const pageNumber of pageNumbers) {
    const draft = drafts.get(pageNumber);
    if (draft === undefined) throw new Error(`page ${pageNumber} was not drawn`);
    writeDraft(context, draft, parent);
  }
  fonts.embed();
  const bytes = await finishPdf({
    context,
    parent,
    pageNumbers,
    drafts,
    inputs,
    plan,
    entries,
    tree,
    ...describe(request),
  });
  return { bytes, pageCount: pageNumbers.length, removed, evidence, textLayerBytes };
}

function describe({ title, language, sources }: PdfRequest): {
  readonly title: string;
  readonly language: string;
  readonly sourceHashes: readonly string[];
} {
  return { title, language, sourceHashes: [...sources.values()].map(({ file }) => file.sha256).sort() };
}

const INDEX_SHEET = { corners: [0, 0, A4_PT.widthPt, A4_PT.heightPt], turns: 0, userUnit: 1 } as const;

/** The index, drawn last because its links need every other page's place. Null where this file has no index. */
function drawGenerated(
  request: PdfRequest,
  { context, fonts }: Workshop,
  drafts: Map<number, PageDraft>,
  refOf: (pageNumber: number) => PDFRef,
): StructureTree | null {
  const { plan, entries, index } = request;
  const entry = entries.find((candidate) => candidate.id === INDEX_ID);
  if (entry === undefined) return null;
  const tree = new StructureTree(context);
  const tags = beginIndexTags(tree, index);
  const sheets = layoutIndex(index, fonts.chooser);
  const pages = pagesOf(entry);
  const firstPages = new Map(plan.sections.flatMap((section) => section.entries).map((one) => [one.id, one.firstPage]));
  const ownFirst = pages[0]?.pageNumber;
  sheets.forEach((sheet, at) => {
    const page = pages[at];
    if (page === undefined) throw new Error("the index needs more pages than the plan has");
    const draft = drawIndexSheet(
      {
        context,
        fonts,
        tree,
        model: index,
        destinationOf: (entryId) => {
          const first = firstPages.get(entryId);
          const target = first === undefined ? undefined : drafts.get(first);
          if (target !== undefined) return topOf(context, target);
          return first === ownFirst && first !== undefined
            ? topOf(context, { ...INDEX_SHEET, ref: refOf(first) })
            : null;
        },
      },
      sheet,
      refOf(page.pageNumber),
      tags,
    );
    const { widthPt } = draftFrame(draft);
    const box = numberBox(fonts, page.pageNumber);
    drawNumber(draft, { x: widthPt - 24 - box.width, y: 20, ...box }, page.pageNumber, fonts);
    drafts.set(page.pageNumber, draft);
  });
  return tree;
}
