import type { Paper } from "./fictionalPack.ts";
import { describeRules, type RuleRow } from "./ruleTable.ts";

const dated = (id: string, kind: Paper["kind"], slot: string, fields: NonNullable<Paper["fields"]>): Paper => ({
  id,
  kind,
  slot,
  language: "eng",
  fields,
});
const trip = { stayFrom: "2026-12-10", stayTo: "2027-03-01" } as const;
const permit = (expiryDate: string, id = "permit"): Paper => ({
  ...dated(id, "residence-permit", "sponsor-status-proof", { expiryDate }),
  person: "sponsor",
});

const ROWS: readonly RuleRow[] = [
  {
    rule: "R060",
    route: "b11",
    fires: { change: { form: { fields: { stayFrom: "2026-11-28" } } } },
    quiet: {},
    lacking: { change: { invitation: { fields: { stayFrom: [], stayTo: [] } } } },
  },
  {
    rule: "R061",
    route: "b11",
    fires: { change: { letter: { fields: { stayTo: "2027-04-16" } } } },
    quiet: {},
    lacking: { change: { letter: { fields: { stayFrom: [], stayTo: [] } } } },
  },
  {
    rule: "R062",
    route: "b11",
    fires: { facts: { "case.plannedExit": "2027-03-20" } },
    quiet: { facts: { "case.plannedEntry": "2026-12-12", "case.plannedExit": "2027-02-20" } },
    lacking: {},
  },
  {
    rule: "R063",
    route: "b11",
    fires: { change: { invitation: { words: "Срок пребывания: 60 дней" } } },
    quiet: { change: { invitation: { words: "Срок пребывания: 90 дней" } } },
    lacking: {},
  },
  {
    rule: "R064",
    route: "b11",
    fires: { add: [dated("ticket", "ticket-itinerary", "travel-itinerary", { stayFrom: "2026-12-14" })] },
    quiet: {
      add: [dated("ticket", "ticket-itinerary", "travel-itinerary", { stayFrom: "2026-12-09", stayTo: "2027-03-01" })],
    },
    lacking: { add: [dated("ticket", "ticket-itinerary", "travel-itinerary", {})] },
  },
  {
    rule: "R065",
    route: "b11",
    fires: {
      add: [dated("hotel", "accommodation", "hotel-booking", { stayFrom: "2026-12-10", stayTo: "2027-02-18" })],
    },
    quiet: {
      add: [
        dated("hotel", "accommodation", "hotel-booking", { stayFrom: "2026-12-10", stayTo: "2027-01-15" }),
        dated("hotel2", "accommodation", "hotel-booking", { stayFrom: "2027-01-15", stayTo: "2027-03-01" }),
      ],
    },
    lacking: { add: [dated("hotel", "accommodation", "hotel-booking", {})] },
  },
  {
    rule: "R066",
    route: "b11",
    fires: {
      add: [dated("policy", "insurance-policy", "travel-insurance", { stayFrom: "2026-12-15", stayTo: "2027-03-05" })],
    },
    quiet: { add: [dated("policy", "insurance-policy", "travel-insurance", trip)] },
    lacking: { add: [dated("policy", "insurance-policy", "travel-insurance", {})] },
  },
  {
    rule: "R067",
    route: "b11",
    fires: { add: [dated("support", "support-letter", "sponsor-support-letter", { stayTo: "2027-02-18" })] },
    quiet: { add: [dated("support", "support-letter", "sponsor-support-letter", trip)] },
    lacking: { add: [dated("support", "support-letter", "sponsor-support-letter", {})] },
  },
  {
    rule: "R068",
    route: "b2",
    fires: { change: { contract: { fields: { stayTo: "2027-01-31" } } } },
    quiet: { change: { contract: { fields: { stayFrom: "2026-03-03", stayTo: "2027-06-30" } } } },
    lacking: {},
  },
  {
    rule: "R069",
    route: "b1",
    fires: { add: [dated("fair", "unknown", "conference-registration", { stayFrom: "2027-03-04" })] },
    quiet: {
      add: [dated("fair", "unknown", "conference-registration", { stayFrom: "2027-02-10", stayTo: "2027-02-12" })],
    },
    lacking: { add: [dated("fair", "unknown", "conference-registration", {})] },
  },
  {
    rule: "R070",
    route: "b11",
    fires: { change: { form: { fields: { marriageDate: "2024-05-17" } } } },
    quiet: {},
    lacking: { change: { marriage: { fields: { marriageDate: [] } } } },
  },
  {
    rule: "R071",
    route: "b11",
    fires: { add: [dated("divorce", "divorce-certificate", "divorce-decree", { issueDate: "2025-08-01" })] },
    quiet: { add: [dated("divorce", "divorce-certificate", "divorce-decree", { issueDate: "2021-08-01" })] },
    lacking: { add: [dated("divorce", "divorce-certificate", "divorce-decree", {})] },
  },
  {
    rule: "R072",
    route: "b11",
    fires: { add: [dated("police", "police-certificate", "police-certificate", { expiryDate: "2026-10-01" })] },
    quiet: { add: [dated("police", "police-certificate", "police-certificate", { expiryDate: "2027-04-01" })] },
    lacking: { add: [dated("police", "police-certificate", "police-certificate", {})] },
  },
  {
    rule: "R073",
    route: "b11",
    fires: {
      change: {
        passport: { fields: { expiryDate: { value: "2027-04-30", source: "mrz" } } },
        form: { fields: { expiryDate: [] } },
      },
    },
    quiet: {
      change: {
        passport: { fields: { expiryDate: { value: "2027-09-02", source: "mrz" } } },
        form: { fields: { expiryDate: [] } },
      },
    },
    lacking: { change: { passport: { fields: { expiryDate: [] } } } },
  },
  {
    rule: "R073",
    route: "b11",
    fires: {
      facts: { "mission.passportMonths": 12 },
      change: {
        passport: { fields: { expiryDate: { value: "2027-12-31", source: "mrz" } } },
        form: { fields: { expiryDate: [] } },
      },
    },
    quiet: {
      facts: { "mission.passportMonths": 2 },
      change: {
        passport: { fields: { expiryDate: { value: "2027-05-30", source: "mrz" } } },
        form: { fields: { expiryDate: [] } },
      },
    },
    lacking: { drop: ["passport"] },
  },
  {
    rule: "R074",
    route: "b11",
    fires: { add: [permit("2026-11-01")] },
    quiet: { add: [permit("2028-11-01")] },
    lacking: { add: [{ ...permit("x"), fields: {} }] },
  },
  {
    rule: "R074",
    route: "b11",
    fires: { add: [permit("2027-01-15")] },
    quiet: { add: [permit("2027-03-15")] },
    lacking: {},
  },
  {
    rule: "R075",
    route: "b11",
    fires: { add: [permit("2026-05-01", "old"), permit("2028-11-01")] },
    quiet: { add: [permit("2028-11-01")] },
    lacking: { add: [{ ...permit("x", "old"), fields: {} }, permit("2028-11-01")] },
  },
  {
    rule: "R076",
    route: "b11",
    fires: {
      change: { form: { fields: { stayTo: "2027-06-30" } } },
      add: [
        { id: "cover", kind: "cover-letter", source: "text", words: "I ask for a B11 visa to live with my husband." },
      ],
    },
    quiet: {
      add: [
        { id: "cover", kind: "cover-letter", source: "text", words: "I ask for a B11 visa to live with my husband." },
      ],
    },
    lacking: { change: { form: { fields: { stayTo: "2027-06-30" } } }, add: [{ id: "cover", kind: "cover-letter" }] },
  },
  {
    rule: "R077",
    route: "b11",
    fires: { add: [dated("card", "residence-permit", "legal-residence-proof", { expiryDate: "2026-11-01" })] },
    quiet: { add: [dated("card", "residence-permit", "legal-residence-proof", { expiryDate: "2027-11-01" })] },
    lacking: { add: [dated("card", "residence-permit", "legal-residence-proof", {})] },
  },
  {
    rule: "R078",
    route: "b11",
    fires: { add: [dated("consent", "consent", "parental-consent", { stayTo: "2027-01-10" })] },
    quiet: { add: [dated("consent", "consent", "parental-consent", trip)] },
    lacking: { add: [dated("consent", "consent", "parental-consent", {})] },
  },
  {
    rule: "R079",
    route: "b11",
    fires: { add: [dated("income", "income-proof", "sponsor-income-proof", { issueDate: "2026-05-02" })] },
    quiet: { add: [dated("income", "income-proof", "sponsor-income-proof", { issueDate: "2026-10-02" })] },
    lacking: { add: [dated("income", "income-proof", "sponsor-income-proof", {})] },
  },
  {
    rule: "R080",
    route: "b11",
    fires: { change: { letter: { fields: { issueDate: "2026-12-24" } } } },
    quiet: { change: { letter: { fields: { issueDate: "2026-11-16" } } } },
    lacking: {},
  },
];

describeRules("3.4 dates and periods", ROWS);
