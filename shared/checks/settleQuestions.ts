import type { Finding } from "#shared/domain/finding.ts";
import type { QuestionAnswer } from "#shared/domain/pack.ts";
import type { AnsweredQuestion, Question } from "./checkInput.ts";
import { findingId } from "./findingId.ts";
import { LOOKS } from "./lookCatalogue.ts";
import { RULE_CATALOGUE } from "./ruleCatalogue.ts";

/** Questions parted by the user's answers; what the user finds amiss is a finding of its rule (routes.md 0.6). */
export function settleQuestions(
  questions: readonly Question[],
  answers: readonly QuestionAnswer[],
): {
  readonly open: readonly Question[];
  readonly answered: readonly AnsweredQuestion[];
  readonly findings: readonly Finding[];
} {
  const answerOf = ({ id }: Question) => answers.find(({ questionId }) => questionId === id);
  const answered = questions.flatMap((question) => {
    const answer = answerOf(question);
    return answer === undefined ? [] : [{ question, answer }];
  });
  return {
    open: questions.filter((question) => answerOf(question) === undefined),
    answered,
    findings: answered.filter(({ answer }) => answer.answer === "amiss").map(amissOf),
  };
}

function amissOf({ question, answer }: AnsweredQuestion): Finding {
  const look = LOOKS[question.rule];
  return {
    id: findingId(["answered", question.id]),
    rule: question.rule,
    severity: look?.severity ?? RULE_CATALOGUE[question.rule]?.severity ?? "warning",
    verdict: look?.verdict ?? "mismatch",
    field: null,
    documents: question.documents,
    evidence: question.sights ?? [],
    fixer: "applicant",
    sentence: look === undefined ? "answered.amiss" : `${question.rule}.amiss`,
    params: { ...question.params, asked: question.sentence, note: answer.note },
    because: [],
  };
}
