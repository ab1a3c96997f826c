import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Finding } from "#shared/domain/finding.ts";
import type { Pack } from "#shared/domain/pack.ts";
import type { ChecklistInput } from "#shared/plan/checklists/checklistInput.ts";
import { evaluateChecklist } from "#shared/plan/checklists/evaluateChecklist.ts";
import { carrySheet, practiceQuestions } from "#shared/plan/checklists/practiceCards.ts";
import type { PackPlan } from "#shared/plan/packPlan.ts";

const { library } = await readRoutes();
const catalogue = library.checklists;
if (catalogue === null) throw new Error("no checklists");
const items = catalogue.checklists.flatMap((list) => list.items);

const PACK: Pack = {
  version: 1,
  id: "p1",
  name: "",
  route: null,
  people: [],
  facts: {},
  today: null,
  files: [],
  rejected: [],
  pages: [],
  edits: {},
  documents: [],
  decisions: [],
  letters: [],
  ticks: [],
  overlay: null,
  holidays: [],
  answers: [],
};

function paper(slot: string): PackDocument {
  return {
    id: `d-${slot}`,
    fileId: "f1",
    pageIds: ["f1.0"],
    kind: "unknown",
    slot,
    person: "applicant",
    language: "",
    confidence: 1,
    fields: [],
    translationOf: null,
    attachments: [],
    title: "",
    because: [],
  };
}

function finding(rule: string, verdict: Finding["verdict"] = "mismatch"): Finding {
  return {
    id: `x-${rule}`,
    rule,
    severity: "blocker",
    verdict,
    field: null,
    documents: [],
    evidence: [],
    fixer: "applicant",
    sentence: "",
    params: {},
    because: [],
  };
}

function inputFor(
  routeId: string,
  more: Partial<ChecklistInput> & { readonly papers?: readonly string[] } = {},
): ChecklistInput {
  const route = library.routes.find(({ id }) => id === routeId);
  if (route === undefined || catalogue === null) throw new Error(`no route ${routeId}`);
  const { papers, ...rest } = more;
  return {
    catalogue,
    route,
    routes: library.routes,
    rules: library.rules?.rules ?? [],
    guide: library.guide,
    pack: { ...PACK, documents: (papers ?? []).map(paper), ...(rest.pack ?? {}) },
    plan: null,
    findings: [],
    missing: [],
    questions: [],
    ...Object.fromEntries(Object.entries(rest).filter(([key]) => key !== "pack")),
  };
}

const evaluated = (input: ChecklistInput) =>
  new Map(
    evaluateChecklist(input)
      .flatMap((list) => list.items)
      .map((item) => [item.id, item]),
  );

describe("the checklists", () => {
  it("show every item of the catalogue on some route, with a state and a reason", () => {
    const all = library.routes.flatMap((route) => [...evaluated(inputFor(route.id)).values()]);
    expect([...new Set(all.map(({ id }) => id))].sort()).toEqual(items.map(({ id }) => id).sort());
    expect(all.filter(({ reasons }) => reasons.length === 0)).toEqual([]);
  });

  it("tick nothing of an empty pack", () => {
    const ticked = library.routes.flatMap((route) =>
      [...evaluated(inputFor(route.id)).values()].filter(({ state }) => state === "ticked").map(({ id }) => id),
    );
    expect(ticked).toEqual([]);
  });

  it("tick papers that are there, open those that are missing, leave the counter's to the user", () => {
    const found = evaluated(
      inputFor("b11", {
        papers: ["photo", "sponsor-id"],
        missing: [{ slot: "invitation", severity: "blocker", fixer: "applicant", sentence: "", params: {} }],
      }),
    );
    expect(found.get("CL-B11-B3")).toMatchObject({ state: "ticked", reasons: [{ code: "paper", about: "photo" }] });
    expect(found.get("CL-B11-B5")).toMatchObject({ state: "open", reasons: [{ code: "paper-missing" }] });
    expect(found.get("CL-B11-B6")).toMatchObject({ state: "ticked" });
    expect(found.get("CL-B11-B1")).toMatchObject({
      state: "unknown",
      automatic: false,
      reasons: [{ code: "for-the-counter" }],
    });
    expect(found.get("CL-B11-D1")).toMatchObject({ state: "unknown", automatic: false, reasons: [{ code: "manual" }] });
  });

  it("tick rules only where they had something to look at", () => {
    const facts = { "case.plannedExit": "2026-07-01" };
    const state = (more: Parameters<typeof inputFor>[1]) => evaluated(inputFor("b1", more)).get("CL-B1-A4");
    expect(state({ papers: ["photo"] })).toMatchObject({ state: "unknown", reasons: [{ code: "rule-without-input" }] });
    expect(
      state({ papers: ["passport-copy"], pack: { ...PACK, documents: [paper("passport-copy")], facts } }),
    ).toMatchObject({
      state: "ticked",
      reasons: [{ code: "rule-clear" }],
    });
    expect(state({ findings: [finding("R073")] })).toMatchObject({
      state: "open",
      reasons: [{ code: "rule-found", count: 1 }],
    });
    expect(state({ questions: [{ rule: "R073" }] })).toMatchObject({
      state: "unknown",
      reasons: [{ code: "rule-asks" }],
    });
  });

  it("tick what the mission has answered, and letters that were drafted", () => {
    const before = evaluated(inputFor("b1"));
    expect(before.get("CL-B1-A8")).toMatchObject({
      state: "open",
      reasons: [{ code: "fact-unknown", about: "mission.feeMethod" }],
    });
    expect(before.get("CL-B1-A6")?.state).toBe("open");
    const letters = ["GD06", "GD08"].map((letter) => ({ letter, language: "en" as const, body: "", fields: {} }));
    const after = evaluated(inputFor("b1", { pack: { ...PACK, letters, facts: { "mission.feeMethod": "card" } } }));
    expect(after.get("CL-B1-A8")?.state).toBe("ticked");
    expect(after.get("CL-B1-A6")?.state).toBe("ticked");
  });

  it("count the disagreements of the whole pack once a visa was refused, and believe the user's hand", () => {
    const before = inputFor("b2", { findings: [finding("R061")] });
    const after = {
      ...before,
      pack: { ...before.pack, facts: { ...before.pack.facts, "applicant.priorRefusal": true } },
    };
    expect(evaluated(before).get("CL-B2-F4")).toMatchObject({ state: "unknown", reasons: [{ code: "after-refusal" }] });
    expect(evaluated(after).get("CL-B2-F4")).toMatchObject({ state: "open", reasons: [{ count: 1 }] });
    const byHand = evaluated(inputFor("b2", { tickedByHand: new Set(["CL-B2-D1"]) })).get("CL-B2-D1");
    expect(byHand).toMatchObject({ state: "ticked", reasons: [{ code: "by-hand" }, { code: "manual" }] });
  });

  it("give an extension its own list and those of its visa for extension and refusal", () => {
    const lists = evaluateChecklist(inputFor("ext-b2")).map(({ id }) => id);
    expect(lists).toEqual(["CL-B2-E", "CL-B2-F", "CL-LS-E"]);
    expect(evaluated(inputFor("ext-b2")).get("CL-B2-E1")).toMatchObject({
      state: "open",
      reasons: [{ code: "papers-missing" }],
    });
    // Its papers stand in another route, whose places the pack's own route does not know.
    expect(evaluated(inputFor("b11")).get("CL-B11-E3")).toMatchObject({
      state: "unknown",
      reasons: [{ code: "papers-missing", about: "Request giving the reason for extension" }],
    });
  });
});

