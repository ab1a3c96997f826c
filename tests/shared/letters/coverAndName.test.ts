import { expect, test } from "vitest";
import type { Field, FieldName } from "#shared/domain/document.ts";
import type { Finding } from "#shared/domain/finding.ts";
import type { Letter, LetterLanguage } from "#shared/letters/letter.ts";
import { letterText, openBlanks } from "#shared/letters/letter.ts";
import type { LetterInput, OwnPart } from "#shared/letters/letterInput.ts";
import { writeLetter as write } from "#shared/letters/writeLetter.ts";
import { buildPackPlan } from "#shared/plan/buildPackPlan.ts";
import { documentOf, packOf, sourceOf, TEST_ROUTE } from "#tests/electron/pdf/packFixture.ts";
import { routeOf } from "#tests/shared/checks/fictionalPack.ts";

const field = (name: FieldName, value: string, more: Partial<Field> = {}): Field => ({
  name,
  value,
  raw: value,
  pageNumber: 1,
  box: null,
  confidence: 0.95,
  source: "ocr",
  ...more,
});

function inputWith(more: Partial<LetterInput> = {}): LetterInput {
  const nothing = new Uint8Array();
  const pack = packOf(
    ["f1", "f2", "f3"].map((id) => sourceOf(id, "pdf", nothing, [{}])),
    [
      documentOf("d1", "passport-copy", ["f1.0"], {
        fields: [field("surname", "SHARMA"), field("givenNames", "PRIYA"), field("passportNumber", "K1234567")],
      }),
      documentOf("d2", "invitation", ["f2.0"], {
        fields: [
          field("surname", "ШАРМА"),
          field("givenNames", "ПРИЯ"),
          field("invitationNumber", "2611047352"),
          field("fullName", "АХМЕТОВ НҰРЛАН", { person: "sponsor" }),
        ],
      }),
      documentOf("d3", "bank-statement", ["f3.0"], { fields: [field("fullName", "PRIYA SHARNA")] }),
    ],
    { facts: { "case.plannedEntry": "2027-01-15", "sponsor.status": "kzCitizen", "funding.sponsorPays": true } },
  );
  const plan = buildPackPlan(pack, TEST_ROUTE, {
    today: "2026-11-20",
    readings: new Map(),
    indexPageCount: 1,
    generated: [],
  });
  return { pack, plan, findings: [], decided: [], ...more };
}

const writeLetter = (id: string, input: LetterInput, language: LetterLanguage, own: OwnPart): Letter | null =>
  write(id, input, language, own, { route: routeOf("b11"), facts: [], guide: null, checklists: null });

const doubt: Finding = {
  id: "x",
  rule: "R004",
  severity: "blocker",
  verdict: "mismatch",
  field: "fullName",
  documents: ["d3"],
  evidence: [{ document: "d3", pageNumber: 1, box: null, value: "PRIYA SHARNA" }],
  fixer: "issuer",
  sentence: "R004.mismatch",
  params: {},
  because: [],
};

test("a cover letter says what the pack says, and leaves a blank for what nobody said", () => {
  const letter = writeLetter("GD02", inputWith(), "en", null);
  if (letter === null) throw new Error("no letter");
  const text = letterText(letter);
  expect(text).toContain("nationality: India, holder of passport No. K1234567");
  expect(text).toContain("arrive on 15 January 2027 and to stay until ________");
  expect(text).toContain("are met by my sponsor");
  expect(text).toContain("Invitation, page 3");
  expect(openBlanks(letter)).toEqual(
    expect.arrayContaining(["mission", "to", "sponsorRelation", "eventDate", "stayAddress", "afterwards"]),
  );
});

test("the user's own value and words stand in the letter, the pack's value stays known beside them", () => {
  const own = { body: "First.\n\nSecond.", fields: { mission: "Embassy in New Delhi", passportNumber: "Z7" } };
  const letter = writeLetter("GD02", inputWith(), "ru", own);
  if (letter === null) throw new Error("no letter");
  expect(letterText(letter)).toContain("Куда: Embassy in New Delhi");
  expect(letter.blocks.find((block) => block.kind === "own")).toEqual({
    kind: "own",
    paragraphs: ["First.", "Second."],
  });
  expect(letter.blanks.find((blank) => blank.id === "passportNumber")).toMatchObject({
    value: "Z7",
    fromPack: "K1234567",
  });
});

test("the name note lists spellings with document and pack page; a doubted one only when the user wants it", () => {
  const input = inputWith({ findings: [doubt] });
  const note = writeLetter("GD10", input, "en", null);
  const rowsOf = (letter: typeof note) => letter?.blocks.flatMap((block) => (block.kind === "table" ? block.rows : []));
  expect(rowsOf(note)).toEqual([["ШАРМА ПРИЯ", "Invitation", "3", "Cyrillic", "written in another script"]]);
  const doubted = note?.rows.find((row) => row.doubt === "doubted");
  expect(doubted).toMatchObject({ isIn: false, cells: ["PRIYA SHARNA", "Bank statements", "4", "Latin", ""] });
  const fields = { [`row.${doubted?.id}`]: "in", [doubted?.cause ?? ""]: "other", "row.d2/ШАРМА ПРИЯ": "out" };
  expect(rowsOf(writeLetter("GD10", input, "en", { body: "", fields }))).toEqual([
    ["PRIYA SHARNA", "Bank statements", "4", "Latin", "another usual spelling"],
  ]);
});

test("a misreading that no finding names is not taken for another spelling", () => {
  const note = writeLetter("GD10", inputWith(), "en", null);
  expect(note?.rows.find((row) => row.cells[0] === "PRIYA SHARNA")).toMatchObject({ isIn: false, causeId: "" });
});

test("a difference that the user explains comes into the note with its document", () => {
  const explained = { finding: doubt, decision: { findingId: "x", action: "explained" as const, reason: "" } };
  const note = writeLetter("GD10", inputWith({ decided: [explained] }), "ru", null);
  expect(note?.rows.find((row) => row.cells[0] === "PRIYA SHARNA")).toMatchObject({ isIn: true, doubt: "" });
});
