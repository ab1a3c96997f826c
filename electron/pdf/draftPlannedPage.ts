import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import type { UsableSource } from "#electron/ports.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import { type QuarterTurns, turnBox } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { PlannedPage } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { draftImagePage, type ImageStore } from "./draftImagePage.ts";
import { draftSourcePage } from "./draftSourcePage.ts";
import type { FontBook } from "./fontBook.ts";
import { drawNumber, numberBox, STRIP_PT, spotOnDraft, stripBelow } from "./numberPage.ts";
import type { InputPdf } from "./openInputs.ts";
import { addResources, draftFrame, type PageDraft } from "./pageDraft.ts";
import type { Area } from "./pageFrame.ts";
import { inkOfPdfPage, inkOfSheet } from "./pageInk.ts";
import { sheetFor, withBlankStrip } from "./sheetFor.ts";
import { textLayerOps } from "./textLayer.ts";

type SourcePage = Extract<PlannedPage, { readonly kind: "source" }>;

/** What all pages of one output share. */
export interface Workshop {
  readonly context: PDFContext;
  readonly fonts: FontBook;
  readonly images: ImageStore;
  readonly inputs: ReadonlyMap<string, InputPdf>;
  readonly sources: ReadonlyMap<string, UsableSource>;
  readonly readings: ReadonlyMap<string, RecognisedPage>;
  readonly searchable: boolean;
  readonly glyphless: () => PDFRef;
}

export interface DraftedPage {
  readonly draft: PageDraft;
  readonly removed: readonly Removed[];
}

/** One page of an input in the pack: drawn, made searchable, numbered. */
export async function draftPlannedPage(
  shop: Workshop,
  planned: SourcePage,
  kind: DocumentKind,
  ref: PDFRef,
): Promise<DraftedPage> {
  const source = shop.sources.get(planned.fileId);
  const page = source?.pages.find((candidate) => candidate.pageIndex === planned.pageIndex);
  if (source === undefined || page === undefined) throw new Error(`no page ${planned.pageId}`);
  const input = shop.inputs.get(planned.fileId);
  const drafted =
    input === undefined
      ? await draftPicture(shop, source, page, planned, kind, ref)
      : await draftPdfPage(shop, input, page, planned, ref);
  const reading = shop.readings.get(planned.pageId);
  if (shop.searchable && reading?.source === "ocr" && page.content !== "text") {
    const ops = textLayerOps(reading.lines, drafted.content, planned.userTurns, "QjGlyphless");
    if (ops !== "") {
      drafted.draft.over.push(ops);
      addResources(drafted.draft, "Font", new Map([["QjGlyphless", shop.glyphless()]]));
    }
  }
  drawNumber(drafted.draft, drafted.spot, planned.pageNumber, shop.fonts);
  return { draft: drafted.draft, removed: drafted.removed };
}

/** A draft with the place where the input's page lies on it, and the place for the number. */
interface Placed extends DraftedPage {
  readonly content: Area;
  readonly spot: Area;
}

async function draftPdfPage(
  shop: Workshop,
  { pdf, copier }: InputPdf,
  page: Page,
  planned: SourcePage,
  ref: PDFRef,
): Promise<Placed> {
  const { draft, removed } = draftSourcePage(pdf, copier, page, planned.turns, ref);
  const { widthPt, heightPt } = draftFrame(draft);
  const whole: Area = { x: 0, y: 0, width: widthPt, height: heightPt };
  const raster = await inkOfPdfPage(pdf.bytes, planned.pageIndex, planned.turns);
  const box = numberBox(shop.fonts, planned.pageNumber);
  const words = wordAreas(shop.readings.get(planned.pageId), whole, planned.userTurns);
  const spot = raster === null ? null : spotOnDraft(draft, raster, words, box);
  if (spot !== null) return { draft, removed, content: whole, spot };
  const inStrip = stripBelow(draft, box);
  return { draft, removed, content: { ...whole, y: STRIP_PT }, spot: inStrip };
}

async function draftPicture(
  shop: Workshop,
  source: UsableSource,
  page: Page,
  planned: SourcePage,
  kind: DocumentKind,
  ref: PDFRef,
): Promise<Placed> {
  const { turns, pageIndex } = planned;
  const onItsSide = turns % 2 === 1;
  const [shownWidth, shownHeight] = [page.widthPx ?? page.widthPt, page.heightPx ?? page.heightPt];
  const widthPx = onItsSide ? shownHeight : shownWidth;
  const heightPx = onItsSide ? shownWidth : shownHeight;
  const plain = sheetFor({ widthPx, heightPx, dpi: page.dpiKnown ? page.dpi : null, kind });
  const box = numberBox(shop.fonts, planned.pageNumber);
  const reading = shop.readings.get(planned.pageId);
  const raster = await inkOfSheet(source, pageIndex, turns, plain);
  const draftOn = (sheet: typeof plain): Promise<PageDraft> =>
    draftImagePage(
      { context: shop.context, images: shop.images },
      { source, pageIndex, turns, sheet, longSidePx: Math.max(widthPx, heightPx) },
      ref,
    );
  const draft = await draftOn(plain);
  const spot = spotOnDraft(draft, raster, wordAreas(reading, plain.picture, planned.userTurns), box);
  if (spot !== null) return { draft, removed: [], content: plain.picture, spot };
  const shrunk = withBlankStrip(plain, STRIP_PT);
  const x = Math.max(2, shrunk.widthPt - 24 - box.width);
  return {
    draft: await draftOn(shrunk),
    removed: [],
    content: shrunk.picture,
    spot: { x, y: 0.5, width: box.width, height: box.height },
  };
}

function wordAreas(reading: RecognisedPage | undefined, on: Area, userTurns: QuarterTurns): readonly Area[] {
  return (reading?.lines ?? []).flatMap((line) =>
    line.words.map((word) => {
      const [left, top, width, height] = turnBox(word.box, userTurns);
      return {
        x: on.x + left * on.width,
        y: on.y + (1 - top - height) * on.height,
        width: width * on.width,
        height: height * on.height,
      };
    }),
  );
}
