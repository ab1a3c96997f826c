import { boxMean } from "../pixels/boxMean.ts";
import type { Grey } from "../pixels/grey.ts";
import { scaleGrey } from "../pixels/grey.ts";
import { closeGrey } from "../pixels/morphology.ts";
import type { TextReader } from "../tesseract/textReader.ts";
import type { LineTrack } from "./lineTrack.ts";
import { cutStrip } from "./lineTrack.ts";
import { onGrid } from "./symbolGrid.ts";

/** One line as the MRZ model reads it. */
export interface RawLine {
  readonly text: string;
  /** 0..1, weighted by length. */
  readonly confidence: number;
  /** Its characters as they were read, their middles as parts of the image's width. */
  readonly symbols: readonly { readonly text: string; readonly centre: number; readonly confidence: number }[];
  /** Centres of the first and last character as parts of the image's width; null where the line has no even pitch. */
  readonly ends: { readonly first: number; readonly last: number } | null;
}

/** Two models trained apart: what both read alike is hardly a slip of either. */
export const MODELS = ["mrz", "mrz2"] as const;
export type MrzModel = (typeof MODELS)[number];

export async function openMrzModels(reader: TextReader): Promise<void> {
  for (const model of MODELS) await reader.open(model);
}

/** A way to prepare a strip and the model that reads it, so that readings are independent of each other. */
export interface Preparation {
  readonly model: MrzModel;
  /** The brightest of the three colours in place of grey: coloured print fades, black ink stays. */
  readonly bright: boolean;
  /** Height of capitals, px. */
  readonly capitalPx: number;
  /** White space above and below, in capital heights. */
  readonly margin: number;
  /** `thin`: divided by all that is broader than a stroke of the zone, words printed across it included. */
  readonly light: "asIs" | "divided" | "sharpened" | "thin";
}

/** Best first, by the share of lines read without error; Tesseract's own height is 36 px, which most of these have. */
export const PREPARATIONS: readonly Preparation[] = [
  { model: "mrz", bright: false, capitalPx: 14, margin: 0.8, light: "asIs" },
  { model: "mrz2", bright: false, capitalPx: 16, margin: 0.6, light: "divided" },
  { model: "mrz", bright: true, capitalPx: 22, margin: 0.7, light: "asIs" },
  { model: "mrz2", bright: true, capitalPx: 14, margin: 0.8, light: "divided" },
  { model: "mrz", bright: false, capitalPx: 28, margin: 0.8, light: "sharpened" },
  { model: "mrz2", bright: false, capitalPx: 19, margin: 0.5, light: "asIs" },
  { model: "mrz", bright: true, capitalPx: 22, margin: 0.7, light: "thin" },
  { model: "mrz2", bright: true, capitalPx: 16, margin: 0.7, light: "thin" },
];

/** Cuts one line out as prepared; upside down where asked. */
export function prepareLine(page: Grey, track: LineTrack, how: Preparation): Grey {
  const scale = how.capitalPx / track.capital;
  const reach = track.capital * (0.5 + how.margin);
  const beyond = marginOf(track);
  const margins = { above: reach, below: reach, before: beyond, after: beyond };
  // Bilinear sampling skips pixels when it shrinks: twice the size, then averaged.
  const fine = scale < 0.75 ? 2 : 1;
  const cut = cutStrip(page, track, scale * fine, margins).image;
  const image = fine === 1 ? cut : scaleGrey(cut, Math.round(cut.width / 2), Math.round(cut.height / 2));
  if (how.light === "asIs") return stretched(image);
  if (how.light === "thin") return stretched(divideByGround(image, Math.max(2, Math.round(how.capitalPx * 0.18)), 1));
  const divided = divideByGround(image, how.capitalPx >> 1, how.capitalPx >> 1);
  return how.light === "sharpened" ? stretched(sharpen(divided, 2)) : stretched(divided);
}

/** Page px cut out before and after a track. */
export function marginOf(track: LineTrack): number {
  return Math.max(track.capital * 1.1, Math.hypot(track.to.x - track.from.x, track.to.y - track.from.y) * 0.012);
}

/** Reads a prepared line; characters that share one place, or leave one out, are set right by their distances. */
export function readLine(image: Grey, reader: TextReader, model: MrzModel): RawLine {
  const { symbols, confidence } = reader.readSymbols(image, model);
  const { text, ends } = onGrid(symbols);
  const { width } = image;
  return {
    text,
    confidence,
    symbols: symbols.map(({ text: char, left, right, confidence: sure }) => ({
      text: char,
      centre: (left + right) / 2 / width,
      confidence: sure,
    })),
    ends: ends === null ? null : { first: ends.first / width, last: ends.last / width },
  };
}

/** The ground (a closing by so many px around, smoothed) becomes white, so that light and guilloche fade. */
function divideByGround(image: Grey, radius: number, smoothing: number): Grey {
  const ground = boxMean(closeGrey(image, radius, radius), smoothing);
  const data = new Uint8Array(image.data.length);
  for (let pixel = 0; pixel < data.length; pixel++) {
    data[pixel] = Math.min(255, ((image.data[pixel] as number) * 235) / Math.max(20, ground.data[pixel] as number));
  }
  return { width: image.width, height: image.height, data };
}

function sharpen(image: Grey, radius: number): Grey {
  const soft = boxMean(image, radius);
  const data = new Uint8Array(image.data.length);
  for (let pixel = 0; pixel < data.length; pixel++) {
    const value = image.data[pixel] as number;
    data[pixel] = Math.max(0, Math.min(255, value + 0.8 * (value - (soft.data[pixel] as number))));
  }
  return { width: image.width, height: image.height, data };
}

/** Contrast stretched between the darkest 1 % and the brightest 20 %. */
function stretched(image: Grey): Grey {
  const histogram = new Uint32Array(256);
  for (const value of image.data) histogram[value] = (histogram[value] ?? 0) + 1;
  const levelAt = (share: number): number => {
    let left = share * image.data.length;
    for (let level = 0; level < 256; level++) {
      left -= histogram[level] ?? 0;
      if (left <= 0) return level;
    }
    return 255;
  };
  const low = levelAt(0.01);
  const high = Math.max(low + 25, levelAt(0.8));
  const data = image.data.map((value) => Math.max(0, Math.min(255, ((value - low) * 235) / (high - low) + 5)));
  return { width: image.width, height: image.height, data };
}
