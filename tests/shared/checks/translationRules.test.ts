import type { Paper } from "./fictionalPack.ts";
import { describeRules, type RuleRow } from "./ruleTable.ts";

const turkish = { id: "savings", kind: "bank-certificate", slot: "savings-proof", language: "tur" } as const;
const apostille = (date: string): Partial<Paper> => ({
  attachments: [{ kind: "apostille", pageNumber: 2, number: "17", date }],
  fields: { issueDate: "2025-05-20" },
});
const order = [
  "passport",
  "photo",
  "form",
  "invitation",
  "id",
  "letter",
  "marriage",
  "translation",
  "lease",
  "statement",
];
const apart = [
  "passport",
  "photo",
  "form",
  "invitation",
  "id",
  "letter",
  "marriage",
  "lease",
  "translation",
  "statement",
];

const ROWS: readonly RuleRow[] = [
  {
    rule: "R180",
    route: "b11",
    fires: { add: [turkish] },
    quiet: { add: [turkish, { id: "tr", kind: "bank-certificate", language: "rus", translationOf: "savings" }] },
    lacking: { add: [{ ...turkish, language: "" }] },
  },
  {
    rule: "R180",
    route: "b11",
    fires: { facts: { "mission.acceptedLanguages": ["ru", "kk"] } },
    quiet: { facts: { "mission.acceptedLanguages": ["ru", "kk", "en"] } },
    lacking: { drop: ["statement"] },
  },
  {
    rule: "R181",
    route: "b11",
    as: "question",
    fires: {},
    quiet: { facts: { "mission.acceptedLanguages": ["ru", "kk", "en"] } },
    lacking: { drop: ["statement"] },
  },
  {
    rule: "R182",
    route: "b11",
    fires: { change: { translation: { roles: { husband: { fullName: "SEITMALI ARMAN BOLATOVICH" } } } } },
    quiet: {},
    lacking: { change: { translation: { roles: { husband: { fullName: [] }, wife: { fullName: [] } } } } },
  },
  {
    rule: "R182",
    route: "b11",
    fires: {
      change: {
        marriage: { roles: { father: { fullName: "Каримов Бахтиёр" } } },
        translation: { roles: { father: { fullName: "KARIMOV BAHMIYOR" } } },
      },
    },
    quiet: {
      change: {
        marriage: { roles: { father: { fullName: "Каримов Бахтиёр" } } },
        translation: { roles: { father: { fullName: "KARIMOV BAKHTIYOR" } } },
      },
    },
    lacking: { change: { translation: { roles: { father: { fullName: "KARIMOV BAHMIYOR" } } } } },
  },
  {
    rule: "R183",
    route: "b11",
    fires: { change: { translation: { fields: { documentNumber: "0512323" } } } },
    quiet: { change: { translation: { fields: { documentNumber: "№ 0512233" } } } },
    lacking: { change: { marriage: { fields: { documentNumber: [], marriageDate: [] } } } },
  },
  {
    rule: "R184",
    route: "b1",
    fires: {
      add: [
        {
          id: "reg",
          kind: "company-registration",
          slot: "host-registration-docs",
          fields: { companyName: "Weber Pumpen GmbH" },
        },
        {
          id: "regt",
          kind: "company-registration",
          translationOf: "reg",
          fields: { companyName: "Weger Pumpen GmbH" },
        },
      ],
    },
    quiet: {
      add: [
        {
          id: "reg",
          kind: "company-registration",
          slot: "host-registration-docs",
          fields: { companyName: "Weber Pumpen GmbH" },
        },
        {
          id: "regt",
          kind: "company-registration",
          translationOf: "reg",
          fields: { companyName: "«Weber Pumpen» GmbH" },
        },
      ],
    },
    lacking: {
      add: [
        { id: "reg", kind: "company-registration", slot: "host-registration-docs" },
        {
          id: "regt",
          kind: "company-registration",
          translationOf: "reg",
          fields: { companyName: "Weger Pumpen GmbH" },
        },
      ],
    },
  },
  {
    rule: "R185",
    route: "b11",
    fires: { facts: { "mission.translationForm": "notarised" } },
    quiet: { facts: { "mission.translationForm": "certified" } },
    lacking: { drop: ["translation"], facts: { "mission.translationForm": "notarised" } },
  },
  {
    rule: "R185",
    route: "b11",
    fires: { change: { translation: { attachments: [] } } },
    quiet: { change: { translation: { attachments: [] } }, facts: { "mission.translationForm": "plain" } },
    lacking: { drop: ["translation"] },
  },
  { rule: "R186", route: "b11", fires: { order: apart }, quiet: { order }, lacking: {} },
  {
    rule: "R187",
    route: "b11",
    fires: { facts: { "doc.issuedAbroad": true, "doc.legalisation": "apostille" } },
    quiet: { facts: { "doc.issuedAbroad": false } },
    lacking: {},
  },
  {
    rule: "R188",
    route: "b11",
    fires: { change: { marriage: apostille("2025-05-12") } },
    quiet: { change: { marriage: apostille("2025-06-12") } },
    lacking: { change: { marriage: apostille("") } },
  },
  {
    rule: "R189",
    route: "b11",
    as: "question",
    fires: {},
    quiet: { drop: ["marriage", "translation"] },
    lacking: { drop: ["marriage", "translation"] },
  },
];

describeRules("3.9 translations and legalisation", ROWS);
