import { assertNever } from "#shared/domain/assertNever.ts";
import type { Facts, FactValue } from "#shared/domain/caseFacts.ts";
import { type FactDefinition, type FactKey, factKeysOf } from "./fact.ts";
import type { Problem } from "./problem.ts";

/** Checked facts, or what is wrong with them, each problem naming its key. */
export type ParsedFacts =
  | { readonly kind: "facts"; readonly facts: Facts }
  | { readonly kind: "invalid"; readonly problems: readonly Problem[] };

/**
 * Checks the `facts` of a case file against routes.md section 10. An unknown key is a problem that names it; null and
 * "unknown" leave the fact unknown (null leaves an open-ended date "open"); an object stands for the parts of a fact.
 */
export function parseFacts(definitions: readonly FactDefinition[], input: unknown): ParsedFacts {
  const keys = factKeysOf(definitions);
  const problems: Problem[] = [];
  const facts: Record<string, FactValue> = {};
  const take = (key: string, value: unknown): void => {
    const known = keys.get(key);
    if (known === undefined) {
      problems.push({ path: key, message: `"${key}" is not a known fact` });
      return;
    }
    if (value === null && known.mayBeOpen) facts[key] = "open";
    if (value === null || value === undefined || value === "unknown") return;
    if (isPlainObject(value)) {
      for (const [part, partValue] of Object.entries(value)) take(`${key}.${part}`, partValue);
      return;
    }
    const checked = checkedValue(known, value);
    if (checked.kind === "wrong") problems.push({ path: key, message: `${key} must be ${checked.expected}` });
    else facts[key] = checked.value;
  };
  if (!isPlainObject(input)) return { kind: "invalid", problems: [{ path: "", message: "facts must be an object" }] };
  for (const [key, value] of Object.entries(input)) take(key, value);
  return problems.length > 0 ? { kind: "invalid", problems } : { kind: "facts", facts };
}

type Checked =
  | { readonly kind: "value"; readonly value: FactValue }
  | { readonly kind: "wrong"; readonly expected: string };

function checkedValue(key: FactKey, value: unknown): Checked {
  switch (key.type) {
    case "tri":
      if (value === true || value === "yes") return { kind: "value", value: "yes" };
      if (value === false || value === "no") return { kind: "value", value: "no" };
      return { kind: "wrong", expected: "yes, no or unknown" };
    case "bool":
      if (value === true || value === "yes") return { kind: "value", value: true };
      if (value === false || value === "no") return { kind: "value", value: false };
      return { kind: "wrong", expected: "true or false" };
    case "enum":
      if (typeof value === "string" && allows(key, value)) return { kind: "value", value };
      return { kind: "wrong", expected: `one of ${key.values.join(", ")}` };
    case "set":
      if (isTextList(value) && value.every((item) => allows(key, item))) return { kind: "value", value };
      return { kind: "wrong", expected: `a list of ${key.values.join(", ")}` };
    case "list":
      return isTextList(value) ? { kind: "value", value } : { kind: "wrong", expected: "a list of texts" };
    case "countries":
      if (isTextList(value) && value.every((item) => COUNTRY.test(item))) return { kind: "value", value };
      return { kind: "wrong", expected: "a list of three-letter country codes" };
    case "languages":
      if (isTextList(value) && value.every((item) => LANGUAGE.test(item))) return { kind: "value", value };
      return { kind: "wrong", expected: "a list of two-letter language codes" };
    case "text":
      return typeof value === "string" ? { kind: "value", value } : { kind: "wrong", expected: "a text" };
    case "date":
      if (typeof value === "string" && isIsoDate(value)) return { kind: "value", value };
      if (key.mayBeOpen && value === "open") return { kind: "value", value };
      return { kind: "wrong", expected: "a date like 2026-12-01" };
    case "country":
      if (typeof value === "string" && COUNTRY.test(value)) return { kind: "value", value };
      return { kind: "wrong", expected: "a three-letter country code" };
    case "int":
      if (typeof value === "number" && Number.isInteger(value)) return { kind: "value", value };
      return { kind: "wrong", expected: "a whole number" };
    case "number":
      if (typeof value === "number" && Number.isFinite(value)) return { kind: "value", value };
      return { kind: "wrong", expected: "a number" };
    case "record":
      return { kind: "wrong", expected: "an object with its parts" };
    default:
      return assertNever(key.type);
  }
}

const COUNTRY = /^[A-Z]{1,3}$/;
const LANGUAGE = /^[a-z]{2}$/;

function allows(key: FactKey, value: string): boolean {
  return key.openValues || key.values.length === 0 || key.values.includes(value);
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === "string");
}

function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

function isPlainObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
