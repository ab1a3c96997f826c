// Writes the fixed set of harder zones: node tests/benchmarks/mrz/makeFixedZones.ts
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { keptPage } from "./keptPages.ts";

const SEED = 2711;
const EACH = 3;
const folder = fileURLToPath(new URL("../../fixtures/mrz", import.meta.url));

await mkdir(join(folder, "input"), { recursive: true });
const truth: { readonly file: string; readonly lines: readonly string[]; readonly about: string }[] = [];
for (const [step, level] of (["specimen", "wild", "small"] as const).entries()) {
  for (let index = 0; index < EACH; index++) {
    const { page, lines, about } = await keptPage(level, SEED + 13 * step, index);
    const file = `${level}-${index}.jpg`;
    const { widthPx: width, heightPx: height, channels, data } = page;
    await sharp(data, { raw: { width, height, channels } })
      .jpeg({ quality: 88 })
      .toFile(join(folder, "input", file));
    truth.push({ file, lines, about });
  }
}
await writeFile(join(folder, "truth.json"), `${JSON.stringify(truth, null, 1)}\n`);
