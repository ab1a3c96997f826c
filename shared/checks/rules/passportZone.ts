import type { Field, FieldName } from "#shared/domain/document.ts";
import {
  type Comparison,
  compareCodeValues,
  compareDateValues,
  compareNumberValues,
  type ValueParts,
} from "../comparing.ts";
import { bothSides, paperWord, paperWords } from "../describe.ts";
import { draft, type Located, type RuleOutput } from "../draft.ts";
import { partsOf } from "../judge.ts";
import { compareClaims, gapOf } from "../view/compareClaims.ts";
import { fieldsOfClaim, isCyrillic, type NameClaim, spellingOf } from "../view/nameClaims.ts";
import { type PackView, valuesOf } from "../view/packView.ts";
import { isCurrentPassport, type Reference } from "../view/references.ts";
import { oddReferences } from "../view/referenceTrust.ts";

const COMPARED: readonly (readonly [FieldName, (a: ValueParts, b: ValueParts) => Comparison])[] = [
  ["passportNumber", compareNumberValues],
  ["birthDate", compareDateValues],
  ["expiryDate", compareDateValues],
  ["nationality", compareCodeValues],
  ["sex", compareCodeValues],
];

/** Codes under no check digit: what was read off the picture unsurely on either side accuses nobody. */
const SURE_CODE = 0.86;

/** R002: the machine-readable zone is there, holds, and says what the printed zone says. */
export function checkPassportZone(view: PackView): readonly RuleOutput[] {
  return [...checkOddReference(view), ...checkZone(view)];
}

/** The passport itself was misread: asked once, and nobody else is accused. */
function checkOddReference(view: PackView): readonly RuleOutput[] {
  return [...view.references.keys()].flatMap((person) =>
    oddReferences(view, person).map(({ facet, read, others }) => {
      const [first] = read;
      return draft({
        rule: "R002",
        verdict: "possible-misread",
        severity: "warning",
        sentence: "odd-reference",
        field: first?.field.name ?? null,
        odd: read,
        against: others,
        params: {
          field: first === undefined ? "" : facet === "name" ? "@field.fullName" : `@field.${facet}`,
          value: read.map(({ field }) => field.value).join(" "),
          expected: [...new Set(others.map(({ field }) => field.value))].join(", "),
          documents: paperWords(others.map(({ document }) => document)),
        },
        because: ["all-others-agree"],
        causes: [
          `${first?.document.id ?? ""}/${facet}`,
          ...view.input.documents.map(({ id }) => `${id}/${facet}/${person}`),
        ],
      });
    }),
  );
}

function checkZone(view: PackView): readonly RuleOutput[] {
  const passports = view.input.documents.filter(isCurrentPassport);
  const reference = view.references.get(view.applicant);
  if (passports.length === 0) return reference === undefined ? [] : [noReference(view, reference)];
  if (reference?.kind !== "passport") {
    const [first] = passports;
    if (first === undefined || (first.person !== null && first.person !== view.applicant)) return [];
    return [
      draft({
        rule: "R002",
        verdict: "unreadable",
        severity: "warning",
        sentence: "unreadable",
        papers: [first.id],
        params: { document: paperWord(first) },
        causes: [`${first.id}/zone`],
      }),
    ];
  }
  return passports.flatMap((document) => {
    const zone = readingOf(view, document.pageIds);
    const fields = document.fields.filter(({ source }) => source === "mrz");
    if (fields.length === 0) return [withoutZone(document.id, paperWord(document))];
    if (zone !== null && !zone.valid && zone.agreeingReadings >= 2 && Object.values(zone.checks).includes(false)) {
      return [brokenDigits(document.id, paperWord(document), Object.entries(zone.checks))];
    }
    return [...compareZones(view, document.id), ...compareNames(view, document.id)];
  });
}

function readingOf(view: PackView, pageIds: readonly string[]) {
  return pageIds.map((pageId) => view.input.recognised?.[pageId]?.mrz ?? null).find((mrz) => mrz !== null) ?? null;
}

function noReference(view: PackView, reference: Reference): RuleOutput {
  return draft({
    rule: "R002",
    verdict: "missing",
    severity: "warning",
    sentence: "no-reference",
    papers: [reference.document.id],
    params: { reference: paperWord(reference.document), person: "@person.applicant" },
    causes: [`reference/${view.applicant}`],
  });
}

function withoutZone(document: string, word: string): RuleOutput {
  return draft({
    rule: "R002",
    verdict: "unreadable",
    severity: "warning",
    sentence: "printed-only",
    papers: [document],
    params: { document: word },
    causes: [`${document}/zone`],
  });
}

