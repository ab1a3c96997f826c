import { createHash } from "node:crypto";
import type { PDFContext, PDFRef } from "@cantoo/pdf-lib";
import type { UsableSource } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { matrixOps } from "./contentOps.ts";
import { type EmbeddedImage, embedImage, uprightMatrix } from "./embedImage.ts";
import { addResources, type PageDraft } from "./pageDraft.ts";
import { multiply } from "./pageFrame.ts";
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

/** A sheet with one picture on it, upright by its drawing matrix. */
export async function draftImagePage(
  { context, images }: { readonly context: PDFContext; readonly images: ImageStore },
  { source, pageIndex, turns, sheet, longSidePx }: PictureOnSheet,
  ref: PDFRef,
): Promise<DraftedPicture> {
  const longInches = Math.max(sheet.picture.width, sheet.picture.height) / 72;
  const tooFine = longSidePx / longInches > MAX_DPI * DPI_SLACK;
  const maxSidePx = tooFine ? Math.floor(longInches * MAX_DPI) : null;
  const key = `${source.file.sha256}.${pageIndex}.${maxSidePx ?? "as-is"}`;
  const image = images.get(key) ?? (await embedImage(context, source, pageIndex, { maxSidePx, quality: null }));
  images.set(key, image);

  const { x, y, width, height } = sheet.picture;
  const placed = multiply(uprightMatrix(image.orientation, turns), [width, 0, 0, height, x, y]);
  const draft: PageDraft = {
    ref,
    corners: [0, 0, sheet.widthPt, sheet.heightPt],
    turns: 0,
    userUnit: 1,
    resources: context.obj({}),
    content: [],
    over: [`q\n${matrixOps(placed)}\n/QjI Do\nQ`],
    annotations: [],
    entries: new Map(),
  };
  addResources(draft, "XObject", new Map([["QjI", image.ref]]));
  const whole = image.untouched && source.file.format === "jpeg";
  return { draft, untouched: whole ? createHash("sha256").update(source.bytes).digest("hex") : null };
}
