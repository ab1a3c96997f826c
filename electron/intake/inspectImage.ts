import sharp, { type Metadata, type Sharp } from "sharp";
import type { SourceFormat, SourceNote } from "#shared/domain/sourceFile.ts";
import type { IntakeLimits } from "./limits.ts";
import { fullDecode, measureJpegDamage } from "./measureJpegDamage.ts";
import { pictureSizeOf } from "./pictureSize.ts";
import { type PageFacts, refuse, type Verdict } from "./verdict.ts";

sharp.cache(false);

type ImageFormat = Exclude<SourceFormat, "pdf" | "heic">;

const NAMES: Readonly<Record<ImageFormat, string>> = {
  jpeg: "JPEG picture",
  png: "PNG picture",
  tiff: "TIFF picture",
  webp: "WebP picture",
};

/** Looks at every page's header before a pixel is decoded, then decodes each once to know that it can be. */
export async function inspectImage(
  bytes: Uint8Array,
  format: ImageFormat,
  limits: IntakeLimits,
  signal: AbortSignal,
): Promise<Verdict> {
  const what = NAMES[format];
  const first = await readHeader(bytes, 0, format);
  if (!first) return refuse("damaged", { what });
  const pageCount = format === "tiff" ? (first.pages ?? 1) : 1;
  if (pageCount > limits.maxPages) return refuse("too-many-pages", { pages: pageCount, limit: limits.maxPages });
  const headers: (Metadata | null)[] = [];
  for (let index = 0; index < pageCount; index++) {
    const header = index === 0 ? first : await readHeader(bytes, index, format);
    const pixels = header ? header.width * header.height : 0;
    if (pixels > limits.maxPagePixels) return tooManyPixels(pixels, limits);
    headers.push(header);
  }
  const pages: PageFacts[] = [];
  const unreadable: number[] = [];
  for (const [index, header] of headers.entries()) {
    signal.throwIfAborted();
    if (header && (await decodes(bytes, index, format, header))) pages.push(pageOf(index, header));
    else unreadable.push(index + 1);
  }
  if (pages.length > 0) {
    const notes: readonly SourceNote[] =
      unreadable.length > 0 ? [{ code: "pages-unreadable", pageNumbers: unreadable }] : [];
    return { kind: "accepted", bytes: null, pageCount, pages, notes };
  }
  return format === "jpeg" ? rescueJpeg(bytes, first) : refuse("damaged", { what });
}

export function tooManyPixels(pixels: number, limits: IntakeLimits): Verdict {
  const megapixels = Math.round(pixels / 1_000_000);
  return refuse("too-many-pixels", { megapixels, limit: Math.round(limits.maxPagePixels / 1_000_000) });
}

/** The page of a picture that sharp described. */
export function pageOf(pageIndex: number, header: Metadata): PageFacts {
  const { width: widthPx, height: heightPx } = header.autoOrient;
  const size = pictureSizeOf(widthPx, heightPx, header.density);
  return { pageIndex, content: "scan", widthPx, heightPx, ...size };
}

/** At least this share of the rows must be there: a page that lacks more lacks words, and the user must know. */
const LEAST_SHOWN = 0.98;

async function rescueJpeg(bytes: Uint8Array, header: Metadata): Promise<Verdict> {
  const shown = await measureJpegDamage(bytes, header.width, header.height);
  if (shown === null) return refuse("damaged", { what: NAMES.jpeg });
  if (shown < LEAST_SHOWN) {
    return refuse("damaged", { what: NAMES.jpeg, shownPercent: Math.floor(shown * 100) });
  }
  const whole = await sharp(bytes, { failOn: "none", limitInputPixels: false })
    .keepMetadata()
    .jpeg({ quality: 95, chromaSubsampling: "4:4:4" })
    .toBuffer();
  const notes: readonly SourceNote[] = [{ code: "repaired", by: "libjpeg" }];
  return { kind: "accepted", bytes: whole, pageCount: 1, pages: [pageOf(0, header)], notes };
}

async function readHeader(bytes: Uint8Array, pageIndex: number, format: ImageFormat): Promise<Metadata | null> {
  try {
    return await open(bytes, pageIndex, format).metadata();
  } catch {
    return null;
  }
}

/** A JPEG with garbled data is "whole" to libjpeg but for a warning; junk bytes between its parts are harmless. */
const HARMLESS_WARNING = /^(VipsJpeg: Corrupt JPEG data: \d+ extraneous bytes before marker \w+\s*)+$/;

async function decodes(bytes: Uint8Array, pageIndex: number, format: ImageFormat, header: Metadata): Promise<boolean> {
  try {
    await fullDecode(open(bytes, pageIndex, format, "warning"), header.width, header.height);
    return true;
  } catch (error) {
    if (format === "jpeg" && error instanceof Error && HARMLESS_WARNING.test(error.message)) return true;
    return format !== "jpeg" && decodesWithWarnings(bytes, pageIndex, format);
  }
}

/** PNG and TIFF decoders warn of odd tags and profiles as well: only errors count. */
async function decodesWithWarnings(bytes: Uint8Array, pageIndex: number, format: ImageFormat): Promise<boolean> {
  try {
    await open(bytes, pageIndex, format, "error").resize(8, 8, { fit: "fill" }).toBuffer();
    return true;
  } catch {
    return false;
  }
}

function open(bytes: Uint8Array, pageIndex: number, format: ImageFormat, failOn: "warning" | "error" = "error"): Sharp {
  return sharp(bytes, {
    failOn,
    limitInputPixels: false,
    sequentialRead: true,
    ...(format === "tiff" ? { page: pageIndex } : {}),
  });
}
