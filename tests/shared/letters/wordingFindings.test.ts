import { expect, test } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { CheckResult } from "#shared/checks/checkInput.ts";
import { speakFindingIn } from "#shared/copy/reportCopy.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import type { LintText } from "#shared/letters/lints/lintText.ts";
import { type WordingInput, withWording } from "#shared/letters/lints/wordingFindings.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { documentOf } from "#tests/electron/pdf/packFixture.ts";

const { library } = await readRoutes();
const route = findRoute(library, "b11");
if (route === null) throw new Error("no route");

const NOTHING: CheckResult = { findings: [], missing: [], questions: [], answered: [], decided: [] };

/** A scanned page whose lines stand one below the other, each word in its place. */
function pageOf(lines: readonly string[], meanConfidence = 0.95): RecognisedPage {
  return {
    pageId: "f1.0",
    source: "ocr",
    uprightTurns: 0,
    skewDegrees: 0,
    widthPx: 1000,
    heightPx: 1414,
    languages: ["eng"],
    lines: lines.map((line, row) => ({
      block: 0,
      box: [0.1, 0.1 + row * 0.03, 0.8, 0.02],
      words: line
        .split(" ")
        .map((text, at) => ({ text, confidence: 0.95, box: [0.1 + at * 0.06, 0.1 + row * 0.03, 0.05, 0.02] })),
    })),
    latinLines: [],
    mrz: null,
    meanConfidence,
  };
}

const LETTER = [
  "I wish to join my husband in Almaty.",
  "We also plan some sightseeing and a holiday in the mountains.",
];

function wordingOf(more: Partial<WordingInput> = {}, lines = LETTER, checks = NOTHING, confidence = 0.95): CheckResult {
  return withWording(checks, {
    documents: [documentOf("f1.0", "cover-letter", ["f1.0"])],
    people: [],
    facts: {},
    route: route as NonNullable<typeof route>,
    recognised: { "f1.0": pageOf(lines, confidence) },
    lints: library.lints?.lints ?? [],
    decisions: [],
    drafted: [],
    ...more,
  });
}
const tourism = (result: CheckResult) => result.findings.find(({ rule }) => rule === "LN-B11-02");

test("an imported letter's doubtful words are a finding with their places on the page and who can change them", () => {
  const found = tourism(wordingOf());
  expect(found).toMatchObject({
    severity: "blocker",
    verdict: "wrong-purpose",
    documents: ["f1.0"],
    fixer: "applicant",
  });
  expect(
    found?.evidence.map(({ value, pageNumber, box }) => [value, pageNumber, box?.map((one) => one.toFixed(2))]),
  ).toEqual([
    ["sightseeing", 1, ["0.34", "0.13", "0.05", "0.02"]],
    ["holiday", 1, ["0.52", "0.13", "0.05", "0.02"]],
  ]);
  for (const [language, words] of [
    ["en", /The cover letter says “sightseeing”, “holiday”\. Tourist wording beside a family purpose/],
    ["ru", /“sightseeing”, “holiday”.*[а-я]{4}/],
    ["kk", /“sightseeing”, “holiday”.*[а-яәіңғүұқөһ]{4}/],
  ] as const) {
    expect(found === undefined ? "" : speakFindingIn(language, found)).toMatch(words);
  }
});

test("a drafted letter in the pack is told by its name and leads to it; its drafter changes it, whoever signs", () => {
  const letter: LintText = {
    id: "GD05",
    kind: "invitation-letter",
    slot: "invitation-letter",
    origin: "generated",
    author: "sponsor",
    text: LETTER.join("\n"),
    places: [],
    complete: true,
  };
  const found = tourism(wordingOf({ documents: [], drafted: [letter] }));
  expect(found).toMatchObject({
    severity: "blocker",
    documents: [],
    evidence: [],
    fixer: "applicant",
    params: { letter: "GD05" },
  });
  for (const [language, words] of [
    ["en", /Family invitation letter says “sightseeing”, “holiday”/],
    ["ru", /“sightseeing”, “holiday”.*[а-я]{4}/],
    ["kk", /“sightseeing”, “holiday”.*[а-яәіңғүұқөһ]{4}/],
  ] as const) {
    const said = found === undefined ? "" : speakFindingIn(language, found);
    expect(said).toMatch(words);
    expect(said).not.toMatch(/@|GD05/);
  }
});

test("a letter by another hand is its author's to change, and a letter that was hard to read is never a blocker", () => {
  const documents: readonly PackDocument[] = [documentOf("f1.0", "invitation-letter", ["f1.0"])];
  expect(tourism(wordingOf({ documents }))?.fixer).toBe("sponsor");
  expect(tourism(wordingOf({}, LETTER, NOTHING, 0.5))?.severity).toBe("warning");
});

test("good sentences are no findings: what is denied, and what the sponsor does", () => {
  const lines = ["I do not come for tourism or sightseeing.", "My husband works for a bank in Almaty."];
  expect(wordingOf({}, lines).findings.filter(({ evidence }) => evidence.length > 0)).toEqual([]);
});

test("what a rule tells of the same words is not told twice, and a decision settles it", () => {
  const found = tourism(wordingOf());
  if (found === undefined) throw new Error("not found");
  const rule = { ...found, id: "r", rule: "R040" };
  expect(tourism(wordingOf({}, LETTER, { ...NOTHING, findings: [rule] }))).toBeUndefined();
  const decision = { findingId: found.id, action: "accepted", reason: "it is history" } as const;
  const settled = wordingOf({ decisions: [decision] });
  expect(tourism(settled)).toBeUndefined();
  expect(settled.decided).toEqual([{ finding: found, decision }]);
});
