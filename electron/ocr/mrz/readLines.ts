import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import type { MrzReading, ParsedMrz } from "#shared/domain/mrz.ts";
import { findZoneText } from "#shared/reading/mrz/findZoneText.ts";
import type { RepairedMrz } from "#shared/reading/mrz/repairMrz.ts";
import { repairMrz } from "#shared/reading/mrz/repairMrz.ts";
import { type MrzVote, stretchOf, voteMrz } from "#shared/reading/mrz/voteMrz.ts";
import type { Grey } from "../pixels/grey.ts";
import type { TextReader } from "../tesseract/textReader.ts";
import { cutToFrame, frameLines } from "./frameLines.ts";
import type { LineTrack } from "./lineTrack.ts";
import type { RawLine } from "./readZone.ts";
import { PREPARATIONS, type Preparation, prepareLine, readLine } from "./readZone.ts";
import { betterByColumn, evidenceOf, heldAgainstColumns } from "./settleByColumns.ts";
import { BLIND_ENDS } from "./symbolGrid.ts";
import type { ZoneReading } from "./voteColumns.ts";
import { extendEnds, lengthen, linesAround } from "./zoneLines.ts";

export interface Direction {
  /** Full size; turned when first asked for. */
  readonly image: Grey;
  /** The same of brightOf. */
  readonly bright: Grey;
  /** The image is the page turned clockwise by this. */
  readonly turns: QuarterTurns;
}

export interface Found {
  readonly parsed: MrzReading;
  readonly score: number;
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

/** Reads the lines around a seed line of so many characters, until enough readings agree; null where they are no zone. */
export function readLines(
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
  const { from, length } = found;
  return { ...line, text: line.text.slice(from, from + length), ends: endsOfPart(line, from, length) };
}

/** Middles of a part's first and last characters, from their own places: words beside a zone have another pitch. */
function endsOfPart(line: RawLine, from: number, length: number): RawLine["ends"] {
  const part = line.symbols.slice(from, from + length);
  if (part.map(({ text }) => text).join("") === line.text.slice(from, from + length)) {
    const inner = part.slice(BLIND_ENDS, -BLIND_ENDS);
    const [left, right] = [inner[0]?.centre ?? 0, inner.at(-1)?.centre ?? 0];
    const pitch = (right - left) / (inner.length - 1);
    return { first: left - BLIND_ENDS * pitch, last: right + BLIND_ENDS * pitch };
  }
  const { ends } = line;
  if (ends === null) return null;
  const pitch = (ends.last - ends.first) / (line.text.length - 1);
  const first = ends.first + from * pitch;
  return { first, last: first + (length - 1) * pitch };
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
