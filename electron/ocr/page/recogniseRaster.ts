import type { Raster } from "#electron/ports.ts";
import type { Box, QuarterTurns } from "#shared/domain/geometry.ts";
import { turnBox, turnBy, unionOf } from "#shared/domain/geometry.ts";
import type { PageId } from "#shared/domain/ids.ts";
import type { MrzReading } from "#shared/domain/mrz.ts";
import type { RecognisedPage, TextLine, Word } from "#shared/domain/recognised.ts";
import { readMrzOnPage } from "../mrz/readMrzOnPage.ts";
import type { Grey } from "../pixels/grey.ts";
import { greyOf, scaleGrey, turnGrey } from "../pixels/grey.ts";
import type { Projection } from "../pixels/warp.ts";
import { project, rotationAbout, warpGrey } from "../pixels/warp.ts";
import type { ReadLine, TextReader } from "../tesseract/textReader.ts";
import { LAYOUT } from "../tesseract/textReader.ts";
import { chooseLanguages } from "./chooseLanguages.ts";
import { emptyPage } from "./emptyPage.ts";
import { findTextAxis } from "./findTextAxis.ts";
import { readingScaleOf } from "./readingScale.ts";
import { readNumbersAgain } from "./readNumbersAgain.ts";

/** What the reader needs beside the pixels. */
export interface ReadingTask {
  readonly pageId: PageId;
  /** Tesseract languages that may be used. */
  readonly languages: readonly string[];
  /** ISO 8601. */
  readonly today: string;
  /** Throws where the work is to be given up; asked between steps. */
  readonly checkStop: () => void;
}

/** Skew under this is left as it is: Tesseract follows it (degrees). */
const NEGLIGIBLE_SKEW = 0.35;
const ALL_LANGUAGES = ["eng", "rus", "kaz"] as const;

/** Reads a page from its pixels: upright, straightened, with the models its script needs. Slow: seconds. */
export async function recogniseRaster(raster: Raster, task: ReadingTask, reader: TextReader): Promise<RecognisedPage> {
  const shown = greyOf(raster);
  await reader.open("mrz");
  const mrz = readMrzOnPage(shown, reader, task.today);
  task.checkStop();

  const axis = findTextAxis(shown);
  const across = turnGrey(shown, axis.vertical ? 1 : 0);
  if (axis.inkShare < 0.0008 && mrz === null) return emptyPage(task.pageId, raster);
  const scale = readingScaleOf(across);
  const straight = straighten(across, axis.skewDegrees, scale);
  const allowed = ALL_LANGUAGES.filter((language) => task.languages.includes(language));
  for (const language of new Set(["eng", ...allowed])) await reader.open(language);
  const glance = chooseLanguages(straight.image, allowed, reader);
  task.checkStop();

  // A zone that was read knows better than a glance which way is up.
  const known = mrz !== null && mrz.agreeingReadings > 0 ? mrz.rotation : null;
  const uprightTurns = known ?? turnBy(axis.vertical ? 1 : 0, glance.upsideDown ? 2 : 0);
  const onHead = uprightTurns !== (axis.vertical ? 1 : 0);
  const page =
    known !== null && known % 2 !== (axis.vertical ? 1 : 0)
      ? { ...straighten(turnGrey(shown, known), 0, scale), skew: 0, onHead: false }
      : { ...straight, skew: axis.skewDegrees, onHead };
  const image = page.onHead ? turnGrey(page.image, 2) : page.image;
  const language = glance.languages.join("+");
  await reader.open(language);
  const read = reader.read(image, language, LAYOUT.page);
  task.checkStop();

  const [uprightWidth, uprightHeight] =
    uprightTurns % 2 === 0 ? [shown.width, shown.height] : [shown.height, shown.width];
  const toBox = boxMapper(page.toSource, image, page.onHead, uprightWidth, uprightHeight);
  const lines = read.map((line) => lineOf(line, toBox));
  const again = glance.languages.length === 1 && language === "eng" ? [] : readNumbersAgain(image, read, reader);
  const words = lines.flatMap((line) => line.words);
  return {
    pageId: task.pageId,
    source: "ocr",
    uprightTurns,
    skewDegrees: page.skew,
    widthPx: uprightWidth,
    heightPx: uprightHeight,
    languages: glance.languages,
    lines,
    latinLines: again.map((line) => lineOf(line, toBox)),
    mrz: mrz === null ? null : onUprightPage(mrz, uprightTurns),
    meanConfidence: words.length === 0 ? null : words.reduce((sum, word) => sum + word.confidence, 0) / words.length,
  };
}

/** readMrzOnPage gives its box on the page turned by its own rotation; the page may stand otherwise. */
function onUprightPage(mrz: MrzReading, uprightTurns: QuarterTurns): MrzReading {
  return { ...mrz, box: turnBox(mrz.box, turnBy(uprightTurns, -mrz.rotation)) };
}

interface Straightened {
  readonly image: Grey;
  readonly toSource: Projection;
}

function straighten(source: Grey, skewDegrees: number, scale: number): Straightened {
  const skew = Math.abs(skewDegrees) < NEGLIGIBLE_SKEW ? 0 : skewDegrees;
  const sized =
    scale === 1 ? source : scaleGrey(source, Math.round(source.width * scale), Math.round(source.height * scale));
  const image = skew === 0 ? sized : warpGrey(sized, sized.width, sized.height, rotationAbout(sized, sized, skew), 255);
  return { image, toSource: rotationAbout(sized, image, skew) };
}

/** From pixels of the straightened picture to fractions of the upright page; a box keeps its size about its centre. */
function boxMapper(
  toSource: Projection,
  image: Grey,
  onHead: boolean,
  uprightWidth: number,
  uprightHeight: number,
): (left: number, top: number, width: number, height: number) => Box {
  const ratio = Math.max(image.width, image.height) / Math.max(uprightWidth, uprightHeight);
  return (left, top, width, height) => {
    const cx = left + width / 2;
    const cy = top + height / 2;
    const straight = onHead ? { x: image.width - cx, y: image.height - cy } : { x: cx, y: cy };
    const turned = project(toSource, straight.x, straight.y);
    const middle = onHead ? { x: image.width - turned.x, y: image.height - turned.y } : turned;
    const w = width / ratio / uprightWidth;
    const h = height / ratio / uprightHeight;
    const l = clamp(middle.x / image.width - w / 2);
    const t = clamp(middle.y / image.height - h / 2);
    return [l, t, Math.min(w, 1 - l), Math.min(h, 1 - t)];
  };
}

const clamp = (fraction: number): number => Math.min(1, Math.max(0, fraction));

function lineOf(line: ReadLine, toBox: (left: number, top: number, width: number, height: number) => Box): TextLine {
  const words: readonly Word[] = line.words.map((word) => ({
    text: word.text.normalize("NFC"),
    box: toBox(word.left, word.top, word.width, word.height),
    confidence: word.confidence,
  }));
  return { words, box: unionOf(words.map((word) => word.box)) ?? [0, 0, 0, 0], block: line.block };
}
