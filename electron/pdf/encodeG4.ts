import type { Sharp } from "sharp";

/** A black and white picture as one strip of CCITT Group 4, black as 0: what PDF's CCITTFaxDecode expects with K -1. */
export interface G4Picture {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly data: Uint8Array;
}

const WIDTH = 256;
const HEIGHT = 257;
const STRIP_OFFSETS = 273;
const STRIP_LENGTHS = 279;

/** Anything darker than middle grey is black. */
export async function encodeG4(picture: Sharp, heightPx: number): Promise<G4Picture> {
  const tiff = await picture
    .toColourspace("b-w")
    .threshold(128)
    // A strip as high as the picture: each strip starts the coding anew, and PDF has no strips.
    .tiff({ compression: "ccittfax4", bitdepth: 1, miniswhite: true, tileHeight: Math.max(1, heightPx) })
    .toBuffer();
  const tags = readTags(tiff);
  const offset = tags.get(STRIP_OFFSETS);
  const length = tags.get(STRIP_LENGTHS);
  if (offset === undefined || length === undefined) throw new Error("the fax coder made more than one strip");
  return {
    widthPx: tags.get(WIDTH) ?? 0,
    heightPx: tags.get(HEIGHT) ?? 0,
    data: tiff.subarray(offset, offset + length),
  };
}

/** Entries of the first directory that hold a single number. */
function readTags(tiff: Uint8Array): ReadonlyMap<number, number> {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  const tags = new Map<number, number>();
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index++) {
    const at = directory + 2 + index * 12;
    if (view.getUint32(at + 4, little) !== 1) continue;
    const short = view.getUint16(at + 2, little) === 3;
    tags.set(view.getUint16(at, little), short ? view.getUint16(at + 8, little) : view.getUint32(at + 8, little));
  }
  return tags;
}
