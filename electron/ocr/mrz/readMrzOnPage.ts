import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import type { Grey } from "../pixels/grey.ts";
import { brightOf, greyOf, scaleGrey, turnGrey } from "../pixels/grey.ts";
import type { TextReader } from "../tesseract/textReader.ts";
import type { Streak } from "./findTextStreaks.ts";
import { findTextStreaks } from "./findTextStreaks.ts";
import type { LineTrack } from "./lineTrack.ts";
import { fitTrack } from "./lineTrack.ts";
import { type Direction, type Found, readLines } from "./readLines.ts";
import type { RawLine } from "./readZone.ts";
import { PREPARATIONS, prepareLine, readLine } from "./readZone.ts";
import { roughTrack } from "./zoneLines.ts";

const LONGEST_SIDE_PX = 3600;
/** Zones are looked for in a small picture: here the characters of a card on an A4 page are 12 px apart. */
const SEARCH_SIDE_PX = 1400;
/** Proportional type stays under this; typewriter type and zones are over it. */
const LEAST_REGULARITY = 0.26;
/** Over this a streak is looked at although nothing like it stands near. */
const SURE_REGULARITY = 0.5;
const MOST_SEEDS = 6;

/**
 * Finds the machine-readable zone of a page in any of four directions and reads it; null where there is none. The reader
 * must have MODELS opened. The box is a fraction of the page turned clockwise by the reading's `rotation`.
 */
export function readMrzOnPage(raster: Raster, reader: TextReader, today: string): MrzReading | null {
  const factorToSize = Math.min(1, LONGEST_SIDE_PX / Math.max(raster.widthPx, raster.heightPx));
  const sized = shrink(greyOf(raster), factorToSize);
  const bright = once(() => (raster.channels === 1 ? sized : shrink(brightOf(raster), factorToSize)));
  const turned = (turns: QuarterTurns): Direction =>
    directionOf(
      () => turnGrey(sized, turns),
      () => turnGrey(bright(), turns),
      turns,
    );
  const longest = Math.max(sized.width, sized.height);
  const overview = shrink(sized, Math.min(1, SEARCH_SIDE_PX / longest));
  const directions: readonly Direction[] = [turned(0), turned(1)];
  let best: Found | null = null;
  for (const factor of [1, 0.62]) {
    if (best !== null) break;
    const across = shrink(overview, factor);
    const seeds = directions
      .flatMap((direction) => {
        const small = turnGrey(across, direction.turns);
        const by = longest / Math.max(small.width, small.height);
        return seedsAmong(findTextStreaks(small)).map((streak) => ({ direction, streak: enlarge(streak, by) }));
      })
      .toSorted((a, b) => b.streak.regularity - a.streak.regularity);
    const tried: { readonly direction: Direction; readonly streak: Streak; readonly reach: number }[] = [];
    for (const { direction, streak } of seeds) {
      if (tried.length >= MOST_SEEDS) break;
      if (tried.some((one) => one.direction === direction && isNear(one.streak, streak, one.reach))) continue;
      const found = readFrom(direction, streak, reader, today);
      // Lines beside a zone belong to it; a line that led nowhere says nothing of its neighbours.
      tried.push({ direction, streak, reach: streak.thickness * (found === null ? 0.8 : 6) });
      if (found !== null && (best === null || found.score > best.score)) best = found;
      if (best?.parsed.valid === true) return best.parsed;
    }
  }
  return best?.parsed ?? null;
}

/** Streaks that may be lines of a zone: regular by themselves, or with a neighbour of the same length. */
function seedsAmong(streaks: readonly Streak[]): readonly Streak[] {
  return streaks.filter((streak) => {
    if (streak.regularity < LEAST_REGULARITY) return false;
    if (streak.regularity > SURE_REGULARITY) return true;
    return streaks.some((other) => isPartner(streak, other) && streak.regularity + other.regularity > SURE_REGULARITY);
  });
}

