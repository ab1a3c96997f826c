import { describe, expect, it } from "vitest";
import type { CheckInput, CheckResult } from "#shared/checks/checkInput.ts";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { findingWords } from "#shared/copy/findings/words.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import type { Facts } from "#shared/domain/caseFacts.ts";
import type { Person } from "#shared/domain/person.ts";
import { BUSINESS, check, FAMILY, type Paper, TECHNICAL, withChanges, without } from "./fictionalPack.ts";

/** A pack that is right, with something changed. */
export interface Case {
  readonly change?: Readonly<Record<string, Partial<Paper>>>;
  readonly add?: readonly Paper[];
  readonly drop?: readonly string[];
  readonly facts?: Facts;
  readonly people?: readonly Person[];
  readonly order?: CheckInput["order"] & {};
  readonly today?: string;
}

/** One rule: where it speaks, where it is content, and where it lacks what it would look at. */
export interface RuleRow {
  readonly rule: string;
  readonly route: string;
  readonly base?: "family" | "business" | "technical" | "none";
  /** How it speaks: as a finding, or as a question to the user. */
  readonly as?: "finding" | "question";
  readonly fires: Case;
  readonly quiet: Case;
  readonly lacking: Case;
}

const BASES = { family: FAMILY, business: BUSINESS, technical: TECHNICAL, none: [] } as const;

function run(row: RuleRow, { change, add, drop, ...settings }: Case): CheckResult {
  const base = row.base ?? (row.route === "b1" ? "business" : row.route === "b2" ? "technical" : "family");
  const papers = without(withChanges([...BASES[base], ...(add ?? [])], change ?? {}), ...(drop ?? []));
  return check(papers, { route: row.route, ...settings });
}

function spoken(result: CheckResult, rule: string, as: "finding" | "question"): readonly string[] {
  const said = as === "finding" ? result.findings : result.questions;
  return said
    .filter((one) => one.rule === rule)
    .map(({ sentence, params }) =>
      formatSentence(findingSentences[sentence] ?? `no sentence ${sentence}`, params, findingWords),
    );
}

/** Three tests a row. */
export function describeRules(title: string, rows: readonly RuleRow[]): void {
  describe(title, () => {
    it.each(rows)("$rule on $route speaks where it should, in a whole sentence", (row) => {
      const sentences = spoken(run(row, row.fires), row.rule, row.as ?? "finding");
      expect(sentences).not.toEqual([]);
      for (const sentence of sentences) expect(sentence).not.toMatch(/[@{}]|undefined|no sentence|\(, | {2}|\.\./);
    });
    it.each(rows)("$rule on $route is content with what is right", (row) => {
      const result = run(row, row.quiet);
      expect([...spoken(result, row.rule, "finding"), ...spoken(result, row.rule, "question")]).toEqual([]);
    });
    it.each(rows)("$rule on $route accuses nobody where its input is missing", (row) => {
      expect(spoken(run(row, row.lacking), row.rule, "finding")).toEqual([]);
    });
  });
}
