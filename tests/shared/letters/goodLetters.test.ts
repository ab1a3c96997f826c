import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { RecognisedPage } from "#shared/domain/recognised.ts";
import { lintContextOf } from "#shared/letters/lints/lintContext.ts";
import { authorOf, lintTextOf } from "#shared/letters/lints/lintText.ts";
import { runLints } from "#shared/letters/lints/runLints.ts";
import { triggerMap } from "#shared/letters/lints/triggerMap.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";
import { GOOD_LETTERS } from "./goodLetters.ts";
import { contextWith, letterOf } from "./lintCases.ts";

const { library } = await readRoutes();
const lints = library.lints?.lints ?? [];
const triggers = library.lints?.refusalTriggers ?? [];

function routeOf(id: string) {
  const route = findRoute(library, id);
  if (route === null || route === undefined) throw new Error(`no route ${id}`);
  return route;
}

const NOBODY = {
  id: "d1",
  fileId: "f1",
  pageIds: ["f1.0", "f1.1"],
  kind: "cover-letter",
  slot: "cover-letter",
  person: "applicant",
  language: "eng",
  confidence: 1,
  fields: [],
  translationOf: null,
  attachments: [],
  title: "",
  because: [],
} as const satisfies PackDocument;

/** Pages as they are read: one line a text, its words side by side. */
function pagesOf(pages: readonly (readonly string[])[], confidence = 0.95): Readonly<Record<string, RecognisedPage>> {
  return Object.fromEntries(
    pages.map((lines, pageIndex) => [
      `f1.${pageIndex}`,
      {
        pageId: `f1.${pageIndex}`,
        source: "ocr" as const,
        uprightTurns: 0 as const,
        skewDegrees: 0,
        widthPx: 1000,
        heightPx: 1400,
        languages: ["eng"],
        lines: lines.map((text, row) => ({
          words: text
            .split(" ")
            .map((word, column) => ({ text: word, box: [column / 10, row / 20, 0.08, 0.02] as const, confidence })),
          box: [0, row / 20, 1, 0.045] as const,
          block: 0,
        })),
        latinLines: [],
        mrz: null,
        meanConfidence: confidence,
      },
    ]),
  );
}

describe("good letters", () => {
  it.each(GOOD_LETTERS.map((one) => [one.route, one.kind ?? "cover-letter", one] as const))(
    "%s, %s: nothing is found",
    (route, _kind, one) => {
      const found = runLints([letterOf(one.text, one)], { lints, route: routeOf(route), context: contextWith() });
      expect(found.map(({ lint, marks, elements }) => [lint, ...marks.map(({ text }) => text), ...elements])).toEqual(
        [],
      );
    },
  );
});

describe("letters read off pages", () => {
  const pages = pagesOf([["I will live with my husband"], ["and I will take up", "employment in Almaty."]]);
  const settings = { lints, route: routeOf("b11"), context: contextWith() };

  it("mark every word on its page, over a line's end", () => {
    const letter = lintTextOf(NOBODY, pages, "b11");
    expect(letter?.author).toBe("applicant");
    const found = runLints(letter === null ? [] : [letter], settings).find(({ lint }) => lint === "LN-B11-01");
    expect(found?.marks).toMatchObject([
      {
        text: "take up\nemployment",
        pageNumber: 2,
        boxes: [
          [0.3, 0, 0.08, 0.02],
          [0.4, 0, 0.08, 0.02],
          [0, 0.05, 0.08, 0.02],
        ],
      },
    ]);
    expect(found?.marks[0]?.sentence.text).toContain("employment in Almaty");
  });

  it("that were read badly lack nothing", () => {
    const letter = lintTextOf(NOBODY, pagesOf([["I come"], [""]], 0.5), "b11");
    expect(runLints(letter === null ? [] : [letter], settings)).toEqual([]);
  });

  it("belong to whoever writes them", () => {
    expect(authorOf("invitation-letter", null, "b11")).toBe("sponsor");
    expect(authorOf("invitation-letter", null, "b1")).toBe("host");
    expect(authorOf("unknown", "meeting-agenda", "b1")).toBe("host");
    expect(authorOf("passport-copy", "passport-copy", "b1")).toBeNull();
  });

  it("take their names from people, facts and papers", () => {
    const context = lintContextOf({
      documents: [
        {
          ...NOBODY,
          kind: "employer-letter",
          fields: [
            {
              name: "companyName",
              value: "Nordwerk GmbH",
              raw: "",
              pageNumber: 1,
              box: null,
              confidence: 1,
              source: "text",
            },
          ],
        },
      ],
      people: [
        { id: "applicant", role: "applicant", surname: "Farrow", givenNames: "Eva", birthDate: "", nationality: "DEU" },
      ],
      facts: { "host.names.legal": "TOO «Zhelken Trade»" },
    });
    expect(context.employers).toEqual([["nordwerk"]]);
    expect(context.hosts).toEqual([["zhelken", "trade"]]);
    expect(context.homeCountries).toContainEqual(["german*"]);
    expect([...context.applicant]).toEqual(["farrow", "eva"]);
  });
});

