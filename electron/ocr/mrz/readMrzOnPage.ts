import type { Raster } from "#electron/ports.ts";
import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import type { MrzReading, ParsedMrz } from "#shared/domain/mrz.ts";
import { findZoneText } from "#shared/reading/mrz/findZoneText.ts";
import { LAYOUTS } from "#shared/reading/mrz/layouts.ts";
import type { RepairedMrz } from "#shared/reading/mrz/repairMrz.ts";
import { repairMrz } from "#shared/reading/mrz/repairMrz.ts";
import { type MrzVote, stretchOf, type VotedMrz, voteMrz } from "#shared/reading/mrz/voteMrz.ts";
import type { Grey } from "../pixels/grey.ts";
import { brightOf, greyOf, scaleGrey, turnGrey } from "../pixels/grey.ts";
import type { TextReader } from "../tesseract/textReader.ts";
import type { Streak } from "./findTextStreaks.ts";
import { findTextStreaks } from "./findTextStreaks.ts";
import { cutToFrame, frameLines } from "./frameLines.ts";
import type { LineTrack } from "./lineTrack.ts";
import { fitTrack } from "./lineTrack.ts";
import type { RawLine } from "./readZone.ts";
import { PREPARATIONS, type Preparation, prepareLine, readLine } from "./readZone.ts";
import { type ColumnVote, voteColumns, type ZoneReading } from "./voteColumns.ts";
import { extendEnds, lengthen, linesAround, roughTrack } from "./zoneLines.ts";

const LONGEST_SIDE_PX = 3600;
/** Zones are looked for in a small picture: here the characters of a card on an A4 page are 12 px apart. */
const SEARCH_SIDE_PX = 1400;
/** Proportional type stays under this; typewriter type and zones are over it. */
const LEAST_REGULARITY = 0.26;
/** Over this a streak is looked at although nothing like it stands near. */
const SURE_REGULARITY = 0.5;
const MOST_SEEDS = 6;

interface Direction {
  /** Full size; turned when first asked for. */
  readonly image: Grey;
  /** The same of brightOf. */
  readonly bright: Grey;
  /** The image is the page turned clockwise by this. */
  readonly turns: QuarterTurns;
}

interface Found {
  readonly parsed: MrzReading;
  readonly score: number;
}

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

/** Parts of a line's length added before and after it. */
const LONGER_ENDS: readonly { readonly before: number; readonly after: number }[] = [
  { before: 0, after: 0 },
  { before: 0, after: 0.22 },
  { before: 0.1, after: 0.05 },
];

function withEnds(track: LineTrack, extra: { readonly before: number; readonly after: number }): LineTrack {
  const length = Math.hypot(track.to.x - track.from.x, track.to.y - track.from.y);
  return extra.before + extra.after === 0 ? track : lengthen(track, extra.before * length, extra.after * length);
}

function readLines(
  direction: Direction,
  seed: LineTrack,
  characters: number,
  reader: TextReader,
  today: string,
): Found | null {
  const lines = extendEnds(direction.image, linesAround(direction.image, seed, characters));
  const readings: MrzVote[] = [];
  const zones: ZoneReading[] = [];
  let chosen: readonly LineTrack[] | null = null;
  let confidence = 0;
  // Glare hides the ends of lines from the search, but not always from the model: longer cuts are tried after the plain one.
  attempts: for (const [attempt, extra] of LONGER_ENDS.entries()) {
    if (attempt > 0 && readings.length === 0) break;
    for (const [round, how] of PREPARATIONS.entries()) {
      const wanted: readonly LineTrack[] = chosen ?? lines;
      const raw = wanted.map((track) => readAs(direction, withEnds(track, extra), how, reader));
      const pick = bestRun(raw, wanted, today);
      if (pick === null) {
        if (round >= 1 && readings.length === 0) return null;
        continue;
      }
      readings.push({ ...pick.repaired, model: how.model });
      const own = pick.run;
      confidence = Math.max(confidence, own.reduce((sum, line) => sum + line.confidence, 0) / own.length);
      const run = wanted.slice(pick.first, pick.first + own.length);
      const read = raw.slice(pick.first, pick.first + own.length);
      zones.push({ tracks: run.map((track) => withEnds(track, extra)), lines: read, model: how.model });
      const framed = frameLines(run, read, own, pick.repaired.parsed.lines[0]?.length ?? 0);
      const { valid, checks } = pick.repaired.parsed;
      const isSure = Object.values(checks).filter(Boolean).length >= 2;
      if (attempt === 0 && framed !== run && isSure) chosen = framed;
      else if (valid || readings.length === 2) chosen ??= run;
      const voted = voteMrz(readings, today);
      if (attempt === 0 && round === 0 && evidenceOf(pick.repaired.parsed) < LEAST_EVIDENCE) return null;
      if (attempt === 0 && round === 1 && (voted === null || !isPlausible(voted.parsed, confidence))) return null;
      if (
        voted?.parsed.valid === true &&
        voted.agreeingReadings >= wantedAgreement(voted.parsed, confidence, seed.capital)
      )
        break attempts;
      if (attempt > 0 && round === 2 && voted?.parsed.valid !== true) break;
    }
    if (voteMrz(readings, today)?.parsed.valid === true) break;
  }
  const byLine = voteMrz(readings, today);
  if (byLine === null) return null;
  const checked = heldAgainstColumns(byLine, zones, today);
  const voted = checked.parsed.valid ? checked : (betterByColumn(checked, zones, today) ?? checked);
  if (!isPlausible(voted.parsed, confidence)) return null;
  const held = Object.values(voted.parsed.checks).filter(Boolean).length;
  const rows = chosen ?? lines;
  const turned = boxOf(rows, direction.image);
  const parsed: MrzReading = {
    ...voted.parsed,
    box: turned,
    rotation: direction.turns,
    agreeingReadings: voted.agreeingReadings,
    repaired: voted.repaired,
    confidence,
  };
  return { parsed, score: held + (parsed.valid ? 10 : 0) + confidence };
}