describe("the practice cards", () => {
  const b11 = inputFor("b11").route;

  it("answer from the case's facts and point at papers that say otherwise", () => {
    const cards = practiceQuestions(catalogue, b11, { "funding.sponsorPays": true, "sponsor.relation": "spouse" }, [
      finding("R160"),
    ]);
    expect(cards).toHaveLength(9);
    expect(cards.find(({ question }) => question === "who supports you")).toEqual({
      where: "interview",
      question: "who supports you",
      answers: [{ fact: "funding.sponsorPays", value: "yes" }],
      contradictedBy: ["x-R160"],
    });
  });

  it("know which facts answer each question of the catalogue", () => {
    for (const id of ["b11", "b1", "b2"]) {
      const facts = Object.fromEntries(
        library.facts.flatMap((fact) => [
          [fact.id, "x"],
          ...(fact.parts ?? []).map((part) => [`${fact.id}.${part.id}`, "x"]),
        ]),
      );
      const silent = practiceQuestions(catalogue, inputFor(id).route, facts, []).filter(
        ({ answers }) => answers.length === 0,
      );
      expect(silent.map(({ question }) => question)).toEqual([]);
    }
  });
});

describe("the border carry sheet", () => {
  it("names the sponsor as one, and an address that two facts share once", () => {
    const facts = {
      "sponsor.names.surname": "OSPANOV",
      "sponsor.names.given": "YERLAN",
      "stay.address": "Almaty, Abay 1",
      "sponsor.address": "Almaty, Abay 1",
    };
    const said = carrySheet(catalogue, inputFor("b11").route, facts, null).map(({ answers }) =>
      answers.map(({ value }) => value).join("; "),
    );
    expect(said.filter((text) => text !== "")).toEqual(["YERLAN OSPANOV", "Almaty, Abay 1"]);
  });

  it("lists the guide's things with their pages in the pack and what is known", () => {
    const entry = {
      id: "d1",
      row: 1,
      slot: "invitation",
      kind: "invitation",
      documents: ["d1"],
      title: "",
      person: null,
      whose: "",
      date: "",
      parts: [],
      firstPage: 4,
      lastPage: 4,
      marks: { translation: false, legalization: false, signed: false },
    } as const;
    const plan: PackPlan = {
      route: "b11",
      routeTitle: "",
      visaCode: "",
      applicant: "",
      passportNumber: "",
      invitationNumber: "",
      today: "",
      sections: [{ id: "invitation", title: "", entries: [entry] }],
      pageCount: 4,
      leftOut: [],
    };
    const sheet = carrySheet(catalogue, inputFor("b11").route, { "sponsor.phone": "+7 701 555 01 20" }, plan);
    expect(sheet).toHaveLength(7);
    expect(sheet.find(({ item }) => item === "invitation")?.packPages).toEqual([4]);
    expect(sheet.find(({ item }) => item === "sponsor contact")?.answers).toEqual([
      { fact: "sponsor.phone", value: "+7 701 555 01 20" },
    ]);
    expect(sheet.find(({ item }) => item === "passport with visa")).toMatchObject({ packPages: [], answers: [] });
  });
});
