import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { describeRoute, describeRoutes } from "#shared/routes/describeRoute.ts";
import { slotsOf } from "#shared/routes/route.ts";
import { findRoute } from "#shared/routes/routeLibrary.ts";

const { library, problems } = await readRoutes();
const rules = library.rules?.rules ?? [];
const lints = library.lints?.lints ?? [];
const triggers = library.lints?.refusalTriggers ?? [];
const documents = library.documents?.documents ?? [];
const items = (library.checklists?.checklists ?? []).flatMap((list) => list.items);
const dateRules = library.dates?.dateRules ?? [];
const timelines = library.dates?.timelines ?? [];
const verifyItems = library.guide?.verifyItems ?? [];
const myths = library.guide?.myths ?? [];
const scanRules = library.quality?.scanRules ?? [];
const photoFaults = library.quality?.photoFaults ?? [];

const allIds = [
  rules,
  lints,
  triggers,
  documents,
  items,
  dateRules,
  timelines,
  verifyItems,
  myths,
  scanRules,
  photoFaults,
].flatMap((list) => list.map((item) => item.id));
const slotIds = new Set(library.routes.flatMap((route) => slotsOf(route).map((slot) => slot.id)));
const factIds = new Set(library.facts.map((fact) => fact.id));
const routeIds = new Set(library.routes.map((route) => route.id));

function idsFrom(prefix: string, ranges: readonly (readonly [number, number])[], digits: number): readonly string[] {
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => prefix + String(first + i).padStart(digits, "0")),
  );
}

