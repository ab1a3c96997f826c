import { type CompareContext, sideOf } from "./compareContext.ts";
import { findMonth } from "./monthWords.ts";
import { numberConfusion } from "./ocrConfusions.ts";
import { type ParsedDate, parseDate } from "./parseDate.ts";
import { type CompareResult, distinct } from "./verdict.ts";

/** A comparison of dates, with every reading of each side. */
export interface DateResult extends CompareResult {
  /** ISO readings of A, then of B. */
  readonly candidates: readonly [readonly string[], readonly string[]];
}

/** Says whether two printed dates can be one day (names.md 4.2). An ambiguous order is never settled silently. */
export function compareDates(a: string, b: string, context: CompareContext = {}): DateResult {
  const sideA = sideOf(context, "A");
  const sideB = sideOf(context, "B");
  const one = parseDate(a, sideA);
  const other = parseDate(b, sideB);
  const flags: string[] = [...one.notes, ...other.notes];
  const because: string[] = [`${describe(a, one)}`, `${describe(b, other)}`];
  const result = (verdict: CompareResult["verdict"], confidence: number): DateResult => ({
    verdict,
    flags: distinct(flags),
    because,
    confidence,
    candidates: [one.candidates, other.candidates],
  });
  if (one.candidates.length === 0 || other.candidates.length === 0) {
    flags.push("unreadable");
    return result("different", 0.5);
  }
  const ambiguous = one.candidates.length > 1 || other.candidates.length > 1;
  if (ambiguous) flags.push("order_ambiguous");
  const pairs = one.candidates.flatMap((first) => other.candidates.map((second) => [first, second] as const));
  const ocr = sideA.ocr || sideB.ocr;
  const guessed = flags.includes("digits_repaired") || flags.includes("month_fuzzy");
  const equal = pairs.find(([first, second]) => first === second);
  const begun = pairs.find(([first, second]) => first.startsWith(second) || second.startsWith(first));
  if (equal !== undefined || begun !== undefined) {
    if (equal === undefined || equal[0].length < 10) flags.push("partial");
    if (guessed && ocr) return result("likely_ocr", 0.7);
    return result("same", ambiguous || equal === undefined ? 0.7 : 1);
  }
  const whole = pairs.filter(([first, second]) => first.length === 10 && second.length === 10);
  if (!ambiguous && whole.some(([first, second]) => swapDayAndMonth(first) === second)) {
    flags.push("day_month_swapped");
    because.push("day and month are exchanged");
    return result("different", 0.9);
  }
  const [first] = pairs;
  if (first !== undefined && !ambiguous) flags.push(...partsThatDiffer(first[0], first[1]));
  if (whole.some(([left, right]) => isSwapOfDigits(left, right))) {
    flags.push("transposition");
    because.push("two neighbouring digits are exchanged");
    return result("different", 0.9);
  }
  const asDigits = (sideA.ocr && !namesMonth(a, sideA.lang)) || (sideB.ocr && !namesMonth(b, sideB.lang));
  const misread = ocr ? Math.max(0, ...pairs.map(([left, right]) => misreading(left, right, asDigits))) : 0;
  if (misread > 0) {
    because.push("the digits that differ are easily misread for each other");
    return result("likely_ocr", 0.8 * misread);
  }
  return result("different", 0.9);
}

function describe(raw: string, parsed: ParsedDate): string {
  const read = parsed.candidates.length === 0 ? "no date" : parsed.candidates.join(" or ");
  const notes = parsed.notes.length === 0 ? "" : ` (${parsed.notes.join(", ")})`;
  return `${raw.trim()} is ${read}${notes}`;
}

function swapDayAndMonth(iso: string): string {
  return `${iso.slice(0, 4)}-${iso.slice(8)}-${iso.slice(5, 7)}`;
}

/** "year_differs" where the day and the month agree, and so on. */
function partsThatDiffer(one: string, other: string): readonly string[] {
  const [yearOne, monthOne, dayOne] = one.split("-");
  const [yearOther, monthOther, dayOther] = other.split("-");
  const differing = [
    ...(yearOne === yearOther ? [] : ["year_differs"]),
    ...(monthOne === monthOther ? [] : ["month_differs"]),
    ...(dayOne === dayOther ? [] : ["day_differs"]),
  ];
  return differing.length === 1 ? differing : [];
}

/** 1985 and 1958, 12th and 21st: a slip of the typist, never of the reader (names.md 0.7). */
function isSwapOfDigits(one: string, other: string): boolean {
  const [first = -1, second = -1, ...more] = [...one].flatMap((digit, index) =>
    digit === other[index] ? [] : [index],
  );
  return more.length === 0 && second === first + 1 && one[first] === other[second] && one[second] === other[first];
}

/** Whether the month stands there as a word, so that its digits cannot have been misread. */
function namesMonth(raw: string, language = ""): boolean {
  return [...raw.matchAll(/\p{L}{3,}/gu)].some(([word]) => findMonth(word, language, true) !== null);
}

/**
 * Product of plausibilities where one or two digits differ and all are confusable; else 0. A month's digits
 * count only where a side that was read prints them.
 */
function misreading(one: string, other: string, monthAsDigits: boolean): number {
  if (one.length !== other.length) return 0;
  const places = [...one].flatMap((digit, index) => (digit === other[index] ? [] : [index]));
  if (places.length === 0 || places.length > 2) return 0;
  if (!monthAsDigits && places.some((index) => index === 5 || index === 6)) return 0;
  return places.reduce((product, index) => product * numberConfusion(one.charAt(index), other.charAt(index)), 1);
}
