// Makes the small fixed set that CI reads: node tests/benchmarks/reading/makeFixedSet.ts
// Committed under tests/fixtures/reading, so that CI needs no browser and figures compare from run to run.
import { rm } from "node:fs/promises";
import { join } from "node:path";
import { openPrinter } from "#resources/samples/press/printer.ts";
import { makePack } from "./makePack.ts";
import { root } from "./tools.ts";
import { makeZones } from "./zones.ts";

const target = join(root, "tests", "fixtures", "reading");
const printer = await openPrinter();
try {
  await rm(target, { recursive: true, force: true });
  await makePack(printer, join(target, "planted"), {
    number: 1,
    collection: "dev",
    seed: 5150,
    level: "office",
    mistakes: 3,
    small: true,
  });
  await makeZones(printer, join(target, "zones"), "dev", 5152, 6);
} finally {
  await printer.close();
}
