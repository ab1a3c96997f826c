import { type Paper, PEOPLE } from "./fictionalPack.ts";
import { describeRules, type RuleRow } from "./ruleTable.ts";

const birth: Paper = {
  id: "birth",
  kind: "birth-certificate",
  roles: {
    child: { fullName: "Каримова Нилуфар Бахтиёровна", birthDate: "1995-04-18" },
    mother: { fullName: "Каримова Зухра Алиевна" },
    father: { fullName: "Сейткали Арман Болатович" },
  },
};
const consent = (child: string, words = "Signed before notary"): Paper => ({
  id: "consent",
  kind: "consent",
  slot: "parental-consent",
  source: "text",
  roles: { child: { fullName: child } },
  words,
});
const custody = (child: string): Paper => ({
  id: "custody",
  kind: "unknown",
  slot: "custody-order",
  fields: { fullName: child },
});
const letter = (words: string) => ({ letter: { words, source: "text", language: "eng" } }) as const;
const SAYS =
  "purpose: to visit me at my address in Almaty, street Abay 5, from 10 December 2026. Phone +7 701 111 22 33.";

const ROWS: readonly RuleRow[] = [
  {
    rule: "R100",
    route: "b11",
    fires: { change: { letter: { roles: { inviter: { fullName: "Arman Seitmali" } } } } },
    quiet: { change: { letter: { roles: { inviter: { fullName: "Arman Seytkali" } } } } },
    lacking: { change: { letter: { roles: { inviter: { fullName: [] } } } } },
  },
  {
    rule: "R101",
    route: "b11",
    fires: { facts: { "sponsor.relation": "spouse" }, change: letter(`I invite my daughter, ${SAYS}`) },
    quiet: { facts: { "sponsor.relation": "spouse" }, change: letter(`I invite my wife, ${SAYS}`) },
    lacking: { change: letter(`I invite my daughter, ${SAYS}`) },
  },
  {
    rule: "R103",
    route: "b11",
    fires: {
      change: { marriage: { roles: { husband: { fullName: "Иванов Пётр Сергеевич", birthDate: "1980-01-01" } } } },
    },
    quiet: {},
    lacking: { change: { marriage: { roles: { husband: { fullName: [], birthDate: [] } } } } },
  },
  {
    rule: "R104",
    route: "b11",
    fires: { facts: { "sponsor.status": "kzCitizen" }, change: { id: { fields: { nationality: "RUS" } } } },
    quiet: { facts: { "sponsor.status": "kzCitizen" }, change: { id: { fields: { nationality: "KAZ" } } } },
    lacking: { facts: { "sponsor.status": "kzCitizen" } },
  },
  {
    rule: "R107",
    route: "b11",
    fires: { add: [birth], facts: { "applicant.isMinor": true, "minor.travellingParents": "none" } },
    quiet: { add: [birth], facts: { "applicant.isMinor": true, "minor.travellingParents": "mother" } },
    lacking: { facts: { "applicant.isMinor": true } },
  },
  {
    rule: "R108",
    route: "b11",
    fires: { add: [consent("KARIMOVA NILUFOR")] },
    quiet: { add: [consent("KARIMOVA NILUFAR")] },
    lacking: { add: [{ id: "consent", kind: "consent", slot: "parental-consent" }] },
  },
  {
    rule: "R108",
    route: "b11",
    fires: { add: [consent("KARIMOVA NILUFAR", "I agree that my child travels.")] },
    quiet: { add: [consent("KARIMOVA NILUFAR")] },
    lacking: { add: [{ id: "consent", kind: "consent", slot: "parental-consent" }] },
  },
  {
    rule: "R109",
    route: "b11",
    fires: { add: [custody("KARIMOVA NILUFOR")] },
    quiet: { add: [custody("KARIMOVA NILUFAR")] },
    lacking: { add: [{ ...custody("x"), fields: {} }] },
  },
  {
    rule: "R110",
    route: "b11",
    fires: { facts: { "applicant.isAdopted": true } },
    quiet: { facts: { "applicant.isAdopted": false } },
    lacking: {},
  },
  {
    rule: "R111",
    route: "b11",
    fires: { facts: { "sponsor.unionType": "unmarriedPartner" } },
    quiet: { facts: { "sponsor.unionType": "registeredMarriage" } },
    lacking: {},
  },
  {
    rule: "R112",
    route: "b11",
    fires: { facts: { "sponsor.unionType": "sameSex" } },
    quiet: { facts: { "sponsor.unionType": "registeredMarriage" } },
    lacking: {},
  },
  {
    rule: "R113",
    route: "b11",
    fires: { facts: { "sponsor.relation": "other" } },
    quiet: { facts: { "sponsor.relation": "spouse" } },
    lacking: {},
  },
  {
    rule: "R114",
    route: "b11",
    fires: { facts: { "sponsor.livesAbroadNow": true } },
    quiet: { facts: { "sponsor.livesAbroadNow": false } },
    lacking: {},
  },
  {
    rule: "R115",
    route: "b11",
    as: "question",
    fires: { facts: { "sponsor.status": "temporaryResident" } },
    quiet: { facts: { "sponsor.status": "kzCitizen" } },
    lacking: {},
  },
  {
    rule: "R116",
    route: "b11",
    fires: {
      add: [
        {
          id: "income",
          kind: "income-proof",
          slot: "sponsor-income-proof",
          person: "sponsor",
          fields: { fullName: "Сейтмали Арман Болатович" },
        },
      ],
    },
    quiet: {
      add: [
        {
          id: "income",
          kind: "income-proof",
          slot: "sponsor-income-proof",
          person: "sponsor",
          fields: { fullName: "Сейткали Арман Болатович" },
        },
      ],
    },
    lacking: { add: [{ id: "income", kind: "income-proof", slot: "sponsor-income-proof", person: "sponsor" }] },
  },
  {
    rule: "R118",
    route: "b11",
    fires: {
      change: letter("I invite my wife, purpose: to visit me in Almaty, street Abay 5, from 10 December 2026."),
    },
    quiet: { change: letter(`I invite my wife, ${SAYS}`) },
    lacking: {},
  },
  {
    rule: "R119",
    route: "b11",
    as: "question",
    fires: {
      people: [...PEOPLE, { id: "child1", role: "child", surname: "", givenNames: "", birthDate: "", nationality: "" }],
    },
    quiet: {},
    lacking: { people: [] },
  },
];

describeRules("3.6 family sponsor and relationship", ROWS);
