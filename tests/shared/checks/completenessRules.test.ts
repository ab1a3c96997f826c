import { describe, expect, it } from "vitest";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { findingWords } from "#shared/copy/findings/words.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { check, FAMILY, inShort, withChanges, without } from "./fictionalPack.ts";
import { describeRules, type RuleRow } from "./ruleTable.ts";

const RIGHT = [
  "form",
  "passport",
  "photo",
  "invitation",
  "letter",
  "id",
  "marriage",
  "translation",
  "lease",
  "statement",
];
const note = { id: "note", kind: "unknown", slot: "refusal-explanation-note" } as const;
const visa = (fields: Readonly<Record<string, string>>) => ({ id: "visa", kind: "visa", slot: null, fields }) as const;
const dated = (id: string, slot: string, stayTo: string) =>
  ({ id, kind: "unknown", slot, fields: { stayTo } }) as const;

const PACK: readonly RuleRow[] = [
  { rule: "R191", route: "b11", fires: { order: [...RIGHT].reverse() }, quiet: { order: RIGHT }, lacking: {} },
  {
    rule: "R193",
    route: "b1",
    as: "question",
    fires: {},
    quiet: { drop: ["cover"] },
    lacking: { drop: ["cover"] },
  },
  { rule: "R195", route: "b11", as: "question", fires: {}, quiet: { drop: ["form"] }, lacking: { drop: ["form"] } },
  {
    rule: "R196",
    route: "b11",
    fires: { facts: { "case.applicationCountry": "TUR", "mission.acceptsNonCitizenResidents": "no" } },
    quiet: { facts: { "case.applicationCountry": "UZB" } },
    lacking: { facts: { "mission.acceptsNonCitizenResidents": "no" } },
  },
  {
    rule: "R197",
    route: "b11",
    fires: { facts: { "case.applicationStay": "visitor" } },
    quiet: { facts: { "case.applicationStay": "citizen" } },
    lacking: {},
  },
  {
    rule: "R198",
    route: "b11",
    fires: { facts: { "applicant.priorRefusal": true } },
    quiet: { facts: { "applicant.priorRefusal": true }, add: [note] },
    lacking: {},
  },
  {
    rule: "R199",
    route: "b11",
    fires: { facts: { "applicant.priorOverstay": true } },
    quiet: {
      facts: {
        "applicant.priorOverstay": false,
        "applicant.priorDeportation": false,
        "applicant.criminalRecord": false,
      },
    },
    lacking: {},
  },
  { rule: "R200", route: "b1", fires: { add: [{ id: "menu", kind: "unknown", slot: null }] }, quiet: {}, lacking: {} },
  {
    rule: "R201",
    route: "b11",
    fires: { add: [{ id: "form2", kind: "application-form", fields: { surname: "KARIMOVA", givenNames: "NILUFAR" } }] },
    quiet: {},
    lacking: { drop: ["form"] },
  },
  {
    rule: "R202",
    route: "b1",
    fires: { add: [{ id: "wife", kind: "passport-copy", slot: null, person: "spouse1" }] },
    quiet: {},
    lacking: {},
  },
  {
    rule: "R203",
    route: "b11",
    fires: { order: ["form", "lease", "statement", "marriage", "invitation"] },
    quiet: { order: RIGHT },
    lacking: {},
  },
  {
    rule: "R204",
    route: "b11",
    fires: { facts: { "applicant.visaExemptForPurpose": "yes" } },
    quiet: { facts: { "applicant.visaExemptForPurpose": "no" } },
    lacking: {},
  },
  {
    rule: "R205",
    route: "b11",
    fires: { facts: { "applicant.passportDamaged": true } },
    quiet: { facts: { "applicant.passportDamaged": false, "applicant.blankVisaPages": 4 } },
    lacking: {},
  },
  {
    rule: "R205",
    route: "b11",
    fires: { facts: { "applicant.blankVisaPages": 0 } },
    quiet: { facts: { "applicant.passportDamaged": false, "applicant.blankVisaPages": 2 } },
    lacking: {},
  },
  {
    rule: "R206",
    route: "b11",
    fires: { facts: { "applicant.visaExemptForPurpose": true } },
    quiet: { facts: { "applicant.visaExemptForPurpose": false } },
    lacking: {},
  },
];

