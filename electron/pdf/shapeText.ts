import bidiFactory from "bidi-js";
import type { FaceChooser, FontFace, Weight } from "./fontFaces.ts";

const bidi = bidiFactory();

/** One glyph at its place in the line; measures in thousandths of the size. */
export interface ShapedGlyph {
  readonly face: FontFace;
  readonly glyphId: number;
  readonly advance: number;
  /** The font's own advance; the difference is kerning. */
  readonly fontAdvance: number;
  readonly codePoints: readonly number[];
}

/** One line of text, glyphs from left to right. */
export interface ShapedText {
  readonly text: string;
  readonly glyphs: readonly ShapedGlyph[];
  /** Thousandths of the size. */
  readonly width: number;
}

interface Run {
  text: string;
  readonly level: number;
  readonly face: FontFace;
}

/** Chooses faces, joins Arabic letters, and puts right-to-left text into visual order. */
export function shapeText(text: string, weight: Weight, chooser: FaceChooser): ShapedText {
  const clean = text
    .normalize("NFC")
    .replace(/[\u0000-\u001f\u007f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, " ");
  const glyphs = inVisualOrder(runsOf(clean, weight, chooser)).flatMap(glyphsOf);
  return { text: clean, glyphs, width: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0) };
}

function runsOf(text: string, weight: Weight, chooser: FaceChooser): Run[] {
  const { levels } = bidi.getEmbeddingLevels(text, "auto");
  const runs: Run[] = [];
  let at = 0;
  for (const character of text) {
    const level = levels[at] ?? 0;
    at += character.length;
    const codePoint = character.codePointAt(0) ?? 0x20;
    const last = runs.at(-1);
    // A mark or a blank stays with the face before it, so that shaping sees them together.
    const stays =
      last !== undefined &&
      (isJoiner(character) || character === " ") &&
      last.face.font.hasGlyphForCodePoint(codePoint);
    const face = stays && last !== undefined ? last.face : chooser.faceFor(codePoint, weight);
    const shown = level % 2 === 1 ? (bidi.getMirroredCharacter(character) ?? character) : character;
    if (last !== undefined && last.level === level && last.face === face) last.text += shown;
    else runs.push({ text: shown, level, face });
  }
  return runs;
}

function isJoiner(character: string): boolean {
  return /\p{M}/u.test(character);
}

/** Rule L2 of the Unicode bidirectional algorithm, on runs. */
function inVisualOrder(runs: readonly Run[]): readonly Run[] {
  const ordered = [...runs];
  const highest = Math.max(0, ...runs.map((run) => run.level));
  for (let level = highest; level >= 1; level--) {
    for (let from = 0; from < ordered.length; from++) {
      if ((ordered[from]?.level ?? 0) < level) continue;
      let to = from;
      while ((ordered[to + 1]?.level ?? -1) >= level) to++;
      const reversed = ordered.slice(from, to + 1).reverse();
      ordered.splice(from, reversed.length, ...reversed);
      from = to;
    }
  }
  return ordered;
}

function glyphsOf(run: Run): ShapedGlyph[] {
  const { font } = run.face;
  const scale = 1000 / font.unitsPerEm;
  const shaped = font.layout(run.text, null, null, null, run.level % 2 === 1 ? "rtl" : "ltr");
  return shaped.glyphs.map((glyph, index) => ({
    face: run.face,
    glyphId: glyph.id,
    advance: (shaped.positions?.[index]?.xAdvance ?? glyph.advanceWidth) * scale,
    fontAdvance: glyph.advanceWidth * scale,
    codePoints: glyph.codePoints,
  }));
}

/** Lines no wider than `widthPt`, broken between words but not at a no-break space, inside a word only where it alone is too wide. */
export function wrapText(
  text: string,
  weight: Weight,
  sizePt: number,
  widthPt: number,
  chooser: FaceChooser,
): readonly ShapedText[] {
  const fits = (candidate: string): boolean => (shapeText(candidate, weight, chooser).width * sizePt) / 1000 <= widthPt;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[^\S\u00a0]+/).filter((part) => part !== "")) {
    const joined = line === "" ? word : `${line} ${word}`;
    if (fits(joined)) {
      line = joined;
      continue;
    }
    if (line !== "" && fits(word)) {
      lines.push(line);
      line = word;
      continue;
    }
    line = line === "" ? "" : `${line} `;
    for (const character of word) {
      if (line.trim() !== "" && !fits(line + character)) {
        lines.push(line.trim());
        line = "";
      }
      line += character;
    }
  }
  if (line.trim() !== "") lines.push(line.trim());
  return lines.map((one) => shapeText(one.replaceAll("\u00a0", " "), weight, chooser));
}
