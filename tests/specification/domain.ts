// `npm run coverage:domain [-- FILE]`: the specification's ids against data, code, tests and screens, as one page.
import { writeFileSync } from "node:fs";
import { buildCoverage } from "./buildCoverage.ts";
import { coveragePage } from "./coveragePage.ts";
import { blanksOf } from "./coverageRow.ts";

const rows = await buildCoverage();
const page = coveragePage(rows);
const [target] = process.argv.slice(2);
if (target === undefined) process.stdout.write(page);
else writeFileSync(target, page);
const blanks = rows.flatMap(blanksOf);
for (const blank of blanks) process.stderr.write(`blank: ${blank}\n`);
process.exitCode = blanks.length === 0 ? 0 : 1;
