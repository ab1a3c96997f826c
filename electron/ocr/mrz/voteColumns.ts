import { frameOf, placeOnTrack } from "./frameLines.ts";
import type { LineTrack } from "./lineTrack.ts";
import type { MrzModel, RawLine } from "./readZone.ts";

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
  const lines: string[] = [];
  const doubtful: boolean[][] = [];
  for (let index = 0; index < count; index++) {
    const votes = Array.from({ length: lineLength }, () => new Map<string, Tally>());
    for (const { tracks, lines: read, model } of readings) {
      const [track, line] = [tracks[index], read[index]];
      if (track === undefined || line === undefined || tracks.length !== count) continue;
      const columns = columnsOf(track, line, frame);
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

/** The column of each character: by the line's own pitch where it has one, from the frame's first column. */
function columnsOf(track: LineTrack, line: RawLine, frame: NonNullable<ReturnType<typeof frameOf>>): readonly number[] {
  const along = line.symbols.map((symbol) => placeOnTrack(track, symbol.centre, frame.first));
  const own = line.ends === null ? null : { first: line.ends.first, last: line.ends.last };
  const characters = line.text.length;
  if (own !== null && characters > 1) {
    const first = placeOnTrack(track, own.first, frame.first);
    const pitch = (placeOnTrack(track, own.last, frame.first) - first) / (characters - 1);
    if (Math.abs(pitch / frame.pitch - 1) < 0.08) {
      const start = Math.round(first / frame.pitch);
      return along.map((place) => whole((place - first) / pitch) + start);
    }
  }
  return along.map((place) => whole(place / frame.pitch));
}

function whole(column: number): number {
  const nearest = Math.round(column);
  return Math.abs(column - nearest) <= MOST_OFF ? nearest : Number.NaN;
}
