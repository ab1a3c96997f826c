import { compareCompanyNames, parseCompanyName } from "#shared/matching/companyName.ts";
import { compareAddresses, parseAddress } from "#shared/matching/compareAddresses.ts";
import type { CompareContext, SideContext } from "#shared/matching/compareContext.ts";
import { compareDates } from "#shared/matching/compareDates.ts";
import { compareNames, type NameInput } from "#shared/matching/compareNames.ts";
import { compareNumbers, normaliseNumber } from "#shared/matching/compareNumbers.ts";
import { allowsCyrillicOriginal } from "#shared/matching/languageHints.ts";
import { editsOfNames } from "#shared/matching/soundsAlike.ts";
import { VERDICTS, type Verdict } from "#shared/matching/verdict.ts";
import { compareVisaCodes } from "#shared/matching/visaCode.ts";

/** The one place where the checks meet the matching room. */
export interface Comparison {
  readonly verdict: Verdict;
  readonly flags: readonly string[];
  readonly because: readonly string[];
  /** Different, but by one slip that a reader or a typist may make. */
  readonly near: boolean;
}

/** A name as it stands on one paper. Parts that the paper does not label are in `full`. */
export interface NameParts {
  readonly surname?: string;
  readonly given?: string;
  readonly full?: string;
  readonly ocr: boolean;
  readonly mrz?: boolean;
  readonly truncated?: boolean;
  /** Tesseract code, "" where unknown. */
  readonly language?: string;
  /** Stands in running text, where Russian and Kazakh decline it. */
  readonly freeText?: boolean;
}

export interface ValueParts {
  readonly value: string;
  readonly raw: string;
  readonly ocr: boolean;
  readonly candidates?: readonly string[];
}

export interface NameContext {
  /** ISO 3166-1 alpha-3, "" where unknown. */
  readonly nationality: string;
  /** Trusted Cyrillic spellings of the same person's name (names.md 3.4 step 8). */
  readonly cyrillic?: readonly string[];
}

const compared = new Map<string, Comparison>();
const REMEMBERED = 4000;

/** Names by the rules of names.md 3. Flags and named rules come along. The same pair is asked by many rules. */
export function compareNameParts(a: NameParts, b: NameParts, context: NameContext): Comparison {
  const key = JSON.stringify([a, b, context]);
  const known = compared.get(key);
  if (known !== undefined) return known;
  if (compared.size >= REMEMBERED) compared.clear();
  const comparison = compareAfresh(a, b, context);
  compared.set(key, comparison);
  return comparison;
}

function compareAfresh(a: NameParts, b: NameParts, context: NameContext): Comparison {
  const settings: CompareContext = {
    ...(context.nationality === "" ? {} : { nationality: context.nationality }),
    ...(context.cyrillic === undefined || context.cyrillic.length === 0 ? {} : { cyrillic: context.cyrillic }),
    a: sideOf(a),
    b: sideOf(b),
  };
  const result = compareNames(inputOf(a), inputOf(b), settings);
  if (result.verdict === "different" || result.verdict === "likely_ocr") {
    const heard = compareBySound(a, b, context.nationality);
    if (heard !== null) return heard;
  }
  if (result.verdict !== "different") return { ...result, near: false };
  return { ...result, near: isOneSlip(inputOf(a), inputOf(b), settings, result.flags) };
}

/**
 * A name that is not Cyrillic by birth is written in Cyrillic by ear (Джеймс, Чэнь), which no letter rule checks: the
 * same consonants are the same name, one other is a question. null where that is not the case, or says nothing.
 */
function compareBySound(a: NameParts, b: NameParts, nationality: string): Comparison | null {
  if (allowsCyrillicOriginal(nationality)) return null;
  const [one, other] = [a, b].map(({ surname, given, full }) =>
    [surname, given, full]
      .join(" ")
      .split(/[^\p{L}]+/u)
      .filter((word) => [...word].length > 1),
  ) as [string[], string[]];
  const edits = editsOfNames(one, other);
  if (edits === null || edits > 1) return null;
  const because = ["written by ear in the other alphabet"];
  return { verdict: edits === 0 ? "same_translit" : "likely_ocr", flags: ["by_sound"], because, near: false };
}

function inputOf({ surname, given, full }: NameParts): NameInput {
  return {
    ...(surname === undefined ? {} : { surname }),
    ...(given === undefined ? {} : { given }),
    ...(full === undefined ? {} : { full }),
  };
}

function sideOf(side: NameParts): SideContext {
  return {
    ocr: side.ocr,
    ...(side.mrz === true ? { source: "mrz" } : {}),
    ...(side.language === undefined || side.language === "" ? {} : { lang: side.language }),
    ...(side.freeText === true ? { freeText: true } : {}),
    ...(side.truncated === true ? { truncated: true } : {}),
  };
}

const SLIPS = ["near_miss", "close_miss", "transposition", "gender_form", "language_variant"];

/** Whether it would be one slip if both sides had been read by machine. */
function isOneSlip(a: NameInput, b: NameInput, context: CompareContext, flags: readonly string[]): boolean {
  if (SLIPS.some((slip) => flags.includes(slip))) return true;
  const asOcr = compareNames(a, b, {
    ...context,
    a: { ...context.a, ocr: true },
    b: { ...context.b, ocr: true },
  });
  return asOcr.verdict === "likely_ocr" || SLIPS.some((slip) => asOcr.flags.includes(slip));
}

