/** What a JPEG's header says, as far as a PDF needs it. */
export interface JpegFacts {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly components: 1 | 3 | 4;
  /** Written by Adobe software: four-component values are inverted. */
  readonly adobe: boolean;
  /** EXIF orientation 1..8; 1 where absent. */
  readonly orientation: number;
  /** ICC profile; null where absent. */
  readonly icc: Uint8Array | null;
}

/** Frames that PDF viewers decode: baseline, extended sequential, progressive; all Huffman-coded. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const OTHER_FRAMES = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

/** Reads the header. Null for a JPEG that cannot go into a PDF as it is (arithmetic coding, 12 bits, no frame). */
export function parseJpeg(bytes: Uint8Array): JpegFacts | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  let adobe = false;
  let orientation = 1;
  const icc: { readonly order: number; readonly data: Uint8Array }[] = [];
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7)) {
      at += 2;
      continue;
    }
    const length = view.getUint16(at + 2);
    const segment = bytes.subarray(at + 4, at + 2 + length);
    if (length < 2 || OTHER_FRAMES.has(marker) || marker === 0xd9 || marker === 0xda) return null;
    if (marker === 0xe1) orientation = orientationOf(segment) ?? orientation;
    if (marker === 0xee && startsWith(segment, "Adobe")) adobe = true;
    if (marker === 0xe2 && startsWith(segment, "ICC_PROFILE\0")) {
      icc.push({ order: segment[12] ?? 0, data: segment.subarray(14) });
    }
    if (FRAMES.has(marker)) {
      const components = segment[5] ?? 0;
      const heightPx = view.getUint16(at + 5);
      const widthPx = view.getUint16(at + 7);
      if (segment[0] !== 8 || widthPx === 0 || heightPx === 0) return null;
      if (components !== 1 && components !== 3 && components !== 4) return null;
      return { widthPx, heightPx, components, adobe, orientation, icc: joinIcc(icc, components) };
    }
    at += 2 + length;
  }
  return null;
}

function startsWith(segment: Uint8Array, text: string): boolean {
  for (let at = 0; at < text.length; at++) if (segment[at] !== text.charCodeAt(at)) return false;
  return true;
}

/** Only a profile whose colour space fits the number of components may go into the PDF. */
function joinIcc(
  parts: readonly { readonly order: number; readonly data: Uint8Array }[],
  components: number,
): Uint8Array | null {
  if (parts.length === 0) return null;
  const sorted = [...parts].sort((a, b) => a.order - b.order);
  const joined = new Uint8Array(sorted.reduce((sum, part) => sum + part.data.length, 0));
  let at = 0;
  for (const part of sorted) {
    joined.set(part.data, at);
    at += part.data.length;
  }
  if (joined.length < 132) return null;
  const space = String.fromCharCode(...joined.subarray(16, 20));
  const expected = { 1: "GRAY", 3: "RGB ", 4: "CMYK" }[components];
  return space === expected ? joined : null;
}

/** TIFF tag 0x0112 within an EXIF segment. */
function orientationOf(segment: Uint8Array): number | null {
  if (!startsWith(segment, "Exif\0\0") || segment.length < 14) return null;
  const view = new DataView(segment.buffer, segment.byteOffset + 6, segment.byteLength - 6);
  const little = view.getUint16(0) === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > view.byteLength) return null;
  const entries = view.getUint16(directory, little);
  for (let index = 0; index < entries; index++) {
    const entry = directory + 2 + index * 12;
    if (entry + 12 > view.byteLength) return null;
    if (view.getUint16(entry, little) !== 0x0112) continue;
    const value = view.getUint16(entry + 8, little);
    return value >= 1 && value <= 8 ? value : null;
  }
  return null;
}
