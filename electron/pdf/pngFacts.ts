/** A PNG whose data a PDF can hold as it is: not interlaced, no transparency, at most 8 bits. */
export interface PlainPng {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly bits: 1 | 2 | 4 | 8;
  /** 0 grey, 2 RGB, 3 palette. */
  readonly colourType: 0 | 2 | 3;
  readonly palette: Uint8Array | null;
  /** The zlib stream of filtered rows. */
  readonly data: Uint8Array;
}

/** Null where the PNG must be decoded and written anew. */
export function parsePlainPng(bytes: Uint8Array): PlainPng | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 57 || view.getUint32(0) !== 0x89504e47) return null;
  const bits = bytes[24];
  const colourType = bytes[25];
  if (bits !== 1 && bits !== 2 && bits !== 4 && bits !== 8) return null;
  if (colourType !== 0 && colourType !== 2 && colourType !== 3) return null;
  if (bytes[28] !== 0) return null;
  const chunks: Uint8Array[] = [];
  let palette: Uint8Array | null = null;
  let ended = false;
  for (let at = 8; at + 12 <= bytes.length && !ended; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (body.length !== length || type === "tRNS" || type === "acTL") return null;
    if (type === "PLTE") palette = body;
    if (type === "IDAT") chunks.push(body);
    ended = type === "IEND";
    at += 12 + length;
  }
  if (!ended || chunks.length === 0 || (colourType === 3 && palette === null)) return null;
  const data = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let to = 0;
  for (const chunk of chunks) {
    data.set(chunk, to);
    to += chunk.length;
  }
  return { widthPx: view.getUint32(16), heightPx: view.getUint32(20), bits, colourType, palette, data };
}
