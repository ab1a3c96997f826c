import { describe, expect, it } from "vitest";
import type { Report, ReportFinding } from "#shared/contract/report.ts";
import { newScore, scorePack } from "./score.ts";
import { barTable } from "./table.ts";
import type { PackTruth } from "./truth.ts";

const truth: PackTruth = {
  pack: "hand-made",
  route: "b11",
  level: "office",
  documents: [
    {
      file: "scan-1.jpg",
      pages: 1,
      kind: "passport-copy",
      slot: "passport-copy",
      layout: "a",
      translationOf: null,
      fields: [],
      zone: null,
    },
    {
      file: "scan-2.jpg",
      pages: 1,
      kind: "application-form",
      slot: "application-form",
      layout: "a",
      translationOf: null,
      zone: null,
      fields: [
        { name: "passportNumber", value: "C1T004671", subject: "applicant" },
        { name: "surname", value: "HOFFMANN", also: ["ХОФФМАН"], subject: "applicant" },
        { name: "birthDate", value: "1975-02-05", subject: "applicant" },
      ],
    },
  ],
  mistakes: [],
  harmless: [{ id: "letter-case", file: "scan-2.jpg", field: "surname", printed: "Hoffmann" }],
};

const box = [0, 0, 0, 0] as const;
const finding = (change: Partial<ReportFinding>): ReportFinding => ({
  rule: "R001",
  severity: "blocker",
  verdict: "mismatch",
  field: "passportNumber",
  documents: ["d1", "d2"],
  message: "differs",
  evidence: [{ document: "d2", page: 1, box, value: "C1T004617" }],
  ...change,
});

function report(findings: readonly ReportFinding[], number = "C1T004671"): Report {
  const field = (name: "passportNumber" | "surname" | "birthDate", value: string) => ({
    name,
    value,
    raw: value,
    page: 1,
    box,
    confidence: 1,
    source: "ocr" as const,
  });
  const base = { pages: 1, slot: null, person: null, language: "eng", confidence: 1 };
  return {
    version: 1,
    route: "b11",
    findings,
    missing: [],
    pages: [],
    rejected: [],
    output: [],
    documents: [
      { ...base, id: "d1", file: "in/scan-1.jpg", kind: "passport-copy", fields: [] },
      {
        ...base,
        id: "d2",
        file: "in/scan-2.jpg",
        kind: "application-form",
        fields: [field("passportNumber", number), field("surname", "Хоффман"), field("birthDate", "1975-02-05")],
      },
    ],
  };
}

const scored = (t: PackTruth, r: Report) => {
  const score = newScore("office");
  scorePack(t, r, { seconds: 4, processorSeconds: 3 }, score);
  return score;
};

describe("the scorer", () => {
  it("gives a perfect report full marks, either script of a name counting", () => {
    const score = scored(truth, report([]));
    expect([score.kinds, score.barFields, score.harmless]).toEqual([
      { right: 2, of: 2 },
      { right: 3, of: 3 },
      { right: 1, of: 1 },
    ]);
    expect([score.falseBlockers, score.failures]).toEqual([0, []]);
    const table = barTable([score], [], false);
    expect(table).toContain("| processor seconds a page | 1.50 | < 3 |");
    expect(table).toContain("| seconds a page | 2.00 | < 3 on an idle machine |");
  });

  it("counts a misread digit, a false blocker and an accused variant", () => {
    const score = scored(
      truth,
      report(
        [
          finding({}),
          finding({ rule: "R003", field: "surname", evidence: [{ document: "d2", page: 1, box, value: "Hoffmann" }] }),
        ],
        "C1T004677",
      ),
    );
    expect([score.barFields.right, score.falseBlockers, score.harmless.right]).toEqual([2, 2, 0]);
    expect(score.failures).toHaveLength(4);
  });

  it("finds a planted mistake only on its own paper and field, and tells a question from a finding", () => {
    const mistakes = [
      { id: "form-number", file: "scan-2.jpg", field: "passportNumber", printed: "C1T004617", right: "C1T004671" },
    ] as const;
    const planted: PackTruth = { ...truth, mistakes, harmless: [] };
    expect(scored(planted, report([finding({})])).mistakes).toEqual({ right: 1, of: 1 });
    expect(scored(planted, report([finding({ field: "birthDate" })])).mistakes).toEqual({ right: 0, of: 1 });
    expect(scored(planted, report([finding({ documents: ["d1"], evidence: [] })])).mistakes).toEqual({
      right: 0,
      of: 1,
    });
    expect(scored(planted, report([finding({ verdict: "variant" })])).mistakes).toEqual({ right: 0, of: 1 });
    expect(scored(planted, report([finding({ verdict: "possible-misread" })])).asked).toBe(1);
  });
});
