import bidiFactory from "bidi-js";
import { type Box, type QuarterTurns, turnBox } from "#shared/domain/geometry.ts";
import type { TextLine, Word } from "#shared/domain/recognised.ts";
import { num } from "./contentOps.ts";
import { GLYPHLESS_ADVANCE, GLYPHLESS_DESCENT } from "./glyphlessFont.ts";
import type { Area } from "./pageFrame.ts";

const bidi = bidiFactory();

/**
 * Operators that lay every word, unseen, over its picture. `area` is where the recognised page lies on the
 * upright page; `userTurns` turns boxes that were measured before the user turned the page.
 */
export function textLayerOps(
  lines: readonly TextLine[],
  area: Area,
  userTurns: QuarterTurns,
  fontName: string,
): string {
  const words = lines.flatMap((line) => line.words.map((word) => wordOps(word, area, userTurns)));
  const shown = words.filter((ops) => ops !== "");
  if (shown.length === 0) return "";
  return `BT\n3 Tr\n/${fontName} 1 Tf\n${shown.join("\n")}\nET`;
}

function wordOps(word: Word, area: Area, userTurns: QuarterTurns): string {
  const text = visualOrder(word.text);
  const box = turnBox(word.box, userTurns);
  const [left, top, width, height] = onArea(box, area);
  if (text.length === 0 || width <= 0 || height <= 0) return "";
  // A word on a page that the user turned runs down, backwards or up.
  const along = userTurns % 2 === 0 ? width : height;
  const across = userTurns % 2 === 0 ? height : width;
  const stretch = along / ((text.length * GLYPHLESS_ADVANCE) / 1000);
  const foot = across * GLYPHLESS_DESCENT;
  const matrix = {
    0: [stretch, 0, 0, across, left, top - height + foot],
    1: [0, -stretch, across, 0, left + foot, top],
    2: [-stretch, 0, 0, -across, left + width, top - foot],
    3: [0, stretch, -across, 0, left + width - foot, top - height],
  }[userTurns];
  return `${matrix.map(num).join(" ")} Tm <${utf16Hex(text)}> Tj`;
}

/** Left, top, width, height in points from the bottom left. */
function onArea(box: Box, area: Area): readonly [number, number, number, number] {
  const [left, top, width, height] = box;
  return [area.x + left * area.width, area.y + (1 - top) * area.height, width * area.width, height * area.height];
}

/** Readers of PDF text expect glyphs from left to right, and put right-to-left words back in order themselves. */
function visualOrder(text: string): string {
  if (!/[\u0590-\u08ff\ufb1d-\ufefc]/.test(text)) return text;
  return bidi.getReorderedString(text, bidi.getEmbeddingLevels(text));
}

function utf16Hex(text: string): string {
  let hex = "";
  for (let at = 0; at < text.length; at++) hex += text.charCodeAt(at).toString(16).padStart(4, "0");
  return hex;
}