/** Codes of nationality and sex: the same or not. */
export function compareCodeValues(a: ValueParts, b: ValueParts): Comparison {
  return { verdict: a.value === b.value ? "same" : "different", flags: [], because: [], near: false };
}

/** Document, registration and contract numbers (names.md 5.1). */
export function compareNumberValues(a: ValueParts, b: ValueParts): Comparison {
  const result = compareNumbers(a.value, b.value, { ocrA: a.ocr, ocrB: b.ocr });
  const one = normaliseNumber(a.value).text;
  const two = normaliseNumber(b.value).text;
  return { ...result, near: result.verdict === "different" && differingPlaces(one, two) <= 2 };
}

/** Places in which two texts differ; one character more or less counts as one, more of them as infinitely many. */
export function differingPlaces(one: string, two: string): number {
  if (one.length === two.length) return [...one].filter((character, index) => character !== two[index]).length;
  const [long, short] = one.length > two.length ? [one, two] : [two, one];
  if (long.length - short.length > 1) return Number.POSITIVE_INFINITY;
  const cut = [...long].findIndex((character, index) => character !== short[index]);
  return long.slice(0, cut) + long.slice(cut + 1) === short ? 1 : Number.POSITIVE_INFINITY;
}

/** Dates, already ISO 8601; `candidates` where day and month may be exchanged (names.md 4.2). */
export function compareDateValues(a: ValueParts, b: ValueParts): Comparison {
  const results = (a.candidates ?? [a.value]).flatMap((one) =>
    (b.candidates ?? [b.value]).map((two) => ({
      ...compareDates(one, two, { ocrA: a.ocr, ocrB: b.ocr }),
      near: differingPlaces(one, two) <= 2,
    })),
  );
  const [closest] = results.sort((one, two) => VERDICTS.indexOf(one.verdict) - VERDICTS.indexOf(two.verdict));
  const misread = [a, b].some(({ value, ocr }) => ocr && isNoYearOfOurs(value));
  if (closest?.verdict === "different" && closest.near && misread) return { ...closest, verdict: "likely_ocr" };
  return closest ?? { verdict: "different", flags: ["unreadable"], because: [], near: false };
}

/** Nobody who travels was born before 1900, and no paper of theirs is good for a hundred years: 2527, 8021. */
function isNoYearOfOurs(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year < 1900 || year > 2075;
}

/** Visa categories, opaque codes (names.md 5.4). */
export function compareVisaCodeValues(a: ValueParts, b: ValueParts): Comparison {
  return { ...compareVisaCodes(a.value, b.value, { ocrA: a.ocr, ocrB: b.ocr }), near: false };
}

/**
 * Addresses (routes.md 0.6). A street that differs by a letter was misread where a side was; flag "too_little_overlap"
 * where no word of the shorter one stands in the other.
 */
export function compareAddressValues(a: ValueParts, b: ValueParts): Comparison {
  const result = compareAddresses(a.value, b.value, { ocrA: a.ocr, ocrB: b.ocr });
  if (result.verdict !== "different") return { ...result, near: false };
  const [fewer, more] = [parseAddress(a.value).words, parseAddress(b.value).words].sort((x, y) => x.length - y.length);
  const lost = (fewer ?? []).filter((word) => result.because.includes(`${word} has no counterpart`));
  const numbers = result.flags.filter((flag) => flag.endsWith("_differs") && flag !== "name_differs");
  const slips = lost.filter((word) => (more ?? []).some((other) => isSlipOf(word, other)));
  if (numbers.length === 0 && slips.length === lost.length && lost.length > 0 && (a.ocr || b.ocr)) {
    return { ...result, verdict: "likely_ocr", near: true };
  }
  const apart = lost.length === (fewer ?? []).length;
  const flags = apart ? [...result.flags, "too_little_overlap"] : result.flags;
  return { ...result, flags, near: !apart && numbers.length + lost.length === 1 };
}

function isSlipOf(one: string, other: string): boolean {
  const comparison = compareNameParts({ full: one, ocr: true }, { full: other, ocr: true }, { nationality: "KAZ" });
  return comparison.verdict === "likely_ocr" || comparison.near;
}

/** Names of companies, the legal form folded. */
export function compareCompanyValues(a: ValueParts, b: ValueParts): Comparison {
  const result = compareCompanyNames(a.value, b.value, { ocrA: a.ocr, ocrB: b.ocr });
  if (result.verdict !== "different") return { ...result, near: false };
  if (isCyrillicText(a.value) !== isCyrillicText(b.value)) return acrossScripts(a.value, b.value, result);
  const asOcr = compareCompanyNames(a.value, b.value, { ocr: true });
  return { ...result, near: asOcr.verdict === "likely_ocr" || SLIPS.some((slip) => asOcr.flags.includes(slip)) };
}

function isCyrillicText(text: string): boolean {
  return (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (text.match(/\p{Script=Latin}/gu)?.length ?? 0);
}

/** Companies are translated (Трейд, Trade) as often as romanised: a common word is enough, without one it is asked. */
function acrossScripts(a: string, b: string, result: Omit<Comparison, "near">): Comparison {
  const others = parseCompanyName(b).words;
  const common = parseCompanyName(a).words.some((word) =>
    others.some(
      (other) =>
        compareNameParts({ full: word, ocr: true }, { full: other, ocr: true }, { nationality: "KAZ" }).verdict !==
        "different",
    ),
  );
  return { ...result, verdict: common ? "same_translit" : "likely_ocr", near: false };
}
