import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { findPaper } from "#electron/imaging/findPaper.ts";
import { recogniseRaster } from "#electron/ocr/page/recogniseRaster.ts";
import { openTextReader, type TextReader } from "#electron/ocr/tesseract/textReader.ts";
import type { Raster } from "#electron/ports.ts";
import { type RecognisedPage, textOf, type Word } from "#shared/domain/recognised.ts";
import { pageLayout, wordsText } from "#shared/reading/text/pageLayout.ts";
import { seeStraight } from "#shared/reading/text/seeStraight.ts";
import { onTable } from "../imaging/makePage.ts";
import { BOXES, boxedForm, ROWS, rowMiddle, ruledPage, VALUES_LEFT } from "./pageFixture.ts";

const dataDir = fileURLToPath(new URL("../../../resources/tessdata", import.meta.url));

describe("reading a page line by line", () => {
  let reader: TextReader;
  let page: Raster;
  const read = (raster: Raster): Promise<RecognisedPage> =>
    recogniseRaster(
      raster,
      {
        pageId: "f1.0",
        languages: ["eng", "rus", "kaz"],
        sheet: findPaper(raster),
        today: "2026-11-20",
        checkStop: () => undefined,
      },
      reader,
    );

  beforeAll(async () => {
    reader = await openTextReader(dataDir);
    page = await ruledPage();
  });
  afterAll(() => reader.close());

  it("reads every cell of a ruled table, each word with the model of its script, and white words on a dark panel", async () => {
    const read1 = await read(page);
    expect(read1.languages).toEqual(["kaz", "rus", "eng"]);
    expect(read1.straight).toBeUndefined();
    const cells = read1.lines.map(textOf);
    expect(cells).toEqual(expect.arrayContaining(ROWS.flat()));
    expect(cells).toContain("Визово-миграционный портал");
    for (const [row, [, value]] of ROWS.entries()) {
      const first = wordOf(read1, value.split(" ")[0] ?? "");
      expect(first.box[0]).toBeCloseTo(VALUES_LEFT, 1.9);
      expect(first.box[1] + first.box[3] / 2).toBeCloseTo(rowMiddle(row), 1.9);
    }
  });

  it("reads letters that stand in boxes as the words they are, whichever way the form lies", async () => {
    const form = await boxedForm();
    for (const turns of [0, 2] as const) {
      const recognised = await read(turns === 0 ? form : await turned(form, turns));
      const rows = pageLayout(recognised, 1).rows.map((cells) => cells.map((cell) => wordsText(cell.words)).join(" "));
      for (const [, value] of BOXES) expect(rows).toContain(value);
    }
  });

  it("finds which way is up", async () => {
    for (const turns of [1, 2] as const) {
      const lying = await turned(page, turns);
      const upright = await read(lying);
      expect((upright.uprightTurns + turns) % 4).toBe(0);
      expect(upright.lines.map(textOf)).toEqual(expect.arrayContaining(ROWS.map(([, value]) => value)));
    }
  });

  it("cuts the sheet out of a photo, and keeps its words where the photo shows them", async () => {
    const photo = await onTable(page, 5);
    const recognised = await read(photo);
    expect(recognised.straight).toBeDefined();
    expect(recognised.skewDegrees).toBeGreaterThan(3);
    const layout = pageLayout(seeStraight(recognised), 1);
    const rows = layout.rows.map((cells) => cells.map((cell) => wordsText(cell.words)));
    for (const [label, value] of ROWS) expect(rows).toContainEqual([label, value]);
    // A value's crop of the photo holds its ink: the word stands lower than on the level page, to the right of the middle.
    const [left, top, width, height] = wordOf(recognised, "2609444351").box;
    const straightWord = wordOf(seeStraight(recognised), "2609444351").box;
    const own = darkShare(photo, left, top, width, height);
    expect(own).toBeGreaterThan(0.1);
    expect(darkShare(photo, left, top - 1.5 * height, width, height)).toBeLessThan(own / 2);
    expect(straightWord[0]).toBeCloseTo(VALUES_LEFT, 1.5);
  });
});

function wordOf(page: RecognisedPage, text: string): Word {
  const word = page.lines.flatMap((line) => line.words).find((one) => one.text === text);
  if (word === undefined) throw new Error(`${text} was not read`);
  return word;
}

async function turned(raster: Raster, turns: 1 | 2): Promise<Raster> {
  const { widthPx: width, heightPx: height, channels } = raster;
  const { data, info } = await sharp(raster.data, { raw: { width, height, channels } })
    .rotate(turns * 90)
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { ...raster, widthPx: info.width, heightPx: info.height, data: new Uint8Array(data) };
}

/** Share of clearly dark pixels in a box of a picture. */
function darkShare(raster: Raster, left: number, top: number, width: number, height: number): number {
  let dark = 0;
  let all = 0;
  for (let y = Math.round(top * raster.heightPx); y < (top + height) * raster.heightPx; y++) {
    for (let x = Math.round(left * raster.widthPx); x < (left + width) * raster.widthPx; x++) {
      all++;
      if ((raster.data[(y * raster.widthPx + x) * raster.channels] ?? 255) < 130) dark++;
    }
  }
  return dark / Math.max(1, all);
}
