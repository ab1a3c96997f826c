// Reads made-up documents with a zone and counts: node tests/benchmarks/mrz/measureMrz.ts [PAGES [SEED [LEVEL,...]]]
import { fileURLToPath } from "node:url";
import { readMrzOnPage } from "#electron/ocr/mrz/readMrzOnPage.ts";
import { openTextReader } from "#electron/ocr/tesseract/textReader.ts";
import type { MrzFields } from "#shared/domain/mrz.ts";
import { parseMrz } from "#shared/reading/mrz/parseMrz.ts";
import { randomOf } from "../../shared/reading/mrz/makeZone.ts";
import { type Level, makeZonePage } from "./makePage.ts";

const TODAY = "2026-11-20";
const LEVELS: readonly Level[] = ["clean", "office", "phone"];
const NUMBERS = ["documentNumber", "birthDate", "expiryDate"] as const;
const NAMES = ["surname", "givenNames"] as const;

const [pages = "100", seed = "1", only = LEVELS.join()] = process.argv.slice(2);
const reader = await openTextReader(fileURLToPath(new URL("../../../resources/tessdata", import.meta.url)));
await reader.open("mrz");
for (const level of LEVELS.filter((name) => only.split(",").includes(name))) await measure(level, Number(pages));
reader.close();

async function measure(level: Level, count: number): Promise<void> {
  const random = randomOf(Number(seed));
  const tally = {
    full: 0,
    key: 0,
    valid: 0,
    notFound: 0,
    wrongTurn: 0,
    validNumberWrong: 0,
    validNameWrong: 0,
    validElseWrong: 0,
  };
  let milliseconds = 0;
  for (let index = 0; index < count; index++) {
    const made = await makeZonePage(random, level);
    const before = process.cpuUsage();
    const read = readMrzOnPage(made.page, reader, TODAY);
    const used = process.cpuUsage(before);
    milliseconds += (used.user + used.system) / 1000;
    const truth = parseMrz(made.lines, TODAY);
    if (truth === null) throw new Error("the generator made lines that are no zone");
    if (read === null) {
      tally.notFound++;
      console.log(`  not found: ${made.about} #${index}`);
      continue;
    }
    const differs = (names: readonly (keyof MrzFields)[]): boolean =>
      names.some((name) => read.fields[name] !== truth.fields[name]);
    const full = read.lines.join() === made.lines.join();
    if (full) tally.full++;
    if (!differs([...NUMBERS, ...NAMES])) tally.key++;
    if (read.valid) tally.valid++;
    if (read.rotation !== made.rotation) tally.wrongTurn++;
    if (read.valid && differs(NUMBERS)) tally.validNumberWrong++;
    else if (read.valid && differs(NAMES)) tally.validNameWrong++;
    else if (read.valid && !full) tally.validElseWrong++;
    if (!full) {
      console.log(
        `  ${made.about} #${index} ${read.problems.join()}\n    ${made.lines.join(" ")}\n    ${read.lines.join(" ")}`,
      );
    }
  }
  const figures = Object.entries(tally).map(([name, value]) => `${name} ${value}`);
  console.log(
    `${level}: ${figures.join(", ")} of ${count}; ${Math.round(milliseconds / count)} ms of processor time each`,
  );
}
