import { assertNever } from "#shared/domain/assertNever.ts";
import { type Condition, type ConditionLiteral, parseCondition } from "./condition.ts";
import type { FactKey } from "./fact.ts";

/**
 * What is wrong with a condition, given the facts there are: a syntax error, a fact that section 10 of routes.md does
 * not have, a value that the fact cannot take. Empty where nothing is.
 */
export function checkCondition(text: string, keys: ReadonlyMap<string, FactKey>): readonly string[] {
  const parsed = parseCondition(text);
  if (parsed.kind === "invalid") return [`condition cannot be read at character ${parsed.at + 1}: ${parsed.message}`];
  return complaintsAbout(parsed.condition, keys);
}

function complaintsAbout(condition: Condition, keys: ReadonlyMap<string, FactKey>): readonly string[] {
  switch (condition.kind) {
    case "constant":
      return [];
    case "not":
      return complaintsAbout(condition.operand, keys);
    case "and":
    case "or":
      return condition.operands.flatMap((operand) => complaintsAbout(operand, keys));
    case "fact":
      return withFact(condition.fact, keys, (key) =>
        key.type === "bool" || key.type === "tri"
          ? []
          : [`${key.key} is ${key.type}, so it must be compared with a value`],
      );
    case "oneOf":
      return withFact(condition.fact, keys, (key) => condition.values.flatMap((value) => misfit(key, value)));
    case "compare": {
      const { to } = condition;
      if (to.kind === "fact") return [condition.fact, to.fact].flatMap((fact) => withFact(fact, keys, () => []));
      return withFact(condition.fact, keys, (key) => misfit(key, to));
    }
    case "contains":
      return withFact(condition.fact, keys, (key) =>
        isList(key) ? misfit(key, condition.value) : [`${key.key} is ${key.type}, not a set`],
      );
    default:
      return assertNever(condition);
  }
}

function withFact(
  fact: string,
  keys: ReadonlyMap<string, FactKey>,
  check: (key: FactKey) => readonly string[],
): readonly string[] {
  const key = keys.get(fact);
  return key === undefined ? [`"${fact}" is not a known fact`] : check(key);
}

function isList(key: FactKey): boolean {
  return ["set", "list", "countries", "languages"].includes(key.type);
}

function misfit(key: FactKey, literal: ConditionLiteral): readonly string[] {
  const complaint = [`${key.key} is ${key.type} and cannot be ${JSON.stringify(literal.value)}`];
  switch (key.type) {
    case "tri":
    case "bool":
      return literal.kind === "tri" || literal.kind === "truth" ? [] : complaint;
    case "int":
    case "number":
      return literal.kind === "number" ? [] : complaint;
    case "enum":
    case "set": {
      if (literal.kind !== "text") return complaint;
      return key.openValues || key.values.length === 0 || key.values.includes(literal.value) ? [] : complaint;
    }
    default:
      return literal.kind === "text" ? [] : complaint;
  }
}
