import type { Finding } from "#shared/domain/finding.ts";
import type { CheckInput, CheckResult, Question } from "./checkInput.ts";
import { bySeverity, type Draft, evidenceOf, type RuleOutput } from "./draft.ts";
import { findingId } from "./findingId.ts";
import { LOOKS } from "./lookCatalogue.ts";
import { ruleApplies } from "./ruleCatalogue.ts";
import { checkAddresses } from "./rules/addresses.ts";
import { checkCompanies } from "./rules/companies.ts";
import { checkDrafts, checkTravellers, findMissing } from "./rules/completeness.ts";
import { checkEntries } from "./rules/entries.ts";
import { checkExpiry } from "./rules/expiry.ts";
import { checkFacts } from "./rules/factRules.ts";
import { checkFamily } from "./rules/family.ts";
import { checkInvitation } from "./rules/invitation.ts";
import { checkIssuedVisa } from "./rules/issuedVisa.ts";
import { checkLegalisation } from "./rules/legalisation.ts";
import { checkLetterContents } from "./rules/letterContents.ts";
import { askToLook } from "./rules/looks.ts";
import { checkMoney } from "./rules/money.ts";
import { checkNames, checkStrangers } from "./rules/names.ts";
import { checkPackContents } from "./rules/packContents.ts";
import { checkPassportZone } from "./rules/passportZone.ts";
import { checkPeriods } from "./rules/periods.ts";
import { checkPersonalValues } from "./rules/personalValues.ts";
import { checkPurpose } from "./rules/purpose.ts";
import { checkRelationship } from "./rules/relationship.ts";
import { checkTranslations } from "./rules/translations.ts";
import { checkTripDates } from "./rules/tripDates.ts";
import { askUser } from "./rules/userQuestions.ts";
import { checkVisaCodes } from "./rules/visaCodes.ts";
import { settleQuestions } from "./settleQuestions.ts";
import { type PackView, viewPack } from "./view/packView.ts";

/** Families of rules, in the order in which they claim a cause: the paper, its reference, its values, the pack. */
const FAMILIES: readonly ((view: PackView) => readonly RuleOutput[])[] = [
  checkStrangers,
  checkPassportZone,
  checkPersonalValues,
  checkNames,
  checkRelationship,
  checkTranslations,
  checkVisaCodes,
  checkInvitation,
  checkEntries,
  checkTripDates,
  checkExpiry,
  checkPeriods,
  checkAddresses,
  checkFamily,
  checkCompanies,
  checkMoney,
  checkPurpose,
  checkLetterContents,
  checkLegalisation,
  checkIssuedVisa,
  checkTravellers,
  checkDrafts,
  checkPackContents,
  checkFacts,
  askUser,
  askToLook,
];

/** Runs every rule of routes.md section 3 that the route asks for. Pure; missing input is silence, never a crash. */
export function runChecks(input: CheckInput): CheckResult {
  const view = viewPack(input);
  const completeness = findMissing(view);
  const outputs = [...FAMILIES.flatMap((family) => family(view)), ...completeness.questions];
  const isAsked = (rule: string): boolean =>
    LOOKS[rule] !== undefined || ruleApplies(rule, input.route.id, input.route.variantOf);
  const drafts = outputs.flatMap((output) =>
    output.kind === "draft" && isAsked(output.draft.rule) ? [output.draft] : [],
  );
  const asked: readonly Question[] = outputs.flatMap((output) =>
    output.kind === "question" && isAsked(output.question.rule) ? [output.question] : [],
  );
  const settled = settleQuestions(asked, input.answers ?? []);
  const found = mergeCopies(oneOfEachCause(drafts)).map(findingOf);
  const findings = [...found, ...settled.findings].sort(bySeverity);
  const decisionOf = (finding: Finding) => input.decisions?.find(({ findingId }) => findingId === finding.id);
  return {
    findings: findings.filter((finding) => decisionOf(finding) === undefined),
    missing: completeness.missing,
    questions: settled.open,
    answered: settled.answered,
    decided: findings.flatMap((finding) => {
      const decision = decisionOf(finding);
      return decision === undefined ? [] : [{ finding, decision }];
    }),
  };
}

/** One cause gives one finding: the first family to name it keeps it. */
function oneOfEachCause(drafts: readonly Draft[]): readonly Draft[] {
  const claimed = new Set<string>();
  return drafts.filter(({ causes }) => {
    const isClaimed = causes.some((cause) => claimed.has(cause) || claimed.has(`${cause.split("/")[0]}/*`));
    if (isClaimed && !causes.some((cause) => cause.endsWith("/*"))) return false;
    for (const cause of causes) claimed.add(cause);
    return true;
  });
}

/** The same wrong value, copied onto several papers, is one mistake: the papers are told together. */
function mergeCopies(drafts: readonly Draft[]): readonly Draft[] {
  const merged = new Map<string, Draft>();
  for (const draft of drafts) {
    const value = draft.odd.map(({ field }) => field.value.toUpperCase().replace(/[^\p{L}\p{N}]/gu, "")).join("|");
    const key =
      value === ""
        ? JSON.stringify([draft.causes, draft.rule])
        : [draft.rule, draft.verdict, draft.field, value].join("|");
    const known = merged.get(key);
    merged.set(key, known === undefined ? draft : joined(known, draft));
  }
  return [...merged.values()];
}

function joined(first: Draft, second: Draft): Draft {
  const also = [first.params.also, second.params.document]
    .filter((word) => word !== undefined && word !== "")
    .join(", ");
  return {
    ...first,
    severity: bySeverity(first, second) <= 0 ? first.severity : second.severity,
    odd: [...first.odd, ...second.odd],
    papers: [...first.papers, ...second.papers],
    params: { ...first.params, also },
    causes: [...first.causes, ...second.causes],
  };
}

function findingOf(draft: Draft): Finding {
  const evidence = [...draft.odd, ...draft.against].map(evidenceOf);
  const documents = [...new Set([...evidence.map(({ document }) => document), ...draft.papers])];
  const also = draft.params.also;
  return {
    id: findingId([
      draft.rule,
      draft.field ?? "",
      ...documents,
      ...evidence.map(({ value }) => value),
      ...(evidence.length === 0 ? draft.causes : []),
    ]),
    rule: draft.rule,
    severity: draft.severity,
    verdict: draft.verdict,
    field: draft.field,
    documents,
    evidence,
    fixer: draft.fixer,
    sentence: draft.sentence,
    params: { ...draft.params, also: also === undefined ? "" : `@also${also}@end` },
    because: [...new Set(draft.because)],
  };
}
