import type { Paper } from "./fictionalPack.ts";
import { describeRules, type RuleRow } from "./ruleTable.ts";

const HOME = "г. Алматы, пр. Достык, д. 187, кв. 34";
const ENGLISH = "Almaty, Dostyk Avenue 187, apt. 34";
const OTHER = "г. Алматы, ул. Абая, д. 12, кв. 5";
const at = (address: string, role?: string): Partial<Paper> =>
  role === undefined ? { fields: { address } } : { roles: { [role]: { address } } };
const registration = (address: string): Paper => ({
  id: "reg",
  kind: "address-proof",
  slot: "migration-registration-proof",
  fields: { address },
});

const ROWS: readonly RuleRow[] = [
  {
    rule: "R090",
    route: "b11",
    fires: { change: { lease: at(HOME), form: at("Almaty, Dostyk Avenue 137, apt. 34", "inviter") } },
    quiet: { change: { lease: at(HOME), form: at(ENGLISH, "inviter"), invitation: at(HOME) } },
    lacking: { change: { form: at(ENGLISH, "inviter") } },
  },
  {
    rule: "R090",
    route: "b11",
    fires: { change: { lease: at(HOME), invitation: at(OTHER) } },
    quiet: { change: { lease: at(HOME), form: at("Tashkent, Nukus street 26, apt. 15", "applicant") } },
    lacking: { change: { lease: at(HOME) } },
  },
  {
    rule: "R091",
    route: "b11",
    fires: { change: { lease: at(HOME), letter: at("Almaty, Dostyk Avenue 187, apt. 43") } },
    quiet: { change: { lease: at(HOME), letter: at(ENGLISH) } },
    lacking: { change: { letter: at(ENGLISH) } },
  },
  {
    rule: "R092",
    route: "b11",
    fires: { facts: { "sponsor.addressChanged": true }, change: { lease: at(HOME), letter: at(OTHER) } },
    quiet: { facts: { "sponsor.addressChanged": true }, change: { lease: at(HOME), letter: at(ENGLISH) } },
    lacking: { facts: { "sponsor.addressChanged": true } },
  },
  {
    rule: "R093",
    route: "b11",
    fires: { change: { lease: { fields: { fullName: "Сейтмали Арман Болатович" } } } },
    quiet: { change: { lease: { roles: { landlord: { fullName: "Нургалиева Алия Кайратовна" } } } } },
    lacking: { change: { lease: { fields: { fullName: [] } } } },
  },
  {
    rule: "R094",
    route: "b2",
    fires: {
      change: {
        contract: at("Karaganda, Industrialnaya street 4", "site"),
        host: at("Karaganda, Industrialnaya street 14", "site"),
      },
    },
    quiet: {
      change: {
        contract: at("Karaganda, Industrialnaya street 4", "site"),
        host: at("г. Караганда, ул. Индустриальная, 4", "site"),
      },
    },
    lacking: {},
  },
  {
    rule: "R095",
    route: "b1",
    fires: {
      add: [{ id: "plan", kind: "ticket-itinerary", slot: "travel-itinerary", words: "Almaty, then Shymkent" }],
      change: { invitation: { words: "г. Алматы" } },
    },
    quiet: {
      add: [{ id: "plan", kind: "ticket-itinerary", slot: "travel-itinerary", words: "Almaty" }],
      change: { invitation: { words: "г. Алматы" } },
    },
    lacking: { add: [{ id: "plan", kind: "ticket-itinerary", slot: "travel-itinerary" }] },
  },
  {
    rule: "R097",
    route: "b1",
    fires: {
      change: { invitation: at("Almaty, Abay Avenue 10", "host"), letter: at("Almaty, Abay Avenue 18", "host") },
    },
    quiet: {
      change: { invitation: at("г. Алматы, пр. Абая, 10", "host"), letter: at("Almaty, Abay Avenue 10", "host") },
    },
    lacking: { change: { letter: at("Almaty, Abay Avenue 18", "host") } },
  },
  {
    rule: "R098",
    route: "b1",
    fires: {
      change: {
        form: at("Hamburg, Lange Reihe 5", "applicant"),
        statement: at("Hamburg, Lange Reihe 50", "applicant"),
      },
    },
    quiet: {
      change: { form: at("Hamburg, Lange Reihe 5", "applicant"), statement: at("Lange Reihe 5, Hamburg", "applicant") },
    },
    lacking: { change: { form: at("Hamburg, Lange Reihe 5", "applicant") } },
  },
  {
    rule: "R215",
    route: "ext-b11",
    fires: { add: [registration(OTHER)], change: { lease: at(HOME) } },
    quiet: { add: [registration(ENGLISH)], change: { lease: at(HOME) } },
    lacking: { add: [registration(OTHER)] },
  },
];

describeRules("3.5 addresses and places", ROWS);
