import { createHash } from "node:crypto";
import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import type { UsableSource } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { matrixOps } from "./contentOps.ts";
import { type EmbeddedImage, embedImage, uprightMatrix } from "./embedImage.ts";
import { addResources, emptySheet, type PageDraft } from "./pageDraft.ts";
import { type Area, multiply } from "./pageFrame.ts";
import type { Sheet } from "./sheetFor.ts";

/** Effective resolution that nothing exceeds (output-pdf.md, point 9). */
export const MAX_DPI = 300;
/** Rounding of sizes: 300.4 dpi is 300. */
const DPI_SLACK = 1.004;

/** Pictures already in the output file, so that the same picture is stored once. */
export type ImageStore = Map<string, EmbeddedImage>;

/** One page of an image file and the sheet it goes on. */
export interface PictureOnSheet {
  readonly source: UsableSource;
  readonly pageIndex: number;
  readonly turns: QuarterTurns;
  readonly sheet: Sheet;
  /** Of the picture as its file shows it. */
  readonly longSidePx: number;
}

export interface DraftedPicture {
  readonly draft: PageDraft;
  /** SHA-256 of the picture's data where it is a JPEG that went in as it is; null otherwise. */
  readonly untouched: string | null;
}

/** A picture of the output with the operators that show it where it belongs. */
export interface PlacedPicture {
  readonly image: PDFRef;
  readonly ops: string;
  /** SHA-256 of the picture's data where it is a JPEG that went in as it is; null otherwise. */
  readonly untouched: string | null;
}

/** Embeds one page of an image file and draws it on an area of the upright sheet, under the resource `name`. */
export async function placePicture(
  { context, images }: { readonly context: PDFContext; readonly images: ImageStore },
  { source, pageIndex, turns, longSidePx }: Omit<PictureOnSheet, "sheet">,
  { x, y, width, height }: Area,
  name: string,
): Promise<PlacedPicture> {
  const longInches = Math.max(width, height) / 72;
  const tooFine = longSidePx / longInches > MAX_DPI * DPI_SLACK;
  const maxSidePx = tooFine ? Math.floor(longInches * MAX_DPI) : null;
  const key = `${source.file.sha256}.${pageIndex}.${maxSidePx ?? "as-is"}`;
  const image = images.get(key) ?? (await embedImage(context, source, pageIndex, { maxSidePx, quality: null }));
  images.set(key, image);
  const placed = multiply(uprightMatrix(image.orientation, turns), [width, 0, 0, height, x, y]);
  const whole = image.untouched && source.file.format === "jpeg";
  return {
    image: image.ref,
    ops: `q\n${matrixOps(placed)}\n/${name} Do\nQ`,
    untouched: whole ? createHash("sha256").update(source.bytes).digest("hex") : null,
  };
}

/** A sheet with one picture on it, upright by its drawing matrix. */
export async function draftImagePage(
  stores: { readonly context: PDFContext; readonly images: ImageStore },
  { sheet, ...picture }: PictureOnSheet,
  ref: PDFRef,
): Promise<DraftedPicture> {
  const { image, ops, untouched } = await placePicture(stores, picture, sheet.picture, "QjI");
  const draft = emptySheet(stores.context, ref, sheet);
  draft.over.push(ops);
  addResources(draft, "XObject", new Map([["QjI", image]]));
  return { draft, untouched };
}