function brokenDigits(document: string, word: string, checks: readonly (readonly [string, unknown])[]): RuleOutput {
  const broken = checks.filter(([, holds]) => holds === false).map(([name]) => `@check.${name}`);
  return draft({
    rule: "R002",
    verdict: "possible-misread",
    severity: "warning",
    sentence: "check-digits",
    papers: [document],
    params: { document: word, checks: broken.join(", ") },
    because: broken,
    causes: [`${document}/zone`],
  });
}

/** Numbers and dates: the zone's check digits hold, so the printed zone is what was misread, or was altered. */
function compareZones(view: PackView, id: string): readonly RuleOutput[] {
  const document = view.input.documents.find((one) => one.id === id);
  if (document === undefined) return [];
  return COMPARED.flatMap(([name, compare]) => {
    const zone = valuesOf(document, name).find(({ field }) => field.source === "mrz");
    const printed = valuesOf(document, name).filter(({ field }) => field.source !== "mrz");
    if (zone === undefined || printed.length === 0) return [];
    const compared = printed.map((value) => ({
      value,
      comparison: compare(partsOf(value.field), partsOf(zone.field)),
    }));
    if (compared.some(({ comparison }) => comparison.verdict === "same")) return [];
    const [first] = compared;
    if (first === undefined || isOtherField(document.fields, first.value.field)) return [];
    if (compare === compareCodeValues && [first.value, zone].some(({ field }) => field.confidence < SURE_CODE))
      return [];
    const supported = isElsewhere(view, document.id, name, first.value, compare);
    // The reader's own slip, seen against check digits that hold, is nothing to bother anybody with.
    if (!supported && (first.comparison.near || first.comparison.verdict === "likely_ocr")) return [];
    const sure = first.value.field.source !== "ocr" || (supported && first.value.field.confidence >= 0.86);
    return [
      draft({
        rule: "R002",
        verdict: sure ? "mismatch" : "possible-misread",
        severity: sure ? "blocker" : "warning",
        odd: [first.value],
        against: [zone],
        params: bothSides(view, first.value, zone),
        because: first.comparison.flags,
        causes: [`${document.id}/${name}`],
      }),
    ];
  });
}

/** A printed date that is another date of the zone was read from under the wrong caption. */
function isOtherField(fields: readonly Field[], value: Field): boolean {
  return fields.some((field) => field.source === "mrz" && field.name !== value.name && field.value === value.value);
}

function isElsewhere(
  view: PackView,
  id: string,
  name: FieldName,
  value: Located,
  compare: (a: ValueParts, b: ValueParts) => Comparison,
): boolean {
  return view.mentions.some(
    ({ document, fields, person }) =>
      document.id !== id &&
      person === view.applicant &&
      fields.some((field) => field.name === name && compare(partsOf(field), partsOf(value.field)).verdict === "same"),
  );
}

/** The name line has no check digit: it and the printed name must confirm each other, or other papers must. */
function compareNames(view: PackView, id: string): readonly RuleOutput[] {
  const reference = [...view.references.values()].find(({ document }) => document.id === id);
  if (reference === undefined) return [];
  const zone = reference.names.find(({ parts }) => parts.mrz === true);
  const printed = reference.names.filter(({ parts }) => parts.mrz !== true);
  if (zone === undefined || printed.length === 0) return [];
  const { context } = reference;
  const latin = printed.filter((claim) => !isCyrillic(spellingOf(claim)));
  const compared = (latin.length > 0 ? latin : printed).map((claim) => compareClaims(claim, zone, context));
  if (compared.some((one) => gapOf(one) <= 1)) return [];
  const [first] = compared.sort((a, b) => gapOf(a) - gapOf(b));
  if (first === undefined || isConfirmed(view, id, zone)) return [];
  const [odd] = fieldsOfClaim(first.claim);
  const [against] = fieldsOfClaim(zone);
  if (odd === undefined || against === undefined) return [];
  const text = odd.source !== "ocr";
  return [
    draft({
      rule: "R002",
      verdict: text ? "mismatch" : "possible-misread",
      severity: text ? "blocker" : "warning",
      sentence: text ? "mismatch" : "name-doubtful",
      odd: fieldsOfClaim(first.claim).map((field) => ({ document: first.claim.document, field })),
      against: fieldsOfClaim(zone).map((field) => ({ document: zone.document, field })),
      params: {
        ...bothSides(view, { document: zone.document, field: odd }, { document: zone.document, field: against }),
        value: spellingOf(first.claim),
        expected: spellingOf(zone),
      },
      because: first.flags,
      causes: [`${id}/name`],
    }),
  ];
}

/** Whether another paper spells the name as the zone does. */
function isConfirmed(view: PackView, id: string, zone: NameClaim): boolean {
  return view.mentions.some(
    ({ document, names, person }) =>
      document.id !== id &&
      person === view.applicant &&
      names.some(
        (claim) => compareClaims(claim, zone, { nationality: view.nationality, cyrillic: [] }).verdict === "same",
      ),
  );
}
