import { readFile } from "node:fs/promises";
import { join } from "node:path";
import sharp from "sharp";
import { findPaper } from "#electron/imaging/findPaper.ts";
import { recogniseRaster } from "#electron/ocr/page/recogniseRaster.ts";
import { openTextReader, type TextReader } from "#electron/ocr/tesseract/textReader.ts";
import type { Raster } from "#electron/ports.ts";
import type { RecognisedPage, Word } from "#shared/domain/recognised.ts";
import { type Tally, tally } from "./score.ts";
import { root } from "./tools.ts";
import type { PackTruth, TruthField } from "./truth.ts";

const TOGETHER = "eng+rus+kaz";
const CODES: ReadonlySet<string> = new Set([
  "passportNumber",
  "documentNumber",
  "personalNumber",
  "companyNumber",
  "invitationNumber",
  "visaCategory",
]);

interface Way {
  readonly name: string;
  readonly codes: Tally;
  readonly dates: Tally;
  readonly names: Tally;
  seconds: number;
  pages: number;
}

/**
 * One page read twice from the same lines: by the models it needs, numbers and codes by the English one alone (names.md,
 * decision 9), and by all three at once. What counts is whether the printed value stands in the words. Markdown.
 */
export async function compareLanguages(
  packs: readonly { readonly folder: string; readonly truth: PackTruth }[],
): Promise<string> {
  const reader = await openTextReader(join(root, "resources", "tessdata"));
  const ways = [
    { way: newWay("the models a page needs, codes by the English one"), reader, languages: ["eng", "rus", "kaz"] },
    { way: newWay(`${TOGETHER} on everything`), reader: allTogether(reader), languages: ["eng"] },
  ];
  await reader.open(TOGETHER);
  for (const language of ["mrz", "eng", "rus", "kaz"]) await reader.open(language);
  try {
    for (const { folder, truth } of packs) {
      for (const doc of truth.documents) {
        if (!doc.file.endsWith(".jpg") || doc.fields.length === 0) continue;
        const raster = await rasterOf(join(folder, "input", doc.file));
        const sheet = findPaper(raster);
        for (const { way, reader: own, languages } of ways) {
          const before = process.cpuUsage();
          const page = await recogniseRaster(
            raster,
            { pageId: doc.file, languages, sheet, today: "2026-11-20", checkStop: () => undefined },
            own,
          );
          const used = process.cpuUsage(before);
          way.seconds += (used.user + used.system) / 1e6;
          way.pages += 1;
          for (const field of doc.fields) count(way, field, page);
        }
      }
    }
  } finally {
    reader.close();
  }
  return tableOf(ways.map(({ way }) => way));
}

const newWay = (name: string): Way => ({ name, codes: tally(), dates: tally(), names: tally(), seconds: 0, pages: 0 });

/** Whatever model is asked for, all three answer. */
function allTogether(reader: TextReader): TextReader {
  return {
    ...reader,
    read: (image, language, layout) => reader.read(image, language === "eng" ? TOGETHER : language, layout),
  };
}

async function rasterOf(file: string): Promise<Raster> {
  const { data, info } = await sharp(await readFile(file))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data: new Uint8Array(data), widthPx: info.width, heightPx: info.height, channels: 1, dpi: 300 };
}

function count(way: Way, field: TruthField, page: RecognisedPage): void {
  const counted = CODES.has(field.name)
    ? way.codes
    : /Date$|^stay/.test(field.name)
      ? way.dates
      : /[Nn]ame/.test(field.name)
        ? way.names
        : null;
  if (counted === null) return;
  // Codes and dates are looked up where the product reads them: in the English model's words too.
  const lines = counted === way.names ? [page.lines] : [page.lines, page.latinLines];
  counted.of += 1;
  const choices = [field.printed ?? field.value, ...(field.also ?? [])];
  if (
    choices.some((choice) =>
      lines.some((list) =>
        stands(
          choice,
          list.flatMap(({ words }) => words),
        ),
      ),
    )
  )
    counted.right += 1;
}

const fold = (text: string): string =>
  text
    .normalize("NFC")
    .toUpperCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

function stands(value: string, words: readonly Word[]): boolean {
  const page = ` ${words.map(({ text }) => fold(text)).join(" ")} `;
  return fold(value)
    .split(" ")
    .every((word) => page.includes(` ${word} `));
}

function tableOf(ways: readonly Way[]): string {
  const percent = (t: Tally): string =>
    t.of === 0 ? "-" : `${((100 * t.right) / t.of).toFixed(1)} % (${t.right}/${t.of})`;
  const rows = [
    ["numbers and codes right", ...ways.map(({ codes }) => percent(codes))],
    ["dates right", ...ways.map(({ dates }) => percent(dates))],
    ["names right", ...ways.map(({ names }) => percent(names))],
    ["processor seconds a page", ...ways.map(({ seconds, pages }) => (seconds / Math.max(1, pages)).toFixed(2))],
  ];
  const head = ["read by", ...ways.map(({ name }) => name)];
  return [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
