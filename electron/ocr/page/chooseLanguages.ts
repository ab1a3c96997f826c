import { inkMask } from "../pixels/boxMean.ts";
import type { Grey } from "../pixels/grey.ts";
import { cropGrey, scaleGrey, turnGrey } from "../pixels/grey.ts";
import type { ReadLine, TextReader } from "../tesseract/textReader.ts";
import { LAYOUT } from "../tesseract/textReader.ts";

/** What a look at a few patches of a page tells. */
export interface PageGlance {
  readonly upsideDown: boolean;
  /** Tesseract languages the page needs, main one first; never empty. */
  readonly languages: readonly string[];
  /** Best mean confidence of the patches, 0..1. */
  readonly confidence: number;
}

interface Score {
  readonly characters: number;
  /** Sum of confidence over characters. */
  readonly weight: number;
  readonly text: string;
}

/** Under this a patch is not written in the model's script, or stands on its head. */
const LEGIBLE = 0.72;
/** Letters that Kazakh has and Russian has not. */
const KAZAKH_LETTERS = /[әғқңөұү]/giu;

/**
 * Reads patches of a page whose lines run across, with the English and the Russian model, on its head too where neither can
 * read it; Cyrillic is looked at with the Kazakh model. `allowed` limits the languages; all must have been opened.
 */
export function chooseLanguages(page: Grey, allowed: readonly string[], reader: TextReader): PageGlance {
  const patches = patchesOf(page);
  const scripts =
    allowed.includes("rus") || allowed.includes("kaz") ? ["eng", allowed.includes("rus") ? "rus" : "kaz"] : ["eng"];
  const upright = patches.map((patch) => scripts.map((script) => scoreOf(reader.read(patch, script, LAYOUT.block))));
  let readings = upright;
  let upsideDown = false;
  if (patches.length > 0 && confidenceOf(upright) < LEGIBLE + 0.1) {
    const turned = patches.map((patch) =>
      scripts.map((script) => scoreOf(reader.read(turnGrey(patch, 2), script, LAYOUT.block))),
    );
    upsideDown = confidenceOf(turned) > confidenceOf(upright) + 0.03;
    if (upsideDown) readings = turned;
  }
  let latin = 0;
  let cyrillic = 0;
  for (const [english, other] of readings) {
    if (english === undefined) continue;
    if (other === undefined) {
      latin += english.characters;
      continue;
    }
    const size = Math.max(english.characters, other.characters);
    const lead = meanOf(english) - meanOf(other);
    const mixed = Math.max(meanOf(english), meanOf(other)) < LEGIBLE + 0.1 && Math.abs(lead) < 0.2;
    if (lead > 0 || mixed) latin += size;
    if (lead <= 0 || mixed) cyrillic += size;
  }
  const total = Math.max(1, latin + cyrillic);
  const hasLatin = latin / total > 0.12;
  const hasCyrillic = cyrillic / total > 0.12;
  const confidence = confidenceOf(readings);
  if (!hasCyrillic)
    return { upsideDown, languages: [allowed.includes("eng") ? "eng" : (allowed[0] ?? "eng")], confidence };
  const shown = patches.map((patch) => (upsideDown ? turnGrey(patch, 2) : patch));
  const kazakh = allowed.includes("kaz") && isKazakh(shown, reader);
  const languages = kazakh ? ["kaz", ...(allowed.includes("rus") ? ["rus"] : [])] : [scripts[1] ?? "rus"];
  return { upsideDown, languages: hasLatin && allowed.includes("eng") ? [...languages, "eng"] : languages, confidence };
}

function isKazakh(patches: readonly Grey[], reader: TextReader): boolean {
  let letters = 0;
  let own = 0;
  for (const patch of patches) {
    for (const line of reader.read(patch, "kaz", LAYOUT.block)) {
      for (const word of line.words) {
        if (word.confidence < 0.6) continue;
        letters += word.text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
        own += word.text.match(KAZAKH_LETTERS)?.length ?? 0;
      }
    }
  }
  return own >= 5 && own / Math.max(1, letters) > 0.012;
}

function scoreOf(lines: readonly ReadLine[]): Score {
  let characters = 0;
  let weight = 0;
  let text = "";
  for (const line of lines) {
    for (const word of line.words) {
      const letters = word.text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
      characters += letters;
      weight += letters * word.confidence;
      text += `${word.text} `;
    }
  }
  return { characters, weight, text };
}

const meanOf = (score: Score): number => (score.characters < 4 ? 0 : score.weight / score.characters);

/** Mean over the patches of the better script's confidence, weighted by what was read. */
function confidenceOf(readings: readonly (readonly Score[])[]): number {
  let weight = 0;
  let size = 0;
  for (const scores of readings) {
    const best = Math.max(0, ...scores.map(meanOf));
    const characters = Math.max(0, ...scores.map((score) => score.characters));
    weight += best * characters;
    size += characters;
  }
  return size === 0 ? 0 : weight / size;
}

const PATCH_LIMIT = 5;

/** The patches with most text-like ink, at most one in each of eight cells (2 x 4), as crops at reading size. */
function patchesOf(page: Grey): readonly Grey[] {
  const factor = Math.min(1, 800 / Math.max(page.width, page.height));
  const small = scaleGrey(
    page,
    Math.max(1, Math.round(page.width * factor)),
    Math.max(1, Math.round(page.height * factor)),
  );
  const ink = inkMask(small, 8, 16);
  const sums = integralOf(ink);
  const width = Math.max(40, Math.round(small.width * 0.36));
  const height = Math.max(20, Math.round(small.height * 0.045));
  const found: { readonly x: number; readonly y: number; readonly density: number }[] = [];
  for (let cell = 0; cell < 8; cell++) {
    const x0 = (cell % 2) * (small.width >> 1);
    const y0 = (cell >> 1) * (small.height >> 2);
    let best = { x: 0, y: 0, density: 0 };
    for (let y = y0; y < y0 + (small.height >> 2) && y + height <= small.height; y += Math.max(1, height >> 2)) {
      for (let x = x0; x < x0 + (small.width >> 1) && x + width <= small.width; x += Math.max(1, width >> 2)) {
        const share = sumIn(sums, small.width, x, y, width, height) / (width * height);
        const density = share > 0.3 ? 0 : share;
        if (density > best.density) best = { x, y, density };
      }
    }
    if (best.density > 0.02) found.push(best);
  }
  const chosen = found.toSorted((a, b) => b.density - a.density).slice(0, PATCH_LIMIT);
  return chosen.map(({ x, y }) =>
    cropGrey(
      page,
      Math.round(x / factor),
      Math.round((y - height * 0.2) / factor),
      Math.round(width / factor),
      Math.round((height * 1.4) / factor),
    ),
  );
}

function integralOf(mask: Grey): Int32Array {
  const { width, height, data } = mask;
  const sums = new Int32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  return sums;
}

function sumIn(sums: Int32Array, width: number, x: number, y: number, w: number, h: number): number {
  const stride = width + 1;
  const at = (px: number, py: number): number => sums[py * stride + px] ?? 0;
  return at(x + w, y + h) - at(x, y + h) - at(x + w, y) + at(x, y);
}
