import { type PDFContext, type PDFDict, PDFRawStream, type PDFRef } from "@cantoo/pdf-lib";
import { zlibSync } from "fflate";
import sharp, { type Sharp } from "sharp";
import type { UsableSource } from "#electron/ports.ts";
import { decodeHeic } from "./decodeHeic.ts";
import { parseJpeg } from "./jpegFacts.ts";
import { type Matrix, multiply } from "./pageFrame.ts";
import { parsePlainPng } from "./pngFacts.ts";

/** A picture in the output file. */
export interface EmbeddedImage {
  readonly ref: PDFRef;
  /** EXIF orientation 1..8 that the drawing matrix must undo. */
  readonly orientation: number;
  /** The file's own bytes went in unchanged. */
  readonly untouched: boolean;
}

/** What to do to a picture beyond embedding it. */
export interface ImageLimits {
  /** Longest side in pixels as stored; null for no limit. */
  readonly maxSidePx: number | null;
  /** JPEG quality 1..100 to squeeze to; null to keep what can be kept. */
  readonly quality: number | null;
}

/** A lossless picture above this many bytes goes in as JPEG, where that saves two thirds. */
const LARGE_LOSSLESS_BYTES = 3_000_000;
const JPEG_QUALITY = 92;

/** Puts one page of an image file into the output: JPEG byte for byte, others without loss where sensible. */
export async function embedImage(
  context: PDFContext,
  source: UsableSource,
  pageIndex: number,
  limits: ImageLimits,
): Promise<EmbeddedImage> {
  const { format } = source.file;
  if (format === "jpeg") {
    const facts = parseJpeg(source.bytes);
    const small =
      facts !== null && (limits.maxSidePx === null || Math.max(facts.widthPx, facts.heightPx) <= limits.maxSidePx);
    if (facts !== null && small && limits.quality === null) {
      return { ref: addJpeg(context, source.bytes), orientation: facts.orientation, untouched: true };
    }
  }
  if (format === "png" && limits.quality === null) {
    const png = parsePlainPng(source.bytes);
    if (png !== null && (limits.maxSidePx === null || Math.max(png.widthPx, png.heightPx) <= limits.maxSidePx)) {
      const meta = await sharp(source.bytes).metadata();
      return { ref: addPng(context, source.bytes), orientation: meta.orientation ?? 1, untouched: true };
    }
  }
  const image = format === "heic" ? await decodeHeic(source.bytes) : openPicture(source, pageIndex);
  const meta = await image.metadata();
  const orientation = format === "heic" ? 1 : (meta.orientation ?? 1);
  const encoded = await encode(prepare(image, meta, limits), format, limits, isBilevel(meta));
  const ref = encoded.kind === "jpeg" ? addJpeg(context, encoded.bytes) : addPng(context, encoded.bytes);
  return { ref, orientation, untouched: false };
}

function openPicture({ bytes, file }: UsableSource, pageIndex: number): Sharp {
  return sharp(bytes, { limitInputPixels: false, ...(file.format === "tiff" ? { page: pageIndex } : {}) });
}

interface Meta {
  readonly width?: number | undefined;
  readonly height?: number | undefined;
  readonly channels?: number | undefined;
  readonly hasAlpha?: boolean | undefined;
  readonly space?: string | undefined;
  readonly bitsPerSample?: number | undefined;
}

function isBilevel(meta: Meta): boolean {
  return meta.bitsPerSample === 1 && (meta.channels ?? 3) === 1;
}

function prepare(image: Sharp, meta: Meta, { maxSidePx }: ImageLimits): Sharp {
  let out = image;
  if (meta.hasAlpha === true) out = out.flatten({ background: "#ffffff" });
  if (maxSidePx !== null && Math.max(meta.width ?? 0, meta.height ?? 0) > maxSidePx) {
    out = out.resize({ width: maxSidePx, height: maxSidePx, fit: "inside", kernel: "lanczos3" });
  }
  const grey = meta.space === "b-w" || meta.space === "grey16";
  return out.toColourspace(grey ? "b-w" : "srgb");
}

type Encoded = { readonly kind: "jpeg" | "png"; readonly bytes: Uint8Array };

