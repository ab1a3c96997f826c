// Reads made-up documents with a zone and counts: node tests/benchmarks/mrz/measureMrz.ts [PAGES [SEED [LEVEL,... [FIRST, or PAGE,PAGE,...]]]]
import { fileURLToPath } from "node:url";
import { readMrzOnPage } from "#electron/ocr/mrz/readMrzOnPage.ts";
import { openMrzModels } from "#electron/ocr/mrz/readZone.ts";
import { openTextReader } from "#electron/ocr/tesseract/textReader.ts";
import type { MrzFields } from "#shared/domain/mrz.ts";
import { parseMrz } from "#shared/reading/mrz/parseMrz.ts";
import { keptPage, LEVELS, type Level } from "./keptPages.ts";

const TODAY = "2026-11-20";
const NUMBERS = ["documentNumber", "birthDate", "expiryDate"] as const;
const NAMES = ["surname", "givenNames"] as const;

interface Row {
  level: Level;
  pages: number;
  full: number;
  key: number;
  valid: number;
  wronglyDoubted: number;
  "valid, number or date wrong": number;
  "valid, name wrong": number;
  "valid, else wrong": number;
  "not found": number;
  "wrong turn": number;
  milliseconds: number;
}

const [pages = "60", seed = "1", only = LEVELS.join(), first = "0"] = process.argv.slice(2);
const reader = await openTextReader(fileURLToPath(new URL("../../../resources/tessdata", import.meta.url)));
await openMrzModels(reader);
const wanted = first.includes(",")
  ? first.split(",").filter(Boolean).map(Number)
  : Array.from({ length: Number(pages) }, (_, index) => Number(first) + index);
const rows: Row[] = [];
for (const level of LEVELS.filter((name) => only.split(",").includes(name))) {
  rows.push(await measure(level, wanted));
}
reader.close();
console.table(rows);

async function measure(level: Level, indexes: readonly number[]): Promise<Row> {
  const row: Row = {
    level,
    pages: indexes.length,
    full: 0,
    key: 0,
    valid: 0,
    wronglyDoubted: 0,
    "valid, number or date wrong": 0,
    "valid, name wrong": 0,
    "valid, else wrong": 0,
    "not found": 0,
    "wrong turn": 0,
    milliseconds: 0,
  };
  let milliseconds = 0;
  for (const index of indexes) {
    const made = await keptPage(level, Number(seed), index);
    const before = process.cpuUsage();
    const read = readMrzOnPage(made.page, reader, TODAY);
    const used = process.cpuUsage(before);
    const took = (used.user + used.system) / 1000;
    milliseconds += took;
    const truth = parseMrz(made.lines, TODAY);
    if (truth === null) throw new Error(`the generator made lines that are no zone: ${made.lines.join(" ")}`);
    if (read === null) {
      row["not found"]++;
      console.log(`  #${index} NOT FOUND ${made.about} ${Math.round(took)} ms\n    ${made.lines.join(" ")}`);
      continue;
    }
    const differs = (names: readonly (keyof MrzFields)[]): boolean =>
      names.some((name) => read.fields[name] !== truth.fields[name]);
    const full = read.lines.join() === made.lines.join();
    if (full) row.full++;
    if (!differs([...NUMBERS, ...NAMES])) row.key++;
    if (read.valid) row.valid++;
    if (full && truth.valid && !read.valid) row.wronglyDoubted++;
    if (read.rotation !== made.rotation) row["wrong turn"]++;
    if (read.valid && differs(NUMBERS)) row["valid, number or date wrong"]++;
    else if (read.valid && differs(NAMES)) row["valid, name wrong"]++;
    else if (read.valid && !full) row["valid, else wrong"]++;
    if (!full) {
      const how = `${read.valid ? "VALID BUT WRONG " : ""}${read.problems.join()} ${Math.round(took)} ms`;
      console.log(
        `  #${index} ${made.about} ${how}\n    ${made.lines.join(" ")}\n    ${marked(read.lines, made.lines)}`,
      );
    }
  }
  return { ...row, milliseconds: Math.round(milliseconds / indexes.length) };
}

/** Right characters as dots' place would hide fillers: right ones stay, wrong ones are small letters or "-". */
function marked(read: readonly string[], truth: readonly string[]): string {
  return read
    .map((line, index) =>
      [...line]
        .map((char, column) => {
          if (truth[index]?.charAt(column) === char) return char;
          return char === "<" ? "-" : /\d/.test(char) ? `[${char}]` : char.toLowerCase();
        })
        .join(""),
    )
    .join(" ");
}
