import type { Raster } from "#electron/ports.ts";
import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import { turnBox, turnBy, unionOf } from "#shared/domain/geometry.ts";
import type { PageId } from "#shared/domain/ids.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import type { RecognisedPage, TextLine, Word } from "#shared/domain/recognised.ts";
import { readMrzOnPage } from "../mrz/readMrzOnPage.ts";
import { openMrzModels } from "../mrz/readZone.ts";
import type { Grey } from "../pixels/grey.ts";
import { greyOf, turnGrey } from "../pixels/grey.ts";
import { warpGrey } from "../pixels/warp.ts";
import type { ReadWord, TextReader } from "../tesseract/textReader.ts";
import { emptyPage } from "./emptyPage.ts";
import { type Comb, findCombs } from "./findCombs.ts";
import { findSegments, type Segment } from "./findSegments.ts";
import { findTextAxis } from "./findTextAxis.ts";
import { type LinesGlance, lookAtLines } from "./lookAtLines.ts";
import { orderSegments } from "./orderSegments.ts";
import { prepareInk } from "./prepareInk.ts";
import { isInComb, readCombs } from "./readCombs.ts";
import { type LineReader, openLineReader } from "./readSegment.ts";
import { readSegments } from "./readSegments.ts";
import {
  boxMapper,
  isSheet,
  type SheetCorners,
  type StraightPage,
  sheetProjection,
  sheetSize,
  skewAsShown,
  straightenPage,
  straightView,
  turnOver,
} from "./straightenPage.ts";

/** What the reader needs beside the pixels. */
export interface ReadingTask {
  readonly pageId: PageId;
  /** Tesseract languages that may be used. */
  readonly languages: readonly string[];
  /** The sheet within a photo; null where the page fills the picture. */
  readonly sheet: SheetCorners | null;
  /** ISO 8601. */
  readonly today: string;
  /** Throws where the work is to be given up; asked between steps. */
  readonly checkStop: () => void;
}

const ALL_LANGUAGES = ["eng", "rus", "kaz"] as const;
/** Lines read less surely than this may run the other way. */
const DOUBTFUL = 0.66;
const AXIS_SIDE_PX = 1000;

/** Reads a page from its pixels: upright, straightened, line by line with the models its script needs. Slow: seconds. */
export async function recogniseRaster(raster: Raster, task: ReadingTask, reader: TextReader): Promise<RecognisedPage> {
  const shown = greyOf(raster);
  await openMrzModels(reader);
  const mrz = readMrzOnPage(raster, reader, task.today, shown);
  task.checkStop();
  const sheet = task.sheet !== null && isSheet(shown, task.sheet) ? task.sheet : null;
  const axis = findTextAxis(smallSheet(shown, sheet));
  if (axis.inkShare < 0.0008 && mrz === null) return emptyPage(task.pageId, raster);
  const allowed = ALL_LANGUAGES.filter((language) => task.languages.includes(language));
  for (const language of new Set(["eng", ...allowed])) await reader.open(language);

  // A zone that was read knows better than a glance which way is up.
  const known = mrz !== null && mrz.agreeingReadings > 0 ? mrz.rotation : null;
  const along = (vertical: boolean): Look =>
    lookAt(
      straightenPage(
        shown,
        sheet,
        vertical ? 1 : 0,
        vertical === axis.vertical ? axis.skewDegrees : axis.otherSkewDegrees,
      ),
      allowed,
      reader,
    );
  let look = along(known === null ? axis.vertical : known % 2 === 1);
  task.checkStop();
  if (known === null && look.glance.confidence < DOUBTFUL && axis.certainty < 2.5) {
    const other = along(!axis.vertical);
    if (other.glance.confidence > look.glance.confidence + 0.05) look = other;
  }
  const onHead = known === null ? look.glance.upsideDown : known !== look.page.turns;
  const page = onHead ? turnOver(look.page) : look.page;
  const segments = onHead ? look.segments.map((segment) => turnSegment(segment, page.image)) : look.segments;
  const lineReader = onHead ? openLineReader(turnGrey(look.prepared, 2), segments, reader) : look.lines;
  task.checkStop();

  const { languages } = look.glance;
  const combs = onHead ? look.combs.map((comb) => turnComb(comb, page.image)) : look.combs;
  const prepared = onHead && combs.length > 0 ? turnGrey(look.prepared, 2) : look.prepared;
  const pieces = [
    ...readSegments(
      segments.filter((segment) => !isInComb(segment, combs)),
      languages,
      allowed,
      lineReader,
      task.checkStop,
    ),
    ...readCombs(prepared, combs, languages, reader),
  ];
  const toBox = boxMapper(page, shown);
  const blocks = orderSegments(
    pieces.map((piece) => ({ ...piece.segment, piece })),
    look.letterHeight,
  );
  const lines = blocks.flatMap((block, index) => block.map(({ piece }) => lineOf(piece.words, index, toBox)));
  const latinLines = blocks.flatMap((block, index) =>
    block.filter(({ piece }) => piece.latin.length > 0).map(({ piece }) => lineOf(piece.latin, index, toBox)),
  );
  const words = lines.flatMap((line) => line.words);
  const straight = straightView(page, shown);
  const upright = page.turns % 2 === 0 ? [shown.width, shown.height] : [shown.height, shown.width];
  return {
    pageId: task.pageId,
    source: "ocr",
    uprightTurns: page.turns,
    skewDegrees: skewAsShown(page),
    widthPx: upright[0] ?? shown.width,
    heightPx: upright[1] ?? shown.height,
    ...(straight === undefined ? {} : { straight }),
    languages,
    lines,
    latinLines,
    mrz: mrz === null ? null : onUprightPage(mrz, page.turns),
    meanConfidence: words.length === 0 ? null : words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
  };
}

