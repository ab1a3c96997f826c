/// <reference path="./libheif.d.ts" />
import type { IntakeLimits } from "./limits.ts";
import { type Refused, refuse } from "./verdict.ts";

/** A decoded photo, upright: libheif has applied the file's own rotation. */
export interface DecodedHeic {
  readonly kind: "decoded";
  readonly widthPx: number;
  readonly heightPx: number;
  /** RGBA, row-major. */
  readonly rgba: Uint8Array;
}

/** Decodes the file's main picture. Runs in the worker: libheif is WebAssembly and slow. */
export async function inspectHeic(bytes: Uint8Array, limits: IntakeLimits): Promise<DecodedHeic | Refused> {
  const { default: libheif } = await import("libheif-js/wasm-bundle.js");
  const images = new libheif.HeifDecoder().decode(bytes);
  try {
    const image = images.find((candidate) => candidate.is_primary()) ?? images[0];
    if (!image) return refuse("heic-not-decodable");
    const widthPx = image.get_width();
    const heightPx = image.get_height();
    if (widthPx * heightPx > limits.maxPagePixels) {
      const megapixels = Math.round((widthPx * heightPx) / 1_000_000);
      return refuse("too-many-pixels", { megapixels, limit: Math.round(limits.maxPagePixels / 1_000_000) });
    }
    const rgba = new Uint8ClampedArray(widthPx * heightPx * 4);
    const shown = await new Promise<unknown>((resolve) => {
      image.display({ data: rgba, width: widthPx, height: heightPx }, resolve);
    });
    if (!shown) return refuse("heic-not-decodable");
    return { kind: "decoded", widthPx, heightPx, rgba: new Uint8Array(rgba.buffer) };
  } finally {
    for (const image of images) image.free();
  }
}
