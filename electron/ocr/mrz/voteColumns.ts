import { type Frame, frameOf, placeOnTrack } from "./frameLines.ts";
import type { LineTrack } from "./lineTrack.ts";
import type { MrzModel, RawLine } from "./readZone.ts";
import { BLIND_ENDS } from "./symbolGrid.ts";

/** The lines of a zone as one reading had them. */
export interface ZoneReading {
  readonly tracks: readonly LineTrack[];
  readonly lines: readonly RawLine[];
  readonly model: MrzModel;
}

export interface ColumnVote {
  /** Lines of the layout's length. */
  readonly lines: readonly string[];
  /** Columns where the character is not what readings of two models and twice as many as all others together have. */
  readonly doubtful: readonly (readonly boolean[])[];
}

/** Characters further than this from a column's middle, in columns, belong to none. */
const MOST_OFF = 0.4;

/**
 * Votes column by column where whole lines agree nowhere: words printed across a zone make each reading lose and gain other
 * characters, but what it does read stands in its place. Places come from the surest line of the layout's length, as in
 * frameLines. Null where no line has it.
 */
export function voteColumns(readings: readonly ZoneReading[], lineLength: number): ColumnVote | null {
  const framed = readings.flatMap((reading) => {
    const frame = frameOf(reading.tracks, reading.lines, lineLength);
    return frame === null ? [] : [{ reading, frame }];
  });
  const [surest] = framed.toSorted((a, b) => b.frame.confidence - a.frame.confidence);
  if (surest === undefined) return null;
  const { frame, reading } = surest;
  const count = reading.tracks.length;
  const starts = startsOf(readings, frame, lineLength, count);
  const lines: string[] = [];
  const doubtful: boolean[][] = [];
  for (let index = 0; index < count; index++) {
    const votes = Array.from({ length: lineLength }, () => new Map<string, Tally>());
    for (const { tracks, lines: read, model } of readings) {
      const [track, line] = [tracks[index], read[index]];
      if (track === undefined || line === undefined || tracks.length !== count) continue;
      const columns = columnsOf(track, line, frame, starts[index] ?? 0);
      for (const [at, symbol] of line.symbols.entries()) {
        const tallies = votes[columns[at] ?? -1];
        if (tallies === undefined) continue;
        const tally = tallies.get(symbol.text) ?? { weight: 0, readings: 0, models: new Set() };
        tally.weight += 0.2 + symbol.confidence;
        tally.readings += 1;
        tally.models.add(model);
        tallies.set(symbol.text, tally);
      }
    }
    const chosen = votes.map((tallies) => [...tallies].toSorted((a, b) => b[1].weight - a[1].weight)[0]);
    lines.push(chosen.map((one) => one?.[0] ?? "<").join(""));
    doubtful.push(
      chosen.map((one, column) => {
        if (one === undefined) return true;
        const all = [...(votes[column]?.values() ?? [])].reduce((sum, tally) => sum + tally.readings, 0);
        return one[1].models.size < 2 || one[1].readings < 3 || one[1].readings <= 2 * (all - one[1].readings);
      }),
    );
  }
  return { lines, doubtful };
}

interface Tally {
  weight: number;
  readings: number;
  readonly models: Set<MrzModel>;
}

/**
 * Where each line of the zone begins, px along it from the frame's first column: seen askew, lines begin further and further
 * off. The middle of what readings of the right length say; lines without such go on as the others do.
 */
function startsOf(
  readings: readonly ZoneReading[],
  frame: Frame,
  lineLength: number,
  count: number,
): readonly number[] {
  const known = Array.from({ length: count }, (_, index) => {
    const places = readings.flatMap(({ tracks, lines }) => {
      const [track, line] = [tracks[index], lines[index]];
      if (track === undefined || line === undefined || line.ends === null || line.text.length !== lineLength) return [];
      return [placeOnTrack(track, line.ends.first, frame.first)];
    });
    return { index, place: places.toSorted((a, b) => a - b)[places.length >> 1] };
  });
  const sure = known.flatMap(({ index, place }) => (place === undefined ? [] : [{ index, place }]));
  return known.map(({ index, place }) => {
    if (place !== undefined) return place;
    const [near, far] = sure.toSorted((a, b) => Math.abs(a.index - index) - Math.abs(b.index - index));
    if (near === undefined || far === undefined) return near?.place ?? 0;
    return near.place + ((near.place - far.place) / (near.index - far.index)) * (index - near.index);
  });
}

/**
 * The column of each character: by the line's own pitch where it has one, from the frame's first column; the outermost ones,
 * whose boxes say nothing, follow those beside them.
 */
function columnsOf(track: LineTrack, line: RawLine, frame: Frame, startsAt: number): readonly number[] {
  const placeOf = (part: number): number => placeOnTrack(track, part, frame.first) - startsAt;
  const along = line.symbols.map((symbol) => placeOf(symbol.centre));
  const { ends, text } = line;
  let [first, pitch] = [0, frame.pitch];
  if (ends !== null && text.length > 1) {
    const own = placeOf(ends.first);
    const ownPitch = (placeOf(ends.last) - own) / (text.length - 1);
    if (Math.abs(ownPitch / frame.pitch - 1) < 0.08) [first, pitch] = [own, ownPitch];
  }
  const start = Math.round(first / frame.pitch);
  const columns = along.map((place) => whole((place - first) / pitch) + start);
  const last = columns.length - 1 - BLIND_ENDS;
  return columns.map((column, at) => {
    if (last <= BLIND_ENDS) return column;
    if (at < BLIND_ENDS) return (columns[BLIND_ENDS] ?? Number.NaN) - (BLIND_ENDS - at);
    return at > last ? (columns[last] ?? Number.NaN) + at - last : column;
  });
}

function whole(column: number): number {
  const nearest = Math.round(column);
  return Math.abs(column - nearest) <= MOST_OFF ? nearest : Number.NaN;
}
