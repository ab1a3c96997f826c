import type { CompareContext } from "./compareContext.ts";
import { sideOf } from "./compareContext.ts";
import { compareTokens, type TokenContext } from "./compareTokens.ts";
import { hintsOfLetters } from "./languageHints.ts";
import { type CompareResult, distinct, type Verdict, worseVerdict } from "./verdict.ts";

/** Legal forms that say the same, longest wording first; upper case, dots and quotes gone. */
const LEGAL_FORMS: readonly (readonly [form: string, wordings: readonly string[]])[] = [
  [
    "llp",
    [
      "ТОВАРИЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ",
      "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІГІ",
      "ЖАУАПКЕРШІЛІГІ ШЕКТЕУЛІ СЕРІКТЕСТІК",
      "LIMITED LIABILITY PARTNERSHIP",
      "LLP",
      "ТОО",
      "TOO",
      "ЖШС",
      "JSHS",
      "ZHSHS",
    ],
  ],
  ["llc", ["ОБЩЕСТВО С ОГРАНИЧЕННОЙ ОТВЕТСТВЕННОСТЬЮ", "LIMITED LIABILITY COMPANY", "LLC", "ООО", "OOO"]],
  [
    "jsc",
    [
      "АКЦИОНЕРНОЕ ОБЩЕСТВО",
      "АКЦИОНЕРЛІК ҚОҒАМЫ",
      "АКЦИОНЕРЛІК ҚОҒАМ",
      "JOINT STOCK COMPANY",
      "JSC",
      "АО",
      "AO",
      "АҚ",
      "AQ",
    ],
  ],
  ["pjsc", ["ПУБЛИЧНОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО", "PJSC", "ПАО"]],
  ["ojsc", ["ОТКРЫТОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО", "OJSC", "ОАО"]],
  ["cjsc", ["ЗАКРЫТОЕ АКЦИОНЕРНОЕ ОБЩЕСТВО", "CJSC", "ЗАО"]],
  [
    "sole-proprietor",
    ["ИНДИВИДУАЛЬНЫЙ ПРЕДПРИНИМАТЕЛЬ", "ЖЕКЕ КӘСІПКЕР", "INDIVIDUAL ENTREPRENEUR", "SOLE PROPRIETOR", "ИП", "ЖК", "IE"],
  ],
  ["ltd", ["PRIVATE LIMITED", "PVT LTD", "PTE LTD", "CO LTD", "COMPANY LIMITED", "LIMITED", "LTD"]],
  ["inc", ["INCORPORATED", "CORPORATION", "INC", "CORP"]],
  ["gmbh", ["GESELLSCHAFT MIT BESCHRÄNKTER HAFTUNG", "GMBH"]],
  ["state-enterprise", ["РГП", "ГКП", "РМК", "МКК", "КГП", "КМК"]],
  ["other", ["PLC", "AG", "SPA", "SRL", "SARL", "SAS", "BV", "NV", "OY", "AB", "AS", "SRO", "DOO", "KG", "SA"]],
];

const FORMS = LEGAL_FORMS.flatMap(([form, wordings]) => wordings.map((wording) => ({ form, wording }))).sort(
  (first, second) => second.wording.length - first.wording.length,
);

/** A company's name without its legal form: upper-case words, and the form's code ("llp"), "" where there is none. */
export interface PlainCompanyName {
  readonly words: readonly string[];
  readonly form: string;
}

/** Takes quotes, punctuation and the legal form off a company's name (routes.md 0.6). */
export function parseCompanyName(text: string): PlainCompanyName {
  let plain = ` ${text
    .normalize("NFC")
    .toUpperCase()
    .replace(/[«»"“”„‟'’‘`]/gu, " ")
    .replace(/(?<=\p{L})\.(?=\p{L}(?:\.|\s|$))/gu, "")
    .replace(/[^\p{L}\p{N}&+]/gu, " ")
    .replace(/\s+/gu, " ")
    .trim()} `;
  let form = "";
  for (const known of FORMS) {
    if (!plain.includes(` ${known.wording} `) || plain.trim() === known.wording) continue;
    if (form !== "" && known.form === "other") continue;
    plain = plain.replace(` ${known.wording} `, " ");
    form = form === "" ? known.form : form;
  }
  return { words: plain.split(" ").filter((word) => word !== ""), form };
}

/**
 * Says whether two companies' names are one name, with the legal form folded. `not_identical` marks printed
 * names that differ at all, because authorities want them identical; `legal_form_differs` two different forms.
 */
export function compareCompanyNames(a: string, b: string, context: CompareContext = {}): CompareResult {
  const one = parseCompanyName(a);
  const other = parseCompanyName(b);
  const flags: string[] = [];
  const because: string[] = [];
  if (a.trim() !== b.trim()) flags.push("not_identical");
  if (one.words.length === 0 || other.words.length === 0) {
    return { verdict: "different", flags: [...flags, "unreadable"], because, confidence: 0 };
  }
  const rules: TokenContext = {
    hints: new Set([...(context.hints ?? []), ...hintsOfLetters([a, b])]),
    cyrillicOriginal: true,
    ocr: sideOf(context, "A").ocr || sideOf(context, "B").ocr,
  };
  let verdict: Verdict = "same";
  let confidence = 1;
  const solid = one.words.length !== other.words.length;
  const wordsOne = solid ? [one.words.join("")] : one.words;
  const wordsOther = solid ? [other.words.join("")] : other.words;
  for (const [index, word] of wordsOne.entries()) {
    const found = compareTokens(word, wordsOther[index] ?? "", rules);
    verdict = worseVerdict(verdict, found.verdict);
    confidence = Math.min(confidence, found.confidence);
    flags.push(...found.flags);
    because.push(...found.because);
  }
  if (solid && verdict !== "different") flags.push("spacing");
  if (one.form !== other.form) {
    const missing = one.form === "" || other.form === "";
    flags.push(missing ? "legal_form_missing" : "legal_form_differs");
    because.push(`legal form: ${one.form || "none"} / ${other.form || "none"}`);
    const near = missing || [one.form, other.form].every((form) => ["llp", "llc", "ltd"].includes(form));
    verdict = worseVerdict(verdict, near ? "same_translit" : "different");
    confidence = Math.min(confidence, 0.7);
  }
  return { verdict, flags: distinct(flags), because: distinct(because), confidence };
}
