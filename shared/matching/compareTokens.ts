import { type Alignment, alignTokens, countSteps, type RuleContext } from "./alignTokens.ts";
import { genderPairs } from "./genderForms.ts";
import { scriptOf } from "./lookAlikes.ts";
import { afterAbdul, inOneCluster } from "./nameClusters.ts";
import { isKnownName } from "./nameLexicon.ts";
import { parsePatronymic } from "./patronymics.ts";
import type { Verdict } from "./verdict.ts";

/** What one token against another says. */
export interface TokenResult {
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly flags: readonly string[];
  readonly because: readonly string[];
  /** For choosing the best assignment; 14 and over is "anything else". */
  readonly cost: number;
}

/** Rules of a whole comparison, and whether a side was read by a machine. */
export interface TokenContext extends RuleContext {
  readonly ocr: boolean;
}

const HARD_CAP = 14;
const HARD_KINDS = ["substitution", "gap", "transposition"] as const;

/** Compares two upper-case tokens (names.md 3.3). */
export function compareTokens(one: string, other: string, context: TokenContext): TokenResult {
  if (one === other) return { verdict: "same", confidence: 1, flags: [], because: [], cost: 0 };
  if (Math.abs(one.length - other.length) > 4 + Math.min(one.length, other.length)) {
    return { verdict: "different", confidence: 0.9, flags: [], because: [], cost: HARD_CAP + 1 };
  }
  const alignment = alignTokens(one, other, context);
  if (!isWholly(alignment)) {
    const explained = explainByName(one, other, context);
    if (explained !== null) return explained;
  }
  if (context.ocr && countSteps(alignment, "weak") > 0) {
    const strict = alignTokens(one, other, { ...context, withoutWeak: true });
    const misread = judgeAlignment(one, other, strict, context);
    if (misread.verdict === "likely_ocr") return misread;
  }
  return judgeAlignment(one, other, alignment, context);
}

/** No hard step, and none of these kinds. */
function isWholly(alignment: Alignment, ...without: readonly ("misreading" | "weak")[]): boolean {
  return Number.isFinite(alignment.cost) && countSteps(alignment, ...HARD_KINDS, ...without) === 0;
}

/** The verdict that the kinds of steps give, in the order of names.md 3.3. */
export function judgeAlignment(one: string, other: string, alignment: Alignment, context: TokenContext): TokenResult {
  const hard = Number.isFinite(alignment.cost) ? countSteps(alignment, ...HARD_KINDS) : 99;
  const weak = countSteps(alignment, "weak");
  const misread = alignment.steps.filter((step) => step.kind === "misreading");
  const because = reasonsOf(alignment);
  const cost = alignment.cost < HARD_CAP ? alignment.cost : HARD_CAP + Math.min(alignment.cost, 99) / 100;
  const shortest = Math.min([...one].length, [...other].length);
  const different = (flags: readonly string[], confidence = 0.9): TokenResult => ({
    verdict: "different",
    confidence,
    flags,
    because,
    cost,
  });
  if (hard > 0) {
    const flags = genderFlag(one, other, context);
    if (countSteps(alignment, "transposition") > 0) flags.push("transposition");
    if (hard <= 2 && shortest >= 5 && scriptOf(one) !== scriptOf(other)) flags.push("close_miss");
    const near = context.ocr && (hard <= 1 || (hard <= 2 && shortest >= 7));
    return different(near ? [...flags, "near_miss"] : flags, near ? 0.6 : 0.9);
  }
  if (weak > 0 && misread.length === 0) return different(["language_variant"], 0.7);
  if (misread.length > 0) {
    const few = misread.length <= Math.max(1, Math.floor(shortest / 4));
    const bothNames = isKnownName(one) && isKnownName(other);
    if (!context.ocr || !few || shortest < 3 || weak > 0 || bothNames) {
      const flags = genderFlag(one, other, context);
      if (context.ocr) flags.push("near_miss");
      if (bothNames) flags.push("both_known_names");
      return different(flags, 0.7);
    }
    const confidence = misread.reduce((product, step) => product * step.plausibility, 1);
    return { verdict: "likely_ocr", confidence, flags: [], because, cost };
  }
  if (alignment.steps.every((step) => step.kind === "same")) {
    return { verdict: "same", confidence: 1, flags: [], because: [], cost };
  }
  if (usesUmlaut(alignment) && isKnownName(one.length > other.length ? one : other)) {
    return different(["language_variant", "both_known_names"], 0.7);
  }
  const official = alignment.steps.every((step) => step.tier === 1);
  return { verdict: "same_translit", confidence: official ? 0.95 : 0.8, flags: [], because, cost };
}

/** Labels of the steps; letters that have one spelling only go without saying, unless there is nothing else. */
function reasonsOf(alignment: Alignment): readonly string[] {
  if (!Number.isFinite(alignment.cost)) return ["most letters differ"];
  const labels = alignment.steps.map((step) => step.label).filter((label) => label !== "");
  const telling = labels.filter((label) => !/^\p{L} = \p{L}$/u.test(label));
  return labels.length > 0 && telling.length === 0 ? ["letter for letter (ICAO 9303)"] : telling;
}

function usesUmlaut(alignment: Alignment): boolean {
  return alignment.steps.some((step) => step.label.includes("umlaut"));
}

/** Patronymic style and name clusters: words that differ by a custom, not by letters. */
function explainByName(one: string, other: string, context: TokenContext): TokenResult | null {
  const patronymicOne = parsePatronymic(one);
  const patronymicOther = parsePatronymic(other);
  if (
    patronymicOne !== null &&
    patronymicOther !== null &&
    patronymicOne.sex === patronymicOther.sex &&
    patronymicOne.style !== patronymicOther.style &&
    sameFather(patronymicOne.stem, patronymicOther.stem, context)
  ) {
    const because = [`${one} ~ ${other} (patronymic, Russian and Turkic style)`];
    return { verdict: "same_translit", confidence: 0.7, flags: ["patronymic_style"], because, cost: 0.1 };
  }
  const rest = afterAbdul(one, other);
  if (inOneCluster(one, other) || (rest !== null && sameFather(...rest, context))) {
    const because = [`${one} ~ ${other} (spellings of one Arabic name)`];
    return { verdict: "same_translit", confidence: 0.6, flags: ["name_cluster"], because, cost: 0.1 };
  }
  return null;
}

/** Серге(евич) and Сергей(ұлы), Абди(евич) and Абди(ұлы). */
function sameFather(one: string, other: string, context: TokenContext): boolean {
  const forms = (stem: string) => [stem, ...["Й", "Ь", "А", "И", "I", "Y"].map((end) => stem + end)];
  const fits = (first: string, second: string) => {
    const alignment = alignTokens(first, second, context);
    return isWholly(alignment, "misreading", "weak");
  };
  return (
    fits(one, other) || forms(one).some((form) => fits(form, other)) || forms(other).some((form) => fits(one, form))
  );
}

function genderFlag(one: string, other: string, context: TokenContext): string[] {
  const isPair = genderPairs(one, other).some(([stemOne, stemOther]) => {
    const alignment = alignTokens(stemOne, stemOther, context);
    return isWholly(alignment, "misreading", "weak");
  });
  return isPair ? ["gender_form"] : [];
}
