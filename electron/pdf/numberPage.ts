import type { PDFRef } from "@cantoo/pdf-lib";
import type { Raster } from "#electron/ports.ts";
import { artifact, num } from "./contentOps.ts";
import { findNumberSpot } from "./findNumberSpot.ts";
import type { FontBook } from "./fontBook.ts";
import { addResources, draftFrame, type PageDraft } from "./pageDraft.ts";
import { type Area, extendSheet } from "./pageFrame.ts";

const SIZE_PT = 9;
const BOX_HEIGHT_PT = 15;
const PAD_PT = 5;
const LEAST_EDGE_PT = 2;
/** Blank strip that is won where a page is inked to its edges: under 2 % of A4. */
export const STRIP_PT = 16;

/** The number as it is printed: dashes tell it from numbers that the paper has of its own. */
export function printedNumber(pageNumber: number): string {
  return `\u2013 ${pageNumber} \u2013`;
}

/** The number's box, by its text. */
export function numberBox(fonts: FontBook, pageNumber: number): { readonly width: number; readonly height: number } {
  const { width } = fonts.shape(printedNumber(pageNumber), "bold");
  return { width: Math.ceil((width * SIZE_PT) / 1000) + 2 * PAD_PT, height: BOX_HEIGHT_PT };
}

/** Where the number goes on the page as drafted; null where ink and words leave no room. */
export function spotOnDraft(
  draft: PageDraft,
  raster: Raster,
  words: readonly Area[],
  box: { readonly width: number; readonly height: number },
): Area | null {
  const { widthPt, heightPt } = draftFrame(draft);
  return findNumberSpot({ widthPt, heightPt, raster, words }, box.width, box.height);
}

/** Adds a blank strip below the page, and beside it where it is narrower than a number, and gives the number's place. */
export function stripBelow(draft: PageDraft, box: { readonly width: number; readonly height: number }): Area {
  const before = draftFrame(draft);
  const beside = Math.max(0, box.width + 2 * LEAST_EDGE_PT - before.widthPt);
  const unit = draft.userUnit;
  draft.corners = extendSheet(draft.corners, draft.turns, STRIP_PT / unit, beside / unit);
  const { widthPt, heightPt } = draftFrame(draft);
  const blank = [`0 0 ${num(widthPt)} ${num(STRIP_PT)} re f`];
  if (beside > 0) blank.push(`${num(before.widthPt)} 0 ${num(beside)} ${num(heightPt)} re f`);
  draft.over.push(artifact(`1 g ${blank.join(" ")}`, "Layout"));
  const x = Math.max(LEAST_EDGE_PT, widthPt - 24 - box.width);
  return { x, y: 0.5, width: box.width, height: box.height };
}

/** Draws the number: bold figures in a white box with a hairline. */
export function drawNumber(draft: PageDraft, spot: Area, pageNumber: number, fonts: FontBook): void {
  const text = fonts.shape(printedNumber(pageNumber), "bold");
  const used = new Map<string, PDFRef>();
  const x = spot.x + (spot.width - (text.width * SIZE_PT) / 1000) / 2;
  const shown = fonts.show(text, x, spot.y + 4.4, SIZE_PT, used);
  const inset = 0.25;
  const box = [spot.x + inset, spot.y + inset, spot.width - 2 * inset, spot.height - 2 * inset].map(num).join(" ");
  draft.over.push(
    artifact(`q 1 g 0.55 0.6 0.66 RG 0.5 w ${box} re B 0.12 0.2 0.3 rg\nBT\n0 Tr\n${shown}\nET Q`, "Pagination"),
  );
  addResources(draft, "Font", used);
}