function columnVoteOf(vote: VotedMrz, zones: readonly ZoneReading[]): ColumnVote | null {
  const { lines } = vote.parsed;
  return voteColumns(
    zones.filter(({ tracks }) => tracks.length === lines.length),
    lines[0]?.length ?? 0,
  );
}

/** A name that does not stand where its characters were seen has lost one in every reading. */
function heldAgainstColumns(byLine: VotedMrz, zones: readonly ZoneReading[], today: string): VotedMrz {
  const vote = byLine.parsed.valid ? columnVoteOf(byLine, zones) : null;
  if (vote === null) return byLine;
  const { format, lines, problems } = byLine.parsed;
  const name = LAYOUTS[format].name.line;
  const inColumns = repairMrz(vote.lines, today).find(({ parsed }) => parsed.format === format)?.parsed.lines[name];
  if (inColumns === undefined || inColumns === lines[name]) return byLine;
  return { ...byLine, parsed: { ...byLine.parsed, problems: [...problems, "name-unconfirmed"], valid: false } };
}

/**
 * The lines' vote with those lines from the columns' vote that make more check digits and facts hold, or that no two readings
 * of the right length agree upon; null where the lines' vote stays.
 */
function betterByColumn(byLine: VotedMrz, zones: readonly ZoneReading[], today: string): VotedMrz | null {
  const { lines } = byLine.parsed;
  const same = zones.filter(({ tracks }) => tracks.length === lines.length);
  const vote = columnVoteOf(byLine, zones);
  if (vote === null) return null;
  const supportOf = (text: string, index: number): number =>
    same.filter((zone) => zone.lines[index]?.text === text).length;
  let best: { readonly one: RepairedMrz; readonly worth: number; readonly taken: readonly number[] } | null = null;
  for (let choice = 1; choice < 2 ** lines.length; choice++) {
    const taken = lines.map((_, index) => index).filter((index) => (choice >> index) & 1);
    const mixed = lines.map((line, index) => (taken.includes(index) ? (vote.lines[index] ?? line) : line));
    const one = repairMrz(mixed, today).find(({ parsed }) => parsed.format === byLine.parsed.format);
    if (one === undefined || mixed.join() === lines.join()) continue;
    if (evidenceOf(one.parsed) < evidenceOf(byLine.parsed)) continue;
    const lonely = taken.filter((index) => supportOf(lines[index] ?? "", index) < 2).length;
    const worth = evidenceOf(one.parsed) + 0.4 * lonely - 0.3 * (taken.length - lonely);
    if (best === null || worth > best.worth) best = { one, worth, taken };
  }
  if (best === null || best.worth <= evidenceOf(byLine.parsed)) return null;
  const { one, taken } = best;
  const isDoubtful = taken.some((index) => vote.doubtful[index]?.some(Boolean) === true);
  const kept = byLine.parsed.problems.filter((problem) => problem === "name-unconfirmed");
  const added = isDoubtful ? ["name-unconfirmed", "number-unconfirmed"] : [];
  const problems = [...new Set([...one.parsed.problems, ...kept, ...added])];
  return {
    parsed: { ...one.parsed, problems, valid: one.parsed.valid && problems.length === 0 },
    agreeingReadings: same.filter((zone) => zone.lines.map((line) => line.text).join() === one.parsed.lines.join())
      .length,
    repaired: one.repaired,
  };
}

