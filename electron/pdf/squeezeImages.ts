import { PDFBool, type PDFContext, PDFName, type PDFObject, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import sharp, { type Sharp } from "sharp";
import type { DecodedPicture } from "#electron/pdfium/decodePicture.ts";
import { decodeStored } from "./decodeStored.ts";
import { encodeG4 } from "./encodeG4.ts";
import { parseJpeg } from "./jpegFacts.ts";
import { arrayOf, dictOf, nameOf, numberOf } from "./pdfValues.ts";
import { placePictures, type ShownSize } from "./placePictures.ts";

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
  /** Effective resolution along rows and columns, where it is shown largest. */
  readonly dpiX: number;
  readonly dpiY: number;
  /** Logos and stamps: they count for the resolution, but squeezing them further wins nothing. */
  readonly small: boolean;
  readonly recode: (squeeze: Squeeze) => Promise<Recoded | null>;
}

/** New data for a picture, and the entries of its dictionary that go with it. */
export interface Recoded {
  readonly data: Uint8Array;
  readonly entries: Readonly<Record<string, string | number | Readonly<Record<string, number>>>>;
  /** The colour space stays as it is. */
  readonly ownColours: boolean;
  /** A mask that takes the place of the picture's own. */
  readonly opacity: Recoded | null;
}

const LEAST_BYTES = 12_000;
const LEAST_SIDE_PX = 200;
/** Coarser type of one bit a pixel breaks up: a fax in its fine mode. */
const LEAST_BILEVEL_DPI = 200;
/** Rounding of sizes: 301 dpi is 300. */
const DPI_SLACK = 1.005;

/** Pictures on these pages that can be written anew. */
export function findSqueezable(context: PDFContext, pages: Iterable<PDFRef>): readonly SqueezableImage[] {
  const placed = placePictures(context, pages);
  const masks = masksAmong(context, placed.keys());
  return [...placed].flatMap(([ref, shown]) => {
    const stream = context.lookup(ref);
    return stream instanceof PDFRawStream ? (squeezable(context, ref, stream, shown, masks) ?? []) : [];
  });
}

/** Pictures that are another's soft mask. */
function masksAmong(context: PDFContext, refs: Iterable<PDFRef>): ReadonlySet<PDFObject> {
  const masks = new Set<PDFObject>();
  for (const ref of refs) {
    const stream = context.lookup(ref);
    const mask = stream instanceof PDFRawStream ? stream.dict.get(PDFName.of("SMask")) : undefined;
    if (mask !== undefined) masks.add(mask);
  }
  return masks;
}

function squeezable(
  context: PDFContext,
  ref: PDFRef,
  stream: PDFRawStream,
  shown: ShownSize,
  masks: ReadonlySet<PDFObject>,
): SqueezableImage | null {
  const { dict } = stream;
  const contents = stream.getContents();
  const get = (key: string) => dict.get(PDFName.of(key));
  const widthPx = numberOf(context, get("Width")) ?? 0;
  const heightPx = numberOf(context, get("Height")) ?? 0;
  if (widthPx < 1 || heightPx < 1 || shown.widthIn <= 0 || shown.heightIn <= 0) return null;
  // A mask with a matte colour must keep the size of its picture.
  const matte = dictOf(context, get("SMask"))?.has(PDFName.of("Matte")) ?? get("Matte") !== undefined;
  const base = {
    ref,
    bytes: contents.length,
    widthPx,
    heightPx,
    dpiX: widthPx / shown.widthIn,
    dpiY: heightPx / shown.heightIn,
    small: contents.length < LEAST_BYTES || Math.min(widthPx, heightPx) < LEAST_SIDE_PX || matte,
  };
  const sizeAt = (dpi: number) => ({
    width: base.dpiX > dpi * DPI_SLACK ? Math.max(1, Math.round(shown.widthIn * dpi)) : widthPx,
    height: base.dpiY > dpi * DPI_SLACK ? Math.max(1, Math.round(shown.heightIn * dpi)) : heightPx,
  });
  const decode = async (masked: boolean) => {
    const without = masked ? [] : ["SMask", "Mask", "SMaskInData"];
    return decodeStored(context, stream, { widthPx, heightPx, masked, without });
  };
  if (context.lookup(get("ImageMask")) === PDFBool.True) {
    return { ...base, recode: async (squeeze) => recodeStencil(await decode(false), sizeAt(coarsest(squeeze))) };
  }
  if (masks.has(ref)) return { ...base, recode: async ({ dpi }) => recodeOpacity(await decode(false), sizeAt(dpi)) };
  if (arrayOf(context, get("Mask")).length > 0 || (numberOf(context, get("SMaskInData")) ?? 0) > 0) {
    return { ...base, recode: async (squeeze) => recodeMasked(await decode(true), sizeAt(squeeze.dpi), squeeze) };
  }
  if (isOwnJpeg(context, stream)) {
    const open = () => sharp(contents, { ignoreIcc: true, limitInputPixels: false, failOn: "none" });
    return { ...base, recode: ({ dpi, quality }) => recodeJpeg(open(), sizeAt(dpi), quality) };
  }
  return { ...base, recode: async (squeeze) => recodePixels(await decode(false), sizeAt, squeeze) };
}

