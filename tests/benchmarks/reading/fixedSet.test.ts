import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "#shared/contract/report.ts";
import { newScore, type Score, scorePack } from "./score.ts";
import { root, runQujat } from "./tools.ts";
import type { PackTruth } from "./truth.ts";

const fixed = join(root, "tests", "fixtures", "reading");

/**
 * Floors one or two values under what was measured when they were set (kinds 14 of 14, values 22 of 24, mistakes 3 of 3):
 * raise them when reading gets better.
 */
describe("reading the fixed set", () => {
  let pack: Score;
  const failures: string[] = [];

  beforeAll(async () => {
    const truth = JSON.parse(readFileSync(join(fixed, "planted", "truth.json"), "utf8")) as PackTruth;
    const done = await runQujat(["check", join(fixed, "planted", "input"), "--json", "--no-cache", "--jobs", "2"]);
    pack = newScore(truth.level);
    scorePack(truth, JSON.parse(done.stdout) as Report, done, pack);
    failures.push(...pack.failures);
  }, 600_000);

  it("knows the kinds of its papers", () => {
    expect(pack.kinds.of).toBe(14);
    expect(pack.kinds.right, failures.join("\n")).toBeGreaterThanOrEqual(14);
  });

  it("reads names, numbers and dates off a copier's scans", () => {
    expect(pack.barFields.of).toBe(24);
    expect(pack.barFields.right, failures.join("\n")).toBeGreaterThanOrEqual(21);
  });

  it("finds the planted mistakes and accuses no harmless variant", () => {
    expect(pack.mistakes.right, failures.join("\n")).toBe(3);
    expect(pack.harmless.of - pack.harmless.right, failures.join("\n")).toBe(0);
  });
});