function readAs(direction: Direction, track: LineTrack, how: Preparation, reader: TextReader): RawLine {
  return readLine(prepareLine(how.bright ? direction.bright : direction.image, track, how), reader, how.model);
}

/** Whether this is a zone at all, be it valid or not: one digit in ten holds by luck, and other type is read as something too. */
function isPlausible(parsed: ParsedMrz, confidence: number): boolean {
  const held = Object.values(parsed.checks).filter(Boolean).length;
  const fillers = parsed.lines.join("").split("<").length - 1;
  if (fillers < 3) return false;
  if (confidence > 0.75 || (held >= 2 && confidence > 0.4)) return true;
  return evidenceOf(parsed) >= 5;
}

/** Fewer than this at the first reading, and the lines are a table or typed text. */
const LEAST_EVIDENCE = 2;

/** Check digits that hold, known states and possible dates: other text has one or two by luck. */
function evidenceOf({ checks, fields, problems }: ParsedMrz): number {
  const told = [
    !problems.includes("unknown-issuer"),
    fields.nationality !== "" && !problems.includes("unknown-nationality"),
    fields.birthDate.length === 10 && !problems.includes("impossible-birth-date"),
    fields.expiryDate.length === 10 && !problems.includes("impossible-expiry-date"),
    ...Object.values(checks),
  ];
  return told.filter(Boolean).length;
}

/** Capitals of fewer px lose the strokes that tell I from J and N from W. */
const SMALL_CAPITAL_PX = 13;

/** Names, and all of a visa's optional data, are under no check digit: where the reader is not sure, three or four must agree. */
function wantedAgreement(parsed: ParsedMrz, confidence: number, capital: number): number {
  if (capital < SMALL_CAPITAL_PX) return 4;
  return parsed.checks.composite === undefined || confidence < 0.85 ? 3 : 2;
}

/** The run of two or three neighbouring lines that makes the best zone. */
function bestRun(
  raw: readonly RawLine[],
  tracks: readonly LineTrack[],
  today: string,
): { readonly repaired: RepairedMrz; readonly first: number; readonly run: readonly RawLine[] } | null {
  let best: {
    readonly repaired: RepairedMrz;
    readonly first: number;
    readonly run: readonly RawLine[];
    readonly score: number;
  } | null = null;
  for (const count of [3, 2]) {
    for (let first = 0; first + count <= raw.length; first++) {
      const run = raw.slice(first, first + count).map((line) => withoutBorder(line, count === 3 ? [30] : [44, 36]));
      const across = tracks.slice(first, first + count);
      const lengths = count === 3 ? [30] : [44, 36];
      const framed = lengths.map((length) => cutToFrame(across, run, length)).find((cut) => cut !== run) ?? run;
      for (const repaired of repairMrz(
        framed.map((line) => line.text),
        today,
      )) {
        const digits = Object.values(repaired.parsed.checks);
        const held = digits.filter(Boolean).length / digits.length;
        const possible = -repaired.parsed.problems.length;
        const confidence = run.reduce((sum, line) => sum + line.confidence, 0) / count;
        const score = (repaired.parsed.valid ? 20 : 0) + 8 * held + possible + confidence - 0.3 * stretchOf(repaired);
        if (best === null || score > best.score) best = { repaired, first, run, score };
      }
    }
  }
  return best;
}

/** A line of dates without what was read out of the border or background beside it. */
function withoutBorder(line: RawLine, lengths: readonly number[]): RawLine {
  const found = findZoneText(line.text, lengths);
  if (found === null) return line;
  const { ends } = line;
  const pitch = ends === null ? 0 : (ends.last - ends.first) / (line.text.length - 1);
  const first = (ends?.first ?? 0) + found.from * pitch;
  return {
    ...line,
    text: line.text.slice(found.from, found.from + found.length),
    ends: ends === null ? null : { first, last: first + (found.length - 1) * pitch },
  };
}

function boxOf(lines: readonly LineTrack[], image: Grey): Box {
  let [left, top, right, bottom] = [1, 1, 0, 0];
  for (const track of lines) {
    const half = track.capital * 0.6;
    const ends = [
      { x: track.from.x, y: track.from.y + track.middle - track.slope + track.bend },
      { x: track.to.x, y: track.to.y + track.middle + track.slope + track.bend },
    ];
    for (const end of ends) {
      left = Math.min(left, (end.x - half) / image.width);
      right = Math.max(right, (end.x + half) / image.width);
      top = Math.min(top, (end.y - half) / image.height);
      bottom = Math.max(bottom, (end.y + half) / image.height);
    }
  }
  const l = Math.max(0, left);
  const t = Math.max(0, top);
  return [l, t, Math.min(1, right) - l, Math.min(1, bottom) - t];
}
