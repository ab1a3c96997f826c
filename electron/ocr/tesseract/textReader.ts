import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Grey } from "../pixels/grey.ts";
import type { TessApi, TessModule } from "./tesseractCore.ts";
import { loadTesseractCore } from "./tesseractCore.ts";

/** Tesseract's page segmentation modes that are used here. */
export const LAYOUT = { page: 3, column: 4, block: 6, line: 7, word: 8, rawLine: 13 } as const;
export type LayoutMode = (typeof LAYOUT)[keyof typeof LAYOUT];

export interface ReadWord {
  readonly text: string;
  /** Pixels of the image that was read. */
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** 0..1. */
  readonly confidence: number;
}

export interface ReadLine {
  readonly words: readonly ReadWord[];
  /** Block and paragraph of the layout, counted through the page. */
  readonly block: number;
}

/** One character and the columns it takes, px of the image that was read. */
export interface ReadSymbol {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** 0..1. */
  readonly confidence: number;
}

export interface ReadSymbols {
  readonly symbols: readonly ReadSymbol[];
  /** 0..1, mean over the line. */
  readonly confidence: number;
}

/** Synchronous once opened: reads pixels with one or more of Tesseract's languages ("eng", "kaz+rus", "mrz"). */
export interface TextReader {
  open(language: string): Promise<void>;
  read(image: Grey, language: string, layout: LayoutMode): readonly ReadLine[];
  /** Reads an image of exactly one line, character by character. */
  readSymbols(image: Grey, language: string): ReadSymbols;
  close(): void;
}

const LSTM_ONLY = 1;

/** Every language is loaded once and stays; `dataDir` holds `*.traineddata`. */
export async function openTextReader(dataDir: string): Promise<TextReader> {
  const core = await loadTesseractCore();
  const opened = new Map<string, TessApi>();
  const written = new Set<string>();
  const open = async (language: string): Promise<void> => {
    if (opened.has(language)) return;
    for (const part of language.split("+")) {
      if (written.has(part)) continue;
      core.FS.writeFile(`${part}.traineddata`, await readFile(join(dataDir, `${part}.traineddata`)));
      written.add(part);
    }
    opened.set(language, initialise(core, language));
  };
  const recognise = (image: Grey, language: string, layout: LayoutMode): TessApi => {
    const api = opened.get(language);
    if (api === undefined) throw new Error(`language ${language} has not been opened`);
    core.FS.writeFile("/input", portableGreyMap(image));
    if (api.SetImageFile(1, 0) === 1) throw new Error("Tesseract does not take the image");
    api.SetPageSegMode(layout);
    api.Recognize(null);
    return api;
  };
  const read: TextReader["read"] = (image, language, layout) => {
    const api = recognise(image, language, layout);
    const lines = parseTsv(api.GetTSVText(0));
    api.Clear();
    return lines;
  };
  const readSymbols: TextReader["readSymbols"] = (image, language) => {
    const api = recognise(image, language, LAYOUT.rawLine);
    const symbols = parseSymbols(api.GetJSONText(0));
    const confidence = symbols.length === 0 ? 0 : api.MeanTextConf() / 100;
    api.Clear();
    return { symbols, confidence };
  };
  const close = (): void => {
    for (const api of opened.values()) api.End();
    opened.clear();
  };
  return { open, read, readSymbols, close };
}

function initialise(core: TessModule, language: string): TessApi {
  const api = new core.TessBaseAPI();
  const isMrz = language.startsWith("mrz");
  // Pages come dark on light; a second reading of every doubtful line turned round would only cost time.
  core.FS.writeFile("/config", isMrz ? "load_system_dawg 0\nload_freq_dawg 0\n" : "tessedit_do_invert 0\n");
  if (api.Init(null, language, LSTM_ONLY, "/config") !== 0) throw new Error(`Tesseract does not load ${language}`);
  return api;
}

function portableGreyMap(image: Grey): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${image.width} ${image.height}\n255\n`);
  const out = new Uint8Array(head.length + image.data.length);
  out.set(head);
  out.set(image.data, head.length);
  return out;
}

/** Columns: level page block paragraph line word left top width height confidence text; words are level 5. */
function parseTsv(tsv: string): readonly ReadLine[] {
  const lines: { key: string; block: number; words: ReadWord[] }[] = [];
  let block = -1;
  let paragraph = "";
  for (const row of tsv.split("\n")) {
    const cells = row.split("\t");
    if (cells[0] !== "5") continue;
    const text = (cells[11] ?? "").trim();
    if (text === "") continue;
    const own = `${cells[2]}.${cells[3]}`;
    if (own !== paragraph) {
      paragraph = own;
      block += 1;
    }
    const key = `${own}.${cells[4]}`;
    let line = lines.at(-1);
    if (line?.key !== key) {
      line = { key, block, words: [] };
      lines.push(line);
    }
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = cells.slice(6, 11).map(Number);
    line.words.push({ text, left, top, width, height, confidence: Math.max(0, Math.min(1, confidence / 100)) });
  }
  return lines;
}

/** Blocks, paragraphs, lines and words down to characters. */
interface JsonPart {
  readonly text: string;
  readonly confidence: number;
  readonly bbox: { readonly x0: number; readonly x1: number };
  readonly blocks?: readonly JsonPart[];
  readonly paragraphs?: readonly JsonPart[];
  readonly lines?: readonly JsonPart[];
  readonly words?: readonly JsonPart[];
  readonly symbols?: readonly JsonPart[];
}

function parseSymbols(json: string): readonly ReadSymbol[] {
  const symbolsOf = (part: JsonPart): readonly JsonPart[] => {
    if (part.symbols !== undefined) return part.symbols;
    return (part.blocks ?? part.paragraphs ?? part.lines ?? part.words ?? []).flatMap(symbolsOf);
  };
  return symbolsOf(JSON.parse(json)).map(({ text, confidence, bbox }) => ({
    text,
    left: bbox.x0,
    right: bbox.x1,
    confidence: Math.max(0, Math.min(1, confidence / 100)),
  }));
}
