// Makes the second generator's packs: node tests/benchmarks/reading/second/make.ts FOLDER tune|final|third PACKS [text|clean|office|phone] [FIRST]
import { join } from "node:path";
import { openPrinter } from "#resources/samples/press/printer.ts";
import { LEVELS } from "../truth.ts";
import { makeSecondPack } from "./pack.ts";

const [folder = "", half = "tune", packs = "8", wanted = "text", first = "0"] = process.argv.slice(2);
const level = LEVELS.find((l) => l === wanted) ?? "text";
const printer = await openPrinter();
try {
  for (let number = Number(first); number < Number(first) + Number(packs); number += 1) {
    await makeSecondPack(printer, join(folder, `${half}-${level}-${number}`), {
      number,
      half: half === "final" || half === "third" ? half : "tune",
      level,
      mistakes: number % 2 === 0 ? 3 : 0,
    });
  }
} finally {
  await printer.close();
}
