// The reading benchmark. From the project's root: npm run bench:reading -- [options]
//   --set dev|heldout   the development set (default), or the one to look at only at the end
//   --packs N           packs a level (default 6; every second one has mistakes planted)
//   --levels LIST       clean,office,phone
//   --mrz N             single passports and cards for the MRZ rows (default 90; 0 leaves them out)
//   --peer              native tesseract on the same images
//   --failures N        how many failures to print (default 10)
//   --languages-compare how well and how fast pages are read by the models they need, against all models on everything
//   --make-only         make the images and stop
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { openPrinter, type Printer } from "#resources/samples/press/printer.ts";
import type { Report } from "#shared/contract/report.ts";
import { compareLanguages } from "./compareLanguages.ts";
import type { Collection } from "./look.ts";
import { makePack } from "./makePack.ts";
import { newScore, type Score, scorePack, scorePeer } from "./score.ts";
import { barTable } from "./table.ts";
import { root, runQujat, runTesseract } from "./tools.ts";
import { LEVELS, type Level, type PackTruth } from "./truth.ts";
import { makeZones, scoreZones, type ZoneReading, type ZoneTruth } from "./zones.ts";

const { values } = parseArgs({
  options: {
    set: { type: "string", default: "dev" },
    packs: { type: "string", default: "6" },
    levels: { type: "string", default: LEVELS.join(",") },
    mrz: { type: "string", default: "90" },
    failures: { type: "string", default: "10" },
    peer: { type: "boolean", default: false },
    "languages-compare": { type: "boolean", default: false },
    "make-only": { type: "boolean", default: false },
  },
});
const collection: Collection = values.set === "heldout" ? "heldout" : "dev";
const seed = collection === "dev" ? 20261 : 77003;
const levels = LEVELS.filter((level) => values.levels.split(",").includes(level));
const store = join(root, "node_modules", ".cache", "qujat-reading", `${collection}-${recipe()}`);

/** The generator's own sources, so that changed sources make new images. */
function recipe(): string {
  const hash = createHash("sha256");
  for (const folder of ["resources/samples/press", "tests/benchmarks/reading", "tests/benchmarks/reading/papers"]) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (name.endsWith(".ts") && !/^(run|score|table|tools|compareLanguages)\.ts$|\.test\.ts$/.test(name))
        hash.update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest("hex").slice(0, 10);
}

async function packTruth(
  printer: Printer,
  level: Level,
  number: number,
): Promise<{ readonly folder: string; readonly truth: PackTruth }> {
  const folder = join(store, `${level}-${number}`);
  const known = join(folder, "truth.json");
  if (existsSync(known)) return { folder, truth: JSON.parse(readFileSync(known, "utf8")) as PackTruth };
  await rm(folder, { recursive: true, force: true });
  return {
    folder,
    truth: await makePack(printer, folder, { number, collection, seed, level, mistakes: number % 2 === 0 ? 3 : 0 }),
  };
}

async function zoneTruths(printer: Printer, count: number): Promise<ZoneTruth[]> {
  const folder = join(store, `zones-${count}`);
  const known = join(folder, "truth.json");
  if (existsSync(known)) return JSON.parse(readFileSync(known, "utf8")) as ZoneTruth[];
  return makeZones(printer, folder, collection, seed, count);
}

function parseJson<T>(text: string, what: string): T | null {
  try {
    return JSON.parse(text) as T;
  } catch {
    console.error(`${what}: no JSON on stdout`);
    return null;
  }
}

const printer = await openPrinter();
const failures: string[] = [];
const scores: Score[] = [];
try {
  const mrzCount = Number(values.mrz);
  const zones = mrzCount > 0 ? await zoneTruths(printer, mrzCount) : [];
  const packs = [];
  for (const level of levels)
    for (let n = 0; n < Number(values.packs); n += 1) packs.push({ level, ...(await packTruth(printer, level, n)) });
  console.error(`${collection}: ${packs.length} packs, ${zones.length} zones in ${store}`);
  if (values["languages-compare"]) {
    console.log(`\nReading with few models and with all, ${packs.length} packs (single images)\n`);
    console.log(await compareLanguages(packs));
  } else if (!values["make-only"]) {
    for (const level of levels) {
      const score = newScore(level);
      for (const { folder, truth } of packs.filter((p) => p.level === level)) {
        const done = await runQujat([
          "check",
          join(folder, "input"),
          "--route",
          truth.route,
          "--json",
          "--no-cache",
          "--jobs",
          "1",
        ]);
        const report = parseJson<Report>(
          done.stdout,
          `${truth.pack} ${level}: exit ${done.status}: ${done.stderr.slice(-300)}`,
        );
        if (report) scorePack(truth, report, done, score);
        if (values.peer)
          for (const doc of truth.documents)
            if (doc.file.endsWith(".jpg") && doc.kind !== "photo")
              scorePeer(doc, await runTesseract(join(folder, "input", doc.file), "rus+kaz+eng"), score);
      }
      scores.push(score);
      failures.push(...score.failures);
    }
    const readings = new Map<string, ZoneReading>();
    const peer = new Map<string, string>();
    const files = zones.map((z) => join(store, `zones-${mrzCount}`, "input", z.file));
    for (let at = 0; at < files.length; at += 30) {
      const done = await runQujat(["mrz", ...files.slice(at, at + 30), "--json"]);
      for (const reading of parseJson<ZoneReading[]>(
        done.stdout,
        `mrz: exit ${done.status}: ${done.stderr.slice(-300)}`,
      ) ?? []) {
        const name = reading.file.split(/[\\/]/).at(-1) ?? reading.file;
        if (reading.found || !readings.has(name)) readings.set(name, reading);
      }
    }
    if (values.peer)
      for (const [i, zone] of zones.entries()) peer.set(zone.file, await runTesseract(files[i] ?? "", "eng"));
    const zoneScores =
      zones.length > 0 ? scoreZones(zones, readings, peer, failures).filter((z) => levels.includes(z.level)) : [];
    console.log(
      `\nReading benchmark, ${collection === "dev" ? "development" : "held-out"} set (seed ${seed}), ${Number(values.packs)} packs a level\n`,
    );
    console.log(barTable(scores, zoneScores, values.peer));
    const show = Number(values.failures);
    if (failures.length > 0 && show > 0)
      console.log(
        `\n${failures.length} failures, ${Math.min(show, failures.length)} shown:\n${failures
          .slice(0, show)
          .map((f) => `- ${f}`)
          .join("\n")}`,
      );
  }
} finally {
  await printer.close();
}
