import type { CompareResult } from "./verdict.ts";

/** What the two values are to each other (rows of names.md 3.7). */
export type ComparedPair = "cyrillic-with-passport" | "latin-with-passport" | "mrz-with-viz" | "number" | "date";

/** What follows for the applicant. `check-scan` asks to look at both crops before anything is claimed. */
export type DifferenceSeverity = "ok" | "info" | "warning" | "check-scan" | "blocker";

const WARNING_FLAGS: ReadonlySet<string> = new Set([
  "missing_token",
  "suffix_missing",
  "particle_missing",
  "swapped_fields",
  "patronymic_style",
  "initials",
  "initial_missing",
  "order_ambiguous",
  "partial",
  "name_cluster",
]);

/** Severity of a comparison's outcome (names.md 3.7); near misses of a reader are never accusations. */
export function severityOfDifference(pair: ComparedPair, result: CompareResult): DifferenceSeverity {
  if (result.verdict === "likely_ocr") return "check-scan";
  if (result.verdict === "different") {
    return result.flags.includes("near_miss") || result.flags.includes("low_confidence") ? "check-scan" : "blocker";
  }
  if (result.flags.some((flag) => WARNING_FLAGS.has(flag))) return "warning";
  if (result.verdict === "same") return "ok";
  return pair === "latin-with-passport" ? "warning" : "info";
}
