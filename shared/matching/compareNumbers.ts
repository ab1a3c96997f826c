import { type CompareContext, sideOf } from "./compareContext.ts";
import { latinLookAlike } from "./lookAlikes.ts";
import { mrzCheckDigit } from "./mrzCheckDigit.ts";
import { numberConfusion } from "./ocrConfusions.ts";
import { type CompareResult, distinct } from "./verdict.ts";

/** A document number with its formatting taken off. */
export interface PlainNumber {
  readonly text: string;
  readonly flags: readonly string[];
}

const NUMBER_SIGN = /№|N[°º]|#|(?:^|\s)(?:No|NO|Nr|NR|no)(?:\.|:|\s|(?=\d))\s*/gu;
const SERIES = /^\s*([IVXІХУПШ1l|!]{1,6})\s*[-–—‑]\s*(\p{L}{2})[\s-]*(?:№|N[°º]?|No\.?|#)?\s*(\d{4,8})\s*$/u;

const GREEK: Readonly<Record<string, string>> = Object.fromEntries(
  [..."ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ"].map((letter, index) => [letter, "ABEZHIKMNOPTYX".charAt(index)]),
);

/** Takes blanks, signs and look-alikes off a number (names.md 5.1); a Soviet series keeps its Roman numeral. */
export function normaliseNumber(raw: string): PlainNumber {
  const series = SERIES.exec(raw.normalize("NFC"));
  if (series !== null) return normaliseSeries(series[1] ?? "", series[2] ?? "", series[3] ?? "");
  const upper = raw.replace(NUMBER_SIGN, " ").normalize("NFKC").toUpperCase();
  const stripped = upper.replace(/[\s\-‐-―−._<>/\\,:;()«»"'`]/gu, "");
  const text = [...stripped].map((letter) => GREEK[letter] ?? latinLookAlike(letter)).join("");
  return { text, flags: text === stripped ? [] : ["homoglyph_fixed"] };
}

const ROMAN: Readonly<Record<string, string>> = {
  П: "II",
  Ш: "III",
  І: "I",
  "1": "I",
  l: "I",
  "|": "I",
  "!": "I",
  Х: "X",
  У: "V",
};
const SERIES_LETTERS: Readonly<Record<string, string>> = {
  Б: "B",
  Г: "G",
  Д: "D",
  Ж: "ZH",
  З: "Z",
  И: "I",
  Й: "I",
  Л: "L",
  П: "P",
  Ф: "F",
  Ц: "TS",
  Ч: "CH",
  Ш: "SH",
  Э: "E",
  Ю: "IU",
  Я: "IA",
};

/** II-АЛ № 123456 of a Soviet civil certificate; the reader sees Roman II as П, 11 or ll (names.md 6.2). */
function normaliseSeries(roman: string, letters: string, digits: string): PlainNumber {
  const numeral = [...roman].map((letter) => ROMAN[letter] ?? letter).join("");
  const romanised = [...letters.toUpperCase()]
    .map((letter) => SERIES_LETTERS[letter] ?? SERIES_LATIN[letter] ?? letter)
    .join("");
  const flags = [
    ...(numeral === roman ? [] : ["roman_normalised"]),
    ...(romanised === letters.toUpperCase() ? [] : ["series_romanised"]),
  ];
  return { text: `${numeral}${romanised}${digits}`, flags };
}

/** Letters of a series that have a Latin spelling of their own beside their look-alike. */
const SERIES_LATIN: Readonly<Record<string, string>> = {
  А: "A",
  В: "V",
  Е: "E",
  К: "K",
  М: "M",
  Н: "N",
  О: "O",
  Р: "R",
  С: "S",
  Т: "T",
  У: "U",
  Х: "KH",
};

/** Says whether two document numbers are one number (names.md 5.1). No romanisation; a swap is a difference. */
export function compareNumbers(a: string, b: string, context: CompareContext = {}): CompareResult {
  const one = normaliseNumber(a);
  const other = normaliseNumber(b);
  const flags: string[] = [...one.flags, ...other.flags];
  const because: string[] = [];
  if (flags.includes("homoglyph_fixed")) because.push("look-alikes of another alphabet read as Latin letters");
  const result = (verdict: CompareResult["verdict"], confidence: number): CompareResult => ({
    verdict,
    flags: distinct(flags),
    because,
    confidence,
  });
  if (one.text === "" || other.text === "") {
    flags.push("unreadable");
    return result("different", 0);
  }
  const checkA = agreesWithDigit(one.text, context.mrzCheckA);
  const checkB = agreesWithDigit(other.text, context.mrzCheckB);
  if (checkA !== null) flags.push(checkA ? "mrz_check_ok_A" : "mrz_check_failed_A");
  if (checkB !== null) flags.push(checkB ? "mrz_check_ok_B" : "mrz_check_failed_B");
  if (one.text === other.text) return result("same", 1);
  if (one.text.length !== other.text.length) {
    const [longer, shorter] = one.text.length > other.text.length ? [one.text, other.text] : [other.text, one.text];
    const lead = longer.slice(0, longer.length - shorter.length);
    const prefix = longer.endsWith(shorter) && /^[A-Z]+$/.test(lead);
    flags.push(prefix ? "prefix_missing" : "length_differs");
    because.push(prefix ? `leading ${lead} is missing` : `${one.text.length} and ${other.text.length} characters`);
    return result("different", 0.9);
  }
  const places = [...one.text].flatMap((letter, index) => (letter === other.text[index] ? [] : [index]));
  const [first = 0, second = 0] = places;
  const at = (text: string, index: number) => text.charAt(index);
  if (
    places.length === 2 &&
    second === first + 1 &&
    at(one.text, first) === at(other.text, second) &&
    at(one.text, second) === at(other.text, first)
  ) {
    flags.push("transposition");
    because.push(`${one.text.slice(first, second + 1)} and ${other.text.slice(first, second + 1)} are swapped`);
    return result("different", 0.95);
  }
  const plausibilities = places.map((index) => numberConfusion(at(one.text, index), at(other.text, index)));
  const ocr = sideOf(context, "A").ocr || sideOf(context, "B").ocr;
  because.push(...places.slice(0, 3).map((index) => differenceAt(one.text, other.text, index)));
  if (ocr && places.length <= 2 && plausibilities.every((plausibility) => plausibility > 0)) {
    const product = plausibilities.reduce((all, plausibility) => all * plausibility, 1);
    const arbiter =
      (checkA === false && agreesWithDigit(other.text, context.mrzCheckA) === true) ||
      (checkB === false && agreesWithDigit(one.text, context.mrzCheckB) === true);
    if (arbiter) because.push("the check digit fits the other reading");
    return result("likely_ocr", (arbiter ? 1 : 0.8) * product);
  }
  if (ocr && places.length === 1) flags.push("near_miss");
  return result("different", 0.9);
}

function differenceAt(one: string, other: string, index: number): string {
  const plausibility = numberConfusion(one.charAt(index), other.charAt(index));
  const kind = plausibility > 0 ? ` (confusable, ${plausibility})` : "";
  return `character ${index + 1}: ${one.charAt(index)} / ${other.charAt(index)}${kind}`;
}

function agreesWithDigit(text: string, digit: string | undefined): boolean | null {
  if (digit === undefined || !/^[A-Z0-9]+$/.test(text)) return null;
  return String(mrzCheckDigit(text)) === (digit === "<" ? "0" : digit);
}
