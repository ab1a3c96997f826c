import type { PDFRef } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import type { Raster } from "#electron/ports.ts";
import { A4_PT, PT_PER_MM } from "#shared/domain/geometry.ts";
import type { Word } from "#shared/domain/recognised.ts";
import type { PlannedSide } from "#shared/plan/packPlan.ts";
import type { Removed } from "./annotations.ts";
import { type CardSide, cardOnPage } from "./cardOnPage.ts";
import { matrixOps, num } from "./contentOps.ts";
import { cutOut } from "./cutOut.ts";
import { placePicture } from "./draftImagePage.ts";
import {
  boxOf,
  type DraftedPage,
  inkOnce,
  lookOf,
  type SourcePage,
  type Workshop,
  wordArea,
  wordAreas,
} from "./draftPlannedPage.ts";
import { pageAsForm } from "./draftSourcePage.ts";
import { findNumberSpot } from "./findNumberSpot.ts";
import { drawNumber, numberBox } from "./numberPage.ts";
import { addResources, emptySheet, type PageDraft } from "./pageDraft.ts";
import { type Area, multiply } from "./pageFrame.ts";
import { inkOfPdfPage, inkOfSheet } from "./pageInk.ts";
import { textLayerOps } from "./textLayer.ts";

const GAP_PT = 10 * PT_PER_MM;
/** Points of a picture's longest side while the card is looked for. */
const LOOK_PT = 500;

/** Front above back on one A4 sheet, each at the card's true size, searchable and numbered. */
export async function draftCardSheet(
  shop: Workshop,
  front: SourcePage,
  back: PlannedSide,
  ref: PDFRef,
): Promise<DraftedPage> {
  const draft = emptySheet(shop.context, ref, A4_PT);
  const looked = [await lookAt(shop, front), await lookAt(shop, back)];
  const height = looked.reduce((sum, { card }) => sum + card.heightPt, GAP_PT);
  let top = A4_PT.heightPt - (A4_PT.heightPt - height) * 0.3;
  const sheet = blankRaster();
  const sides: Drawn[] = [];
  for (const [index, side] of looked.entries()) {
    const { widthPt, heightPt } = side.card;
    const area: Area = { x: (A4_PT.widthPt - widthPt) / 2, y: top - heightPt, width: widthPt, height: heightPt };
    top -= heightPt + GAP_PT;
    sides.push(await drawSide(shop, draft, side, area, `QjS${index}`));
    paint(sheet, side.raster, side.card, area);
  }
  const box = numberBox(shop.fonts, front.pageNumber);
  const words = sides.flatMap((side) => side.words);
  const spot = findNumberSpot({ ...A4_PT, raster: sheet, words }, box.width, box.height);
  if (spot === null) throw new Error(`no room for the number of page ${front.pageNumber}`);
  const textLayerBytes = addTextLayer(shop, draft, sides);
  drawNumber(draft, spot, front.pageNumber, shop.fonts);
  return {
    draft,
    removed: sides.flatMap((side) => side.removed),
    textLayerBytes,
    evidence: {
      look: lookOf(sheet),
      content: [0, 0, 1, 1],
      numberBox: boxOf(spot, A4_PT.widthPt, A4_PT.heightPt),
      layer: sides.flatMap((side) => side.layer),
      untouched: sides.flatMap((side) => side.untouched ?? []),
    },
  };
}

interface Looked {
  readonly side: PlannedSide;
  readonly raster: Raster;
  readonly card: CardSide;
}

async function lookAt(shop: Workshop, side: PlannedSide): Promise<Looked> {
  const { source, page } = pageOf(shop, side);
  const [width, height] =
    side.turns % 2 === 0
      ? [page.widthPx ?? page.widthPt, page.heightPx ?? page.heightPt]
      : [page.heightPx ?? page.heightPt, page.widthPx ?? page.widthPt];
  const scale = LOOK_PT / Math.max(width, height);
  const [widthPt, heightPt] = [width * scale, height * scale];
  const input = shop.inputs.get(side.fileId);
  const key: PlannedSide = { ...side, pageId: `card ${side.pageId}` };
  const raster = await inkOnce(shop, key, () =>
    input === undefined
      ? inkOfSheet(source, side.pageIndex, side.turns, {
          widthPt,
          heightPt,
          picture: { x: 0, y: 0, width: widthPt, height: heightPt },
        })
      : inkOfPdfPage(input.pdf.bytes, side.pageIndex, side.turns),
  );
  if (raster === null) throw new Error(`cannot look at ${side.pageId}`);
  const stated = page.dpiKnown || page.widthPx === null;
  const [statedWidth] = side.turns % 2 === 0 ? [page.widthPt] : [page.heightPt];
  return { side, raster, card: cardOnPage(raster, stated ? statedWidth : null) };
}

