import { describe, expect, it } from "vitest";
import { buildCoverage } from "./buildCoverage.ts";
import { coveragePage } from "./coveragePage.ts";
import { blanksOf, type CoverageRow } from "./coverageRow.ts";
import { GAPS } from "./gaps.ts";

const rows = await buildCoverage();

describe("the specification's ids", () => {
  it("are all there: none lacks data, a test or a screen without a reason", () => {
    expect(rows.flatMap(blanksOf)).toEqual([]);
    const counts = Object.groupBy(rows, ({ kind }) => kind);
    expect(Object.fromEntries(Object.entries(counts).map(([kind, list]) => [kind, list?.length]))).toMatchObject({
      route: 17,
      rule: 179,
      quality: 30,
      lint: 68,
      letter: 27,
      "checklist item": 137,
      "date rule": 23,
      timeline: 11,
      "verify item": 30,
      fact: 167,
    });
  });

  it("have no excuse that is not needed", () => {
    const whole = rows.filter(({ implemented, tested, reachable }) => [implemented, tested, reachable].every(Boolean));
    expect(whole.map(({ id }) => id).filter((id) => GAPS[id] !== undefined)).toEqual([]);
  });

  it("would be told if one were blank, and the page says what lacks", () => {
    const blank: CoverageRow = {
      kind: "rule",
      id: "R999",
      title: "A rule that nobody wrote",
      implemented: "",
      tested: "a",
      reachable: "",
      gap: "",
    };
    expect(blanksOf(blank)).toEqual(["rule R999: implemented", "rule R999: reachable"]);
    const page = coveragePage([{ ...blank, gap: "because | so" }]);
    expect(page).toContain("| rule | 1 | 0 | 1 | 0 |");
    expect(page).toContain("because \\| so (A rule that nobody wrote)");
  });
});
