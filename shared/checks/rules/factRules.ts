import type { FindingVerdict, Severity } from "#shared/domain/finding.ts";
import { draft, question, type RuleOutput } from "../draft.ts";
import { listOfFact, numberOfFact, textOfFact, truthOf } from "../view/caseFacts.ts";
import { inSlot, ofKind, type PackView } from "../view/packView.ts";

/** true: the rule is broken; false: it holds, or is not asked; null: nobody knows, so ask. */
type Answer = boolean | null;

interface FactRule {
  readonly rule: string;
  /** Second half of the sentence's key. */
  readonly sentence: string;
  readonly isBroken: (view: PackView) => Answer;
  readonly verdict?: FindingVerdict;
  readonly severity?: Severity;
}

const isTrue =
  (fact: string) =>
  (view: PackView): Answer =>
    truthOf(view.facts, fact);

const isFalse =
  (fact: string) =>
  (view: PackView): Answer => {
    const truth = truthOf(view.facts, fact);
    return truth === null ? null : !truth;
  };

/** Of several answers, one true is enough; all must be known to be false. */
function anyOf(...answers: readonly Answer[]): Answer {
  if (answers.includes(true)) return true;
  return answers.includes(null) ? null : false;
}

/** Asked only where the first holds. */
function bothOf(first: Answer, second: () => Answer): Answer {
  return first === true ? second() : first === null ? null : false;
}

/** Unknown is silence, not a question. */
const silently =
  (isBroken: (view: PackView) => Answer) =>
  (view: PackView): Answer =>
    isBroken(view) ?? false;

const relationIs = (view: PackView, ...wanted: readonly string[]): Answer => {
  const relation = textOfFact(view.facts, "sponsor.relation");
  return relation === "" ? null : wanted.includes(relation);
};

const unionIs =
  (...wanted: readonly string[]) =>
  (view: PackView): Answer => {
    const union = textOfFact(view.facts, "sponsor.unionType");
    return union === "" ? null : wanted.includes(union);
  };

