// Prints and scans the sample packs. Run from the project's root with the project's Node:
//   node resources/samples/makeSamples.ts [b11-family] [b1-business] [b2-installation]
// Needs chromium (CHROMIUM=/path overrides) and the fonts liberation, dejavu and ocr-b.
import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { b11Files, type SampleFolder } from "./b11/b11Files.ts";
import { openPrinter, type Printer } from "./press/printer.ts";
import { b1Business } from "./trade/b1Business.ts";
import { b2Installation } from "./trade/b2Installation.ts";
import { tradeFiles } from "./trade/tradeFiles.ts";

const here = dirname(fileURLToPath(import.meta.url));
const printer = await openPrinter();
const only = process.argv.slice(2);
try {
  const samples: readonly (readonly [string, (press: Printer) => Promise<SampleFolder>])[] = [
    ["b11-family", b11Files],
    ["b1-business", (press) => tradeFiles(b1Business, press)],
    ["b2-installation", (press) => tradeFiles(b2Installation, press)],
  ];
  for (const [folder, make] of samples) {
    if (only.length > 0 && !only.includes(folder)) continue;
    const { files, truth } = await make(printer);
    const target = join(here, folder);
    await rm(target, { recursive: true, force: true });
    await mkdir(target, { recursive: true });
    for (const [name, bytes] of files) await writeFile(join(target, name), bytes);
    await writeFile(join(here, `${folder}.truth.json`), `${JSON.stringify(truth, null, 2)}\n`);
    const total = files.reduce((sum, [, bytes]) => sum + bytes.length, 0);
    for (const [name, bytes] of files)
      console.log(`${String(Math.round(bytes.length / 1000)).padStart(6)} kB  ${folder}/${name}`);
    console.log(`${(total / 1e6).toFixed(2)} MB in ${folder}`);
  }
} finally {
  await printer.close();
}
