import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import type { Raster, UsableSource } from "#electron/ports.ts";
import type { DocumentKind } from "#shared/domain/document.ts";
import { type Box, type QuarterTurns, turnBox } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { PlannedPage, PlannedSide } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { shrinkRaster } from "./compareLooks.ts";
import { type DraftedPicture, draftImagePage, type ImageStore } from "./draftImagePage.ts";
import { draftSourcePage } from "./draftSourcePage.ts";
import { findNumberSpot } from "./findNumberSpot.ts";
import type { FontBook } from "./fontBook.ts";
import { drawNumber, numberBox, STRIP_PT, spotOnDraft, stripBelow } from "./numberPage.ts";
import type { InputPdf } from "./openInputs.ts";
import { addResources, draftFrame, type PageDraft } from "./pageDraft.ts";
import type { Area } from "./pageFrame.ts";
import { inkOfPdfPage, inkOfSheet } from "./pageInk.ts";
import { sheetFor, withBlankStrip } from "./sheetFor.ts";
import { textLayerOps } from "./textLayer.ts";
import type { PageEvidence } from "./verifyPack.ts";

export type SourcePage = Extract<PlannedPage, { readonly kind: "source" }>;

/** What all pages of one output share. */
export interface Workshop {
  readonly context: PDFContext;
  readonly fonts: FontBook;
  readonly images: ImageStore;
  readonly inputs: ReadonlyMap<string, InputPdf>;
  /** Pages looked at before, by page id and turns. */
  readonly ink: Map<string, Raster | null>;
  readonly sources: ReadonlyMap<string, UsableSource>;
  readonly readings: ReadonlyMap<string, RecognisedPage>;
  readonly searchable: boolean;
  readonly glyphless: () => PDFRef;
}

export interface DraftedPage {
  readonly draft: PageDraft;
  readonly removed: readonly Removed[];
  /** What the finished file must show on this page. */
  readonly evidence: PageEvidence;
  /** Bytes of the page's invisible text as stored. */
  readonly textLayerBytes: number;
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
  const { draft, content, spot } = drafted;
  const reading = shop.readings.get(planned.pageId);
  const layered = shop.searchable && reading?.source === "ocr" && page.content !== "text";
  const ops = layered ? textLayerOps(reading.lines, content, planned.userTurns, "QjGlyphless") : "";
  if (ops !== "") {
    draft.over.push(ops);
    addResources(draft, "Font", new Map([["QjGlyphless", shop.glyphless()]]));
  }
  drawNumber(draft, spot, planned.pageNumber, shop.fonts);
  const { widthPt, heightPt } = draftFrame(draft);
  return {
    draft,
    removed: drafted.removed,
    textLayerBytes: ops === "" ? 0 : zlibSync(new TextEncoder().encode(ops)).length,
    evidence: {
      look: drafted.look,
      content: boxOf(drafted.lookArea, widthPt, heightPt),
      numberBox: boxOf(spot, widthPt, heightPt),
      layer:
        ops === "" || reading === undefined
          ? []
          : reading.lines.flatMap((line) =>
              line.words.map((word) => ({
                ...word,
                box: boxOf(wordArea(word.box, content, planned.userTurns), widthPt, heightPt),
              })),
            ),
      untouched: drafted.untouched === null ? [] : [drafted.untouched],
    },
  };
}

/** A draft with the place where the input's page lies on it, and the place for the number. */
interface Placed {
  readonly draft: PageDraft;
  readonly removed: readonly Removed[];
  /** Where the recognised page lies. */
  readonly content: Area;
  readonly spot: Area;
  readonly look: Raster | null;
  /** Where the look was taken. */
  readonly lookArea: Area;
  readonly untouched: string | null;
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
  const raster = await inkOnce(shop, planned, () => inkOfPdfPage(pdf.bytes, planned.pageIndex, planned.turns));
  const box = numberBox(shop.fonts, planned.pageNumber);
  const words = wordAreas(shop.readings.get(planned.pageId), whole, planned.userTurns);
  const look = raster === null ? null : lookOf(raster);
  const placed = { draft, removed, look, untouched: null };
  const spot = raster === null ? null : spotOnDraft(draft, raster, words, box);
  if (spot !== null) return { ...placed, content: whole, lookArea: whole, spot };
  const above = { ...whole, y: STRIP_PT };
  return { ...placed, spot: stripBelow(draft, box), content: above, lookArea: above };
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
  const raster = await inkOnce(shop, planned, () => inkOfSheet(source, pageIndex, turns, plain));
  if (raster === null) throw new Error(`cannot look at ${planned.pageId}`);
  const draftOn = (sheet: typeof plain): Promise<DraftedPicture> =>
    draftImagePage(
      { context: shop.context, images: shop.images },
      { source, pageIndex, turns, sheet, longSidePx: Math.max(widthPx, heightPx) },
      ref,
    );
  const look = lookOf(raster);
  const { widthPt, heightPt } = plain;
  const words = wordAreas(reading, plain.picture, planned.userTurns);
  const spot = findNumberSpot({ widthPt, heightPt, raster, words }, box.width, box.height);
  if (spot !== null) {
    const { draft, untouched } = await draftOn(plain);
    const lookArea = { x: 0, y: 0, width: widthPt, height: heightPt };
    return { draft, removed: [], content: plain.picture, lookArea, spot, look, untouched };
  }
  const shrunk = withBlankStrip(plain, STRIP_PT);
  const scale = 1 - STRIP_PT / heightPt;
  const { draft, untouched } = await draftOn(shrunk);
  return {
    draft,
    removed: [],
    content: shrunk.picture,
    lookArea: { x: (widthPt * (1 - scale)) / 2, y: STRIP_PT, width: widthPt * scale, height: heightPt * scale },
    spot: { x: Math.max(2, widthPt - 24 - box.width), y: 0.5, width: box.width, height: box.height },
    look,
    untouched,
  };
}

/** Half a megabyte each: more are not kept. */
const MOST_INK_KEPT = 250;

export async function inkOnce(
  shop: Workshop,
  planned: PlannedSide,
  look: () => Promise<Raster | null>,
): Promise<Raster | null> {
  const key = `${planned.pageId} ${planned.turns}`;
  const known = shop.ink.get(key);
  if (known !== undefined) return known;
  const raster = await look();
  if (shop.ink.size < MOST_INK_KEPT) shop.ink.set(key, raster);
  return raster;
}

/** Half the points a side: shows a turned or missing page, and a thousand of them fit into memory. */
export function lookOf(raster: Raster): Raster {
  const half = (side: number): number => Math.max(1, Math.round(side / 2));
  const small = shrinkRaster(raster, half(raster.widthPx), half(raster.heightPx));
  // Exactly half, so that the verifier's picture has the same grid of points.
  return { ...small, dpi: raster.dpi / 2 };
}

/** From points with the origin at the bottom left to fractions with the origin at the top left. */
export function boxOf({ x, y, width, height }: Area, widthPt: number, heightPt: number): Box {
  return [x / widthPt, 1 - (y + height) / heightPt, width / widthPt, height / heightPt];
}

export function wordArea(box: Box, on: Area, userTurns: QuarterTurns): Area {
  const [left, top, width, height] = turnBox(box, userTurns);
  return {
    x: on.x + left * on.width,
    y: on.y + (1 - top - height) * on.height,
    width: width * on.width,
    height: height * on.height,
  };
}

export function wordAreas(reading: RecognisedPage | undefined, on: Area, userTurns: QuarterTurns): readonly Area[] {
  return (reading?.lines ?? []).flatMap((line) => line.words.map((word) => wordArea(word.box, on, userTurns)));
}
