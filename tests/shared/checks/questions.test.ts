import { describe, expect, it } from "vitest";
import { readRoutes } from "#electron/engine/readRoutes.ts";
import { factsOfQuestion } from "#shared/checks/questionFacts.ts";
import { RULE_CATALOGUE } from "#shared/checks/ruleCatalogue.ts";
import { findingSentences } from "#shared/copy/findings/en.ts";
import { findingSentencesKk } from "#shared/copy/findings/kk.ts";
import { findingSentencesRu } from "#shared/copy/findings/ru.ts";
import { speakFinding } from "#shared/copy/reportCopy.ts";
import { check, FAMILY } from "./fictionalPack.ts";

const { library } = await readRoutes();

const ruleOf = (rule: string) => check(FAMILY).questions.find((question) => question.rule === rule);

describe("a question that no scan decides", () => {
  it("is asked in three languages, and each of its facts is one that the user can answer", () => {
    const askable = new Set(library.facts.map(({ id }) => id));
    const asking = Object.keys(RULE_CATALOGUE).filter((rule) => findingSentences[`${rule}.question`] !== undefined);
    expect(asking.length).toBeGreaterThan(40);
    const without = asking.filter(
      (rule) =>
        findingSentencesRu[`${rule}.question`] === undefined ||
        findingSentencesKk[`${rule}.question`] === undefined ||
        factsOfQuestion(rule, {}).some((fact) => !askable.has(fact)),
    );
    expect(without).toEqual([]);
  });

  it("that is as it should be is asked no more, and its answer is kept beside it", () => {
    const question = ruleOf("R195");
    if (question === undefined) throw new Error("R195 is not asked");
    const answer = { questionId: question.id, answer: "fine", note: "" } as const;
    const found = check(FAMILY, { answers: [answer] });
    expect(found.questions.map(({ rule }) => rule)).not.toContain("R195");
    expect(found.answered).toEqual([{ question, answer }]);
    expect(found.findings.map(({ rule }) => rule)).not.toContain("R195");
  });

  it("that is not right becomes a finding as grave as its rule, and says what was asked", () => {
    const question = ruleOf("R195");
    const found = check(FAMILY, {
      answers: [{ questionId: question?.id ?? "", answer: "amiss", note: "The second page is not signed." }],
    });
    const finding = found.findings.find(({ rule }) => rule === "R195");
    expect(finding).toMatchObject({ severity: "blocker", sentence: "answered.amiss", documents: question?.documents });
    expect(finding === undefined ? "" : speakFinding(finding)).toBe(
      `Not as it should be, by your own answer: ${question === undefined ? "" : speakFinding(question)} The second page is not signed. Mend it before you file.`,
    );
  });

  it("that a fact settles goes when the fact is answered", () => {
    const asked = (facts: Readonly<Record<string, string>>) =>
      check(FAMILY, { facts }).questions.some(({ rule }) => rule === "R204");
    expect([asked({}), asked({ "applicant.visaExemptForPurpose": "no" })]).toEqual([true, false]);
  });

  it("keeps its id when other papers come, so that its answer stays", () => {
    const [first, ...rest] = FAMILY;
    if (first === undefined) throw new Error("no papers");
    expect(check([...rest, first]).questions.find(({ rule }) => rule === "R195")?.id).toBe(ruleOf("R195")?.id);
  });
});
