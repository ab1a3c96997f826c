import type { ReadSymbol } from "../tesseract/textReader.ts";

/** Boxes of the outermost characters reach into the margin: their places say nothing. */
export const BLIND_ENDS = 3;

/** A line's text and where its characters stand, px of the image read. */
export interface GridLine {
  readonly text: string;
  /** Centres of the first and the last character by the line's own pitch; null where it has none. */
  readonly ends: { readonly first: number; readonly last: number } | null;
}

/**
 * The text of a line whose characters stand at one distance: of two that share a place the first is kept unless the place
 * after it would stay empty, and a place left empty between fillers gets one. A line too short or too irregular to tell is left as it was read.
 */
export function onGrid(symbols: readonly ReadSymbol[]): GridLine {
  const asRead = symbols.map((symbol) => symbol.text).join("");
  if (symbols.length < 16) return { text: asRead, ends: null };
  const centres = symbols.map((symbol) => (symbol.left + symbol.right) / 2);
  const steps = centres.slice(1).map((centre, index) => centre - (centres[index] ?? 0));
  const inner = steps.slice(BLIND_ENDS, -BLIND_ENDS);
  const pitch = inner.toSorted((a, b) => a - b)[inner.length >> 1] ?? 0;
  const regular = inner.filter((step) => Math.abs(step - pitch) < 0.2 * pitch).length;
  if (pitch <= 0 || regular < inner.length * 0.7) return { text: asRead, ends: null };
  const head = Math.max(BLIND_ENDS, collapsedHead(centres, pitch));
  let text = symbols[0]?.text ?? "";
  let last = centres[0] ?? 0;
  const places: { readonly index: number; readonly centre: number }[] = [];
  for (let index = 1; index < symbols.length; index++) {
    const symbol = symbols[index]?.text ?? "";
    const centre = centres[index] ?? 0;
    const blind = index <= head || index >= symbols.length - BLIND_ENDS;
    const step = (centre - last) / pitch;
    const next = ((centres[index + 1] ?? Number.POSITIVE_INFINITY) - last) / pitch;
    if (!blind && step < 0.55 && next < 1.5) continue;
    if (!blind && step > 1.6 && symbol === "<" && text.endsWith("<")) text += "<".repeat(Math.round(step) - 1);
    text += symbol;
    last = !blind && step < 0.55 ? last + pitch : centre;
    if (!blind) places.push({ index: text.length - 1, centre: last });
  }
  return { text, ends: endsOf(places, text.length) };
}

/**
 * How many characters of a pale beginning the recogniser has put into one place, where they have room before the next one:
 * all of them were read, only their boxes are lost. 0 where none.
 */
function collapsedHead(centres: readonly number[], pitch: number): number {
  const first = centres[0] ?? 0;
  const count = centres.findIndex((centre) => centre - first > 0.3 * pitch);
  if (count < 3) return 0;
  const start = (centres[count] ?? 0) - count * pitch;
  return start > -pitch / 2 ? count : 0;
}

/** A straight line through the characters' places, read at the first and at the last. */
function endsOf(
  places: readonly { readonly index: number; readonly centre: number }[],
  count: number,
): { readonly first: number; readonly last: number } {
  const meanIndex = places.reduce((sum, { index }) => sum + index, 0) / places.length;
  const meanCentre = places.reduce((sum, { centre }) => sum + centre, 0) / places.length;
  let across = 0;
  let along = 0;
  for (const { index, centre } of places) {
    across += (index - meanIndex) ** 2;
    along += (index - meanIndex) * (centre - meanCentre);
  }
  const pitch = along / Math.max(1, across);
  return { first: meanCentre - meanIndex * pitch, last: meanCentre + (count - 1 - meanIndex) * pitch };
}
