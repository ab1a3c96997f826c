import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, it } from "vitest";
import { readMrzOnPage } from "#electron/ocr/mrz/readMrzOnPage.ts";
import { openMrzModels } from "#electron/ocr/mrz/readZone.ts";
import { openTextReader } from "#electron/ocr/tesseract/textReader.ts";

const fixed = fileURLToPath(new URL("../../fixtures/mrz/", import.meta.url));
const dataDir = fileURLToPath(new URL("../../../resources/tessdata", import.meta.url));
const FLOOR = 6;

interface FixedZone {
  readonly file: string;
  readonly lines: readonly string[];
}

it("reads zones of specimens, photos and small pictures, and never calls a wrong one valid", async () => {
  const truths = JSON.parse(readFileSync(`${fixed}truth.json`, "utf8")) as FixedZone[];
  const reader = await openTextReader(dataDir);
  await openMrzModels(reader);
  const right: string[] = [];
  const wrong: string[] = [];
  for (const { file, lines } of truths) {
    const { data, info } = await sharp(`${fixed}input/${file}`).raw().toBuffer({ resolveWithObject: true });
    const page = { widthPx: info.width, heightPx: info.height, channels: 3 as const, data, dpi: 200 };
    const read = readMrzOnPage(page, reader, "2026-11-20");
    if (read?.lines.join() === lines.join()) right.push(file);
    else
      wrong.push(
        `${file}${read?.valid === true ? " VALID" : ""}: ${read?.lines.join(" ") ?? "not found"} for ${lines.join(" ")}`,
      );
  }
  reader.close();
  expect(wrong.filter((line) => line.includes(" VALID"))).toEqual([]);
  expect(right.length, wrong.join("\n")).toBeGreaterThanOrEqual(FLOOR);
}, 300_000);
