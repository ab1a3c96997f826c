import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, it } from "vitest";
import { root, runQujat } from "./tools.ts";
import { scoreZones, type ZoneReading, type ZoneTruth } from "./zones.ts";

const fixed = join(root, "tests", "fixtures", "reading", "zones");

it("reads the fixed set's machine-readable zones, and never calls a wrong one valid", async () => {
  const truths = JSON.parse(readFileSync(join(fixed, "truth.json"), "utf8")) as ZoneTruth[];
  const done = await runQujat(["mrz", ...truths.map((z) => join(fixed, "input", z.file)), "--json"]);
  const readings = new Map((JSON.parse(done.stdout) as ZoneReading[]).map((r) => [basename(r.file), r]));
  const failures: string[] = [];
  const scores = scoreZones(truths, readings, new Map(), failures);
  const total = (pick: (s: (typeof scores)[number]) => number): number => scores.reduce((sum, s) => sum + pick(s), 0);
  expect(total((s) => s.wrongNumberYetValid) + total((s) => s.wrongNameYetValid), failures.join("\n")).toBe(0);
  expect(
    total((s) => s.right),
    failures.join("\n"),
  ).toBeGreaterThanOrEqual(5);
}, 300_000);