describe("the catalogues", () => {
  it("hold as much as the specification counts", () => {
    const of = (severity: string) => rules.filter((rule) => rule.severity === severity).length;
    expect(problems).toEqual([]);
    expect({
      rules: [rules.length, of("blocker"), of("warning"), of("advice")],
      quality: [scanRules.length, photoFaults.length],
      lints: [lints.length, triggers.length],
      documents: documents.length,
      items: items.length,
      dates: [dateRules.length, timelines.length],
      verify: verifyItems.length,
      facts: library.facts.length,
    }).toEqual({
      rules: [179, 62, 97, 20],
      quality: [20, 10],
      lints: [68, 22],
      documents: 27,
      items: 137,
      dates: [23, 11],
      verify: 30,
      facts: 167,
    });
  });

  it("have every id of the specification, each once", () => {
    expect(new Set(allIds).size).toBe(allIds.length);
    expect(rules.map((rule) => rule.id)).toEqual(
      idsFrom(
        "R",
        [
          [1, 16],
          [20, 35],
          [40, 55],
          [60, 80],
          [90, 98],
          [100, 120],
          [130, 154],
          [160, 175],
          [180, 189],
          [190, 207],
          [210, 220],
        ],
        3,
      ),
    );
    expect(lints.map((lint) => lint.id)).toEqual([
      ...idsFrom("LN-B11-", [[1, 13]], 2),
      ...idsFrom("LN-B1-", [[1, 18]], 2),
      ...idsFrom("LN-B2-", [[1, 19]], 2),
      ...["WK-01", "WK-02", "ST-01", "ST-02", "FR-01", "BI-01", "BI-02", "SE-01", "SE-02", "PR-01", "DN-01"].map(
        (id) => `LN-${id}`,
      ),
      ...["TR-01", "EX-01", "GN-01", "GN-02", "GN-03", "GN-04", "GN-05"].map((id) => `LN-${id}`),
    ]);
    expect(
      [triggers, documents, dateRules, verifyItems, scanRules, photoFaults].flatMap((list) => list.map(({ id }) => id)),
    ).toEqual(
      [
        ["RT", 22],
        ["GD", 27],
        ["DT", 23],
        ["VF", 30],
        ["SQ", 20],
        ["PH", 10],
      ].flatMap(([prefix, last]) => idsFrom(String(prefix), [[1, Number(last)]], 2)),
    );
  });

  it("point only at what is there", () => {
    const known = new Set<string>([...allIds, ...slotIds, ...factIds, ...routeIds]);
    const positions = new Set(library.routes.flatMap((route) => route.positions.map((position) => position.id)));
    const tokens = new Set([...routeIds, "all", "short", "long", "extension"]);
    const checklists = library.checklists?.checklists ?? [];
    const withRoutes = [rules, lints, triggers, documents, checklists, verifyItems, myths].flat();
    expect(withRoutes.flatMap((item) => item.routes.filter((token) => !tokens.has(token)))).toEqual([]);
    expect(library.guide?.warnings.flatMap((warning) => warning.routes.filter((token) => !tokens.has(token)))).toEqual(
      [],
    );
    expect(rules.flatMap((rule) => rule.slots.filter((slot) => !slotIds.has(slot)))).toEqual([]);
    expect(rules.flatMap((rule) => rule.facts.filter((fact) => !factIds.has(fact)))).toEqual([]);
    expect(documents.flatMap((document) => document.slots.filter((slot) => !slotIds.has(slot)))).toEqual([]);
    expect(documents.flatMap((document) => document.facts.filter((fact) => !factIds.has(fact)))).toEqual([]);
    expect(items.flatMap((item) => item.boundTo.filter((id) => !known.has(id) && !positions.has(id)))).toEqual([]);
    expect(items.filter((item) => item.binding === "manual" && item.boundTo.length > 0)).toEqual([]);
    expect(verifyItems.flatMap((item) => item.fills.filter((fact) => !factIds.has(fact)))).toEqual([]);
    expect(
      timelines.flatMap((timeline) => timeline.steps.flatMap((step) => step.slots)).filter((id) => !slotIds.has(id)),
    ).toEqual([]);
    expect(triggers.flatMap((trigger) => trigger.checkedBy).filter((id) => !known.has(id))).toEqual([
      "section 9.1",
      "group constraints",
      "7.5 practice cards",
      "SQ20 as a hint only; honesty notice to the user",
    ]);
    const generated = library.routes.flatMap((route) => slotsOf(route).map((slot) => slot.generated));
    expect(generated.filter((id) => id !== null && !known.has(id))).toEqual([]);
  });

  it("carry a rule, a lint, a letter, an item, a date rule and a timeline of the specification whole", () => {
    expect(rules.find((rule) => rule.id === "R163")).toEqual({
      id: "R163",
      group: "3.8",
      text: "Account holder equals the applicant, or the declared payer",
      compares: "bank-statements.M.holder with P.full, S.full, H.name, E.name",
      slots: ["bank-statements"],
      fields: ["M.holder", "P.full", "S.full", "H.name", "E.name"],
      facts: [],
      severity: "warning",
      input: ["ocr"],
      routes: ["short"],
      sources: ["S1§11", "S2§11"],
      operationalised: false,
      fixer: null,
    });
    expect(lints.find((lint) => lint.id === "LN-B2-09")).toEqual({
      id: "LN-B2-09",
      routes: ["b2"],
      trigger: "fixing; engineering help; technical assistance; project work; support visit; check things",
      phrases: ["fixing", "engineering help", "technical assistance", "project work", "support visit", "check things"],
      why: "drifting synonyms; replace by a canonical term from the invitation",
      severity: "warning",
      sources: ["S2§3"],
      operationalised: true,
    });
    expect(documents.find((document) => document.id === "GD12")).toMatchObject({
      routes: ["b2"],
      slots: ["technical-mission-summary"],
      fields: ["K.project", "H.name", "A.site", "K.equipment", "V.purposeTerms", "V.from", "V.to", "K.technicians"],
      sources: ["S2§18.2"],
    });
    expect(items.find((item) => item.id === "CL-B1-B6")).toEqual({
      id: "CL-B1-B6",
      stage: "submission day",
      text: "Supporting letters",
      binding: "pos 6, 7, 8",
      boundTo: ["employer-letter", "cover-letter", "financial"],
      basis: "G",
    });
    expect(dateRules.find((rule) => rule.id === "DT09")).toEqual({
      id: "DT09",
      rule: "Bank statement period b11",
      guideValue: "3-6 months as practical benchmark",
      appDefault: "3",
      operationalised: false,
      sources: ["S0§11"],
    });
    expect(
      timelines
        .find((timeline) => timeline.id === "TL-B2-1")
        ?.steps.map(({ start, end, openEnd }) => [start, end, openEnd]),
    ).toEqual([
      [1, 7, false],
      [8, 20, false],
      [21, 21, false],
      [21, 35, true],
      [36, 36, false],
      [40, 40, false],
      [41, 41, false],
      [45, 45, false],
    ]);
  });

  it("ask questions that all lead to a route or a card", () => {
    const guide = library.guide;
    const questions = new Map((guide?.questions ?? []).map((question) => [question.id, question]));
    const ends = new Set<string>();
    const seen = new Set<string>();
    const walk = (id: string, chosen: string): void => {
      const question = questions.get(id);
      if (question === undefined) throw new Error(`no question ${id}`);
      seen.add(id);
      for (const option of question.options) {
        const route = option.route ?? chosen;
        if (option.goto.kind === "question") walk(option.goto.id, route);
        else ends.add(option.goto.kind === "chosen-route" ? `route ${route}` : `${option.goto.kind} ${option.goto.id}`);
      }
    };
    walk("purpose", "");
    expect(seen.size).toBe(questions.size);
    const routes = library.routes.filter((route) => route.variantOf === null).map((route) => `route ${route.id}`);
    expect([...ends].sort()).toEqual(["card other-category", "card stop-no-sponsor", ...routes].sort());
    expect(guide?.cards.map((card) => card.id)).toEqual(["other-category", "stop-no-sponsor"]);
  });
});

