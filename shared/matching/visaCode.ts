import { type CompareContext, sideOf } from "./compareContext.ts";
import { numberConfusion } from "./ocrConfusions.ts";
import { type CompareResult, distinct } from "./verdict.ts";

const LETTERS: Readonly<Record<string, string>> = { А: "A", В: "B", С: "C", Α: "A", Β: "B" };
const DIGITS: Readonly<Record<string, string>> = {
  З: "3",
  L: "1",
  I: "1",
  І: "1",
  "|": "1",
  "!": "1",
  O: "0",
  О: "0",
};

/**
 * A Kazakh visa category as "B11" or "B12-1"; null for anything else. Codes are opaque: nothing is read into
 * them (names.md 5.4). An 8 at the head stands for B, so use it on category fields only.
 */
export function parseVisaCode(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[«»"“”'().:;,]/gu, "")
    .trim();
  const parts = /^([ABCАВСΑΒ8])\s*[-–—‑]?\s*([0-9ЗLIІ|!OО]{1,2})(\s*[-–—‑]\s*[1LIІ|!])?$/u.exec(plain);
  const [, letter, digits = "", suffix] = parts ?? [];
  if (letter === undefined) return null;
  const number = [...digits].map((digit) => DIGITS[digit] ?? digit).join("");
  const value = Number(number);
  if (value === 0) return null;
  const series = letter === "8" ? "B" : (LETTERS[letter] ?? letter);
  return `${series}${value}${suffix === undefined ? "" : "-1"}`;
}

/** Says whether two printed categories are one code. */
export function compareVisaCodes(a: string, b: string, context: CompareContext = {}): CompareResult {
  const one = parseVisaCode(a);
  const other = parseVisaCode(b);
  const flags: string[] = [];
  const because: string[] = [];
  for (const [raw, code] of [
    [a, one],
    [b, other],
  ] as const) {
    if (code === null) {
      flags.push("unreadable");
      because.push(`${raw.trim()} is no visa category`);
      continue;
    }
    if (raw.trim() === code) continue;
    because.push(`${raw.trim()} is ${code}`);
    if (/[^A-Za-z0-9\s\-–—‑]/u.test(raw) || /^\s*8|[lIO|!]/u.test(raw.trim())) flags.push("homoglyph_fixed");
  }
  const result = (verdict: CompareResult["verdict"], confidence: number): CompareResult => ({
    verdict,
    flags: distinct(flags),
    because,
    confidence,
  });
  if (one === null || other === null) return result("different", 0.5);
  if (one === other) return result("same", 1);
  const ocr = sideOf(context, "A").ocr || sideOf(context, "B").ocr;
  const places = [...one].flatMap((letter, index) => (letter === other[index] ? [] : [index]));
  const plausibility = places.map((index) => numberConfusion(one.charAt(index), other.charAt(index)));
  if (ocr && one.length === other.length && places.length === 1 && (plausibility[0] ?? 0) > 0) {
    because.push(`${one} and ${other} differ in one confusable character`);
    return result("likely_ocr", 0.8 * (plausibility[0] ?? 0));
  }
  because.push(`${one} and ${other} are different categories`);
  return result("different", 0.95);
}
