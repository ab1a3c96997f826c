import { describe, expect, it } from "vitest";
import type { NoiseLevel } from "./noise.ts";
import { everyPlanting, isFound, simulatePack } from "./simulate.ts";

const PACKS = 40;

function flawless(level: NoiseLevel): { readonly blockers: number; readonly accused: number } {
  const findings = Array.from({ length: PACKS }, (_, seed) => simulatePack(seed, level, null)).flatMap(
    (one) => one.findings,
  );
  return {
    blockers: findings.filter(({ severity }) => severity === "blocker").length,
    accused: findings.filter(({ verdict, field }) => verdict === "mismatch" && /name|holder/i.test(field ?? "")).length,
  };
}

describe("whole packs at field level", () => {
  it("accuse nobody where nothing is wrong and everything is well read", () => {
    expect(flawless("perfect")).toEqual({ blockers: 0, accused: 0 });
  }, 120_000);

  it("hardly ever accuse where an office scanner's reading errs", () => {
    expect(flawless("office").blockers).toBeLessThanOrEqual(PACKS * 0.05);
  }, 120_000);

  it("have each planted mistake found on its paper", () => {
    const plantings = everyPlanting();
    const missed = plantings.filter(
      (planting, index) => isFound(simulatePack(500 + index, "office", planting)) === "missed",
    );
    expect(missed.length).toBeLessThanOrEqual(plantings.length * 0.03);
  }, 120_000);
});