describe("what the command line shows of a route", () => {
  it("is a list of twelve, in the shape of the contract", () => {
    const list = describeRoutes(library);
    expect(list.map((route) => route.id)).toEqual([
      "b11",
      "b1",
      "b2",
      "work",
      "study",
      "family-residence",
      "business-immigrant",
      "self-employment",
      "permanent-residence",
      "digital-nomad-it",
      "tourist",
      "extension",
    ]);
    expect(list.slice(0, 3)).toEqual([
      { id: "b11", title: "Family reunification visa", code: "B11", basis: "given", slots: 50 },
      { id: "b1", title: "Business visa", code: "B1", basis: "given", slots: 46 },
      { id: "b2", title: "Business visa: installation / service", code: "B2", basis: "given", slots: 48 },
    ]);
    expect(list.find((route) => route.id === "extension")).toMatchObject({
      slots: 35,
      variants: [
        { id: "ext-b11" },
        { id: "ext-b1" },
        { id: "ext-b2" },
        { id: "ext-residence" },
        { id: "ext-work-permit" },
      ],
    });
  });

  it("is one route with its slots in pack order and the ids of all that concerns it", () => {
    const route = findRoute(library, "b11");
    if (route === null) throw new Error("no b11");
    const shown = describeRoute(library, route);
    expect(Object.keys(shown)).toEqual([
      "id",
      "positions",
      "loose",
      "rules",
      "lints",
      "documents",
      "checklists",
      "facts",
    ]);
    expect(shown.positions[1]).toEqual({
      id: "application-form",
      slots: [
        { id: "application-form", title: "Visa application form", need: "R", basis: "G", sources: ["S0§33"] },
        {
          id: "additional-questionnaire",
          title: "Extra questionnaire of the post",
          need: "C: mission.extraForms",
          basis: "G",
          sources: ["S0§33"],
        },
        {
          id: "cover-letter",
          title: "Cover letter",
          need: "C: mission.requiresCoverLetter == yes (else O+)",
          basis: "G",
          sources: ["S0"],
        },
      ],
    });
    expect(shown.positions.flatMap((position) => position.slots).length + shown.loose.length).toBe(50);
    expect(shown.rules).toEqual(expect.arrayContaining(["R001", "R009", "R026", "R100", "R190"]));
    expect(shown.rules).not.toEqual(expect.arrayContaining(["R044"]));
    expect(shown.lints).toEqual([...idsFrom("LN-B11-", [[1, 13]], 2), ...idsFrom("LN-GN-", [[1, 5]], 2)]);
    expect(shown.documents).toEqual(
      ["01", "02", "05", "10", "11", "13", "16", "17", "18", "20", "24", "25", "26", "27"].map(
        (number) => `GD${number}`,
      ),
    );
    expect(shown.checklists.map((list) => [list.id, list.items.length])).toEqual([
      ["CL-B11-A", 7],
      ["CL-B11-B", 9],
      ["CL-B11-C", 5],
      ["CL-B11-D", 5],
      ["CL-B11-E", 4],
      ["CL-B11-F", 5],
    ]);
    expect(shown.facts).toEqual(expect.arrayContaining(["case.route", "sponsor.status", "mission.requiresInvitation"]));
    expect(shown.facts).not.toEqual(expect.arrayContaining(["b2.contract"]));
  });

  it("is, for an extension, its variants, each with the rules of extensions", () => {
    const route = findRoute(library, "extension");
    if (route === null) throw new Error("no extension");
    const shown = describeRoute(library, route);
    expect(shown.positions).toEqual([]);
    expect(shown.variants?.map((variant) => variant.id)).toEqual([
      "ext-b11",
      "ext-b1",
      "ext-b2",
      "ext-residence",
      "ext-work-permit",
    ]);
    const b2 = shown.variants?.find((variant) => variant.id === "ext-b2");
    expect(b2?.rules).toEqual(expect.arrayContaining(["R001", "R213", "R214", "R216"]));
    expect(b2?.documents).toEqual(expect.arrayContaining(["GD21", "GD22"]));
    expect(findRoute(library, "extension", "ext-b2")?.id).toBe("ext-b2");
  });
});
