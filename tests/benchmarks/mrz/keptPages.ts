import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import type { Raster } from "#electron/ports.ts";
import type { QuarterTurns } from "#shared/domain/geometry.ts";
import { randomOf } from "../../shared/reading/mrz/makeZone.ts";
import { makeZonePage } from "./makePage.ts";
import { makeWildPage } from "./makeWildPage.ts";

export const LEVELS = ["clean", "office", "phone", "specimen", "wild", "small"] as const;
export type Level = (typeof LEVELS)[number];

export interface KeptPage {
  readonly page: Raster;
  readonly lines: readonly string[];
  readonly rotation: QuarterTurns;
  readonly about: string;
}

const KEPT = fileURLToPath(new URL("../../../node_modules/.cache/qujat-mrz", import.meta.url));

/** Page `index` of a level and seed: drawn once, then read from the cache; the same pixels either way. */
export async function keptPage(level: Level, seed: number, index: number): Promise<KeptPage> {
  const folder = join(KEPT, `${level}-${seed}`);
  const stem = join(folder, String(index).padStart(4, "0"));
  await mkdir(folder, { recursive: true });
  const truth = await readFile(`${stem}.json`, "utf8").catch(() => null);
  if (truth === null) await drawPage(level, seed * 100_003 + index * 7, stem);
  const about: Omit<KeptPage, "page"> = JSON.parse(truth ?? (await readFile(`${stem}.json`, "utf8")));
  const { data, info } = await sharp(`${stem}.png`).raw().toBuffer({ resolveWithObject: true });
  const channels = info.channels === 1 ? 1 : 3;
  return { ...about, page: { widthPx: info.width, heightPx: info.height, channels, data, dpi: 200 } };
}

async function drawPage(level: Level, seed: number, stem: string): Promise<void> {
  const random = randomOf(seed);
  const made =
    level === "clean" || level === "office" || level === "phone"
      ? await makeZonePage(random, level)
      : await makeWildPage(random, level);
  const { page, ...about } = made;
  const [width, height, channels] =
    "widthPx" in page ? [page.widthPx, page.heightPx, page.channels] : [page.width, page.height, 1 as const];
  await sharp(page.data, { raw: { width, height, channels } })
    .toColourspace(channels === 1 ? "b-w" : "srgb")
    .png({ compressionLevel: 2 })
    .toFile(`${stem}.png`);
  await writeFile(`${stem}.json`, JSON.stringify(about));
}
