// The whole of `npm test`: types, lint, tests. Stops at the first that fails.
import { spawnSync } from "node:child_process";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const bin = (name) => join(root, "node_modules", ...name.split("/"));
const steps = [
  ...["shared", "electron", "renderer", "tests"].map((area) => [
    `types: ${area}`,
    bin("typescript/bin/tsc"),
    "-p",
    area,
  ]),
  ["lint", bin("@biomejs/biome/bin/biome"), "check", "--error-on-warnings"],
  ["tests", bin("vitest/vitest.mjs"), "run", ...process.argv.slice(2)],
];
for (const [name, script, ...args] of steps) {
  const started = Date.now();
  console.log(`== ${name}`);
  const done = spawnSync(process.execPath, [script, ...args], { cwd: root, stdio: "inherit" });
  if (done.status !== 0) {
    console.error(`== ${name}: failed`);
    process.exit(done.status ?? 1);
  }
  console.log(`== ${name}: ${((Date.now() - started) / 1000).toFixed(1)} s`);
}
