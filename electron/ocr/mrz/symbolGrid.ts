import type { ReadSymbol } from "../tesseract/textReader.ts";

/** Boxes of the outermost characters reach into the margin: their places say nothing. */
const BLIND_ENDS = 3;

/**
 * The text of a line whose characters stand at one distance: of two that share a place the first is kept, and a place left
 * empty between fillers gets one. A line too short or too irregular to tell is left as it was read.
 */
export function onGrid(symbols: readonly ReadSymbol[]): string {
  const asRead = symbols.map((symbol) => symbol.text).join("");
  if (symbols.length < 16) return asRead;
  const centres = symbols.map((symbol) => (symbol.left + symbol.right) / 2);
  const steps = centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0));
  const inner = steps.slice(BLIND_ENDS, -BLIND_ENDS);
  const pitch = inner.toSorted((a, b) => a - b)[inner.length >> 1] ?? 0;
  const regular = inner.filter((step) => Math.abs(step - pitch) < 0.2 * pitch).length;
  if (pitch <= 0 || regular < inner.length * 0.7) return asRead;
  let text = symbols[0]?.text ?? "";
  let last = centres[0] ?? 0;
  for (let index = 1; index < symbols.length; index++) {
    const symbol = symbols[index]?.text ?? "";
    const centre = centres[index] ?? 0;
    const blind = index <= BLIND_ENDS || index >= symbols.length - BLIND_ENDS;
    const step = (centre - last) / pitch;
    if (!blind && step < 0.55) continue;
    if (!blind && step > 1.6 && symbol === "<" && text.endsWith("<")) text += "<".repeat(Math.round(step) - 1);
    text += symbol;
    last = centre;
  }
  return text;
}