/** A JPEG whose numbers can be taken as they are, whatever colours the PDF says they mean. */
function isOwnJpeg(context: PDFContext, { dict, contents }: PDFRawStream): boolean {
  const filter = dict.get(PDFName.of("Filter"));
  const filters = arrayOf(context, filter);
  const only = filters.length === 0 ? filter : filters.length === 1 ? filters[0] : undefined;
  if (nameOf(context, only) !== "DCTDecode" || dict.has(PDFName.of("Decode"))) return false;
  const facts = parseJpeg(contents);
  return facts !== null && facts.components !== 4;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const coarsest = ({ dpi }: Squeeze): number => Math.max(dpi, LEAST_BILEVEL_DPI);

async function recodeJpeg(picture: Sharp, size: Size, quality: number): Promise<Recoded> {
  const { channels } = await picture.metadata();
  return jpegOf(picture.resize({ ...size, fit: "fill" }), channels === 1, size, quality, true);
}

async function jpegOf(picture: Sharp, grey: boolean, size: Size, quality: number, own: boolean): Promise<Recoded> {
  const data = await picture
    .toColourspace(grey ? "b-w" : "srgb")
    .jpeg({ quality, chromaSubsampling: "4:2:0", optimiseCoding: true })
    .toBuffer();
  const entries = { ...sized(size, grey ? "DeviceGray" : "DeviceRGB"), Filter: "DCTDecode" };
  return { data, entries, ownColours: own, opacity: null };
}

async function recodePixels(
  decoded: DecodedPicture | null,
  sizeAt: (dpi: number) => Size,
  squeeze: Squeeze,
): Promise<Recoded | null> {
  if (decoded === null || decoded.channels === 4) return null;
  if (isBlackAndWhite(decoded)) return recodeBilevel(decoded, sizeAt(coarsest(squeeze)), false);
  const size = sizeAt(squeeze.dpi);
  const picture = openPixels(decoded).resize({ ...size, fit: "fill" });
  return jpegOf(picture, isGrey(decoded), size, squeeze.quality, false);
}

async function recodeStencil(decoded: DecodedPicture | null, size: Size): Promise<Recoded | null> {
  return decoded === null || decoded.channels !== 1 ? null : recodeBilevel(decoded, size, true);
}

async function recodeBilevel(decoded: DecodedPicture, size: Size, stencil: boolean): Promise<Recoded> {
  const pixels = openPixels(decoded).resize({ ...size, fit: "fill" });
  // PDFium hands out what a stencil paints as white.
  const { widthPx, heightPx, data } = await encodeG4(stencil ? pixels.negate() : pixels, size.height);
  const DecodeParms = { K: -1, Columns: widthPx, Rows: heightPx };
  const entries = {
    Width: widthPx,
    Height: heightPx,
    BitsPerComponent: 1,
    ...(stencil ? {} : { ColorSpace: "DeviceGray" }),
    Filter: "CCITTFaxDecode",
    DecodeParms,
  };
  return { data, entries, ownColours: false, opacity: null };
}

/** Without loss: a soft edge is where JPEG shows. */
async function recodeOpacity(decoded: DecodedPicture | null, size: Size): Promise<Recoded | null> {
  if (decoded === null || decoded.channels === 4) return null;
  const raw = await openPixels(decoded)
    .resize({ ...size, fit: "fill" })
    .toColourspace("b-w")
    .raw()
    .toBuffer();
  return flateGrey(raw, size);
}

/** Colours that were cut out by value become a mask of their own: JPEG would not keep the value. */
async function recodeMasked(decoded: DecodedPicture | null, size: Size, squeeze: Squeeze): Promise<Recoded | null> {
  if (decoded === null || decoded.channels !== 4) return null;
  const opacity = await openPixels(decoded)
    .extractChannel(3)
    .resize({ ...size, fit: "fill" })
    .raw()
    .toBuffer();
  const picture = openPixels(decoded)
    .removeAlpha()
    .resize({ ...size, fit: "fill" });
  return { ...(await jpegOf(picture, false, size, squeeze.quality, false)), opacity: flateGrey(opacity, size) };
}

function flateGrey(raw: Uint8Array, size: Size): Recoded {
  const entries = { ...sized(size, "DeviceGray"), Filter: "FlateDecode" };
  return { data: zlibSync(raw, { level: 9 }), entries, ownColours: false, opacity: null };
}

function sized({ width, height }: Size, colours: string) {
  return { Width: width, Height: height, BitsPerComponent: 8, ColorSpace: colours };
}

function openPixels({ data, widthPx, heightPx, channels }: DecodedPicture): Sharp {
  return sharp(data, { raw: { width: widthPx, height: heightPx, channels }, limitInputPixels: false });
}

/** Loops, not callbacks: a page of 600 dpi has a hundred million values. */
function isBlackAndWhite(decoded: DecodedPicture): boolean {
  const { data } = decoded;
  for (let at = 0; at < data.length; at++) if (data[at] !== 0 && data[at] !== 255) return false;
  return isGrey(decoded);
}

function isGrey({ channels, data }: DecodedPicture): boolean {
  if (channels === 1) return true;
  for (let at = 0; at < data.length; at += channels) {
    if (data[at] !== data[at + 1] || data[at] !== data[at + 2]) return false;
  }
  return true;
}

/** What tells how the old data was coded. */
const CODING = ["Filter", "DecodeParms", "DP", "Decode", "Length", "Alternates", "F", "FFilter", "FDecodeParms"];

const COLOURS = PDFName.of("ColorSpace");

/** Puts the new data in the picture's place. */
export function replaceImage(context: PDFContext, ref: PDFRef, recoded: Recoded): void {
  const old = context.lookup(ref);
  if (!(old instanceof PDFRawStream)) return;
  const dict = old.dict.clone(context);
  for (const key of CODING) dict.delete(PDFName.of(key));
  for (const [key, value] of context.obj(recoded.entries).entries()) {
    if (key === COLOURS && recoded.ownColours && dict.has(key)) continue;
    dict.set(key, value);
  }
  if (recoded.opacity !== null) {
    dict.delete(PDFName.of("Mask"));
    dict.delete(PDFName.of("SMaskInData"));
    const mask = context.obj({ Type: "XObject", Subtype: "Image", ...recoded.opacity.entries });
    dict.set(PDFName.of("SMask"), context.register(PDFRawStream.of(mask, recoded.opacity.data)));
  }
  context.assign(ref, PDFRawStream.of(dict, recoded.data));
}
