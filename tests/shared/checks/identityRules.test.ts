import { PEOPLE } from "./fictionalPack.ts";
import { describeRules, type RuleRow } from "./ruleTable.ts";

const oldPassport = {
  id: "old",
  kind: "passport-copy",
  slot: "old-passport-copy",
  fields: { surname: "KARIMOVA", givenNames: "NILUFAR", passportNumber: "AA0099881" },
} as const;
const secondPassport = { ...oldPassport, id: "second", slot: "passport-copy" } as const;
const ticket = {
  id: "ticket",
  kind: "ticket-itinerary",
  slot: "travel-itinerary",
  fields: { fullName: "KARIMOVA NILUFAR" },
} as const;
const diploma = {
  id: "diploma",
  kind: "diploma",
  slot: "qualification-docs",
  fields: { fullName: "KARIMOVA NILUFAR" },
} as const;
const note = { id: "note", kind: "unknown", slot: "name-explanation-note" } as const;
const birth = {
  id: "birth",
  kind: "birth-certificate",
  fields: {},
  roles: { child: { fullName: "Сафарова Нилуфар Бахтиёровна", birthDate: "1995-04-18" } },
} as const;

const ROWS: readonly RuleRow[] = [
  {
    rule: "R001",
    route: "b11",
    fires: { change: { letter: { fields: { passportNumber: "FA5572384" } } } },
    quiet: { change: { letter: { fields: { passportNumber: "FA 5512384" } } } },
    lacking: { change: { passport: { fields: { passportNumber: [] } } } },
  },
  {
    rule: "R002",
    route: "b11",
    fires: {
      change: {
        passport: {
          fields: {
            passportNumber: ["FA5512384"],
            surname: "KARIMOVA",
            givenNames: "NILUFAR",
            birthDate: "1995-04-18",
            expiryDate: "2033-06-30",
            nationality: "UZB",
            sex: "F",
          },
        },
      },
    },
    quiet: {},
    lacking: {
      change: {
        passport: {
          fields: { surname: { value: "KARIMOVA", source: "mrz" }, givenNames: { value: "NILUFAR", source: "mrz" } },
        },
      },
    },
  },
  {
    rule: "R002",
    route: "b11",
    fires: {
      change: {
        passport: {
          fields: {
            birthDate: [
              { value: "1995-04-18", source: "mrz" },
              { value: "1996-08-25", source: "text" },
            ],
          },
        },
      },
    },
    quiet: {
      change: {
        passport: {
          fields: {
            birthDate: [
              { value: "1995-04-18", source: "mrz" },
              { value: "1995-04-16", source: "ocr" },
            ],
          },
        },
      },
    },
    lacking: { drop: ["passport", "form", "invitation", "letter", "marriage", "translation", "statement"] },
  },
  {
    rule: "R002",
    route: "b11",
    fires: {
      change: {
        passport: {
          fields: {
            sex: [
              { value: "F", source: "mrz" },
              { value: "M", source: "text" },
            ],
          },
        },
      },
    },
    quiet: {
      change: {
        passport: {
          fields: {
            sex: [
              { value: "F", source: "mrz" },
              { value: "M", source: "ocr", confidence: 0.5 },
            ],
          },
        },
      },
    },
    lacking: { change: { passport: { fields: { sex: [{ value: "M", source: "text" }] } } } },
  },
  {
    rule: "R003",
    route: "b11",
    fires: { change: { invitation: { fields: { givenNames: "NILUFOR" } } } },
    quiet: { change: { invitation: { fields: { givenNames: "Nilufar" } } } },
    lacking: { change: { invitation: { fields: { surname: [], givenNames: [] } } } },
  },
  {
    rule: "R004",
    route: "b11",
    fires: { change: { letter: { fields: { fullName: "Nilufar Kazimova" } } } },
    quiet: { change: { letter: { fields: { fullName: "Karimova Nilufar" } } } },
    lacking: { change: { letter: { fields: { fullName: [] } } } },
  },
  {
    rule: "R005",
    route: "b11",
    fires: { change: { form: { fields: { birthDate: "1995-04-28" } } } },
    quiet: { change: { form: { fields: { birthDate: { value: "1995-04-18", raw: "18 April 1995" } } } } },
    lacking: { change: { form: { fields: { birthDate: [] } } } },
  },
  {
    rule: "R006",
    route: "b11",
    fires: { change: { form: { fields: { nationality: "KAZ" } } } },
    quiet: {},
    lacking: { change: { form: { fields: { nationality: [] } }, invitation: { fields: { nationality: [] } } } },
  },
  {
    rule: "R007",
    route: "b11",
    fires: { change: { form: { fields: { issueDate: "2024-07-01" } } } },
    quiet: {},
    lacking: { change: { passport: { fields: { issueDate: [], expiryDate: [] } } } },
  },
  {
    rule: "R008",
    route: "b11",
    fires: { add: [secondPassport], change: { letter: { fields: { passportNumber: "AA0099881" } } } },
    quiet: { add: [secondPassport] },
    lacking: { change: { letter: { fields: { passportNumber: "AA0099881" } } } },
  },
  {
    rule: "R009",
    route: "b11",
    as: "question",
    fires: { facts: { "applicant.nationalities": ["UZB", "TUR"] } },
    quiet: { facts: { "applicant.nationalities": ["UZB"] } },
    lacking: { drop: ["passport"] },
  },
  {
    rule: "R010",
    route: "b11",
    fires: { add: [oldPassport], change: { invitation: { fields: { passportNumber: "AA0099881" } } } },
    quiet: { add: [oldPassport] },
    lacking: { change: { invitation: { fields: { passportNumber: "AA0099881" } } } },
  },
  {
    rule: "R011",
    route: "b11",
    fires: { add: [birth], drop: ["marriage", "translation"] },
    quiet: { add: [birth] },
    lacking: { add: [{ ...birth, roles: {} }], drop: ["marriage", "translation"] },
  },
  {
    rule: "R011",
    route: "b11",
    fires: { change: { form: { roles: { former: { surname: "SAIDOVA" } } } }, drop: ["marriage", "translation"] },
    quiet: { change: { form: { roles: { former: { surname: "none" } } } }, drop: ["marriage", "translation"] },
    lacking: { drop: ["passport", "marriage", "translation"] },
  },
  {
    rule: "R012",
    route: "b11",
    fires: {
      change: {
        translation: { roles: { wife: { fullName: "KARIMOVA NILYUFAR BAKHTIYOROVNA" } } },
        passport: { fields: { givenNames: { value: "NILIUFAR", source: "mrz" } } },
        form: { fields: { givenNames: "NILIUFAR" } },
        invitation: { fields: { givenNames: "NILIUFAR" } },
      },
    },
    quiet: {},
    lacking: { add: [note], change: { translation: { roles: { wife: { fullName: [] } } } } },
  },
  {
    rule: "R013",
    route: "b11",
    fires: { change: { form: { fields: { sex: "M" } } } },
    quiet: {},
    lacking: { change: { form: { fields: { sex: [] } } } },
  },
  {
    rule: "R014",
    route: "b11",
    fires: {
      people: [
        ...PEOPLE,
        { id: "sister", role: "applicant", surname: "KARIMOVA", givenNames: "SABINA", birthDate: "", nationality: "" },
      ],
    },
    quiet: {},
    lacking: { people: [] },
  },
  {
    rule: "R015",
    route: "b11",
    fires: { facts: { "applicant.isStateless": true } },
    quiet: { facts: { "applicant.isStateless": false, "applicant.isRefugee": "no" } },
    lacking: {},
  },
  {
    rule: "R016",
    route: "b2",
    fires: { add: [{ ...diploma, slot: "technical-diploma", fields: { fullName: "WEBAR JONAS" } }] },
    quiet: { add: [{ ...diploma, slot: "technical-diploma", fields: { fullName: "JONAS WEBER" } }] },
    lacking: { add: [{ ...diploma, slot: "technical-diploma", fields: {} }] },
  },
  {
    rule: "R096",
    route: "b11",
    fires: { add: [{ ...ticket, fields: { fullName: "KASIMOV TIMUR" } }] },
    quiet: { add: [ticket] },
    lacking: { add: [{ ...ticket, fields: {} }] },
  },
];

describeRules("3.1 identity and names", ROWS);
