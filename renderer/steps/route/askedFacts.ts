import type { Facts } from "#shared/domain/caseFacts.ts";
import { type Condition, factsOfCondition, parseCondition } from "#shared/routes/condition.ts";
import { evaluateCondition } from "#shared/routes/evaluateCondition.ts";
import type { FactDefinition } from "#shared/routes/fact.ts";
import { concernsRoute, type Route, type Slot, slotsOf } from "#shared/routes/route.ts";

/** A question of this route, and the places whose need its answer decides. */
export interface AskedFact {
  readonly fact: FactDefinition;
  readonly slots: readonly Slot[];
}

export interface FactGroup {
  readonly id: string;
  readonly facts: readonly AskedFact[];
}

/** Computed facts are asked through what they are computed from (routes.md 10.2 to 10.4). */
const COMPUTED_FROM: Readonly<Record<string, readonly string[]>> = {
  "applicant.isMinor": ["applicant.dob"],
  "applicant.isAdult": ["applicant.dob"],
  "applicant.applyingFromThirdCountry": ["case.applicationCountry", "applicant.nationalities"],
  "minor.oneParentAbsent": ["minor.travellingParents"],
  "sponsor.isForeigner": ["sponsor.status"],
  "pack.hasUnmergedTranslations": [],
  "pack.hasUnmergedLegalisation": [],
};

/** Asked on every route: the rules count from these days. */
const DATES = ["case.filingDate", "case.plannedEntry", "case.plannedExit"];

const GROUPS: readonly { readonly id: string; readonly prefixes: readonly string[] }[] = [
  { id: "case", prefixes: ["case", "pr", "extension"] },
  { id: "applicant", prefixes: ["applicant"] },
  { id: "minor", prefixes: ["minor"] },
  { id: "sponsor", prefixes: ["sponsor", "marriage", "family"] },
  { id: "host", prefixes: ["host", "employer", "contract", "company", "work", "b2"] },
  { id: "stay", prefixes: ["stay", "funding", "trip", "travel"] },
  { id: "mission", prefixes: ["mission"] },
];

/** The dates, then only those facts that change which papers are needed, as far as the answers so far make them matter. */
export function askedFacts(route: Route, facts: Facts, definitions: readonly FactDefinition[]): readonly FactGroup[] {
  const byId = new Map(definitions.map((fact) => [fact.id, fact]));
  const slots = new Map<string, Slot[]>();
  for (const slot of slotsOf(route)) {
    for (const fact of factsOfSlot(slot, facts)) slots.set(fact, [...(slots.get(fact) ?? []), slot]);
  }
  const dates = DATES.flatMap((id) => byId.get(id) ?? []).map((fact) => ({ fact, slots: [] }));
  const asked = definitions
    .filter((fact) => slots.has(fact.id) && !DATES.includes(fact.id))
    .map((fact) => ({ fact, slots: slots.get(fact.id) ?? [] }));
  return [
    { id: "dates", facts: dates },
    ...[...GROUPS.map((group) => group.id), "other"].map((id) => ({
      id,
      facts: asked.filter((one) => groupOf(one.fact.id) === id),
    })),
  ].filter((group) => group.facts.length > 0);
}

/** The other facts of the route, which checks and letters use: asked below, so that none is out of reach. */
export function otherFacts(route: Route, facts: Facts, definitions: readonly FactDefinition[]): readonly FactGroup[] {
  const asked = new Set(
    askedFacts(route, facts, definitions).flatMap((group) => group.facts.map(({ fact }) => fact.id)),
  );
  const mine = definitions
    .filter((fact) => fact.asked && !asked.has(fact.id) && !ELSEWHERE.has(fact.id))
    .filter((fact) => fact.routes === "all" || concernsRoute(fact.routes, route))
    .filter((fact) => !fact.id.startsWith("minor.") || facts["applicant.isMinor"] === true)
    .map((fact) => ({ fact, slots: [] }));
  return [...GROUPS.map((group) => group.id), "other"]
    .map((id) => ({ id, facts: mine.filter((one) => groupOf(one.fact.id) === id) }))
    .filter((group) => group.facts.length > 0);
}

/** Chosen by other means: the route and its variant above, the code beside the warnings. */
const ELSEWHERE: ReadonlySet<string> = new Set(["case.route", "case.variant", "case.codeConfirmedByMission"]);

function groupOf(factId: string): string {
  const prefix = factId.split(".")[0] ?? "";
  return GROUPS.find((group) => group.prefixes.includes(prefix))?.id ?? "other";
}

function factsOfSlot(slot: Slot, facts: Facts): readonly string[] {
  if (typeof slot.need === "string") return [];
  const texts = [slot.need.when, slot.need.recommendedWhen ?? ""].filter((text) => text !== "");
  const reached = texts.flatMap((text) => {
    const parsed = parseCondition(text);
    return parsed.kind === "condition" ? reachedFacts(parsed.condition, facts) : [];
  });
  return [...new Set(reached.flatMap((id) => COMPUTED_FROM[id] ?? [id]))];
}

/**
 * Facts of a condition that somebody would ask for: of "minor and sole custody" the custody only once a minor is known,
 * so that no question is put that an earlier answer has settled.
 */
function reachedFacts(condition: Condition, facts: Facts): readonly string[] {
  if (condition.kind === "or") return condition.operands.flatMap((operand) => reachedFacts(operand, facts));
  if (condition.kind === "not") return reachedFacts(condition.operand, facts);
  if (condition.kind !== "and") return factsOfCondition(condition);
  const reached: string[] = [];
  for (const operand of condition.operands) {
    reached.push(...reachedFacts(operand, facts));
    if (evaluateCondition(operand, facts) !== true) break;
  }
  return reached;
}
