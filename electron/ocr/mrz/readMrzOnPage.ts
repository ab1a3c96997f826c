import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import { findZoneText } from "#shared/reading/mrz/findZoneText.ts";
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
import { extendEnds, roughTrack } from "./zoneLines.ts";

const LONGEST_SIDE_PX = 3600;
/** Zones are looked for in a small picture: here the characters of a card on an A4 page are 12 px apart. */
const SEARCH_SIDE_PX = 1400;
/** Proportional type stays under this; typewriter type and zones are over it. */
const LEAST_REGULARITY = 0.26;
/** Over this a streak is looked at although nothing like it stands near. */
const SURE_REGULARITY = 0.5;
/** Streaks whose lines are read; and streaks of which one reading is made, to see whether they may be a zone's. */
const MOST_SEEDS = 6;
const MOST_GLANCES = 20;
/** Smaller capitals cannot be read; stripes and weaves look like lines of such. */
const LEAST_CAPITAL_PX = 5.5;

/**
 * Finds the machine-readable zone of a page in any of four directions and reads it; null where there is none. The reader
 * must have MODELS opened; `grey` is greyOf(raster) where it is at hand. The box is a fraction of the page turned clockwise by the reading's `rotation`.
 */
export function readMrzOnPage(
  raster: Raster,
  reader: TextReader,
  today: string,
  grey: Grey = greyOf(raster),
): MrzReading | null {
  const factorToSize = Math.min(1, LONGEST_SIDE_PX / Math.max(raster.widthPx, raster.heightPx));
  const sized = shrink(grey, factorToSize);
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
  const tried: Tried[] = [];
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
    let looked = 0;
    let glances = 0;
    const paragraphs = new Map<string, number>();
    for (const { direction, streak } of seeds) {
      if (looked >= MOST_SEEDS || glances >= MOST_GLANCES) break;
      if (tried.some((one) => one.direction === direction && isNear(one.streak, streak, one.reach))) continue;
      const paragraph = paragraphOf(streak, direction, seeds);
      const seen = paragraphs.get(paragraph) ?? 0;
      if (paragraph !== "" && seen >= MOST_OF_PARAGRAPH) continue;
      paragraphs.set(paragraph, seen + 1);
      glances++;
      const seed = seedFrom(direction, streak, reader);
      const found = seed === null ? null : readLines(seed.direction, seed.track, seed.characters, reader, today);
      if (seed !== null) looked++;
      // Lines beside a zone belong to it; a line that led nowhere says nothing of its neighbours.
      tried.push({ direction, streak, reach: streak.thickness * (found === null ? 0.8 : 6) });
      if (found !== null && (best === null || found.score > best.score)) best = found;
      if (best?.parsed.valid === true) return best.parsed;
    }
  }
  return best?.parsed ?? null;
}

interface Tried {
  readonly direction: Direction;
  readonly streak: Streak;
  /** Streaks nearer than this are not tried. */
  readonly reach: number;
}

/** A zone has three lines at most: of more lines that look alike, so many are glanced at. */
const LINES_OF_PARAGRAPH = 7;
const MOST_OF_PARAGRAPH = 3;

/** Which of a page's paragraphs or tables a streak belongs to, by height and length; "" where few lines look like it. */
function paragraphOf(
  streak: Streak,
  direction: Direction,
  seeds: readonly { readonly direction: Direction; readonly streak: Streak }[],
): string {
  const lengthOf = ({ from, to }: Streak): number => Math.hypot(to.x - from.x, to.y - from.y);
  const length = lengthOf(streak);
  const rows: number[] = [];
  for (const seed of seeds) {
    if (seed.direction !== direction) continue;
    const { from, to, thickness } = seed.streak;
    if (Math.abs(thickness / streak.thickness - 1) > 0.25 || Math.abs(lengthOf(seed.streak) / length - 1) > 0.3)
      continue;
    const row = (from.y + to.y) / 2;
    if (rows.every((other) => Math.abs(other - row) > thickness)) rows.push(row);
  }
  if (rows.length < LINES_OF_PARAGRAPH) return "";
  return [direction.turns, Math.round(Math.log(streak.thickness) / 0.4), Math.round(Math.log(length) / 0.5)].join();
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

interface Seed {
  readonly direction: Direction;
  readonly track: LineTrack;
  /** How many characters were read. */
  readonly characters: number;
}

/** A streak as a line of a zone, the right way up; null where what is read there is none. */
function seedFrom(direction: Direction, streak: Streak, reader: TextReader): Seed | null {
  const fitted = fitTrack(direction.image, roughTrack(streak));
  const [first] = PREPARATIONS;
  if (fitted === null || first === undefined || fitted.capital < LEAST_CAPITAL_PX) return null;
  const read = (from: Direction, track: LineTrack): RawLine =>
    readLine(prepareLine(from.image, track, first), reader, first.model);
  let track = fitted;
  let asIs = read(direction, track);
  if (asIs.text.length < FEWEST_CHARACTERS && asIs.confidence > 0.5) {
    // The better half of a line under a shadow or glare.
    track = extendEnds(direction.image, [track])[0] ?? track;
    asIs = read(direction, track);
  }
  // Which way is up: the seed read both ways.
  const isZoneText = (line: RawLine): boolean => isZoneLine(line, streak.regularity);
  const onHead = asIs.confidence > 0.86 && isZoneText(asIs) ? null : turnedOnHead(direction, track);
  const flipped = onHead === null ? null : read(onHead.direction, onHead.track);
  const turned = onHead !== null && flipped !== null && zoneLikeness(flipped) > zoneLikeness(asIs);
  const line = turned ? flipped : asIs;
  if (!isZoneText(line)) return null;
  return { ...(turned ? onHead : { direction, track }), characters: line.text.length };
}

/** The model is as unsure of a noisy line as of one on its head, but sees fillers in the former only. */
function zoneLikeness({ text, confidence }: RawLine): number {
  return confidence + 0.08 * Math.min(8, text.split("<").length - 1);
}

const FEWEST_CHARACTERS = 22;

/** Whether a line may be of a zone. The model is unsure of long rows of fillers and of other cuts of the type. */
function isZoneLine({ text, confidence }: RawLine, regularity: number): boolean {
  if (text.length < FEWEST_CHARACTERS) return false;
  if (text.length > 56) return findZoneText(text, [30, 36, 44]) !== null;
  const fillers = text.split("<").length - 1;
  const digits = text.replaceAll(/[^0-9]/g, "").length;
  // Each zone has a line with fillers; figures of a table have none.
  if (fillers === 0) return digits >= 8 && confidence > 0.7;
  return confidence > 0.35 || fillers >= 4 || regularity > 0.8;
}

function turnedOnHead(
  direction: Direction,
  seed: LineTrack,
): { readonly direction: Direction; readonly track: LineTrack } {
  const { image } = direction;
  const { width, height } = image;
  return {
    direction: directionOf(
      () => turnGrey(image, 2),
      () => turnGrey(direction.bright, 2),
      direction.turns === 0 ? 2 : 3,
    ),
    track: {
      from: { x: width - seed.to.x, y: height - seed.to.y },
      to: { x: width - seed.from.x, y: height - seed.from.y },
      middle: -seed.middle,
      slope: seed.slope,
      bend: -seed.bend,
      capital: seed.capital,
    },
  };
}
