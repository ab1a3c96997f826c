import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import { compareDateValues } from "../comparing.ts";
import { bothSides, differenceWord, fixerOf, mendWord, paperWord } from "../describe.ts";
import { draft, type Located, question, type RuleOutput } from "../draft.ts";
import { isDoubtful, judge, partsOf } from "../judge.ts";
import { ruleApplies } from "../ruleCatalogue.ts";
import { dateOfFact } from "../view/caseFacts.ts";
import { daysBetween } from "../view/isoDates.ts";
import { ofKind, type PackView, wordingOf } from "../view/packView.ts";
import { dateOn, readingsOf, tripDay } from "../view/trip.ts";

const LETTERS = [
  "cover-letter",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "support-letter",
] as const;

/** R060 to R063, R067: trip dates on form, invitation and letters, and the plan within the invitation's window. */
export function checkTripDates(view: PackView): readonly RuleOutput[] {
  const known = (document: PackDocument): boolean => !view.strangers.has(document.id);
  const [invitation] = ofKind(view, "invitation").filter(known);
  const [form] = ofKind(view, "application-form").filter(known);
  const outputs: RuleOutput[] = [];
  if (form !== undefined && invitation !== undefined) outputs.push(...checkFormAgainst(view, form, invitation));
  const standard = form ?? invitation;
  if (standard !== undefined) {
    for (const letter of ofKind(view, ...LETTERS).filter(known)) {
      outputs.push(...checkLetter(view, letter, standard, invitation));
    }
  }
  return [...outputs, ...checkPlan(view, invitation), ...checkDays(view, invitation)];
}

const ENDS = ["stayFrom", "stayTo"] as const;

/** R060. Within the invitation's window, but not equal to it, is a point to look at and no mistake. */
function checkFormAgainst(view: PackView, form: PackDocument, invitation: PackDocument): readonly RuleOutput[] {
  const from = dateOn(invitation, "stayFrom");
  const to = dateOn(invitation, "stayTo");
  return ENDS.flatMap((name) => {
    const asked = dateOn(form, name);
    const invited = name === "stayFrom" ? from : to;
    if (asked === null || invited === null) return [];
    const comparison = compareDateValues(partsOf(asked.field), partsOf(invited.field));
    if (comparison.verdict === "same") return [];
    const inside =
      from !== null &&
      to !== null &&
      readingsOf(asked).some((date) => date >= from.field.value && date <= to.field.value);
    const judgement = judge(comparison, [asked.field, invited.field], "blocker");
    if (judgement === null) return [];
    const wide = inside && comparison.verdict === "different";
    return [
      draft({
        rule: "R060",
        verdict: wide ? "variant" : judgement.verdict === "mismatch" ? "out-of-range" : judgement.verdict,
        severity: wide ? "warning" : judgement.severity,
        sentence: wide ? "inside" : judgement.verdict === "mismatch" ? "out-of-range" : judgement.verdict,
        odd: [asked],
        against: [invited],
        fixer: "applicant",
        params: { ...bothSides(view, asked, invited), difference: differenceWord(comparison) },
        because: comparison.flags,
        causes: [`${form.id}/${name}`],
      }),
    ];
  });
}

/** R061, R067: a letter says the form's dates, or lies within the invitation's window where the form is silent. */
function checkLetter(
  view: PackView,
  letter: PackDocument,
  standard: PackDocument,
  invitation: PackDocument | undefined,
): readonly RuleOutput[] {
  return ENDS.flatMap((name) => {
    const said = dateOn(letter, name);
    const wanted = dateOn(standard, name) ?? dateOn(invitation, name);
    if (said === null || wanted === null) return [];
    const alternatives = [wanted, dateOn(invitation, name)].filter((one) => one !== null);
    const compared = alternatives.map((one) => compareDateValues(partsOf(said.field), partsOf(one.field)));
    const [comparison] = compared;
    if (comparison === undefined || compared.some(({ verdict }) => verdict === "same")) return [];
    const judgement = judge(comparison, [said.field, wanted.field], "warning");
    if (judgement === null) return [];
    const isUndertaking = letter.kind === "support-letter" && ruleApplies("R067", view.route.id, view.route.variantOf);
    return [
      draft({
        rule: isUndertaking ? "R067" : "R061",
        ...judgement,
        odd: [said],
        against: [wanted],
        fixer: fixerOf(view, letter),
        params: { ...bothSides(view, said, wanted), difference: differenceWord(comparison) },
        because: comparison.flags,
        causes: [`${letter.id}/${name}`],
      }),
    ];
  });
}

