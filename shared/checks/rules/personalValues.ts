import type { DocumentKind, FieldName, PackDocument } from "#shared/domain/document.ts";
import { fitsPassportShape } from "#shared/matching/passportNumberShapes.ts";
import {
  type Comparison,
  compareCodeValues,
  compareDateValues,
  compareNumberValues,
  type ValueParts,
} from "../comparing.ts";
import { bothSides, differenceWord, fixerOf, printed } from "../describe.ts";
import { draft, type Located, type RuleOutput } from "../draft.ts";
import { judge, partsOf } from "../judge.ts";
import { RULE_CATALOGUE, ruleApplies } from "../ruleCatalogue.ts";
import { addDays } from "../view/isoDates.ts";
import { located, type ResolvedMention } from "../view/mentions.ts";
import { inSlot, ofKind, type PackView, valuesOf } from "../view/packView.ts";
import type { Reference } from "../view/references.ts";
import { tripDay } from "../view/trip.ts";
import { fixRule, personWord } from "./nameDraft.ts";

interface ValueRule {
  readonly field: FieldName;
  readonly compare: (a: ValueParts, b: ValueParts) => Comparison;
  /** The rule that a difference breaks; null where the paper is not asked. */
  readonly ruleFor: (view: PackView, document: PackDocument, person: string) => string | null;
}

const PAST = new Set(["old-passport-copy", "previous-passports", "prior-kz-visas", "prior-visas-travel-history"]);

/** Values that tell one person from another. */
const IDENTIFYING: ReadonlySet<FieldName> = new Set(["passportNumber", "birthDate", "personalNumber"]);

/** Papers that repeat how long the passport is valid. */
const SHOWS_EXPIRY: ReadonlySet<DocumentKind> = new Set([
  "application-form",
  "invitation",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "cover-letter",
]);

const RULES: readonly ValueRule[] = [
  {
    field: "passportNumber",
    compare: compareNumberValues,
    ruleFor: (view, document, person) =>
      PAST.has(document.slot ?? "") || document.kind === "passport-copy"
        ? null
        : ruleByPaper(view, document, person, "R001"),
  },
  {
    field: "birthDate",
    compare: compareDateValues,
    ruleFor: (view, document, person) => ruleByPaper(view, document, person, "R005"),
  },
  {
    field: "personalNumber",
    compare: compareNumberValues,
    ruleFor: (view, document, person) => ruleByPaper(view, document, person, "R001"),
  },
  {
    field: "nationality",
    compare: compareCodeValues,
    ruleFor: (view, { kind }, person) =>
      person !== view.sponsor && (kind === "application-form" || kind === "invitation") ? "R006" : null,
  },
  {
    field: "expiryDate",
    compare: compareDateValues,
    ruleFor: (view, { kind }, person) => (person !== view.sponsor && SHOWS_EXPIRY.has(kind) ? "R007" : null),
  },
  {
    field: "issueDate",
    compare: compareDateValues,
    ruleFor: (view, { kind }, person) => (person !== view.sponsor && kind === "application-form" ? "R007" : null),
  },
  {
    field: "sex",
    compare: compareCodeValues,
    ruleFor: (view, _document, person) => (person === view.sponsor ? null : "R013"),
  },
];

/** Translations, consents, issued visas and the sponsor's papers have rules of their own; else the given one. */
function ruleByPaper(view: PackView, document: PackDocument, person: string, otherwise: string): string {
  if (document.translationOf !== null) return "R183";
  const special =
    document.kind === "consent"
      ? "R108"
      : document.kind === "visa"
        ? "R210"
        : person === view.sponsor
          ? "R100"
          : otherwise;
  return ruleApplies(special, view.route.id, view.route.variantOf) ? special : otherwise;
}

/** R001, R005, R006, R007, R008, R010, R013, R100, R183: a person's numbers and dates against the person's own paper. */
export function checkPersonalValues(view: PackView): readonly RuleOutput[] {
  return view.mentions.flatMap((mention) => {
    const reference = mention.person === null ? undefined : view.references.get(mention.person);
    if (reference === undefined || mention.person === null) return [];
    // Without a passport the reference is what most papers say: the paper that it begins with may be the odd one out.
    if (reference.document.id === mention.document.id && reference.kind !== "papers") return [];
    if (view.strangers.has(mention.document.id)) return [];
    const { person } = mention;
    return RULES.flatMap((rule) => checkValue(view, mention, person, reference, rule));
  });
}

