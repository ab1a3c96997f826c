import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { seededChance } from "#resources/samples/press/chance.ts";
import type { Printer } from "#resources/samples/press/printer.ts";
import { type Collection, makeLook } from "./look.ts";
import { writePaper } from "./makePack.ts";
import { idCardPaper, passportPaper } from "./papers/identity.ts";
import { makeStory } from "./story.ts";
import { LEVELS, type Level, type TruthZone } from "./truth.ts";

export interface ZoneTruth {
  readonly file: string;
  readonly level: Level;
  readonly zone: TruthZone;
  readonly surname: string;
  readonly givenNames: string;
}

/** Passports and cards by themselves, one file each, levels in turn. */
export async function makeZones(
  printer: Printer,
  folder: string,
  collection: Collection,
  seed: number,
  count: number,
): Promise<ZoneTruth[]> {
  await mkdir(join(folder, "input"), { recursive: true });
  const truths: ZoneTruth[] = [];
  for (let i = 0; i < count; i += 1) {
    const c = seededChance(seed * 100_003 + i);
    const story = makeStory("b11", c);
    const level = LEVELS[i % LEVELS.length] ?? "clean";
    const card = i % 5 === 4;
    const paper = card
      ? idCardPaper(story, makeLook(collection, "kk/ru", c))
      : passportPaper(story.applicant, "applicant", makeLook(collection, "en", c));
    if (!paper.zone) continue;
    const file = await writePaper(printer, join(folder, "input"), `img-${String(i).padStart(4, "0")}`, paper, level, c);
    const name = card ? story.sponsor.name : story.applicant.name;
    truths.push({ file, level, zone: paper.zone, surname: name.surname, givenNames: name.given });
  }
  await writeFile(join(folder, "truth.json"), `${JSON.stringify(truths, null, 1)}\n`);
  return truths;
}

export interface ZoneReading {
  readonly file: string;
  readonly found: boolean;
  readonly lines: readonly string[];
  readonly valid: boolean;
  readonly milliseconds: number;
}

export interface ZoneScore {
  readonly level: Level;
  images: number;
  right: number;
  wrongNumberYetValid: number;
  wrongNameYetValid: number;
  peerRight: number;
  milliseconds: number;
}

/** Compares readings with the truth, line by line, every character. */
export function scoreZones(
  truths: readonly ZoneTruth[],
  readings: ReadonlyMap<string, ZoneReading>,
  peer: ReadonlyMap<string, string>,
  failures: string[],
): ZoneScore[] {
  const scores = LEVELS.map(
    (level): ZoneScore => ({
      level,
      images: 0,
      right: 0,
      wrongNumberYetValid: 0,
      wrongNameYetValid: 0,
      peerRight: 0,
      milliseconds: 0,
    }),
  );
  for (const t of truths) {
    const score = scores.find((s) => s.level === t.level);
    if (!score) continue;
    score.images += 1;
    const read = readings.get(t.file);
    score.milliseconds += read?.milliseconds ?? 0;
    const same = t.zone.lines.every((line, i) => read?.lines[i] === line);
    if (same) score.right += 1;
    else
      failures.push(
        `${t.file} ${t.level}: zone ${read?.found ? `read as ${read.lines.join(" | ")}` : "not found"} for ${t.zone.lines.join(" | ")}`,
      );
    if (read?.valid && !same) {
      const nameLine = t.zone.format === "TD3" ? 0 : 2;
      if (t.zone.lines.some((line, i) => i !== nameLine && read.lines[i] !== line)) score.wrongNumberYetValid += 1;
      else score.wrongNameYetValid += 1;
    }
    const text = (peer.get(t.file) ?? "").replaceAll(/[ \t]/g, "");
    if (t.zone.lines.every((line) => text.includes(line))) score.peerRight += 1;
  }
  return scores;
}
