import type { Facts } from "#shared/domain/caseFacts.ts";
import type { Finding } from "#shared/domain/finding.ts";
import type { ChecklistCatalogue } from "#shared/routes/checklist.ts";
import type { Route } from "#shared/routes/route.ts";
import { entriesOf, type PackPlan } from "../packPlan.ts";

/** One question to practise, with what the case itself answers. */
export interface PracticeQuestion {
  readonly where: "interview" | "border";
  readonly question: string;
  /** Facts that answer it, by id, as text; empty where nobody has said. */
  readonly answers: readonly { readonly fact: string; readonly value: string }[];
  /** Findings by which letters say otherwise. */
  readonly contradictedBy: readonly string[];
}

/** Facts that answer a question of routes.md 7.5, and rules under which papers contradict the answer. */
const ANSWERED_BY: Readonly<Record<string, { readonly facts: readonly string[]; readonly rules: readonly string[] }>> =
  {
    "relationship to sponsor": { facts: ["sponsor.relation"], rules: ["R100", "R101", "R103"] },
    "where sponsor lives": { facts: ["sponsor.address"], rules: ["R090", "R091", "R092"] },
    "length of stay": {
      facts: ["case.plannedEntry", "case.plannedExit", "case.longStayIntended"],
      rules: ["R047", "R060", "R061"],
    },
    "intention to work": { facts: ["applicant.hasSeparateWorkAuthorisation"], rules: ["R040", "R053"] },
    "who supports you": { facts: ["funding.*"], rules: ["R160", "R161"] },
    "whom are you visiting": {
      facts: ["sponsor.names.surname", "sponsor.names.given", "sponsor.relation"],
      rules: ["R100"],
    },
    "where will you stay": { facts: ["stay.address", "sponsor.address"], rules: ["R090", "R091", "R092"] },
    "how long": { facts: ["case.plannedEntry", "case.plannedExit"], rules: ["R060", "R061"] },
    "what does your sponsor do": { facts: ["sponsor.isEmployed"], rules: [] },
    purpose: { facts: ["trip.activities", "trip.commercialObjective"], rules: ["R040", "R044"] },
    host: { facts: ["host.names.legal", "host.contact"], rules: ["R130"] },
    schedule: { facts: ["trip.events", "case.plannedEntry", "case.plannedExit"], rules: ["R060", "R061", "R095"] },
    "who pays": { facts: ["funding.*"], rules: ["R160", "R161"] },
    "employer and role": { facts: ["employer.names.legal"], rules: ["R132", "R140"] },
    "why B1 fits": { facts: ["trip.activities", "trip.handsOnWork"], rules: ["R051", "R053"] },
    "why visiting": { facts: ["trip.activities"], rules: ["R040", "R044"] },
    "who invited": { facts: ["host.names.legal"], rules: ["R130"] },
    "who invited you": { facts: ["host.names.legal"], rules: ["R130"] },
    "where staying": { facts: ["stay.address", "stay.cities"], rules: ["R090", "R091"] },
    "what exactly you install or repair": {
      facts: ["trip.purposeTerms", "b2.equipment", "b2.serials"],
      rules: ["R042", "R135"],
    },
    where: { facts: ["b2.site"], rules: ["R094"] },
    "why local staff cannot do it": { facts: ["b2.necessityReason"], rules: ["R049"] },
    "which company": { facts: ["host.names.legal"], rules: ["R130"] },
    "which equipment": { facts: ["b2.equipment", "b2.serials"], rules: ["R135", "R136"] },
  };

const PAYERS = ["applicantPays", "sponsorPays", "hostPays", "employerPays"].map((name) => `funding.${name}`);

/** Questions to practise for interview and border, answered from the case's facts (routes.md 7.5). */
export function practiceQuestions(
  catalogue: ChecklistCatalogue,
  route: Route,
  facts: Facts,
  findings: readonly Finding[],
): readonly PracticeQuestion[] {
  const card = catalogue.practiceCards.find((one) => one.route === route.id.replace(/^ext-/, ""));
  if (card === undefined) return [];
  return (["interview", "border"] as const).flatMap((where) =>
    card[where].map((question): PracticeQuestion => {
      const known = ANSWERED_BY[question] ?? { facts: [], rules: [] };
      const ids = known.facts.flatMap((id) => (id === "funding.*" ? PAYERS : [id]));
      return {
        where,
        question,
        answers: answersOf(ids, facts),
        contradictedBy: findings.filter(({ rule }) => known.rules.includes(rule)).map(({ id }) => id),
      };
    }),
  );
}

/** What the case says of each fact: given name and surname as one, and a value that two facts share once. */
function answersOf(ids: readonly string[], facts: Facts): PracticeQuestion["answers"] {
  const answers = ids.flatMap((fact) => {
    const given = fact.endsWith(".names.surname") ? textOf(facts, fact.replace(/surname$/, "given")) : "";
    const isTold = fact.endsWith(".names.given") && textOf(facts, fact.replace(/given$/, "surname")) !== "";
    const value = isTold ? "" : `${given} ${textOf(facts, fact)}`.trim();
    return value === "" ? [] : [{ fact, value }];
  });
  return answers.filter(({ value }, index) => answers.findIndex((one) => one.value === value) === index);
}

function textOf(facts: Facts, id: string): string {
  const value = facts[id];
  if (value === undefined || value === "unknown" || value === "open") return "";
  if (typeof value === "object") return value.join(", ");
  return value === true ? "yes" : value === false ? "no" : String(value);
}

/** One thing to carry over the border, with its pages of the pack where it is in it. */
export interface CarryItem {
  readonly item: string;
  /** First pages of the pack's papers for it; empty for what is not in the pack. */
  readonly packPages: readonly number[];
  readonly answers: readonly { readonly fact: string; readonly value: string }[];
}

/** Slots and facts for a thing of routes.md 7.6. */
const CARRIED: Readonly<Record<string, { readonly slots?: readonly string[]; readonly facts?: readonly string[] }>> = {
  invitation: { slots: ["invitation"] },
  "sponsor contact": { facts: ["sponsor.names.surname", "sponsor.names.given", "sponsor.phone"] },
  "marriage/birth copies": { slots: ["marriage-certificate", "birth-certificate"] },
  address: { facts: ["stay.address", "sponsor.address"] },
  "return/onward details if any": { slots: ["flight-booking", "travel-itinerary"] },
  "return/onward if any": { slots: ["flight-booking", "travel-itinerary"] },
  "return/onward": { slots: ["flight-booking", "travel-itinerary"] },
  "hotel/host address": { slots: ["hotel-booking", "host-accommodation-letter"], facts: ["stay.address"] },
  "employer letter": { slots: ["employer-letter"] },
  "host letter": { slots: ["host-company-letter"] },
  "host phone": { facts: ["host.contact"] },
  "employer contact": { slots: ["employer-letter"], facts: ["employer.names.legal"] },
  insurance: { slots: ["travel-insurance"] },
};

/** The border carry sheet (routes.md 7.6) for this pack. */
export function carrySheet(
  catalogue: ChecklistCatalogue,
  route: Route,
  facts: Facts,
  plan: PackPlan | null,
): readonly CarryItem[] {
  const sheet = catalogue.carrySheets.find((one) => one.route === route.id);
  const entries = plan === null ? [] : entriesOf(plan);
  return (sheet?.items ?? []).map((item) => {
    const known = CARRIED[item] ?? {};
    return {
      item,
      packPages: entries
        .filter(({ slot }) => known.slots?.includes(slot ?? "") === true)
        .map(({ firstPage }) => firstPage),
      answers: answersOf(known.facts ?? [], facts),
    };
  });
}
