import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readMrzOnPage as readMrz } from "#electron/ocr/mrz/readMrzOnPage.ts";
import { openMrzModels } from "#electron/ocr/mrz/readZone.ts";
import type { Grey } from "#electron/ocr/pixels/grey.ts";
import { cropGrey, turnGrey } from "#electron/ocr/pixels/grey.ts";
import type { TextReader } from "#electron/ocr/tesseract/textReader.ts";
import { openTextReader } from "#electron/ocr/tesseract/textReader.ts";
import { makeZonePage } from "../../benchmarks/mrz/makePage.ts";
import { randomOf } from "../../shared/reading/mrz/makeZone.ts";

const TODAY = "2026-11-20";
let reader: TextReader;

beforeAll(async () => {
  reader = await openTextReader(fileURLToPath(new URL("../../../resources/tessdata", import.meta.url)));
  await openMrzModels(reader);
}, 60_000);
afterAll(() => reader.close());

function readMrzOnPage({ width, height, data }: Grey): ReturnType<typeof readMrz> {
  return readMrz({ widthPx: width, heightPx: height, channels: 1, data, dpi: 200 }, reader, TODAY);
}

async function drawText(lines: readonly string[], font: string): Promise<Grey> {
  const rows = lines.map(
    (line, index) => `<text x="90" y="${120 + index * 46}" font-size="30" font-family="${font}">${line}</text>`,
  );
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1240" height="1754"><rect width="1240" height="1754" fill="#fff"/>${rows.join("")}</svg>`;
  const { data, info } = await sharp(Buffer.from(svg)).toColourspace("b-w").raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, data };
}

describe("the machine-readable zone of a page", () => {
  test("is read in full off scans and photos, wherever it lies and however it is turned", {
    timeout: 240_000,
  }, async () => {
    const random = randomOf(31);
    for (const level of ["clean", "office", "phone", "phone"] as const) {
      const made = await makeZonePage(random, level);
      const read = readMrzOnPage(made.page);
      expect({ about: made.about, lines: read?.lines, rotation: read?.rotation, valid: read?.valid }).toEqual({
        about: made.about,
        lines: made.lines,
        rotation: made.rotation,
        valid: true,
      });
    }
  });

  test("says how to turn the page, and where the zone is on the page so turned", { timeout: 240_000 }, async () => {
    const made = await makeZonePage(randomOf(8), "office");
    const upright = turnGrey(made.page, made.rotation);
    for (const turns of [0, 1, 2, 3] as const) {
      const read = readMrzOnPage(turnGrey(upright, turns));
      expect(read?.rotation).toBe((4 - turns) % 4);
      const [left, top, width, height] = read?.box ?? [0, 0, 0, 0];
      const zone = cropGrey(
        upright,
        Math.round(left * upright.width),
        Math.round(top * upright.height),
        Math.round(width * upright.width),
        Math.round(height * upright.height),
      );
      // The crop by itself still holds the whole zone.
      expect(readMrzOnPage(zone)?.lines).toEqual(made.lines);
    }
  });

  test("is not seen where there is none: letters, tables of figures, typewriter type", {
    timeout: 240_000,
  }, async () => {
    const prose = "The applicant confirms that the data given in this form are true and complete.";
    const figures = "2026-11-20   4 512,00   KZT   0041236587   CARD PAYMENT   881 204,10";
    for (const page of [
      await drawText(Array(34).fill(prose), "Liberation Serif, DejaVu Serif, serif"),
      await drawText(Array(34).fill(figures), "Liberation Mono, DejaVu Sans Mono, monospace"),
      await drawText(["A blank page, nearly."], "Liberation Sans, sans-serif"),
    ]) {
      expect(readMrzOnPage(page)).toBeNull();
    }
  });
});