interface Look {
  readonly page: StraightPage;
  /** The page's pixels, dark on light, without ruling lines. */
  readonly prepared: Grey;
  readonly segments: readonly Segment[];
  readonly combs: readonly Comb[];
  readonly lines: LineReader;
  readonly letterHeight: number;
  readonly glance: LinesGlance;
}

function lookAt(page: StraightPage, allowed: readonly string[], reader: TextReader): Look {
  const ready = prepareInk(page.image);
  const { image, letterHeight } = ready;
  const segments = findSegments(ready);
  const lines = openLineReader(image, segments, reader);
  const glance = lookAtLines(segments, allowed, lines, reader);
  return { page, prepared: image, segments, combs: findCombs(ready), lines, letterHeight, glance };
}

/** The sheet small, as it lies: enough to see which way its lines run. */
function smallSheet(shown: Grey, sheet: SheetCorners | null): Grey {
  if (sheet === null) return shown;
  const size = sheetSize(shown, sheet);
  const factor = Math.min(1, AXIS_SIDE_PX / Math.max(size.width, size.height));
  const small = { width: Math.round(size.width * factor), height: Math.round(size.height * factor) };
  return warpGrey(shown, small.width, small.height, sheetProjection(shown, sheet, small));
}

/** Where a piece stands once the page is stood on its head. */
function turnSegment(segment: Segment, page: Grey): Segment {
  return { ...turnFrame(segment, page), parts: segment.parts.map((part) => turnFrame(part, page)) };
}

function turnComb(comb: Comb, page: Grey): Comb {
  const cells = comb.cells.map((cell) => ({
    ...turnFrame(cell, page),
    parts: cell.parts.map((part) => turnFrame(part, page)),
  }));
  return { ...turnFrame(comb, page), cells: cells.toReversed() };
}

function turnFrame<T extends { left: number; top: number; right: number; bottom: number }>(frame: T, page: Grey): T {
  return {
    ...frame,
    left: page.width - frame.right,
    right: page.width - frame.left,
    top: page.height - frame.bottom,
    bottom: page.height - frame.top,
  };
}

/** readMrzOnPage gives its box on the page turned by its own rotation; the page may stand otherwise. */
function onUprightPage(mrz: MrzReading, uprightTurns: QuarterTurns): MrzReading {
  return { ...mrz, box: turnBox(mrz.box, turnBy(uprightTurns, -mrz.rotation)) };
}

function lineOf(
  read: readonly ReadWord[],
  block: number,
  toBox: (left: number, top: number, width: number, height: number) => Box,
): TextLine {
  const words: readonly Word[] = read.map((word) => ({
    text: word.text.normalize("NFC"),
    box: toBox(word.left, word.top, word.width, word.height),
    confidence: word.confidence,
  }));
  return { words, box: unionOf(words.map((word) => word.box)) ?? [0, 0, 0, 0], block };
}
