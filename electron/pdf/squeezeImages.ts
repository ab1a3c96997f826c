import { type PDFContext, type PDFDict, PDFName, PDFRawStream, PDFRef } from "@cantoo/pdf-lib";
import { unzlibSync } from "fflate";
import sharp, { type Sharp } from "sharp";
import { addJpeg } from "./embedImage.ts";
import { parseJpeg } from "./jpegFacts.ts";
import type { PageDraft } from "./pageDraft.ts";
import { arrayOf, dictOf, nameOf, numberOf } from "./pdfValues.ts";
import { pngFromRows } from "./pngFromRows.ts";

/** How hard scans are pressed. */
export interface Squeeze {
  readonly dpi: number;
  /** JPEG quality 1..100. */
  readonly quality: number;
}

/** A picture of the output that can be written anew, smaller. */
export interface SqueezableImage {
  readonly ref: PDFRef;
  readonly bytes: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Effective resolution where it is shown largest. */
  readonly dpi: number;
  /** A decoder for the stored picture, not turned. */
  readonly open: () => Sharp;
}

/** Smaller pictures are logos and stamps: squeezing them wins nothing. */
const LEAST_BYTES = 12_000;
const LEAST_SIDE_PX = 200;

/**
 * Pictures that can be squeezed: JPEG and 8-bit losslessly packed ones, without transparency. `dpiOfPage` is the
 * effective resolution of a page's largest picture, by page number; a picture on several pages counts at its largest.
 */
export function findSqueezable(
  context: PDFContext,
  drafts: ReadonlyMap<number, PageDraft>,
  dpiOfPage: ReadonlyMap<number, number>,
): readonly SqueezableImage[] {
  const dpiOf = new Map<PDFRef, number>();
  for (const [pageNumber, draft] of drafts) {
    const dpi = dpiOfPage.get(pageNumber);
    if (dpi === undefined) continue;
    for (const ref of picturesIn(context, draft.resources, 0)) {
      dpiOf.set(ref, Math.min(dpi, dpiOf.get(ref) ?? Number.POSITIVE_INFINITY));
    }
  }
  return [...dpiOf].flatMap(([ref, dpi]) => {
    const stream = context.lookup(ref);
    return stream instanceof PDFRawStream ? (squeezable(context, ref, stream, dpi) ?? []) : [];
  });
}

const MAX_DEPTH = 3;

function picturesIn(context: PDFContext, resources: PDFDict, depth: number): readonly PDFRef[] {
  const objects = dictOf(context, resources.get(PDFName.of("XObject")));
  return (objects?.entries() ?? []).flatMap(([, ref]): readonly PDFRef[] => {
    const stream = context.lookup(ref);
    if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return [];
    const subtype = nameOf(context, stream.dict.get(PDFName.of("Subtype")));
    if (subtype === "Image") return [ref];
    const inner = dictOf(context, stream.dict.get(PDFName.of("Resources")));
    return subtype === "Form" && inner !== null && depth < MAX_DEPTH ? picturesIn(context, inner, depth + 1) : [];
  });
}

function squeezable(context: PDFContext, ref: PDFRef, stream: PDFRawStream, dpi: number): SqueezableImage | null {
  const { dict } = stream;
  const contents = stream.getContents();
  const get = (key: string) => dict.get(PDFName.of(key));
  const widthPx = numberOf(context, get("Width")) ?? 0;
  const heightPx = numberOf(context, get("Height")) ?? 0;
  const masked = ["SMask", "Mask", "Decode", "SMaskInData"].some((key) => get(key) !== undefined);
  if (masked || contents.length < LEAST_BYTES || Math.min(widthPx, heightPx) < LEAST_SIDE_PX) return null;
  const filter = get("Filter");
  const filters = filter === undefined ? [] : arrayOf(context, filter).length > 0 ? arrayOf(context, filter) : [filter];
  const only = filters.length === 1 ? nameOf(context, filters[0]) : null;
  const base = { ref, bytes: contents.length, widthPx, heightPx, dpi };
  if (only === "DCTDecode") {
    const facts = parseJpeg(contents);
    return facts === null || facts.components === 4 ? null : { ...base, open: () => sharp(contents) };
  }
  const space = nameOf(context, get("ColorSpace"));
  const colours = space === "DeviceRGB" ? 3 : space === "DeviceGray" ? 1 : 0;
  if (only !== "FlateDecode" || colours === 0 || numberOf(context, get("BitsPerComponent")) !== 8) return null;
  const parms = dictOf(context, get("DecodeParms") ?? get("DP"));
  const predictor = parms === null ? 1 : (numberOf(context, parms.get(PDFName.of("Predictor"))) ?? 1);
  if (predictor >= 10) {
    return { ...base, open: () => sharp(pngFromRows(contents, widthPx, heightPx, colours === 3 ? 2 : 0)) };
  }
  if (predictor !== 1) return null;
  return {
    ...base,
    open: () => sharp(unzlibSync(contents), { raw: { width: widthPx, height: heightPx, channels: colours } }),
  };
}

/** The picture as a smaller JPEG. */
export async function squeezed(image: SqueezableImage, { dpi, quality }: Squeeze): Promise<Uint8Array> {
  const scale = Math.min(1, dpi / image.dpi);
  const picture = image.open();
  const meta = await picture.metadata();
  const sized =
    scale > 0.995
      ? picture
      : picture.resize({
          width: Math.max(1, Math.round(image.widthPx * scale)),
          height: Math.max(1, Math.round(image.heightPx * scale)),
          fit: "fill",
        });
  const grey = meta.channels === 1;
  return sized
    .toColourspace(grey ? "b-w" : "srgb")
    .jpeg({ quality, chromaSubsampling: "4:2:0", optimiseCoding: true })
    .toBuffer();
}

/** Puts the new data in the picture's place. */
export function replaceImage(context: PDFContext, ref: PDFRef, jpeg: Uint8Array): void {
  const added = addJpeg(context, jpeg);
  const stream = context.lookup(added);
  if (stream === undefined) return;
  context.assign(ref, stream);
  context.delete(added);
}