describe("the refusal triggers", () => {
  const none = { findings: [], lintFindings: [], missing: [] };

  it("of a clean pack are clear, or left to the user", () => {
    const all = ["b11", "b1", "b2", "study"].flatMap((id) => triggerMap(triggers, { ...none, route: routeOf(id) }));
    expect(new Set(all.map(({ id }) => id)).size).toBe(22);
    expect(all.filter(({ state }) => state === "found")).toEqual([]);
    expect(all.find(({ id }) => id === "RT20")?.state).toBe("ask");
    expect(all.find(({ id }) => id === "RT16")?.state).toBe("clear");
  });

  it("are found by rules, lints, missing papers and photo faults, with the worst severity", () => {
    const lintFindings = runLints(
      [letterOf("He will install the machine for business purposes.", { kind: "invitation-letter", author: "host" })],
      {
        lints,
        route: routeOf("b1"),
        context: contextWith(),
      },
    );
    const finding = {
      id: "abc",
      rule: "R073",
      severity: "warning",
      verdict: "expired",
      field: null,
      documents: [],
      evidence: [],
      fixer: "applicant",
      sentence: "R073.expired",
      params: {},
      because: [],
    } as const;
    const map = triggerMap(triggers, {
      route: routeOf("b1"),
      findings: [finding],
      lintFindings,
      missing: [{ slot: "bank-statements", severity: "blocker", fixer: "applicant", sentence: "", params: {} }],
      scanFaults: ["PH09"],
      questions: [{ id: "q1", rule: "R199", sentence: "", params: {}, documents: [], facts: [] }],
    });
    const of = (id: string) => map.find((one) => one.id === id);
    expect(of("RT04")).toMatchObject({ state: "found", severity: "blocker", lintFindings: ["LN-B1-01/d1"] });
    expect(of("RT19")).toMatchObject({ state: "found", lintFindings: ["LN-B1-15/d1"] });
    expect(of("RT16")).toMatchObject({ state: "found", severity: "warning", findings: ["abc"] });
    expect(of("RT10")).toMatchObject({ state: "found", missing: ["bank-statements"] });
    expect(of("RT06")?.missing).toContain("PH09");
    expect(of("RT17")).toMatchObject({ state: "ask", questions: ["R199"] });
  });

  it("of decided findings are decided", () => {
    const map = triggerMap(triggers, {
      ...none,
      route: routeOf("b2"),
      decided: [
        {
          id: "x",
          rule: "R141",
          severity: "warning",
          verdict: "mismatch",
          field: null,
          documents: [],
          evidence: [],
          fixer: "employer",
          sentence: "",
          params: {},
          because: [],
        },
      ],
    });
    expect(map.find(({ id }) => id === "RT14")?.state).toBe("decided");
  });
});
