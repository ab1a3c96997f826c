import type { UsableSource } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import type { Page } from "#shared/domain/page.ts";
import { fromRaster } from "./encodeRaster.ts";
import { openImage } from "./openImage.ts";
import { rasterisePage } from "./rasterisePage.ts";

export interface ThumbnailOptions {
  readonly maxSidePx: number;
  /** Clockwise, on top of what the file itself says. */
  readonly turns?: QuarterTurns;
  readonly format: "webp" | "jpeg";
}

const QUALITY = 78;

/** A small picture of a page for people, encoded. JPEGs are decoded small from the start; nothing is made larger. */
export async function thumbnailPage(source: UsableSource, page: Page, options: ThumbnailOptions): Promise<Uint8Array> {
  const { maxSidePx, turns = 0, format } = options;
  const small =
    source.file.format === "pdf"
      ? fromRaster(await rasterisePage(source, page, { maxSidePx, dpi: MOST_DPI, turns, channels: 3 }))
      : openImage(source, page.pageIndex)
          .autoOrient()
          .resize(maxSidePx, maxSidePx, { fit: "inside", withoutEnlargement: true })
          .flatten({ background: "#ffffff" })
          .rotate(turns * 90)
          .toColourspace("srgb");
  const bytes = await (format === "webp"
    ? small.webp({ quality: QUALITY, effort: 2 })
    : small.jpeg({ quality: QUALITY })
  ).toBuffer();
  return new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** A stamp-sized PDF page is not blown up beyond this. */
const MOST_DPI = 300;