async function encode(image: Sharp, format: string, limits: ImageLimits, bilevel: boolean): Promise<Encoded> {
  const jpeg = async (quality: number): Promise<Encoded> => ({
    kind: "jpeg",
    bytes: await image
      .clone()
      .jpeg({ quality, chromaSubsampling: quality >= 85 ? "4:4:4" : "4:2:0", mozjpeg: limits.quality !== null })
      .toBuffer(),
  });
  if (bilevel) return { kind: "png", bytes: await bilevelPng(image) };
  if (limits.quality !== null) return jpeg(limits.quality);
  if (format === "jpeg" || format === "webp" || format === "heic") return jpeg(JPEG_QUALITY);
  const png = await image.clone().png({ compressionLevel: 9, adaptiveFiltering: true, palette: false }).toBuffer();
  if (png.length > LARGE_LOSSLESS_BYTES) {
    const lossy = await jpeg(JPEG_QUALITY);
    if (lossy.bytes.length * 3 < png.length) return lossy;
  }
  return { kind: "png", bytes: png };
}

/** One bit a pixel, as the fax or scanner had it. */
async function bilevelPng(image: Sharp): Promise<Uint8Array> {
  return image.clone().threshold(128).png({ palette: true, colours: 2, compressionLevel: 9 }).toBuffer();
}

/** A JPEG as it is; its colour profile, if any, beside it. */
export function addJpeg(context: PDFContext, bytes: Uint8Array): PDFRef {
  const facts = parseJpeg(bytes);
  if (facts === null) throw new Error("not a JPEG for PDF");
  const device = { 1: "DeviceGray", 3: "DeviceRGB", 4: "DeviceCMYK" }[facts.components];
  const profile =
    facts.icc === null
      ? null
      : context.register(context.flateStream(facts.icc, { N: facts.components, Alternate: device }));
  const dict = context.obj({
    Type: "XObject",
    Subtype: "Image",
    Width: facts.widthPx,
    Height: facts.heightPx,
    BitsPerComponent: 8,
    ColorSpace: profile === null ? device : ["ICCBased", profile],
    Filter: "DCTDecode",
    ...(facts.components === 4 && facts.adobe ? { Decode: [1, 0, 1, 0, 1, 0, 1, 0] } : {}),
  });
  return context.register(PDFRawStream.of(dict, bytes));
}

/** A PNG's own compressed rows, which PDF reads with predictor 15. */
function addPng(context: PDFContext, bytes: Uint8Array): PDFRef {
  const png = parsePlainPng(bytes);
  if (png === null) throw new Error("not a plain PNG");
  const colours = png.colourType === 2 ? 3 : 1;
  const dict: PDFDict = context.obj({
    Type: "XObject",
    Subtype: "Image",
    Width: png.widthPx,
    Height: png.heightPx,
    BitsPerComponent: png.bits,
    ColorSpace:
      png.palette !== null && png.colourType === 3
        ? [
            "Indexed",
            "DeviceRGB",
            png.palette.length / 3 - 1,
            context.register(context.stream(zlibSync(png.palette), { Filter: "FlateDecode" })),
          ]
        : colours === 3
          ? "DeviceRGB"
          : "DeviceGray",
    Filter: "FlateDecode",
    DecodeParms: { Predictor: 15, Colors: colours, BitsPerComponent: png.bits, Columns: png.widthPx },
  });
  return context.register(PDFRawStream.of(dict, png.data));
}

/** Matrices in the unit square: the stored picture to the picture as its file shows it. */
const MIRROR: Matrix = [-1, 0, 0, 1, 1, 0];
const QUARTERS: readonly Matrix[] = [
  [1, 0, 0, 1, 0, 0],
  [0, -1, 1, 0, 0, 1],
  [-1, 0, 0, -1, 1, 1],
  [0, 1, -1, 0, 1, 0],
];
/** EXIF orientation as (mirrored first, then clockwise quarters). */
const ORIENTATIONS: Readonly<Record<number, readonly [boolean, number]>> = {
  1: [false, 0],
  2: [true, 0],
  3: [false, 2],
  4: [true, 2],
  5: [true, 3],
  6: [false, 1],
  7: [true, 1],
  8: [false, 3],
};

/** From the stored picture's unit square to the upright picture's, for an orientation and further clockwise turns. */
export function uprightMatrix(orientation: number, turns: number): Matrix {
  const [mirrored, quarters] = ORIENTATIONS[orientation] ?? [false, 0];
  const turned = QUARTERS[(quarters + turns) % 4] ?? [1, 0, 0, 1, 0, 0];
  return mirrored ? multiply(MIRROR, turned) : turned;
}
