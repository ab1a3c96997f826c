import { assertNever } from "../domain/assertNever.ts";
import type { CompareContext } from "./compareContext.ts";
import { compareDates } from "./compareDates.ts";
import { compareNames } from "./compareNames.ts";
import { compareNumbers } from "./compareNumbers.ts";
import type { CompareResult } from "./verdict.ts";
import { compareVisaCodes } from "./visaCode.ts";

export const COMPARE_KINDS = ["name", "number", "date", "visa-code"] as const;
export type CompareKind = (typeof COMPARE_KINDS)[number];

/** The command line's answer; `candidates` for dates only: the readings of A, then of B. */
export interface ComparisonReport extends CompareResult {
  readonly candidates?: readonly [readonly string[], readonly string[]];
}

/** One door to the four comparisons (cli-contract.md). Pure; the context comes through parseCompareContext. */
export function compare(kind: CompareKind, a: string, b: string, context: CompareContext = {}): ComparisonReport {
  switch (kind) {
    case "name":
      return compareNames(a, b, context);
    case "number":
      return compareNumbers(a, b, context);
    case "date":
      return compareDates(a, b, context);
    case "visa-code":
      return compareVisaCodes(a, b, context);
    default:
      return assertNever(kind);
  }
}