/** R062: the plan, as the user gave it, lies within the invitation's window. */
function checkPlan(view: PackView, invitation: PackDocument | undefined): readonly RuleOutput[] {
  const from = dateOn(invitation, "stayFrom");
  const to = dateOn(invitation, "stayTo");
  if (invitation === undefined) return [];
  const planned: readonly (readonly [string, string, FieldName])[] = [
    ["case.plannedEntry", dateOfFact(view.facts, "case.plannedEntry"), "stayFrom"],
    ["case.plannedExit", dateOfFact(view.facts, "case.plannedExit"), "stayTo"],
  ];
  return planned.flatMap(([fact, date, field]) => {
    if (date === "") return [];
    const early = from !== null && readingsOf(from).every((start) => date < start) ? from : null;
    const late = to !== null && readingsOf(to).every((end) => date > end) ? to : null;
    const limit = early ?? late;
    if (limit === null) return [];
    const doubtful = isDoubtful(limit.field) || isSlipOfTheReader(limit, date);
    return [
      draft({
        rule: "R062",
        verdict: doubtful ? "possible-misread" : "out-of-range",
        severity: doubtful ? "warning" : "blocker",
        sentence: early === null ? "late" : "early",
        field,
        against: [limit],
        odd: [],
        fixer: fixerOf(view, invitation),
        params: {
          planned: date,
          what: `@fact.${fact}`,
          document: paperWord(invitation),
          page: limit.field.pageNumber,
          limit: limit.field.value,
          mend: mendWord(view, invitation),
        },
        causes: [`plan/${field}`],
      }),
    ];
  });
}

/** The window ends where the plan does, but for a digit that readers take for another. */
function isSlipOfTheReader(limit: Located, planned: string): boolean {
  const given = { value: planned, raw: planned, ocr: false };
  return compareDateValues(partsOf(limit.field), given).verdict === "likely_ocr";
}

const DAYS_OF_STAY =
  /(?:stay|days|duration|срок пребывания|пребывани\p{L}*|болу мерзімі)[^\n\d]{0,40}?(\d{1,3})\s*(?:\(.{0,30}\)\s*)?(?:days?|дн\p{L}*|суток|күн)/iu;

/** Days of stay that the invitation allows, as far as its words say; null where they do not. */
function allowedDays(view: PackView, invitation: PackDocument): number | null {
  const found = DAYS_OF_STAY.exec(wordingOf(view, invitation))?.[1];
  return found === undefined ? null : Number(found);
}

/** R063: validity window and allowed stay are different things. */
function checkDays(view: PackView, invitation: PackDocument | undefined): readonly RuleOutput[] {
  const from = tripDay(view, "from");
  const to = tripDay(view, "to");
  if (invitation === undefined || from === null || to === null || to.date < from.date) return [];
  const allowed = allowedDays(view, invitation);
  const days = daysBetween(from.date, to.date) + 1;
  if (allowed === null) return [question("R063", { days, document: paperWord(invitation) }, [invitation.id])];
  // Entry and exit days are counted differently by different posts, so one day more is not held against anybody.
  if (days <= allowed + 1) return [];
  const odd: readonly Located[] = [from.at, to.at].filter((at) => at !== null);
  return [
    draft({
      rule: "R063",
      verdict: "out-of-range",
      field: "stayTo",
      odd,
      papers: [invitation.id],
      params: { days, allowed, document: paperWord(invitation), from: from.date, to: to.date },
      causes: ["plan/days"],
    }),
  ];
}
