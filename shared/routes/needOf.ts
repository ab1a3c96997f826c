import type { Facts } from "#shared/domain/caseFacts.ts";
import { type Condition, factsOfCondition, parseCondition } from "./condition.ts";
import { evaluateCondition, type Truth } from "./evaluateCondition.ts";
import type { Slot } from "./route.ts";

/** How a slot stands in this case; "confirm" means: ask the mission (routes.md 0.3). */
export type NeedState = "required" | "confirm" | "hidden" | "optional" | "recommended";

/** Why: the condition as written in the data, and the facts that decided or were missing. */
export interface NeedReason {
  /** "" where the need is unconditional. */
  readonly condition: string;
  readonly truth: Truth;
  /** Facts that the condition asks for and the case has. */
  readonly knownFacts: readonly string[];
  /** Facts that the condition asks for and nobody has answered. */
  readonly unknownFacts: readonly string[];
}

export interface SlotNeed {
  readonly state: NeedState;
  readonly because: NeedReason;
}

/** Need of a slot in this case (routes.md 0.3). The slot's conditions have been checked when the route was read. */
export function needOf(slot: Slot, facts: Facts): SlotNeed {
  const { need } = slot;
  if (typeof need === "string") {
    const state = need === "R" ? "required" : need === "O+" ? "recommended" : "optional";
    return { state, because: { condition: "", truth: true, knownFacts: [], unknownFacts: [] } };
  }
  const because = reasonOf(need.when, facts);
  if (because.truth === true) return { state: "required", because };
  if (need.otherwise !== "hidden") return { state: need.otherwise === "O+" ? "recommended" : "optional", because };
  if (because.truth === "unknown") return { state: "confirm", because };
  if (need.recommendedWhen === undefined) return { state: "hidden", because };
  const second = reasonOf(need.recommendedWhen, facts);
  if (second.truth === true) return { state: "recommended", because: second };
  return { state: second.truth === "unknown" ? "confirm" : "hidden", because: second };
}

/** Truth of a condition that is known to parse, and the facts behind it. Throws on a condition that does not parse. */
export function reasonOf(text: string, facts: Facts): NeedReason {
  const condition = conditionOf(text);
  const asked = factsOfCondition(condition);
  const isKnown = (fact: string): boolean => !["", "unknown", undefined].some((nothing) => facts[fact] === nothing);
  return {
    condition: text,
    truth: evaluateCondition(condition, facts),
    knownFacts: asked.filter(isKnown),
    unknownFacts: asked.filter((fact) => !isKnown(fact)),
  };
}

// Conditions come from the route files only, so this stays as small as they are.
const parsed = new Map<string, Condition>();

function conditionOf(text: string): Condition {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const result = parseCondition(text);
  if (result.kind === "invalid") throw new Error(`condition was not checked: ${text}: ${result.message}`);
  parsed.set(text, result.condition);
  return result.condition;
}
