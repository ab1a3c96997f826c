import { boxMean } from "../pixels/boxMean.ts";
import type { Grey } from "../pixels/grey.ts";
import { closeGrey } from "../pixels/morphology.ts";
import type { TextReader } from "../tesseract/textReader.ts";
import { LAYOUT } from "../tesseract/textReader.ts";
import type { LineTrack } from "./lineTrack.ts";
import { cutStrip } from "./lineTrack.ts";

/** One line as the MRZ model reads it. */
export interface RawLine {
  readonly text: string;
  /** 0..1, weighted by length. */
  readonly confidence: number;
}

/** A way to prepare a strip, so that readings are independent of each other. */
export interface Preparation {
  /** Height of capitals, px. */
  readonly capitalPx: number;
  /** White space above and below, in capital heights. */
  readonly margin: number;
  readonly light: "asIs" | "divided" | "sharpened";
}

export const PREPARATIONS: readonly Preparation[] = [
  { capitalPx: 26, margin: 0.4, light: "divided" },
  { capitalPx: 24, margin: 0.3, light: "asIs" },
  { capitalPx: 32, margin: 0.55, light: "divided" },
  { capitalPx: 28, margin: 0.45, light: "sharpened" },
  { capitalPx: 22, margin: 0.7, light: "asIs" },
  { capitalPx: 36, margin: 0.25, light: "divided" },
];

/** Cuts one line out as prepared; upside down where asked. */
export function prepareLine(page: Grey, track: LineTrack, how: Preparation): Grey {
  const scale = how.capitalPx / track.capital;
  const length = Math.hypot(track.to.x - track.from.x, track.to.y - track.from.y);
  const reach = track.capital * (0.5 + how.margin);
  const beyond = Math.max(track.capital * 1.1, length * 0.012);
  const strip = cutStrip(page, track, scale, { above: reach, below: reach, before: beyond, after: beyond });
  if (how.light === "asIs") return stretched(strip.image);
  const divided = divideByGround(strip.image, how.capitalPx);
  return how.light === "sharpened" ? stretched(sharpen(divided, 2)) : stretched(divided);
}

export function readLine(image: Grey, reader: TextReader): RawLine {
  let text = "";
  let weight = 0;
  for (const line of reader.read(image, "mrz", LAYOUT.rawLine)) {
    for (const word of line.words) {
      text += word.text;
      weight += word.text.length * word.confidence;
    }
  }
  return { text, confidence: text === "" ? 0 : weight / text.length };
}

/** The ground (a closing wider than a stroke, smoothed) becomes white, so that light and guilloche fade. */
function divideByGround(image: Grey, capitalPx: number): Grey {
  const ground = boxMean(closeGrey(image, capitalPx >> 1, capitalPx >> 1), capitalPx >> 1);
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
