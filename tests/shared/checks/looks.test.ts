import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LOOKS } from "#shared/checks/lookCatalogue.ts";
import { runChecks } from "#shared/checks/registry.ts";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { speakFinding, speakFindingIn } from "#shared/copy/reportCopy.ts";
import type { Attachment } from "#shared/domain/document.ts";
import type { QuestionAnswer } from "#shared/domain/pack.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { documentOf, type Paper, routeOf } from "./fictionalPack.ts";

interface Around {
  readonly answers?: readonly QuestionAnswer[];
  readonly source?: RecognisedPage["source"];
  readonly line?: string;
  readonly stamped?: boolean;
}

/** One paper checked by itself: what of it is left to the eye. */
function looked(paper: Paper, { answers = [], source = "ocr", line = "", stamped = false }: Around = {}) {
  const document = documentOf(paper);
  const [pageId = ""] = document.pageIds;
  const box = [0.1, 0.8, 0.2, 0.02] as const;
  const words = line.split(" ").map((text) => ({ text, box, confidence: 0.9 }));
  const recognised: RecognisedPage = {
    pageId,
    source,
    uprightTurns: 0,
    skewDegrees: 0,
    widthPx: 100,
    heightPx: 140,
    languages: ["eng"],
    lines: line === "" ? [] : [{ words, box, block: 0 }],
    latinLines: [],
    mrz: null,
    meanConfidence: 0.9,
  };
  const found = runChecks({
    documents: [document],
    people: [],
    route: routeOf("b11"),
    facts: {},
    today: "2026-11-20",
    recognised: { [pageId]: recognised },
    stamps: stamped ? { [pageId]: [[0.5, 0.6, 0.2, 0.15]] } : {},
    answers,
  });
  const looks = found.questions.filter(({ rule }) => LOOKS[rule] !== undefined);
  return { found, looks, rules: looks.map(({ rule }) => rule) };
}

const PHOTO: Paper = { id: "d1", kind: "photo" };
const CERTIFICATE: Paper = { id: "d1", kind: "marriage-certificate" };
const LETTER: Paper = { id: "d1", kind: "employer-letter" };
const apostille = (number: string, date: string): Attachment => ({ kind: "apostille", pageNumber: 1, number, date });

describe("what only the user's eye decides", () => {
  it("is in the catalogue as grave as in the specification, with the guides that ask for it", () => {
    const { scanRules, photoFaults } = JSON.parse(
      readFileSync(new URL("../../../resources/routes/quality.json", import.meta.url), "utf8"),
    ) as Record<string, readonly { id: string; severity: string; sources: readonly string[] }[]>;
    const specified = [...(scanRules ?? []), ...(photoFaults ?? [])].map(({ id, severity, sources }) => [
      id,
      { severity, sources },
    ]);
    const own = Object.entries(LOOKS).map(([id, { severity, sources }]) => [id, { severity, sources }]);
    expect(own).toEqual(own.map(([id]) => specified.find(([one]) => one === id)));
  });

  it("is asked of the photo: face, glasses, framing, print and edits (PH05, PH06, PH10, PH07, PH08)", () => {
    expect(looked(PHOTO).rules).toEqual(["PH05", "PH06", "PH10", "PH07", "PH08"]);
    expect(looked({ id: "d1", kind: "bank-statement" }).rules).toEqual([]);
  });

  it("is asked of papers that bear a stamp or a signature, where they are scans (SQ06, SQ08)", () => {
    expect(looked(CERTIFICATE).rules).toEqual(["SQ06"]);
    expect(looked(LETTER).rules).toEqual(["SQ06", "SQ08"]);
    expect(looked({ id: "d1", kind: "cover-letter" }).rules).toEqual(["SQ08"]);
    expect(looked({ ...LETTER, kind: "cover-letter", translationOf: "d0" }).rules).toEqual(["SQ06"]);
    expect(looked(LETTER, { source: "text" }).rules).toEqual([]);
  });

  it("is asked of an apostille whose number and date were not both read (SQ07)", () => {
    const of = (attachments: Paper["attachments"] & {}) => looked({ ...CERTIFICATE, attachments }).rules;
    expect(of([apostille("", "2026-05-04")])).toEqual(["SQ06", "SQ07"]);
    expect(of([apostille("77-1/2026", "2026-05-04")])).toEqual(["SQ06"]);
    expect(looked({ id: "d1", kind: "apostille" }).rules).toEqual(["SQ07"]);
    const read = { documentNumber: "77-1/2026", issueDate: "2026-05-04" };
    expect(looked({ id: "d1", kind: "apostille", fields: read }).rules).toEqual([]);
  });

  it("is shown where it stands: the stamp that was seen, the place to sign, else the page", () => {
    const boxOf = (paper: Paper, around: Around, rule: string) =>
      looked(paper, around).looks.find((look) => look.rule === rule)?.sights?.[0]?.box;
    expect(boxOf(CERTIFICATE, { stamped: true }, "SQ06")).toEqual([0.5, 0.6, 0.2, 0.15]);
    expect(boxOf(CERTIFICATE, {}, "SQ06")).toBeNull();
    for (const line of ["Signature: ____", "Подпись заявителя", "Қолы"]) {
      const [, top = 0, , height = 0] = boxOf(LETTER, { line }, "SQ08") ?? [];
      expect([top < 0.8, top + height > 0.82]).toEqual([true, true]);
    }
    expect(boxOf(LETTER, { line: "Директор" }, "SQ08")).toBeNull();
  });

  it("settled is asked no more; not right it is a finding that says what to do, in three languages", () => {
    for (const [paper, rule] of [
      [PHOTO, "PH05"],
      [{ id: "d1", kind: "apostille" }, "SQ07"],
      [LETTER, "SQ08"],
    ] as const) {
      const question = looked(paper).looks.find((look) => look.rule === rule);
      const answer = (said: "fine" | "amiss") =>
        looked(paper, { answers: [{ questionId: question?.id ?? "", answer: said, note: "" }] });
      expect(answer("fine").rules).not.toContain(rule);
      expect(answer("fine").found.findings.map((one) => one.rule)).not.toContain(rule);
      const finding = answer("amiss").found.findings.find((one) => one.rule === rule);
      expect(finding).toMatchObject({ ...pick(LOOKS[rule]), documents: ["d1"], sentence: `${rule}.amiss` });
      if (finding === undefined) throw new Error(`${rule} is not told`);
      const said = [speakFinding(finding), speakFindingIn("ru", finding), speakFindingIn("kk", finding)];
      expect(new Set(said).size).toBe(3);
      for (const sentence of said) expect(sentence).not.toMatch(/[@{}]| {2}|\.amiss/);
    }
  });

  it("that is open accuses nobody", () => {
    for (const paper of [PHOTO, CERTIFICATE, LETTER]) {
      expect(looked(paper).found.findings.filter(({ rule }) => LOOKS[rule] !== undefined)).toEqual([]);
    }
  });

  it("has a question and a next step for each point", () => {
    for (const rule of Object.keys(LOOKS)) {
      expect(findingSentences[`${rule}.question`]).toMatch(/\?/);
      expect(findingSentences[`${rule}.amiss`]).toMatch(/\{note\} .+\.$/);
    }
  });
});

function pick(look: (typeof LOOKS)[string] | undefined) {
  return { severity: look?.severity, verdict: look?.verdict };
}
