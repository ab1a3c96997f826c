import type { FieldName } from "#shared/domain/document.ts";
import type { PersonId } from "#shared/domain/ids.ts";
import { type Comparison, compareDateValues, compareNumberValues } from "../comparing.ts";
import type { Located } from "../draft.ts";
import { isOcr, partsOf } from "../judge.ts";
import { compareClaims, compareWithClosest, gapOf } from "./compareClaims.ts";
import { located } from "./mentions.ts";
import { fieldsOfClaim } from "./nameClaims.ts";
import type { PackView } from "./packView.ts";

/** What other papers say in unison, one slip away from what was read in the passport. */
export interface OddReference {
  readonly facet: "name" | FieldName;
  /** As read in the passport. */
  readonly read: readonly Located[];
  /** As the others have it, one value a paper. */
  readonly others: readonly Located[];
}

const VALUES: readonly (readonly [FieldName, (a: Located, b: Located) => Comparison])[] = [
  ["passportNumber", (a, b) => compareNumberValues(partsOf(a.field), partsOf(b.field))],
  ["birthDate", (a, b) => compareDateValues(partsOf(a.field), partsOf(b.field))],
];

/**
 * Where two papers or more agree with each other, none agrees with the passport, and only a slip is between them, it is
 * the passport that was misread: one question instead of many accusations. A machine-readable zone's numbers and dates
 * are held by check digits, so they are never the odd one out; its name is.
 */
export function oddReferences(view: PackView, person: PersonId): readonly OddReference[] {
  const reference = view.references.get(person);
  if (reference?.kind !== "passport") return [];
  const mentions = view.mentions.filter(
    (mention) =>
      mention.person === person &&
      mention.document.id !== reference.document.id &&
      mention.document.translationOf === null &&
      !view.strangers.has(mention.document.id),
  );
  const odd: OddReference[] = [];
  const { context } = reference;
  const claims = mentions.flatMap(({ names }) => names.slice(0, 1));
  const compared = claims.map((claim) => compareWithClosest(claim, reference.names, context));
  const near = claims.filter((_claim, index) => [2, 3].includes(gapOf(compared[index] ?? NOTHING)));
  const [first] = near;
  if (
    first !== undefined &&
    near.length >= 2 &&
    compared.every((one) => one === null || gapOf(one) > 1) &&
    near.every((claim) => gapOf(compareClaims(claim, first, context)) <= 1)
  ) {
    odd.push({
      facet: "name",
      read: reference.names
        .slice(0, 1)
        .flatMap((claim) => fieldsOfClaim(claim).map((field) => ({ document: claim.document, field }))),
      others: near.flatMap((claim) =>
        fieldsOfClaim(claim)
          .slice(0, 1)
          .map((field) => ({ document: claim.document, field })),
      ),
    });
  }
  for (const [name, compare] of VALUES) {
    const own = reference.values(name);
    if (own.length === 0 || own.some(({ field }) => field.source === "mrz" || !isOcr(field))) continue;
    const others = mentions.flatMap((mention) => located(mention, name).slice(0, 1));
    const differing = others.filter((value) => own.every((one) => compare(value, one).verdict !== "same"));
    const [one] = differing;
    if (one === undefined || differing.length < 2 || differing.length < others.length) continue;
    const isSlip = own.some((value) => compare(one, value).near || compare(one, value).verdict === "likely_ocr");
    if (isSlip && differing.every((value) => compare(value, one).verdict === "same"))
      odd.push({ facet: name, read: own, others: differing });
  }
  return odd;
}

const NOTHING: Comparison = { verdict: "different", flags: ["too_little_overlap"], because: [], near: false };
