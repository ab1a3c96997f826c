import { describe, expect, it } from "vitest";
import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import { emptyCase } from "#shared/domain/packCase.ts";
import { factsFromPapers } from "#shared/plan/checklists/factsFromPapers.ts";
import { paperSpans } from "#shared/plan/dates/paperSpans.ts";

function field(name: FieldName, value: string): Field {
  return { name, value, raw: value, pageNumber: 1, box: null, confidence: 1, source: "ocr" };
}

function paper(id: string, kind: PackDocument["kind"], fields: readonly Field[]): PackDocument {
  return {
    id,
    fileId: id,
    pageIds: [`${id}.0`],
    kind,
    slot: null,
    person: null,
    language: "eng",
    confidence: 1,
    fields,
    translationOf: null,
    attachments: [],
    title: "",
    because: [],
  };
}

describe("how long each paper holds", () => {
  it("is its printed end, for an invitation the stay, for a statement our thirty days; first what ends first", () => {
    const spans = paperSpans([
      paper("passport", "passport-copy", [field("issueDate", "2023-05-22"), field("expiryDate", "2033-05-21")]),
      paper("invitation", "invitation", [
        field("issueDate", "2026-11-02"),
        field("stayFrom", "2027-01-15"),
        field("stayTo", "2027-04-14"),
        field("expiryDate", "2033-05-21"),
      ]),
      paper("statement", "bank-statement", [field("statementTo", "2026-11-16")]),
      paper("letter", "cover-letter", [field("issueDate", "2026-11-18")]),
    ]);
    expect(spans.map(({ documentId, from, to, isOurs }) => [documentId, from, to, isOurs])).toEqual([
      ["statement", "2026-11-16", "2026-12-16", true],
      ["invitation", "2027-01-15", "2027-04-14", false],
      ["passport", "2023-05-22", "2033-05-21", false],
    ]);
  });

  it("is not told by a form that names the passport's end", () => {
    expect(paperSpans([paper("form", "application-form", [field("expiryDate", "2033-05-21")])])).toEqual([]);
  });
});

describe("what the papers answer where the user has not", () => {
  it("is taken from the first kind of paper that says it, and never over the user's own word", () => {
    const { groups: _groups, overrides: _overrides, corrections: _corrections, ...kept } = emptyCase("p1");
    const documents = [
      paper("form", "application-form", [field("address", "12 Abay Street"), field("stayFrom", "2027-01-15")]),
      paper("invitation", "invitation", [field("address", "Абай к-сі 12"), field("companyName", "STEPPE PUMPS LLP")]),
    ];
    const facts = factsFromPapers({
      ...kept,
      pages: [],
      documents,
      facts: { "case.plannedEntry": "2027-01-20" },
    });
    expect(facts).toEqual({
      "stay.address": "Абай к-сі 12",
      "host.names.legal": "STEPPE PUMPS LLP",
      "case.plannedEntry": "2027-01-20",
    });
  });
});
