import { describeRules, type RuleRow } from "./ruleTable.ts";

const note = { id: "note", slot: "deposit-explanation-note", kind: "unknown", source: "text" } as const;
const summary = { id: "summary", kind: "unknown", slot: "technical-mission-summary", source: "text" } as const;
const receipt = { id: "fee", kind: "fee-receipt", source: "text" } as const;

const COMPANIES: readonly RuleRow[] = [
  {
    rule: "R130",
    route: "b1",
    fires: { change: { form: { roles: { inviter: { companyName: "Sarybulak Trade LLP" } } } } },
    quiet: { change: { form: { roles: { inviter: { companyName: "“Saryarka Trade” LLP" } } } } },
    lacking: { change: { form: { roles: { inviter: { companyName: [] } } } } },
  },
  {
    rule: "R131",
    route: "b1",
    fires: { change: { letter: { fields: { companyNumber: "140640018397" } } } },
    quiet: { change: { letter: { fields: { companyNumber: "140640018379" } } } },
    lacking: {},
  },
  {
    rule: "R132",
    route: "b1",
    fires: { change: { cover: { fields: { companyName: ["Saryarka Trade LLP", "Weger Pumpen GmbH"] } } } },
    quiet: { change: { cover: { fields: { companyName: ["Saryarka Trade LLP", "Weber Pumpen"] } } } },
    lacking: { change: { employer: { fields: { companyName: [] } } } },
  },
  {
    rule: "R133",
    route: "b2",
    fires: { change: { host: { fields: { contractNumber: "SP-2026/41" } } } },
    quiet: { change: { host: { fields: { contractNumber: "SP 2026/14" } } } },
    lacking: { change: { contract: { fields: { contractNumber: [] } }, employer: { fields: { contractNumber: [] } } } },
  },
  {
    rule: "R134",
    route: "b2",
    fires: {
      change: {
        host: {
          fields: { contractNumber: [] },
          words:
            "A qualified specialist is needed for installation, costs: employer, 8 February 2027, phone +7 727 250 11 22",
        },
      },
    },
    quiet: {},
    lacking: { change: { host: { fields: { contractNumber: [] }, words: " " } } },
  },
  {
    rule: "R135",
    route: "b2",
    fires: { change: { contract: { fields: { companyName: ["Other Supplies AG", "Saryarka Trade LLP"] } } } },
    quiet: {},
    lacking: { change: { contract: { fields: { companyName: [] } } } },
  },
  {
    rule: "R136",
    route: "b2",
    fires: {
      change: {
        host: {
          words:
            "installation of the pump, serial number WP-71720, contract No 5, qualified specialist, phone +7 727 250 11 22, costs",
        },
      },
    },
    quiet: {},
    lacking: { change: { contract: { words: " " } } },
  },
  { rule: "R137", route: "b2", as: "question", fires: { drop: ["contract"] }, quiet: {}, lacking: {} },
  {
    rule: "R139",
    route: "b2",
    fires: { change: { contract: { words: "Contract SP-2026/14: installation of equipment until 30 June 2027" } } },
    quiet: {},
    lacking: { drop: ["contract"] },
  },
  {
    rule: "R140",
    route: "b2",
    fires: { add: [{ ...summary, words: "installation; technicians: Meyer, Schulz" }] },
    quiet: { add: [{ ...summary, words: "installation; technicians: Meyer, Weber" }] },
    lacking: { add: [summary] },
  },
  { rule: "R141", route: "b1", as: "question", fires: {}, quiet: { drop: ["employer"] }, lacking: {} },
  { rule: "R142", route: "b2", as: "question", fires: {}, quiet: { drop: ["employer"] }, lacking: {} },
  { rule: "R143", route: "b1", as: "question", fires: {}, quiet: { drop: ["employer", "letter"] }, lacking: {} },
  {
    rule: "R145",
    route: "b1",
    fires: {
      change: { letter: { words: "We invite you to negotiations, our supplier, 8 February 2027, expenses: guest" } },
    },
    quiet: {},
    lacking: { change: { letter: { words: " " } } },
  },
  {
    rule: "R146",
    route: "b1",
    fires: {
      change: {
        invitation: { fields: { companyNumber: [] } },
        letter: {
          words:
            "We invite you to negotiations, our supplier, 8 February 2027, expenses: guest, phone +7 727 250 11 22",
        },
      },
    },
    quiet: {},
    lacking: { drop: ["invitation", "letter"] },
  },
  {
    rule: "R147",
    route: "b1",
    fires: { drop: ["orders"] },
    quiet: {},
    lacking: { drop: ["orders", "invitation", "letter"] },
  },
  {
    rule: "R148",
    route: "b1",
    fires: {
      change: { letter: { words: "We invite you to talks, 8 February 2027, expenses: guest, phone +7 727 250 11 22" } },
    },
    quiet: {},
    lacking: { change: { letter: { words: " " } } },
  },
  {
    rule: "R149",
    route: "b1",
    fires: { change: { employer: { words: "Mr Jonas Weber travels to negotiations." } } },
    quiet: {},
    lacking: { change: { employer: { words: " " } } },
  },
  {
    rule: "R150",
    route: "work",
    base: "business",
    fires: { change: { letter: { fields: { companyName: "Sarybulak Trade LLP" } } } },
    quiet: { drop: ["employer", "orders"] },
    lacking: { change: { letter: { fields: { companyName: [] } }, form: { roles: { inviter: { companyName: [] } } } } },
  },
  {
    rule: "R151",
    route: "self-employment",
    fires: { facts: { "selfEmployment.onList": "no" } },
    quiet: { facts: { "selfEmployment.onList": "yes" } },
    lacking: {},
  },
  { rule: "R152", route: "study", as: "question", fires: {}, quiet: { drop: ["form"] }, lacking: {} },
  {
    rule: "R153",
    route: "business-immigrant",
    base: "business",
    fires: { change: { passport: { fields: { birthDate: { value: "2010-09-12", source: "mrz" } } } } },
    quiet: { facts: { "business.entityName": "Saryarka Trade LLP" } },
    lacking: { change: { passport: { fields: { birthDate: [] } } } },
  },
  {
    rule: "R153",
    route: "business-immigrant",
    base: "business",
    fires: { facts: { "business.entityName": "Sarybulak Trade LLP" } },
    quiet: { facts: { "business.entityName": "Saryarka Trade LLP" } },
    lacking: {},
  },
];