function pageOf(shop: Workshop, side: PlannedSide) {
  const source = shop.sources.get(side.fileId);
  const page = source?.pages.find((candidate) => candidate.pageIndex === side.pageIndex);
  if (source === undefined || page === undefined) throw new Error(`no page ${side.pageId}`);
  return { source, page };
}

interface Drawn {
  readonly removed: readonly Removed[];
  readonly untouched: string | null;
  /** Operators of the invisible text; "" where the side has none. */
  readonly text: string;
  readonly words: readonly Area[];
  readonly layer: readonly Word[];
}

/** The card alone is shown: what lies around it on its page is clipped away. */
async function drawSide(
  shop: Workshop,
  draft: PageDraft,
  { side, card }: Looked,
  area: Area,
  name: string,
): Promise<Drawn> {
  const { source, page } = pageOf(shop, side);
  const input = shop.inputs.get(side.fileId);
  const [left, top, width, height] = card.box;
  // Where the whole page would lie, so that the card falls on its area.
  const whole: Area = {
    x: area.x - (left / width) * area.width,
    y: area.y - ((1 - top - height) / height) * area.height,
    width: area.width / width,
    height: area.height / height,
  };
  const clip = `q ${[area.x, area.y, area.width, area.height].map(num).join(" ")} re W n`;
  const reading = shop.readings.get(side.pageId);
  const isLayered = shop.searchable && reading?.source === "ocr" && page.content !== "text";
  const spoken = {
    text: isLayered ? textLayerOps(reading.lines, whole, side.userTurns, "QjGlyphless") : "",
    words: wordAreas(reading, whole, side.userTurns),
    layer:
      isLayered === true
        ? reading.lines.flatMap(({ words }) =>
            words.map((word) => ({
              ...word,
              box: boxOf(wordArea(word.box, whole, side.userTurns), A4_PT.widthPt, A4_PT.heightPt),
            })),
          )
        : [],
  };
  if (input !== undefined) {
    const { form, toUpright, widthPt, heightPt, removed } = pageAsForm(input.pdf, input.copier, page, side.turns);
    const placed = multiply(toUpright, [whole.width / widthPt, 0, 0, whole.height / heightPt, whole.x, whole.y]);
    draft.over.push(`${clip}\n${matrixOps(placed)}\n/${name} Do\nQ`);
    addResources(draft, "XObject", new Map([[name, form]]));
    return { ...spoken, removed, untouched: null };
  }
  const longSidePx = Math.max(page.widthPx ?? page.widthPt, page.heightPx ?? page.heightPt);
  const picture = { source, pageIndex: side.pageIndex, turns: side.turns, longSidePx };
  const { image, ops, untouched } = await placePicture(shop, picture, whole, name);
  draft.over.push(`${clip}\n${ops}\nQ`);
  addResources(draft, "XObject", new Map([[name, image]]));
  return { ...spoken, removed: [], untouched };
}

/** Bytes that the layer takes as stored. */
function addTextLayer(shop: Workshop, draft: PageDraft, sides: readonly Drawn[]): number {
  const ops = sides.flatMap(({ text }) => (text === "" ? [] : [text])).join("\n");
  if (ops === "") return 0;
  draft.over.push(ops);
  addResources(draft, "Font", new Map([["QjGlyphless", shop.glyphless()]]));
  return zlibSync(new TextEncoder().encode(ops)).length;
}

function blankRaster(): Raster {
  const [widthPx, heightPx] = [Math.round(A4_PT.widthPt), Math.round(A4_PT.heightPt)];
  return { widthPx, heightPx, channels: 1, data: new Uint8Array(widthPx * heightPx).fill(255), dpi: 72 };
}

/** What the finished sheet must look like, made from the inputs themselves. */
function paint(sheet: Raster, page: Raster, card: CardSide, area: Area): void {
  const left = Math.round(area.x);
  const top = Math.round(sheet.heightPx - area.y - area.height);
  const part = cutOut(page, card.box, Math.round(area.width), Math.round(area.height));
  for (let row = 0; row < part.heightPx; row++) {
    sheet.data.set(
      part.data.subarray(row * part.widthPx, (row + 1) * part.widthPx),
      (top + row) * sheet.widthPx + left,
    );
  }
}
