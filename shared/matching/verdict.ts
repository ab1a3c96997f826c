/** Same value, or not (names.md 0.1). `likely_ocr` never passes silently: both crops must be shown. */
export const VERDICTS = ["same", "same_translit", "likely_ocr", "different"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What a comparison says. `because` holds the named rules that were used, in the order of the text. */
export interface CompareResult {
  readonly verdict: Verdict;
  /** Codes of names.md 3-5: "spacing", "order", "near_miss", "transposition", ... */
  readonly flags: readonly string[];
  readonly because: readonly string[];
  /** 0..1: how much weight the verdict bears. */
  readonly confidence: number;
}

/** The worse of two verdicts, in the order of VERDICTS. */
export function worseVerdict(first: Verdict, second: Verdict): Verdict {
  return VERDICTS.indexOf(first) >= VERDICTS.indexOf(second) ? first : second;
}

/** Each value once, in order of first appearance. */
export function distinct(values: Iterable<string>): readonly string[] {
  return [...new Set(values)];
}