const MONEY: readonly RuleRow[] = [
  { rule: "R160", route: "b1", as: "question", fires: {}, quiet: { drop: ["employer", "letter"] }, lacking: {} },
  {
    rule: "R161",
    route: "b1",
    fires: { facts: { "funding.coverage": ["flights: employer", "accommodation: host"] } },
    quiet: { facts: { "funding.coverage": ["flights: employer", "accommodation: host", "daily: applicant"] } },
    lacking: {},
  },
  {
    rule: "R163",
    route: "b11",
    fires: { change: { statement: { fields: { accountHolder: "KARIMOVA NILUFOR" } } } },
    quiet: { change: { statement: { fields: { accountHolder: "Arman Seitkali" } } } },
    lacking: { change: { statement: { fields: { accountHolder: [] } } } },
  },
  {
    rule: "R164",
    route: "b11",
    fires: { change: { statement: { fields: { statementFrom: "2026-10-01" } } } },
    quiet: {},
    lacking: { change: { statement: { fields: { statementFrom: [] } } } },
  },
  {
    rule: "R165",
    route: "b11",
    fires: { facts: { "case.filingDate": "2027-01-10" } },
    quiet: {},
    lacking: { change: { statement: { fields: { statementTo: [] } } } },
  },
  {
    rule: "R166",
    route: "b11",
    fires: { facts: { "funding.hasLargeRecentDeposit": true } },
    quiet: { facts: { "funding.hasLargeRecentDeposit": true }, add: [note] },
    lacking: {},
  },
  {
    rule: "R167",
    route: "b11",
    fires: {
      change: { statement: { words: "Credit 5 000.00 Balance 12 400.00" } },
      add: [{ ...note, words: "The deposit of 9 000.00 is a gift" }],
    },
    quiet: {
      change: { statement: { words: "Credit 5 000.00 Balance 12 400.00" } },
      add: [{ ...note, words: "The deposit of 5,000 is a gift" }],
    },
    lacking: { add: [{ ...note, words: "The deposit of 9 000.00 is a gift" }] },
  },
  {
    rule: "R168",
    route: "b1",
    fires: { change: { statement: { kind: "bank-certificate" } } },
    quiet: {},
    lacking: { drop: ["statement"] },
  },
  {
    rule: "R169",
    route: "b2",
    fires: { change: { statement: { words: "Jonas Weber, balance 5000" } } },
    quiet: {},
    lacking: { change: { statement: { words: " " } } },
  },
  {
    rule: "R170",
    route: "b11",
    fires: {
      add: [
        {
          id: "later",
          kind: "bank-statement",
          slot: "bank-statements",
          source: "text",
          fields: { statementFrom: "2026-03-01", statementTo: "2026-06-30" },
        },
      ],
    },
    quiet: {
      add: [
        {
          id: "later",
          kind: "bank-statement",
          slot: "bank-statements",
          source: "text",
          fields: { statementFrom: "2026-05-01", statementTo: "2026-08-13" },
        },
      ],
    },
    lacking: { add: [{ id: "later", kind: "bank-statement", slot: "bank-statements", source: "text" }] },
  },
  {
    rule: "R171",
    route: "b2",
    fires: { facts: { "funding.statementCurrencyUnfamiliar": true } },
    quiet: { facts: { "funding.statementCurrencyUnfamiliar": false } },
    lacking: {},
  },
  {
    rule: "R172",
    route: "b2",
    fires: {
      facts: { "funding.employerPays": true },
      change: { employer: { words: "Mr Weber travels to the installation and will return." } },
    },
    quiet: { facts: { "funding.employerPays": true } },
    lacking: { change: { employer: { words: "Mr Weber travels to the installation and will return." } } },
  },
  {
    rule: "R174",
    route: "b1",
    fires: { facts: { "mission.feeAmount": 80 }, add: [{ ...receipt, words: "Paid: 60.00 EUR" }] },
    quiet: { facts: { "mission.feeAmount": 80 }, add: [{ ...receipt, words: "Paid: 80.00 EUR" }] },
    lacking: { add: [receipt] },
  },
  {
    rule: "R175",
    route: "b11",
    as: "question",
    fires: { add: [{ id: "income", kind: "income-proof", slot: "sponsor-income-proof", person: "sponsor" }] },
    quiet: {},
    lacking: {},
  },
];

describeRules("3.7 companies, contract, role", COMPANIES);
describeRules("3.8 money", MONEY);