const AFTER: readonly RuleRow[] = [
  {
    rule: "R210",
    route: "b11",
    fires: { add: [visa({ surname: "KARIMOVA", givenNames: "NILUFOR" })] },
    quiet: {
      add: [visa({ surname: "KARIMOVA", givenNames: "NILUFAR", passportNumber: "FA5512384", visaCategory: "B11" })],
    },
    lacking: { add: [visa({})] },
  },
  {
    rule: "R210",
    route: "b11",
    fires: { add: [visa({ visaCategory: "B2" })] },
    quiet: { add: [visa({ visaCategory: "В11" })] },
    lacking: { add: [visa({})] },
  },
  {
    rule: "R211",
    route: "b11",
    fires: {
      add: [visa({ stayFrom: "2026-12-10", stayTo: "2027-02-10" })],
      facts: { "case.plannedExit": "2027-03-01" },
    },
    quiet: {
      add: [visa({ stayFrom: "2026-12-10", stayTo: "2027-03-10" })],
      facts: { "case.plannedExit": "2027-03-01" },
    },
    lacking: { add: [visa({ stayFrom: "2026-12-10", stayTo: "2027-02-10" })] },
  },
  { rule: "R212", route: "b11", as: "question", fires: { add: [visa({})] }, quiet: {}, lacking: {} },
  {
    rule: "R213",
    route: "ext-b11",
    fires: { facts: { "ext.currentUntil": "2026-11-28" } },
    quiet: { facts: { "ext.currentUntil": "2027-02-28" } },
    lacking: {},
  },
  {
    rule: "R214",
    route: "ext-b2",
    fires: {
      add: [
        dated("request", "extension-request", "2027-04-01"),
        dated("why", "host-justification-letter", "2027-06-15"),
      ],
    },
    quiet: {
      add: [
        dated("request", "extension-request", "2027-04-01"),
        dated("why", "host-justification-letter", "2027-04-01"),
      ],
    },
    lacking: { add: [dated("request", "extension-request", "2027-04-01")] },
  },
  {
    rule: "R216",
    route: "ext-b1",
    fires: { facts: { "ext.inviterChanged": true } },
    quiet: { facts: { "ext.inviterChanged": false } },
    lacking: {},
  },
  {
    rule: "R217",
    route: "ext-residence",
    fires: { facts: { "ext.groundStillExists": false } },
    quiet: { facts: { "ext.groundStillExists": true } },
    lacking: {},
  },
  {
    rule: "R219",
    route: "permanent-residence",
    fires: {
      add: [
        {
          id: "cover",
          kind: "cover-letter",
          source: "text",
          words: "I ask you to extend my stay as a permanent resident.",
        },
      ],
    },
    quiet: {
      add: [
        {
          id: "cover",
          kind: "cover-letter",
          source: "text",
          words: "I ask for permission of permanent residence; this is not an extension.",
        },
      ],
    },
    lacking: { add: [{ id: "cover", kind: "cover-letter" }] },
  },
  {
    rule: "R220",
    route: "study",
    fires: { facts: { "ext.groundStillExists": false } },
    quiet: { facts: { "ext.groundStillExists": true } },
    lacking: {},
  },
  {
    rule: "R154",
    route: "digital-nomad-it",
    as: "question",
    fires: { add: [{ id: "it", kind: "diploma", slot: "it-specialist-proof" }] },
    quiet: {},
    lacking: {},
  },
];

describeRules("3.10 completeness, honesty, jurisdiction", PACK);
describeRules("3.11 after issue, extension, long stay", AFTER);

describe("R190: what the route needs and the pack lacks", () => {
  const missing = (...args: Parameters<typeof check>) =>
    check(...args).missing.map(({ slot, severity }) => `${slot} ${severity}`);

  it("lists nothing but advice for a pack that is whole", () => {
    const facts = { "sponsor.relation": "spouse", "sponsor.status": "kzCitizen", "stay.accommodation": "sponsorHome" };
    expect(missing(FAMILY, { facts }).filter((line) => !line.endsWith("advice"))).toEqual(["fee-receipt warning"]);
  });

  it("lists what is needed and absent, and says what it is for", () => {
    const result = check(without(FAMILY, "photo", "marriage", "translation"), {
      facts: { "sponsor.relation": "spouse" },
    });
    const lines = result.missing.map(({ sentence, params }) =>
      formatSentence(findingSentences[sentence] ?? "?", params, findingWords),
    );
    expect(result.missing.filter(({ severity }) => severity === "blocker").map(({ slot }) => slot)).toEqual([
      "photo",
      "marriage-certificate",
    ]);
    for (const line of lines) expect(line).not.toMatch(/[@{}?]|undefined|\.\./);
  });

  it("does not block where the missing paper may be one that was not recognised", () => {
    const papers = [...without(FAMILY, "photo"), { id: "x", kind: "unknown", slot: null, language: "" } as const];
    expect(missing(papers)).toContain("photo warning");
  });

  it("asks for one way out of several, once", () => {
    expect(missing(without(FAMILY, "statement")).filter((line) => line.endsWith("blocker"))).toEqual([
      "bank-statements blocker",
    ]);
  });

  it("asks the user what only the mission can say", () => {
    const asked = check(FAMILY)
      .questions.filter(({ rule }) => rule === "R190")
      .map(({ params }) => params.slot);
    expect(asked).toContain("travel-insurance");
    expect(
      check(FAMILY, { facts: { "mission.requiresInsurance": "no" } }).questions.map(({ params }) => params.slot),
    ).not.toContain("travel-insurance");
  });
});

describe("decisions and ids", () => {
  const wrong = withChanges(FAMILY, { form: { fields: { passportNumber: "FA5521384" } } });

  it("keeps a finding's id while its papers and values stay, and a decision with it", () => {
    const [finding] = check(wrong).findings;
    const [again] = check([...wrong].reverse()).findings;
    expect(again?.id).toBe(finding?.id);
    const decision = { findingId: finding?.id ?? "", action: "accepted", reason: "old form" } as const;
    const decided = check(wrong, { decisions: [decision] });
    expect(inShort(decided)).toEqual([]);
    expect(decided.decided.map(({ finding: one }) => one.rule)).toEqual(["R001"]);
  });

  it("forgets a decision when the value changes", () => {
    const [finding] = check(wrong).findings;
    const decision = { findingId: finding?.id ?? "", action: "accepted", reason: "" } as const;
    const changed = withChanges(FAMILY, { form: { fields: { passportNumber: "FA5512834" } } });
    expect(inShort(check(changed, { decisions: [decision] }))).toEqual([
      "R001 blocker mismatch passportNumber form+passport",
    ]);
  });
});
