import type { Point } from "../pixels/warp.ts";
import type { LineTrack } from "./lineTrack.ts";
import type { RawLine } from "./readZone.ts";
import { marginOf } from "./readZone.ts";
import { lengthen } from "./zoneLines.ts";

/** Differences of less than this many characters are the perspective's. */
const LEAST_SHIFT = 0.6;
const MOST_SHIFT = 8;
/** Characters of border or background that may be cut off a line. */
const MOST_CUT = 45;

/**
 * Lines of a zone begin and end at the same columns: tracks whose text came out too long or too short are given the ends
 * of one that has the layout's length (as it was read, or `trimmed`), so that borders beside them are left out and lost ends come back. The same array
 * where nothing moves.
 */
export function frameLines(
  tracks: readonly LineTrack[],
  raw: readonly RawLine[],
  trimmed: readonly RawLine[],
  lineLength: number,
): readonly LineTrack[] {
  const frame = frameOf(tracks, trimmed, lineLength);
  if (frame === null) return tracks;
  const { first, last, pitch } = frame;
  let moved = false;
  const framed = tracks.map((track, index) => {
    if (raw[index]?.text.length === lineLength) return track;
    const { length, ux, uy } = directionOf(track);
    const along = (point: Point): number => (point.x - track.from.x) * ux + (point.y - track.from.y) * uy;
    const before = pitch / 2 - along(first);
    const after = along(last) + pitch / 2 - length;
    if (Math.max(before, after) > MOST_SHIFT * pitch || Math.min(before, after) < -MOST_CUT * pitch) return track;
    if (Math.abs(before) < LEAST_SHIFT * pitch && Math.abs(after) < LEAST_SHIFT * pitch) return track;
    moved = true;
    return lengthen(track, before, after);
  });
  return moved ? framed : tracks;
}

/** Lines with a character or two too many, less those that stand before the frame or behind it. */
export function cutToFrame(
  tracks: readonly LineTrack[],
  lines: readonly RawLine[],
  lineLength: number,
): readonly RawLine[] {
  const frame = frameOf(tracks, lines, lineLength);
  if (frame === null) return lines;
  return lines.map((line, index) => {
    const track = tracks[index];
    const surplus = line.text.length - lineLength;
    if (track === undefined || surplus < 1 || surplus > MOST_CUT) return line;
    if (line.ends === null || surplus > MOST_SHIFT) return betweenEnds(track, line, frame);
    const { ux, uy } = directionOf(track);
    const own = pointAt(track, line.ends.first);
    const early = ((frame.first.x - own.x) * ux + (frame.first.y - own.y) * uy) / frame.pitch;
    const from = Math.max(0, Math.min(surplus, Math.round(early)));
    return { ...line, text: line.text.slice(from, from + lineLength), ends: null };
  });
}

/** The characters that stand between the frame's ends: words beside a zone leave a line no pitch of its own. */
function betweenEnds(track: LineTrack, line: RawLine, frame: Frame): RawLine {
  if (line.symbols.map(({ text }) => text).join("") !== line.text) return line;
  const length = Math.hypot(frame.last.x - frame.first.x, frame.last.y - frame.first.y);
  const inside = line.symbols.filter(({ centre }) => {
    const place = placeOnTrack(track, centre, frame.first);
    return place > -frame.pitch / 2 && place < length + frame.pitch / 2;
  });
  return { ...line, text: inside.map(({ text }) => text).join(""), ends: null };
}

export interface Frame {
  /** Centres of the first and last characters on the page. */
  readonly first: Point;
  readonly last: Point;
  readonly pitch: number;
  /** Of the line it comes from. */
  readonly confidence: number;
}

/** Where the first and last characters stand in the surest line of the right length; null where there is none. */
export function frameOf(tracks: readonly LineTrack[], lines: readonly RawLine[], lineLength: number): Frame | null {
  const [model] = tracks
    .map((track, index) => ({ track, line: lines[index] }))
    .filter(({ line }) => line !== undefined && line.ends !== null && line.text.length === lineLength)
    .toSorted((a, b) => (b.line?.confidence ?? 0) - (a.line?.confidence ?? 0));
  const ends = model?.line?.ends ?? null;
  if (model === undefined || ends === null) return null;
  const first = pointAt(model.track, ends.first);
  const last = pointAt(model.track, ends.last);
  return {
    first,
    last,
    pitch: Math.hypot(last.x - first.x, last.y - first.y) / (lineLength - 1),
    confidence: model.line?.confidence ?? 0,
  };
}

/** How far along a track a part of its strip's width stands from a point of the page, px. */
export function placeOnTrack(track: LineTrack, part: number, from: Point): number {
  const { ux, uy } = directionOf(track);
  const { x, y } = pointAt(track, part);
  return (x - from.x) * ux + (y - from.y) * uy;
}

function directionOf(track: LineTrack): { readonly length: number; readonly ux: number; readonly uy: number } {
  const length = Math.hypot(track.to.x - track.from.x, track.to.y - track.from.y);
  return { length, ux: (track.to.x - track.from.x) / length, uy: (track.to.y - track.from.y) / length };
}

/** The point of the page at a part of the width of the strip cut along a track. */
function pointAt(track: LineTrack, part: number): Point {
  const { length, ux, uy } = directionOf(track);
  const margin = marginOf(track);
  const along = part * (length + 2 * margin) - margin;
  return { x: track.from.x + ux * along, y: track.from.y + uy * along };
}
