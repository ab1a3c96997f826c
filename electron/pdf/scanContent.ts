/** What stands before an operator, as far as it is a number or a name; strings, arrays and dictionaries are left out. */
export type Operand = number | string;

const isSpace = (byte: number): boolean =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const DELIMITERS = new Set([..."()<>[]{}/%"].map((character) => character.charCodeAt(0)));
const isDelimiter = (byte: number): boolean => DELIMITERS.has(byte);
const isRegular = (byte: number): boolean => !isSpace(byte) && !isDelimiter(byte);
const isNumeric = (byte: number): boolean =>
  (byte >= 0x30 && byte <= 0x39) || byte === 0x2b || byte === 0x2d || byte === 0x2e;
/** No operator has more; a broken stream piles up operands without end. */
const MOST_OPERANDS = 64;

/**
 * Walks over a content stream's operators, outside strings, comments and inline pictures. Names come without "/", as written.
 * False where the content ends within a string or an inline picture, which would swallow whatever follows it.
 */
export function scanContent(
  content: Uint8Array,
  onOperator: (operator: string, operands: readonly Operand[]) => void,
): boolean {
  const end = content.length;
  let operands: Operand[] = [];
  let at = 0;
  const word = (): string => {
    const from = at;
    while (at < end && isRegular(content[at] ?? 0)) at++;
    return String.fromCharCode(...content.subarray(from, Math.min(at, from + 128)));
  };
  while (at < end) {
    const byte = content[at] ?? 0;
    if (isSpace(byte)) at++;
    else if (byte === 0x28) {
      const after = afterString(content, at);
      if (after === null) return false;
      at = after;
    } else if (byte === 0x25) while (at < end && content[at] !== 10 && content[at] !== 13) at++;
    else if (byte === 0x2f) {
      at++;
      if (operands.length < MOST_OPERANDS) operands.push(word());
      else word();
    } else if (byte === 0x3c && content[at + 1] === 0x3c) at += 2;
    else if (byte === 0x3c) {
      const close = content.indexOf(0x3e, at);
      if (close < 0) return false;
      at = close + 1;
    } else if (isDelimiter(byte)) at++;
    else {
      const text = word();
      if (isNumeric(byte)) {
        if (operands.length < MOST_OPERANDS) operands.push(Number.parseFloat(text) || 0);
        continue;
      }
      onOperator(text, operands);
      operands = [];
      if (text === "ID") {
        const after = afterInlinePicture(content, at);
        if (after === null) return false;
        at = after;
      }
    }
  }
  return true;
}

function afterString(content: Uint8Array, from: number): number | null {
  let nesting = 0;
  for (let at = from; at < content.length; at++) {
    const byte = content[at];
    if (byte === 0x5c) at++;
    else if (byte === 0x28) nesting++;
    else if (byte === 0x29 && --nesting === 0) return at + 1;
  }
  return null;
}

/** Behind "EI" that stands alone and is followed by something like content. */
function afterInlinePicture(content: Uint8Array, from: number): number | null {
  for (let at = from + 1; at + 1 < content.length; at++) {
    if (content[at] !== 0x45 || content[at + 1] !== 0x49 || !isSpace(content[at - 1] ?? 0)) continue;
    const next = content[at + 2];
    if (next !== undefined && !isSpace(next)) continue;
    const ahead = content.subarray(at + 2, at + 12);
    if (ahead.every((byte) => isSpace(byte) || (byte >= 0x20 && byte < 0x7f))) return at + 2;
  }
  return null;
}
