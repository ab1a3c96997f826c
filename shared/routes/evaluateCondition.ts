import { assertNever } from "#shared/domain/assertNever.ts";
import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import type { Comparison, Condition, ConditionLiteral } from "./condition.ts";

/** Three-valued truth of routes.md 0.3. */
export type Truth = true | false | "unknown";

/**
 * Truth of a condition over the case's facts (routes.md 0.3). An absent fact, "" and "unknown" are unknown.
 * A bare unknown fact is unknown; compared with yes, no or unknown, "unknown" is an answer like the others, so that
 * `mission.x != no` is true and `mission.x == yes` is false while the mission has not been asked.
 */
export function evaluateCondition(condition: Condition, facts: Facts): Truth {
  switch (condition.kind) {
    case "constant":
      return condition.value;
    case "fact":
      return truthOfAnswer(facts[condition.fact]);
    case "not":
      return not(evaluateCondition(condition.operand, facts));
    case "and":
      return all(condition.operands.map((operand) => evaluateCondition(operand, facts)));
    case "or":
      return not(all(condition.operands.map((operand) => not(evaluateCondition(operand, facts)))));
    case "compare":
      return condition.to.kind === "fact"
        ? compareValues(facts[condition.fact], condition.operator, facts[condition.to.fact])
        : compareWith(facts[condition.fact], condition.operator, condition.to);
    case "oneOf":
      return not(all(condition.values.map((value) => not(compareWith(facts[condition.fact], "==", value)))));
    case "contains":
      return contains(facts[condition.fact], condition.value);
    default:
      return assertNever(condition);
  }
}

function truthOfAnswer(value: FactValue | undefined): Truth {
  if (value === true || value === "yes") return true;
  if (value === false || value === "no") return false;
  return "unknown";
}

function not(truth: Truth): Truth {
  return truth === "unknown" ? "unknown" : !truth;
}

function all(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes("unknown") ? "unknown" : true;
}

function isUnknown(value: FactValue | undefined): value is undefined | "" | "unknown" {
  return value === undefined || value === "" || value === "unknown";
}

function compareWith(value: FactValue | undefined, operator: Comparison, literal: ConditionLiteral): Truth {
  if (literal.kind !== "tri") {
    if (literal.kind === "text" && literal.value === "unknown") {
      return compareValues(isUnknown(value) ? "?" : "!", operator, "?");
    }
    return compareValues(value, operator, literal.value);
  }
  const truth = truthOfAnswer(value);
  const answer = truth === "unknown" ? "unknown" : truth ? "yes" : "no";
  if (operator === "==") return answer === literal.value;
  if (operator === "!=") return answer !== literal.value;
  return "unknown";
}

function compareValues(left: FactValue | undefined, operator: Comparison, right: FactValue | undefined): Truth {
  if (isUnknown(left) || isUnknown(right)) return "unknown";
  if (operator === "==") return sameValue(left, right);
  if (operator === "!=") return !sameValue(left, right);
  const order = orderOf(left, right);
  if (order === null) return "unknown";
  switch (operator) {
    case "<":
      return order < 0;
    case "<=":
      return order <= 0;
    case ">":
      return order > 0;
    case ">=":
      return order >= 0;
    default:
      return assertNever(operator);
  }
}

function sameValue(left: FactValue, right: FactValue): boolean {
  if (typeof left === "object" && typeof right === "object") {
    return left.length === right.length && left.every((item) => right.includes(item));
  }
  return left === right;
}

const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Negative, zero or positive for two numbers or two ISO dates; null for anything else. */
function orderOf(left: FactValue, right: FactValue): number | null {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string" && ISO_DATE.test(left) && ISO_DATE.test(right)) {
    return left < right ? -1 : left > right ? 1 : 0;
  }
  return null;
}

function contains(value: FactValue | undefined, literal: ConditionLiteral): Truth {
  if (isUnknown(value)) return "unknown";
  if (typeof value === "object") return value.some((item) => item === literal.value);
  return value === literal.value;
}
