import sharp, { type Sharp } from "sharp";
import type { Raster } from "#electron/ports.ts";

/** A lossless PNG that states the raster's resolution. */
export async function encodePng(raster: Raster): Promise<Uint8Array> {
  return bytesOf(await fromRaster(raster).png({ compressionLevel: 6 }).toBuffer());
}

/** A JPEG of the given quality (1 to 100) that states the raster's resolution. */
export async function encodeJpeg(raster: Raster, quality = 85): Promise<Uint8Array> {
  return bytesOf(await fromRaster(raster).jpeg({ quality, mozjpeg: false }).toBuffer());
}

/** A raster as a sharp pipeline; grey stays grey. */
export function fromRaster(raster: Raster): Sharp {
  const { widthPx: width, heightPx: height, channels } = raster;
  const picture = sharp(raster.data, { raw: { width, height, channels }, limitInputPixels: false });
  return (channels === 1 ? picture.toColourspace("b-w") : picture).withDensity(raster.dpi);
}

function bytesOf(buffer: Buffer): Uint8Array {
  return new Uint8Array(buffer.buffer, buffer.byteOffset, buffer.byteLength);
}
