import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULE_CATALOGUE, ruleApplies } from "#shared/checks/ruleCatalogue.ts";
import { TOLD_ELSEWHERE } from "#shared/checks/toldElsewhere.ts";
import { findingSentences } from "#shared/copy/findings/en.ts";

const ROOT = new URL("../../../", import.meta.url);
const RULES = new URL("shared/checks/rules/", ROOT);
const TESTS = new URL("tests/shared/checks/", ROOT);
const SOURCE = readdirSync(RULES)
  .map((name) => readFileSync(new URL(name, RULES), "utf8"))
  .join("\n");

interface SpecifiedRule {
  readonly id: string;
  readonly severity: string;
  readonly input: readonly string[];
  readonly routes: readonly string[];
}

describe("the 179 rules of the specification", () => {
  it("has each of them implemented, or listed with the place where it is told", () => {
    const implemented = new Set([...SOURCE.matchAll(/"(R\d{3})/g)].map((match) => match[1]));
    const open = Object.keys(RULE_CATALOGUE).filter((id) => !implemented.has(id) && TOLD_ELSEWHERE[id] === undefined);
    expect(Object.keys(RULE_CATALOGUE)).toHaveLength(179);
    expect(open).toEqual([]);
  });

  it("has a row of three tests for each that is not told elsewhere", () => {
    const tested = readdirSync(TESTS)
      .filter((name) => name.endsWith("Rules.test.ts"))
      .flatMap((name) => [...readFileSync(new URL(name, TESTS), "utf8").matchAll(/rule: "(R\d{3})"/g)])
      .map((match) => match[1]);
    const open = Object.keys(RULE_CATALOGUE).filter((id) => !tested.includes(id) && TOLD_ELSEWHERE[id] === undefined);
    expect(open).toEqual(["R190"]);
  });

  it("agrees with the route data on ids, severities, inputs and routes", () => {
    const file = new URL("resources/routes/rules.json", ROOT);
    expect(existsSync(file)).toBe(true);
    const { rules } = JSON.parse(readFileSync(file, "utf8")) as { readonly rules: readonly SpecifiedRule[] };
    const specified = rules.map(({ id, severity, input, routes }) => ({ id, severity, inputs: input, routes }));
    expect(Object.entries(RULE_CATALOGUE).map(([id, head]) => ({ id, ...head }))).toEqual(specified);
  });

  it("asks a rule on its own routes and on no other", () => {
    expect(["b11", "b1", "work", "ext-b2"].map((route) => ruleApplies("R060", route, null))).toEqual([
      true,
      true,
      false,
      false,
    ]);
    expect([ruleApplies("R213", "ext-b2", "extension"), ruleApplies("R999", "b11", null)]).toEqual([true, false]);
  });

  it("has a sentence for every key that the rules write out", () => {
    const written = [
      ...SOURCE.matchAll(
        /rule: "(R\d{3})",\s+(?:\.\.\.\w+,\s+)?verdict: "([a-z-]+)",(?:\s+severity: [^\n]+,)?(?:\s+sentence: "([a-z-]+)",)?/g,
      ),
    ]
      .map(([, rule, verdict, sentence]) => `${rule}.${sentence ?? verdict}`)
      .filter((key) => findingSentences[key] === undefined);
    expect(written).toEqual([]);
  });
});
