import type { Field } from "#shared/domain/document.ts";
import type { FindingVerdict, Severity } from "#shared/domain/finding.ts";
import type { Comparison, ValueParts } from "./comparing.ts";
import { atMost } from "./draft.ts";

/** Below this, a value read by OCR that is one slip away is asked about, not accused (names.md 3.8: "below about 80"). */
const SURE_OF_A_SLIP = 0.8;
/** Below this, any value read by OCR is only asked about. */
export const SURE_OF_A_VALUE = 0.6;

export interface Judgement {
  readonly verdict: FindingVerdict;
  readonly severity: Severity;
}

/** Below this, a name is no reading at all. */
export const READ_AT_ALL = 0.4;

/** Whether the value went through the reader's eyes. */
export function isOcr(field: Field): boolean {
  return field.source === "ocr" || field.source === "mrz";
}

export function partsOf(field: Field): ValueParts {
  return {
    value: field.value,
    raw: field.raw,
    ocr: isOcr(field),
    ...(field.candidates === undefined ? {} : { candidates: field.candidates }),
  };
}

/**
 * What a comparison means for the applicant (names.md 3.7): null for nothing to say. `fields` are the values behind
 * it: their confidence decides whether a difference is a claim or a question.
 */
export function judge(comparison: Comparison, fields: readonly Field[], severity: Severity): Judgement | null {
  switch (comparison.verdict) {
    case "same":
      return null;
    case "same_translit":
      return { verdict: "variant", severity: atMost(severity, "warning") };
    case "likely_ocr":
      return { verdict: "possible-misread", severity: atMost(severity, "warning") };
    case "different": {
      // Half a name that agrees: the reader lost the rest, which is no mistake of the paper.
      if (comparison.flags.includes("too_little_overlap") && fields.some((field) => field.source === "ocr"))
        return null;
      const read = fields.filter(isOcr).map(({ confidence }) => confidence);
      const swapped = comparison.flags.includes("transposition") || comparison.flags.includes("day_month_swapped");
      const needed = comparison.near && !swapped ? SURE_OF_A_SLIP : SURE_OF_A_VALUE;
      if (Math.min(1, ...read) < needed) return { verdict: "possible-misread", severity: atMost(severity, "warning") };
      return { verdict: "mismatch", severity };
    }
  }
}

/** Whether a value read by OCR is too unsure to claim anything by it. */
export function isDoubtful(field: Field): boolean {
  return field.source === "ocr" && field.confidence < SURE_OF_A_VALUE;
}