function checkValue(
  view: PackView,
  mention: ResolvedMention,
  person: string,
  reference: Reference,
  { field, compare, ruleFor }: ValueRule,
): readonly RuleOutput[] {
  const rule = ruleFor(view, mention.document, person);
  const own = reference.values(field).filter(({ document }) => document.id !== mention.document.id);
  const values = located(mention, field);
  if (rule === null || own.length === 0 || values.length === 0) return [];
  const compared = values
    .filter((value) => !IDENTIFYING.has(field) || !isSomebodyElses(view, value, reference, compare))
    .flatMap((value) => closest(value, own, compare));
  const wrong = compared.filter(({ comparison }) => comparison.verdict !== "same");
  const [worst] = wrong.sort((a, b) => Number(b.comparison.near) - Number(a.comparison.near));
  if (worst === undefined) return [];
  const agreed = wrong.length < compared.length;
  // Countries have numbers of their own for people; only a slip in the same number is worth a word.
  if (field === "personalNumber" && !worst.comparison.near && worst.comparison.verdict === "different") return [];
  if (field === "expiryDate" && !isOfPassport(view, worst)) return [];
  // A second value on the same paper that is quite another one stands for something else.
  if (agreed && !worst.comparison.near) return [];
  const other = field === "passportNumber" ? otherPassport(view, worst.value, reference) : null;
  const named = other ?? rule;
  const judgement = judge(worst.comparison, [worst.value.field], RULE_CATALOGUE[named]?.severity ?? "warning");
  if (judgement === null) return [];
  const rightInTranslation = view.mentions.some(
    (other) =>
      other.document.translationOf === mention.document.id &&
      other.person === person &&
      located(other, field).some((value) => closest(value, own, compare)[0]?.comparison.verdict === "same"),
  );
  const doubtful =
    worst.value.field.source === "ocr" &&
    (agreed || rightInTranslation || (field === "passportNumber" && isNumberOfThePaper(worst, mention, reference)));
  return [
    draft({
      rule: named,
      verdict: doubtful ? "possible-misread" : judgement.verdict,
      severity: doubtful ? "warning" : judgement.severity,
      odd: [worst.value],
      against: [worst.against],
      fixer: fixerOf(view, mention.document),
      params: {
        ...bothSides(view, worst.value, worst.against),
        person: personWord(view, person),
        difference: differenceWord(worst.comparison),
      },
      because: [...worst.comparison.flags, ...worst.comparison.because, ...fixRule(view, mention.document)],
      causes: [`${mention.document.id}/${field}/${person}`],
    }),
  ];
}

/** Not even the shape of that state's passports, on a paper that has numbers of its own: the certificate's number (names.md 5.2). */
function isNumberOfThePaper({ value, comparison }: Compared, { document }: ResolvedMention, own: Reference): boolean {
  if (comparison.near || document.kind === "application-form" || document.kind === "invitation") return false;
  const state = own.context.nationality;
  const fits = (number: Located | undefined): boolean =>
    number !== undefined && fitsPassportShape(number.field.value, state) === "fits";
  return fits(own.values("passportNumber")[0]) && fitsPassportShape(value.field.value, state) === "does-not-fit";
}

/** Beside the form, "valid until" may speak of the visa or the letter: a passport outlasts the trip by half a year. */
function isOfPassport(view: PackView, { value, comparison }: Compared): boolean {
  if (value.document.kind === "application-form" || comparison.near) return true;
  const leaves = tripDay(view, "to")?.date ?? view.today;
  return value.field.value > addDays(leaves, 180);
}

/** A value that is exactly another known person's was read from that person's line. */
function isSomebodyElses(view: PackView, value: Located, own: Reference, compare: ValueRule["compare"]): boolean {
  return [...view.references.values()].some(
    (other) =>
      other !== own &&
      other
        .values(value.field.name)
        .some(({ field }) => compare(partsOf(value.field), partsOf(field)).verdict === "same") &&
      !own
        .values(value.field.name)
        .some(({ field }) => compare(partsOf(value.field), partsOf(field)).verdict === "same"),
  );
}

interface Compared {
  readonly value: Located;
  readonly against: Located;
  readonly comparison: Comparison;
}

function closest(value: Located, own: readonly Located[], compare: ValueRule["compare"]): readonly Compared[] {
  const compared = own.map((against) => ({
    value,
    against,
    comparison: compare(partsOf(value.field), partsOf(against.field)),
  }));
  const order = ["same", "same_translit", "likely_ocr", "different"];
  return compared.sort((a, b) => order.indexOf(a.comparison.verdict) - order.indexOf(b.comparison.verdict)).slice(0, 1);
}

/** R008 and R010: the number is that of another passport of the same person. */
function otherPassport(view: PackView, value: Located, reference: Reference): string | null {
  const isSame = (document: PackDocument): boolean =>
    valuesOf(document, "passportNumber").some(
      ({ field }) => compareNumberValues(partsOf(field), partsOf(value.field)).verdict === "same",
    );
  if (inSlot(view, ...PAST).some(isSame)) return "R010";
  const second = ofKind(view, "passport-copy").filter(
    (document) => document.id !== reference.document.id && document.slot === reference.document.slot,
  );
  return second.some(isSame) ? "R008" : null;
}

/** The values of a paper, printed, for a question. */
export function printedAll(values: readonly Located[]): string {
  return [...new Set(values.map(printed))].join(", ");
}
