import { type Comparison, compareNameParts, type NameContext, type NameParts } from "../comparing.ts";
import { fieldsOfClaim, isCyrillic, type NameClaim, spellingOf } from "./nameClaims.ts";

/** A claim held against the closest spelling of a reference. */
export interface ClaimComparison extends Comparison {
  readonly claim: NameClaim;
  readonly against: NameClaim;
  /** Which part differs; "whole" where the paper does not label parts, or both do. */
  readonly part: "surname" | "given" | "whole";
}

const ORDER = ["same", "same_translit", "likely_ocr", "different"] as const;

/** Smaller is closer: 0 same ... 3 one slip away, 4 something in common, 5 another name. */
export function gapOf(comparison: Comparison): number {
  if (comparison.verdict !== "different") return ORDER.indexOf(comparison.verdict);
  return comparison.near ? 3 : comparison.flags.includes("too_little_overlap") ? 5 : 4;
}

/**
 * The claim against the closest spelling of its own script, else of the other; null where there is nothing to
 * compare. A machine-readable zone of the other script has the last word where the printed line may be misread.
 */
export function compareWithClosest(
  claim: NameClaim,
  spellings: readonly NameClaim[],
  context: NameContext,
): ClaimComparison | null {
  let best: ClaimComparison | null = null;
  const whole = spellings.filter(isWhole);
  const able = isWhole(claim) && whole.length > 0 ? whole : spellings;
  const sameScript = able.filter(
    (against) => isCyrillic(spellingOf(against)) === isCyrillic(spellingOf(claim)) && fieldsOfClaim(against).length > 0,
  );
  for (const against of sameScript.length > 0 ? sameScript : able) {
    const comparison = compareClaims(claim, against, context);
    if (best === null || gapOf(comparison) < gapOf(best)) best = comparison;
  }
  if (best === null || gapOf(best) <= 1 || !best.against.parts.ocr || best.against.parts.mrz === true) return best;
  for (const zone of spellings.filter(({ parts }) => parts.mrz === true)) {
    const comparison = compareClaims(claim, zone, context);
    if (gapOf(comparison) <= 1) return comparison;
  }
  return best;
}

/** Half a name, where the reader lost the other half, agrees with too much. */
function isWhole({ surname, given, full }: NameClaim): boolean {
  if (surname !== null && given !== null) return true;
  return full !== null && /\p{L}\s+\p{L}/u.test(full.value.trim());
}

/** Two claims; where both label surname and given names, says which of them differs. */
export function compareClaims(claim: NameClaim, against: NameClaim, context: NameContext): ClaimComparison {
  const a = claim.parts;
  const b = against.parts;
  if (a.full === undefined && (a.surname === undefined) !== (a.given === undefined)) {
    const part = a.surname === undefined ? "given" : "surname";
    if (b[part] !== undefined) return { ...comparePart(a, b, part, context), claim, against, part };
  }
  const whole = compareNameParts(a, b, context);
  const labelled = [a.surname, a.given, b.surname, b.given].every((part) => part !== undefined);
  if (whole.verdict === "same" || !labelled) return { ...whole, claim, against, part: "whole" };
  const surname = comparePart(a, b, "surname", context);
  const given = comparePart(a, b, "given", context);
  if (surname.verdict === "same" && given.verdict === "same") return { ...whole, claim, against, part: "whole" };
  const mixed: Comparison = {
    verdict: whole.verdict,
    flags: [...new Set([...whole.flags, ...surname.flags, ...given.flags])],
    because: whole.because,
    near: surname.near || given.near ? gapOf(surname) <= 3 && gapOf(given) <= 3 : whole.near,
  };
  if (given.verdict === "same") return { ...surname, claim, against, part: "surname" };
  if (surname.verdict === "same") return { ...given, claim, against, part: "given" };
  return { ...mixed, claim, against, part: "whole" };
}

function comparePart(a: NameParts, b: NameParts, part: "surname" | "given", context: NameContext): Comparison {
  const only = (side: NameParts): NameParts => {
    const value = side[part];
    const { surname: _surname, given: _given, full: _full, ...rest } = side;
    return { ...rest, ...(value === undefined ? {} : { [part]: value }) };
  };
  return compareNameParts(only(a), only(b), context);
}

/** Whether any word of the name is a word of the reference's. */
export function sharesWord(claim: NameClaim, spellings: readonly NameClaim[], context: NameContext): boolean {
  const words = (one: NameClaim) =>
    spellingOf(one)
      .split(/[^\p{L}]+/u)
      .filter((word) => [...word].length > 2);
  const { surname: _surname, given: _given, full: _full, ...side } = claim.parts;
  return spellings.some((against) =>
    words(against).some((wanted) =>
      words(claim).some(
        (full) => gapOf(compareNameParts({ ...side, full }, { full: wanted, ocr: against.parts.ocr }, context)) <= 1,
      ),
    ),
  );
}

/** Whether the given names agree, also where the paper prints one full name; a surname may be another. */
export function sharesGivenNames(claim: NameClaim, spellings: readonly NameClaim[], context: NameContext): boolean {
  return spellings.some(({ parts, given }) => {
    if (parts.given === undefined || given === null) return false;
    const { surname: _surname, full, given: own, ...side } = claim.parts;
    const wanted: NameParts = { given: parts.given, ocr: parts.ocr };
    const candidates = own === undefined ? (full ?? "").split(/[\s,]+/).filter((word) => word.length > 2) : [own];
    return candidates.some((candidate) => gapOf(compareNameParts({ ...side, given: candidate }, wanted, context)) <= 1);
  });
}
