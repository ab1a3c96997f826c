import { PDFContext, type PDFRef } from "@cantoo/pdf-lib";
import type { UsableSource } from "#electron/ports.ts";
import { AppError } from "#shared/domain/appError.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { IndexModel } from "#shared/letters/indexModel.ts";
import { type Letter, letterText } from "#shared/letters/letter.ts";
import { type PackPlan, type PlanEntry, pagesOf, sidesOf } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { draftCardSheet } from "./draftCardSheet.ts";
import { MAX_DPI } from "./draftImagePage.ts";
import { draftPlannedPage, type Workshop } from "./draftPlannedPage.ts";
import { drawGenerated } from "./drawGenerated.ts";
import { finishPdf, savePdfBytes } from "./finishPdf.ts";
import { fitPictures } from "./fitSize.ts";
import { FontBook } from "./fontBook.ts";
import { loadFontFaces } from "./fontFaces.ts";
import { embedGlyphlessFont } from "./glyphlessFont.ts";
import { type BuildCache, emptyCache, openInputs } from "./openInputs.ts";
import { type PageDraft, writeDraft } from "./pageDraft.ts";
import { shareObjects } from "./shareObjects.ts";
import { findSqueezable, replaceImage, type Squeeze } from "./squeezeImages.ts";
import type { PageEvidence } from "./verifyPack.ts";

/** What one output file is made of. */
export interface PdfRequest {
  readonly plan: PackPlan;
  /** Entries of the plan that this file holds, in order: all of them, or one. */
  readonly entries: readonly PlanEntry[];
  readonly index: IndexModel;
  /** Letters of the plan as they are to be written, by entry id. */
  readonly letters: ReadonlyMap<string, Letter>;
  readonly sources: ReadonlyMap<string, UsableSource>;
  readonly readings: ReadonlyMap<string, RecognisedPage>;
  readonly title: string;
  /** BCP 47: "en", "ru". */
  readonly language: string;
  readonly searchable: boolean;
  /** Largest size in bytes; null for none. */
  readonly maxSizeBytes: number | null;
  /** Pages whose pictures are not squeezed: their machine-readable zone would not be read any more. */
  readonly protectedPages: ReadonlySet<string>;
  /** Shared between outputs of one pack; a fresh one where absent. */
  readonly cache?: BuildCache;
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
  /** How hard the scans were pressed; null where they were not. */
  readonly squeeze: Squeeze | null;
  /** False where the size limit is not met although the legibility floor is reached. */
  readonly sizeMet: boolean;
}