function isPartner(a: Streak, b: Streak): boolean {
  if (a === b) return false;
  const length = Math.hypot(a.to.x - a.from.x, a.to.y - a.from.y);
  const down = (a.from.y + a.to.y - b.from.y - b.to.y) / 2;
  const apart = Math.abs(down) / Math.max(a.thickness, b.thickness);
  const slack = length * 0.16;
  return apart > 1.1 && apart < 7 && Math.abs(a.from.x - b.from.x) < slack && Math.abs(a.to.x - b.to.x) < slack;
}

function directionOf(image: () => Grey, bright: () => Grey, turns: QuarterTurns): Direction {
  const [grey, pale] = [once(image), once(bright)];
  return {
    turns,
    get image() {
      return grey();
    },
    get bright() {
      return pale();
    },
  };
}

/** Made when first asked for, and kept. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function shrink(image: Grey, factor: number): Grey {
  return scaleGrey(
    image,
    Math.max(8, Math.round(image.width * factor)),
    Math.max(8, Math.round(image.height * factor)),
  );
}

function enlarge(streak: Streak, by: number): Streak {
  const point = ({ x, y }: Streak["from"]) => ({ x: x * by, y: y * by });
  return { ...streak, from: point(streak.from), to: point(streak.to), thickness: streak.thickness * by };
}

function isNear(a: Streak, b: Streak, reach: number): boolean {
  const dx = (a.from.x + a.to.x - b.from.x - b.to.x) / 2;
  const dy = (a.from.y + a.to.y - b.from.y - b.to.y) / 2;
  return Math.abs(dy) < reach && Math.abs(dx) < Math.hypot(a.to.x - a.from.x, a.to.y - a.from.y);
}

/** Reads the lines around a seed; null where they are not a zone. */
function readFrom(direction: Direction, streak: Streak, reader: TextReader, today: string): Found | null {
  const seed = fitTrack(direction.image, roughTrack(streak));
  if (seed === null) return null;
  const [first] = PREPARATIONS;
  if (first === undefined) return null;
  // Which way is up: the seed read both ways.
  const asIs = readLine(prepareLine(direction.image, seed, first), reader, first.model);
  const isZoneText = (line: RawLine): boolean => isZoneLine(line, streak.regularity);
  const onHead = asIs.confidence > 0.86 && isZoneText(asIs) ? null : turnedOnHead(direction, seed);
  const flipped =
    onHead === null ? null : readLine(prepareLine(onHead.direction.image, onHead.seed, first), reader, first.model);
  const turned = onHead !== null && flipped !== null && zoneLikeness(flipped) > zoneLikeness(asIs);
  if (!isZoneText(turned ? flipped : asIs)) return null;
  const way = turned ? onHead : { direction, seed };
  return readLines(way.direction, way.seed, (turned ? flipped : asIs).text.length, reader, today);
}

/** The model is as unsure of a noisy line as of one on its head, but sees fillers in the former only. */
function zoneLikeness({ text, confidence }: RawLine): number {
  return confidence + 0.08 * Math.min(8, text.split("<").length - 1);
}

/** Whether a line may be of a zone. The model is unsure of long rows of fillers and of other cuts of the type. */
function isZoneLine({ text, confidence }: RawLine, regularity: number): boolean {
  if (text.length < 22 || text.length > 56) return false;
  const fillers = text.split("<").length - 1;
  const digits = text.replaceAll(/[^0-9]/g, "").length;
  // Each zone has a line with fillers; figures of a table have none.
  if (fillers === 0) return digits >= 8 && confidence > 0.7;
  return confidence > 0.35 || fillers >= 4 || regularity > 0.8;
}

function turnedOnHead(
  direction: Direction,
  seed: LineTrack,
): { readonly direction: Direction; readonly seed: LineTrack } {
  const { image } = direction;
  const { width, height } = image;
  return {
    direction: directionOf(
      () => turnGrey(image, 2),
      () => turnGrey(direction.bright, 2),
      direction.turns === 0 ? 2 : 3,
    ),
    seed: {
      from: { x: width - seed.to.x, y: height - seed.to.y },
      to: { x: width - seed.from.x, y: height - seed.from.y },
      middle: -seed.middle,
      slope: seed.slope,
      bend: -seed.bend,
      capital: seed.capital,
    },
  };
}
