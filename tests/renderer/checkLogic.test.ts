import { expect, test } from "vitest";
import { agrees } from "#renderer/steps/check/agreement.ts";
import { findingsAt, type Sight } from "#renderer/steps/check/findingSides.ts";
import { nextCell } from "#renderer/steps/check/gridMoves.ts";
import { verifiedOutputs } from "#renderer/steps/pack/plannedPages.ts";
import type { Finding } from "#shared/domain/finding.ts";

const sight = (name: Sight["name"], value: string, documentId = "d1"): Sight => ({
  documentId,
  pageId: `${documentId}.0`,
  pageNumber: 1,
  box: [0.1, 0.1, 0.2, 0.02],
  text: value,
  value,
  name,
  field: null,
});

test("arrows go to the next filled cell of the column, or to the nearest of the next row", () => {
  const cells = [
    ["a1", null, "a3"],
    [null, null, null],
    [null, "c2", "c3"],
    ["d1", null, null],
  ];
  expect(nextCell(cells, "a1", "right")).toBe("a3");
  expect(nextCell(cells, "a1", "down")).toBe("d1");
  expect(nextCell(cells, "a3", "down")).toBe("c3");
  expect(nextCell(cells, "c3", "down")).toBe("d1");
  expect(nextCell(cells, "c2", "up")).toBe("a1");
  expect(nextCell(cells, "a1", "up")).toBe("a1");
  expect(nextCell(cells, "c2", "rowEnd")).toBe("c3");
  expect(nextCell(cells, "c2", "last")).toBe("d1");
});

test("another alphabet agrees, another name and another number do not", () => {
  expect(agrees(sight("surname", "YULDASHEVA"), sight("surname", "ЮЛДАШЕВА"))).toBe(true);
  expect(agrees(sight("surname", "YULDASHEVA"), sight("surname", "Зитате"))).toBe(false);
  expect(agrees(sight("passportNumber", "FA4170258"), sight("passportNumber", "FA4170528"))).toBe(false);
  expect(agrees(sight("birthDate", "1996-03-17"), sight("birthDate", "1996-03-17"))).toBe(true);
});

test("a finding accuses the odd value, and only holds it against the other", () => {
  const box = [0.1, 0.1, 0.2, 0.02] as const;
  const finding: Finding = {
    id: "x",
    rule: "R001",
    severity: "blocker",
    verdict: "mismatch",
    field: "passportNumber",
    documents: ["form", "passport"],
    evidence: [
      { document: "form", pageNumber: 1, box, value: "FA4170528" },
      { document: "passport", pageNumber: 1, box, value: "FA4170258" },
    ],
    fixer: "applicant",
    sentence: "R001.mismatch",
    params: { expected: "FA4170258" },
    because: [],
  };
  const sideOf = (one: Sight) => findingsAt([finding], [one]).map(({ side }) => side);
  expect(sideOf(sight("passportNumber", "FA4170528", "form"))).toEqual(["odd"]);
  expect(sideOf(sight("passportNumber", "FA4170258", "passport"))).toEqual(["against"]);
  expect(sideOf(sight("passportNumber", "FA4170258", "invitation"))).toEqual([]);
});

test("a point of the report holds only where every check of it held", () => {
  const [output] = verifiedOutputs({
    outputs: [{ file: "/packs/out/Pack.pdf", bytes: 10, pages: 2 }],
    verification: [
      { point: "4", pass: true, detail: "Pack.pdf: bookmarks 3" },
      { point: "1", pass: true, detail: "Pack.pdf: page-labels 2" },
      { point: "4", pass: false, detail: "Pack.pdf: index-links a row leads elsewhere" },
      { point: "1", pass: false, detail: "Other.pdf: page-labels 1" },
    ],
  });
  expect(output?.points).toEqual([
    { point: "1", pass: true, details: [] },
    { point: "4", pass: false, details: ["index-links a row leads elsewhere"] },
  ]);
});
