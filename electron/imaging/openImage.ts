import sharp, { type Sharp } from "sharp";
import type { UsableSource } from "#electron/ports.ts";

/** libvips keeps decoded pictures for reuse, which only costs here: every page is decoded once. */
sharp.cache(false);
/** Pages are worked on side by side by the reader threads: one thread within each is enough. */
sharp.concurrency(1);

/** Intake refuses larger pictures by their header; this is the decoder's own last guard. */
const MAX_PIXELS = 120_000_000;

/** A decoder for one page of an image file (TIFF: page n), not yet turned. */
export function openImage(source: Pick<UsableSource, "bytes" | "file">, pageIndex: number): Sharp {
  const multipage = source.file.format === "tiff";
  return sharp(source.bytes, {
    limitInputPixels: MAX_PIXELS,
    failOn: "truncated",
    sequentialRead: true,
    ...(multipage ? { page: pageIndex } : {}),
  });
}