/** Puts the entries' pages into one PDF with numbers, labels, bookmarks, links and text layer. Bytes only: no disk. */
export async function buildPdf(request: PdfRequest): Promise<BuiltPdf> {
  const { plan, entries, sources } = request;
  const cache = request.cache ?? emptyCache();
  const context = PDFContext.create();
  const parent = context.nextRef();
  const refs = new Map<number, PDFRef>();
  for (const page of entries.flatMap(pagesOf)) refs.set(page.pageNumber, context.nextRef());
  const refOf = (pageNumber: number): PDFRef => {
    const ref = refs.get(pageNumber);
    if (ref === undefined) throw new Error(`page ${pageNumber} is not in this file`);
    return ref;
  };

  const inputs = await openInputs(context, entries, sources, refs, cache);
  const fonts = new FontBook(context, await loadFontFaces());
  let glyphless: PDFRef | null = null;
  const shop: Workshop = {
    context,
    fonts,
    images: new Map(),
    inputs,
    ink: cache.ink,
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
  const protectedNumbers = new Set<number>();
  let textLayerBytes = 0;
  for (const entry of entries) {
    for (const page of pagesOf(entry)) {
      if (request.signal.aborted) throw new AppError("interrupted");
      if (page.kind === "generated") continue;
      const drafted =
        page.back === undefined
          ? await draftPlannedPage(shop, page, entry.kind, refOf(page.pageNumber))
          : await draftCardSheet(shop, page, page.back, refOf(page.pageNumber));
      drafts.set(page.pageNumber, drafted.draft);
      evidence.set(page.pageNumber, drafted.evidence);
      textLayerBytes += drafted.textLayerBytes;
      for (const side of sidesOf(page)) {
        if (request.protectedPages.has(side.pageId)) protectedNumbers.add(page.pageNumber);
        removed.set(side.fileId, [...(removed.get(side.fileId) ?? []), ...drafted.removed]);
      }
      request.onPage(page.pageNumber);
    }
  }
  const tree = drawGenerated(request, shop, drafts, evidence, refOf);

  const pageNumbers = [...refs.keys()];
  for (const pageNumber of pageNumbers) {
    const draft = drafts.get(pageNumber);
    if (draft === undefined) throw new Error(`page ${pageNumber} was not drawn`);
    writeDraft(context, draft, parent);
  }
  fonts.embed();
  finishPdf({ context, parent, pageNumbers, drafts, inputs, plan, entries, tree, ...describe(request) });
  await limitResolution(context, pageNumbers.map(refOf), request.signal);
  const { bytes, squeeze, sizeMet } = await saveWithin(context, drafts, protectedNumbers, request);
  return { bytes, pageCount: pageNumbers.length, removed, evidence, textLayerBytes, squeeze, sizeMet };
}

/** Quality of pictures that are only brought down to the highest resolution allowed. */
const KEEP_QUALITY = 92;

/** Nothing finer than 300 dpi (output-pdf.md, point 9). */
async function limitResolution(context: PDFContext, pages: readonly PDFRef[], signal: AbortSignal): Promise<void> {
  let replaced = false;
  for (const image of findSqueezable(context, pages)) {
    if (Math.max(image.dpiX, image.dpiY) <= MAX_DPI * 1.01) continue;
    if (signal.aborted) throw new AppError("interrupted");
    const recoded = await image.recode({ dpi: MAX_DPI, quality: KEEP_QUALITY });
    if (recoded === null) continue;
    replaceImage(context, image.ref, recoded);
    replaced = true;
  }
  if (replaced) shareObjects(context);
}

interface Saved {
  readonly bytes: Uint8Array;
  readonly squeeze: Squeeze | null;
  readonly sizeMet: boolean;
}

/** The bytes, within the limit where there is one and the floor of legibility allows it. */
async function saveWithin(
  context: PDFContext,
  drafts: ReadonlyMap<number, PageDraft>,
  protectedNumbers: ReadonlySet<number>,
  { maxSizeBytes, signal }: PdfRequest,
): Promise<Saved> {
  const bytes = await savePdfBytes(context);
  if (maxSizeBytes === null || bytes.length <= maxSizeBytes) return { bytes, squeeze: null, sizeMet: true };
  const kept = [...drafts].filter(([number]) => protectedNumbers.has(number)).map(([, { ref }]) => ref);
  const all = [...drafts.values()].map(({ ref }) => ref);
  const keptRefs = new Set(findSqueezable(context, kept).map((image) => image.ref));
  const images = findSqueezable(context, all).filter((image) => !image.small && !keptRefs.has(image.ref));
  const pictures = images.reduce((sum, image) => sum + image.bytes, 0);
  const budget = maxSizeBytes - (bytes.length - pictures) - SAVING_SLACK_BYTES;
  const fit = await fitPictures(context, images, budget, signal);
  const smaller = await savePdfBytes(context);
  return { bytes: smaller, squeeze: fit.squeeze, sizeMet: smaller.length <= maxSizeBytes };
}

/** Dictionaries of squeezed pictures are a little longer or shorter than before. */
const SAVING_SLACK_BYTES = 2_000;

function describe({ title, language, sources, letters }: PdfRequest): {
  readonly title: string;
  readonly language: string;
  readonly sourceHashes: readonly string[];
} {
  const hashes = [...sources.values()].map(({ file }) => file.sha256).sort();
  return { title, language, sourceHashes: [...hashes, ...[...letters.values()].map(letterText)] };
}
