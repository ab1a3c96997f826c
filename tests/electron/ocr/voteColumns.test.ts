import { describe, expect, test } from "vitest";
import type { LineTrack } from "#electron/ocr/mrz/lineTrack.ts";
import type { MrzModel, RawLine } from "#electron/ocr/mrz/readZone.ts";
import { marginOf } from "#electron/ocr/mrz/readZone.ts";
import { voteColumns, type ZoneReading } from "#electron/ocr/mrz/voteColumns.ts";

const PITCH = 20;
const LENGTH = 30;
const NAME = "GADI<KHA<ALIN<<HOCHERONO<LLILN";
const NUMBER = "IDUTO241690687<119<<<<<<<<<<<<";

function trackAt(y: number, x = 100): LineTrack {
  return { from: { x, y }, to: { x: x + PITCH * LENGTH, y }, middle: 0, slope: 0, bend: 0, capital: 24 };
}

/** A line as a reader has it: each character stands in the middle of its column; those at `lost` were not seen. */
function lineOf(track: LineTrack, text: string, lost: readonly number[] = [], confidence = 0.9): RawLine {
  const margin = marginOf(track);
  const width = PITCH * LENGTH + 2 * margin;
  const centreOf = (column: number): number => (margin + (column + 0.5) * PITCH) / width;
  const columns = [...text].map((_, column) => column).filter((column) => !lost.includes(column));
  return {
    text: columns.map((column) => text.charAt(column)).join(""),
    confidence,
    symbols: columns.map((column) => ({ text: text.charAt(column), centre: centreOf(column), confidence })),
    ends: lost.length > 0 ? null : { first: centreOf(0), last: centreOf(LENGTH - 1) },
  };
}

/** Ends as a reader has them that does not know of the lost character. */
function endsFrom(line: RawLine): RawLine["ends"] {
  return { first: line.symbols[0]?.centre ?? 0, last: line.symbols.at(-1)?.centre ?? 0 };
}

const tracks = [trackAt(100), trackAt(150)];
const [upper, lower] = tracks as [LineTrack, LineTrack];

function readingOf(number: string, lost: readonly number[], model: MrzModel): ZoneReading {
  return { tracks, lines: [lineOf(upper, number, lost, 0.5), lineOf(lower, NAME)], model };
}

describe("columns' vote", () => {
  test("puts a line together from readings that each lost other characters", () => {
    const readings = [
      readingOf(NUMBER, [3, 4, 9], "mrz"),
      readingOf(NUMBER, [5, 6], "mrz2"),
      readingOf(NUMBER.replace("2416", "2J16"), [10, 11, 12], "mrz"),
      readingOf(NUMBER, [13, 14], "mrz2"),
    ];
    expect(readings.every(({ lines }) => lines[0]?.text.length !== LENGTH)).toBe(true);
    expect(voteColumns(readings, LENGTH)?.lines).toEqual([NUMBER, NAME]);
  });

  test("says which columns too few readings, or readings of one model, agree upon", () => {
    const readings = [
      readingOf(NUMBER, [8], "mrz"),
      readingOf(NUMBER, [8], "mrz2"),
      readingOf(NUMBER.replace("IDUTO", "IDUTQ"), [7], "mrz"),
    ];
    const doubtful = voteColumns(readings, LENGTH)?.doubtful ?? [];
    const columns = doubtful.map((row) => row.flatMap((isDoubtful, column) => (isDoubtful ? [column] : [])));
    expect(columns).toEqual([[4, 7, 8], []]);
  });

  test("finds the column of a lost first letter by how the other lines begin, seen askew", () => {
    const askew = [trackAt(100), trackAt(150, 93), trackAt(200, 88)];
    const [first, second, third] = askew as [LineTrack, LineTrack, LineTrack];
    const dates = "5902028M3011261KOR728267905671";
    // The whole line's track, but all readings miss the N of NGUYEN.
    const name = lineOf(third, "NGUYEN<<ELCE<<<<<<<<<<<<<<<<<<", [0]);
    const lines = [lineOf(first, NUMBER), lineOf(second, dates), { ...name, ends: endsFrom(name) }];
    const vote = voteColumns([{ tracks: askew, lines, model: "mrz" }], LENGTH);
    expect(vote?.lines[2]).toBe("<GUYEN<<ELCE<<<<<<<<<<<<<<<<<<");
  });

  test("says nothing where no line has the layout's length", () => {
    const short = { ...readingOf(NUMBER, [3], "mrz"), lines: [lineOf(upper, NUMBER, [3]), lineOf(lower, NAME, [1])] };
    expect(voteColumns([short], LENGTH)).toBeNull();
  });
});
