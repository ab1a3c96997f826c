import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Report } from "#shared/contract/report.ts";
import { newScore, type Score, scorePack } from "./score.ts";
import { root, runQujat } from "./tools.ts";
import type { PackTruth } from "./truth.ts";

const fixed = join(root, "tests", "fixtures", "reading");

/** Floors a little under what was measured when they were set: raise them when reading gets better. */
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
    expect(pack.kinds.right / pack.kinds.of, failures.join("\n")).toBeGreaterThanOrEqual(0.9);
  });

  it("reads names, numbers and dates off a copier's scans", () => {
    expect(pack.barFields.right / pack.barFields.of, failures.join("\n")).toBeGreaterThanOrEqual(0.75);
  });

  it("finds the planted mistakes and accuses no harmless variant", () => {
    expect(pack.mistakes.right, failures.join("\n")).toBeGreaterThanOrEqual(2);
    expect(pack.harmless.of - pack.harmless.right, failures.join("\n")).toBe(0);
  });
});
