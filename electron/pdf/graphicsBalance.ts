/** How a page's content leaves the stack of graphics states. */
export interface GraphicsBalance {
  /** Restores without a save before them. */
  readonly missingSaves: number;
  /** Saves that were never restored. */
  readonly openSaves: number;
}

const isSpace = (byte: number): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const isDelimiter = (byte: number): boolean => "()<>[]{}/%".includes(String.fromCharCode(byte));

/** Counts q and Q outside strings, comments and inline pictures, so that what is added draws on a clean state. */
export function graphicsBalanceOf(content: Uint8Array): GraphicsBalance {
  let depth = 0;
  let lowest = 0;
  let at = 0;
  const end = content.length;
  while (at < end) {
    const byte = content[at] ?? 0;
    if (isSpace(byte)) at++;
    else if (byte === 0x28) at = afterString(content, at);
    else if (byte === 0x25) while (at < end && content[at] !== 10 && content[at] !== 13) at++;
    else if (isDelimiter(byte)) {
      at++;
      if (byte === 0x2f) while (at < end && !isSpace(content[at] ?? 0) && !isDelimiter(content[at] ?? 0)) at++;
    } else {
      const from = at;
      while (at < end && !isSpace(content[at] ?? 0) && !isDelimiter(content[at] ?? 0)) at++;
      if (at - from === 1 && byte === 0x71) depth++;
      else if (at - from === 1 && byte === 0x51) {
        depth--;
        lowest = Math.min(lowest, depth);
      } else if (at - from === 2 && byte === 0x49 && content[from + 1] === 0x44) at = afterInlinePicture(content, at);
    }
  }
  return { missingSaves: Math.abs(lowest), openSaves: depth - lowest };
}

function afterString(content: Uint8Array, from: number): number {
  let nesting = 0;
  for (let at = from; at < content.length; at++) {
    const byte = content[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) nesting++;
    else if (byte === 0x29 && --nesting === 0) return at + 1;
  }
  return content.length;
}

/** Behind "EI" that stands alone and is followed by something like content. */
function afterInlinePicture(content: Uint8Array, from: number): number {
  for (let at = from + 1; at + 2 < content.length; at++) {
    if (content[at] !== 0x45 || content[at + 1] !== 0x49 || !isSpace(content[at - 1] ?? 0)) continue;
    const next = content[at + 2];
    if (next !== undefined && !isSpace(next)) continue;
    const ahead = content.subarray(at + 2, at + 12);
    if (ahead.every((byte) => isSpace(byte) || (byte >= 0x20 && byte < 0x7f))) return at + 2;
  }
  return content.length;
}