/** Rules that the case's facts decide; what nobody has answered becomes a question (routes.md section 3, "fact"). */
const FACT_RULES: readonly FactRule[] = [
  {
    rule: "R015",
    sentence: "travel-document",
    isBroken: (view) => anyOf(truthOf(view.facts, "applicant.isStateless"), truthOf(view.facts, "applicant.isRefugee")),
  },
  {
    rule: "R035",
    sentence: "sole-proprietor",
    isBroken: (view) => {
      const kind = textOfFact(view.facts, "host.kind");
      return kind === "" ? null : kind === "soleProprietor" || kind === "other";
    },
  },
  { rule: "R054", sentence: "engaged", isBroken: silently(unionIs("engaged")), verdict: "wrong-purpose" },
  { rule: "R111", sentence: "partner", isBroken: silently(unionIs("unmarriedPartner")), verdict: "wrong-purpose" },
  { rule: "R112", sentence: "same-sex", isBroken: silently(unionIs("sameSex")), verdict: "wrong-purpose" },
  {
    rule: "R113",
    sentence: "category",
    verdict: "wrong-purpose",
    isBroken: silently((view) =>
      anyOf(
        relationIs(view, "other"),
        bothOf(relationIs(view, "child"), () => truthOf(view.facts, "applicant.isAdult")),
      ),
    ),
  },
  {
    rule: "R110",
    sentence: "order",
    isBroken: (view) =>
      bothOf(truthOf(view.facts, "applicant.isAdopted") ?? false, () =>
        inSlot(view, "adoption-order").length === 0 ? true : null,
      ),
  },
  { rule: "R114", sentence: "abroad", isBroken: isTrue("sponsor.livesAbroadNow") },
  {
    rule: "R115",
    sentence: "duration",
    isBroken: (view) => {
      const status = textOfFact(view.facts, "sponsor.status");
      if (status !== "temporaryResident") return false;
      if (inSlot(view, "sponsor-stay-duration-proof").length > 0) return false;
      return textOfFact(view.facts, "sponsor.statusSince") === "" ? null : view.route.id === "family-residence";
    },
  },
  {
    rule: "R196",
    sentence: "third-country",
    severity: "blocker",
    isBroken: (view) =>
      bothOf(truthOf(view.facts, "applicant.applyingFromThirdCountry") ?? false, () => {
        const accepts = truthOf(view.facts, "mission.acceptsNonCitizenResidents");
        return accepts === null ? null : !accepts;
      }),
  },
  {
    rule: "R197",
    sentence: "visitor",
    isBroken: (view) => {
      const stay = textOfFact(view.facts, "case.applicationStay");
      if (stay === "") return null;
      return stay === "visitor" && truthOf(view.facts, "mission.acceptsNonResidents") !== true;
    },
  },
  {
    rule: "R198",
    sentence: "note",
    isBroken: (view) =>
      bothOf(
        truthOf(view.facts, "applicant.priorRefusal"),
        () => inSlot(view, "refusal-explanation-note").length === 0,
      ),
  },
  {
    rule: "R199",
    sentence: "history",
    isBroken: (view) =>
      anyOf(
        truthOf(view.facts, "applicant.priorOverstay"),
        truthOf(view.facts, "applicant.priorDeportation"),
        truthOf(view.facts, "applicant.criminalRecord"),
      ),
  },
  { rule: "R204", sentence: "exempt", isBroken: isTrue("applicant.visaExemptForPurpose"), verdict: "wrong-purpose" },
  {
    rule: "R206",
    sentence: "exempt",
    isBroken: silently(isTrue("applicant.visaExemptForPurpose")),
    verdict: "wrong-purpose",
  },
  { rule: "R205", sentence: "damaged", isBroken: isTrue("applicant.passportDamaged"), severity: "blocker" },
  {
    rule: "R205",
    sentence: "no-pages",
    severity: "blocker",
    isBroken: silently((view) => numberOfFact(view.facts, "applicant.blankVisaPages") === 0),
  },
  {
    rule: "R205",
    sentence: "few-pages",
    severity: "warning",
    isBroken: silently((view) => numberOfFact(view.facts, "applicant.blankVisaPages") === 1),
  },
  { rule: "R216", sentence: "new-inviter", isBroken: isTrue("ext.inviterChanged") },
  {
    rule: "R217",
    sentence: "ground",
    isBroken: (view) =>
      anyOf(isFalse("ext.groundStillExists")(view), truthOf(view.facts, "work.changedEmployerOrRole") ?? false),
  },
  { rule: "R220", sentence: "ground", isBroken: isFalse("ext.groundStillExists") },
  {
    rule: "R009",
    sentence: "disclose",
    severity: "advice",
    isBroken: (view) => ((listOfFact(view.facts, "applicant.nationalities")?.length ?? 1) > 1 ? null : false),
  },
  {
    rule: "R151",
    sentence: "not-listed",
    verdict: "wrong-purpose",
    isBroken: isFalse("selfEmployment.onList"),
  },
  {
    rule: "R053",
    sentence: "local-work",
    verdict: "wrong-purpose",
    isBroken: (view) =>
      view.route.id === "work"
        ? false
        : anyOf(truthOf(view.facts, "trip.handsOnWork"), truthOf(view.facts, "trip.localPayment")),
  },
  {
    rule: "R166",
    sentence: "deposit",
    isBroken: (view) =>
      ofKind(view, "bank-statement").length === 0
        ? false
        : bothOf(
            truthOf(view.facts, "funding.hasLargeRecentDeposit"),
            () => inSlot(view, "deposit-explanation-note").length === 0,
          ),
  },
  {
    rule: "R171",
    sentence: "currency",
    isBroken: (view) =>
      ofKind(view, "bank-statement").length === 0
        ? false
        : bothOf(
            truthOf(view.facts, "funding.statementCurrencyUnfamiliar"),
            () => inSlot(view, "currency-note").length === 0,
          ),
  },
];

/** Runs the table. */
export function checkFacts(view: PackView): readonly RuleOutput[] {
  return FACT_RULES.flatMap(({ rule, sentence, isBroken, verdict, severity }) => {
    const answer = isBroken(view);
    if (answer === false) return [];
    if (answer === null) return [question(rule)];
    return [
      draft({
        rule,
        verdict: verdict ?? "missing",
        sentence,
        ...(severity === undefined ? {} : { severity }),
        causes: [`fact/${rule}/${sentence}`],
      }),
    ];
  });
}
