import { foldWords, skeletonOf } from "../text/foldText.ts";
import type { LayoutWord } from "../text/pageLayout.ts";
import type { ReadValue } from "./readValue.ts";

const MALE = /^(m|м|male|man|муж|мужской|мужчина|ер|еркек|эр|erkek|mann|maschile)$/;
const FEMALE = /^(f|ж|female|woman|жен|женский|женщина|аиел|айел|weiblich|kadin|w)$/;

/** "M" or "F" within the first words; bilingual cells ("М/M", "Ж/F") too. */
export function readSex(words: readonly LayoutWord[]): ReadValue | null {
  for (const word of words.slice(0, 4)) {
    for (const part of foldWords(word.text)) {
      if (FEMALE.test(part)) return { value: "F", raw: word.text, words: [word] };
      if (MALE.test(part)) return { value: "M", raw: word.text, words: [word] };
    }
    if (/[\p{L}]{3,}/u.test(word.text)) break;
  }
  return null;
}

const DIGIT_FOR: Readonly<Record<string, string>> = {
  З: "3",
  l: "1",
  i: "1",
  I: "1",
  І: "1",
  "|": "1",
  О: "0",
  O: "0",
  Б: "6",
};

/** A Kazakhstan visa category ("B11", "C3", "B12-1") from its printed form (names.md 5.4); "" for none. */
export function visaCode(printed: string, categoryField: boolean): string {
  const text = printed.replace(/\s+/g, "").replace(/^["'«“(]+|["'»”).,;:]+$/gu, "");
  const match = /^([ABCАВСв8])-?([liIІ|](?=\d\d))?([\dЗliIІ|ОO]{1,2})(-1)?$/u.exec(text);
  if (match === null) return "";
  // No category has three figures: a stroke before two is the first one read twice ("Bl11").
  const [, letter = "", , digits = "", suffix = ""] = match;
  if (letter === "8" && !categoryField) return "";
  const number = [...digits].map((digit) => DIGIT_FOR[digit] ?? digit).join("");
  if (!/\d/.test(digits) && !categoryField) return "";
  const value = Number.parseInt(number, 10);
  if (!(value >= 1 && value <= 12)) return "";
  const code = letter === "А" || letter === "A" ? "A" : letter === "С" || letter === "C" ? "C" : "B";
  return `${code}${value}${suffix}`;
}

/** A visa category within the first words. */
export function readVisaCode(words: readonly LayoutWord[], categoryField: boolean, most = 8): ReadValue | null {
  const window = words.slice(0, most);
  for (let start = 0; start < window.length; start += 1) {
    for (const length of [2, 1]) {
      const run = window.slice(start, start + length);
      if (run.length < length) continue;
      const raw = run.map((word) => word.text).join(length === 2 ? " " : "");
      if (length === 2 && !/^["«(]?[ABCАВСв]$/u.test(run[0]?.text ?? "")) continue;
      for (const part of length === 1 ? raw.split(/[/,(]/) : [raw]) {
        const value = visaCode(part, categoryField && start <= 1);
        if (value !== "") return { value, raw: raw.replace(/[.,;:]+$/, ""), words: run };
      }
    }
  }
  return null;
}

const ENTRIES: readonly (readonly [RegExp, string])[] = [
  [/^(multiple|multi|многократ|многокр|коп|multientry)/, "multiple"],
  [/^(double|two|twice|двукрат|двухкрат|еки)/, "double"],
  [/^(single|one|однократ|однокр|бир)/, "single"],
];

/** "single", "double" or "multiple" (names.md 5.4) within the first words. */
export function readEntries(words: readonly LayoutWord[], field: boolean): ReadValue | null {
  for (const [index, word] of words.slice(0, 6).entries()) {
    for (const part of foldWords(word.text)) {
      for (const [pattern, value] of ENTRIES) {
        const long = part.length > 4 || field;
        if (long && pattern.test(part)) return { value, raw: word.text, words: [word] };
      }
      if (!field || index > 1) continue;
      const digit = part.replace(/^0/, "");
      if (digit === "1") return { value: "single", raw: word.text, words: [word] };
      if (digit === "2") return { value: "double", raw: word.text, words: [word] };
      if (skeletonOf(part) === "m" || skeletonOf(part) === "mult")
        return { value: "multiple", raw: word.text, words: [word] };
    }
  }
  return null;
}
