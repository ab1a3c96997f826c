import { alignTokens } from "./alignTokens.ts";
import { type Assignment, assignTokens } from "./assignTokens.ts";
import { type CompareContext, sideOf } from "./compareContext.ts";
import { judgeAlignment, type TokenContext } from "./compareTokens.ts";
import { PARADIGMS, undecline, undeclineKazakh } from "./declension.ts";
import { allowsCyrillicOriginal, hintOfLanguage, hintsOfLetters, hintsOfNationality } from "./languageHints.ts";
import { scriptOf } from "./lookAlikes.ts";
import { type NameToken, type TokenisedName, tokeniseName } from "./nameTokens.ts";
import { PARTICLES } from "./nameWords.ts";
import { isObliquePatronymic } from "./patronymics.ts";
import { type CompareResult, distinct, type Verdict, worseVerdict } from "./verdict.ts";

/** A name as one text, or by its labelled fields (names.md 3.1). */
export type NameInput =
  | string
  | { readonly surname?: string; readonly given?: string; readonly patronymic?: string; readonly full?: string };

interface Judged extends CompareResult {
  /** Something is left over, or stands as an initial: the MRZ may have cut it. */
  readonly loose: boolean;
  /** Words that agree in full, and the cost of the rest: which of two readings is nearer. */
  readonly agreeing: number;
  readonly cost: number;
}

/** Says whether two names can be one person's, and by which rules (names.md 3.4). */
export function compareNames(a: NameInput, b: NameInput, context: CompareContext = {}): CompareResult {
  const textA = wholeText(a);
  const textB = wholeText(b);
  const readingsA = typeof a === "string" ? splitScripts(a) : [a];
  const readingsB = typeof b === "string" ? splitScripts(b) : [b];
  const seen = [textA, textB, ...cyrillicForms(context)];
  const results = readingsA.flatMap((one) => readingsB.map((other) => compareReadings(one, other, seen, context)));
  if (results.length === 0) return nothingToCompare();
  const flags = distinct([
    ...(results.length > 1 ? ["two_scripts"] : []),
    ...results.flatMap((result) => result.flags),
  ]);
  return {
    verdict: results.map((result) => result.verdict).reduce(worseVerdict),
    flags,
    because: distinct([
      ...results.flatMap((result) => result.because),
      ...flags.flatMap((flag) => REASONS[flag] ?? []),
    ]),
    confidence: Math.min(...results.map((result) => result.confidence)),
  };
}

/** Flags that no rule's own label explains. */
const REASONS: Readonly<Record<string, string>> = {
  order: "the words stand in another order",
  homoglyph_fixed: "look-alike letters of another alphabet mended",
  placeholder: "a placeholder, or a name printed twice, left out",
  two_scripts: "the cell gives the name in two scripts; both were compared",
  gender_form: "masculine and feminine form of one surname",
  near_miss: "so near that the reader may have erred: check the scan",
  both_known_names: "both are names that people bear",
  too_little_overlap: "too few words in common",
  swapped_fields: "surname and given name stand in each other's fields",
};

function wholeText(name: NameInput): string {
  if (typeof name === "string") return name;
  return [name.surname, name.given, name.patronymic, name.full].filter((part) => part !== undefined).join(" ");
}

function cyrillicForms(context: CompareContext): readonly string[] {
  if (context.cyrillic === undefined) return [];
  return typeof context.cyrillic === "string" ? [context.cyrillic] : context.cyrillic;
}

/** A cell of two scripts, with a slash or with as many words of each, is two readings, which must both match (names.md 3.2). */
function splitScripts(text: string): readonly string[] {
  if (scriptOf(text) !== "mixed") return [text];
  const words = text.split(/[\s/]+/).filter((word) => word !== "");
  const isCyrillic = (word: string) =>
    (word.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) > (word.match(/\p{Script=Latin}/gu)?.length ?? 0);
  const cyrillic = words.filter(isCyrillic);
  const latin = words.filter((word) => !isCyrillic(word));
  const hasWord = (list: readonly string[]) => list.some((word) => /\p{L}{2}/u.test(word));
  const isTwice = text.includes("/") || (cyrillic.length === latin.length && latin.length > 1);
  return isTwice && hasWord(cyrillic) && hasWord(latin) ? [cyrillic.join(" "), latin.join(" ")] : [text];
}

function nothingToCompare(): CompareResult {
  return { verdict: "different", flags: ["unreadable"], because: [], confidence: 0 };
}

function compareReadings(a: NameInput, b: NameInput, seen: readonly string[], context: CompareContext): CompareResult {
  const sideA = sideOf(context, "A");
  const sideB = sideOf(context, "B");
  const nameA = tokenise(a, b);
  const nameB = tokenise(b, a);
  if (nameA.tokens.length === 0 || nameB.tokens.length === 0) return nothingToCompare();
  const rules = tokenContext(seen, context, sideA.ocr || sideB.ocr, [sideA.lang, sideB.lang]);
  const flags = [...nameA.flags, ...nameB.flags];

  let best = judge(nameA.tokens, nameB.tokens, rules, context);
  if (sideB.freeText === true) best = tryDeclined(best, nameA.tokens, nameB.tokens, rules, context);
  if (sideA.freeText === true) best = tryDeclined(best, nameB.tokens, nameA.tokens, rules, context);
  const cutA = sideA.truncated ?? fillsItsField(a);
  const cutB = sideB.truncated ?? fillsItsField(b);
  if (cutA && (best.verdict === "different" || best.loose)) best = walkCut(best, nameA.tokens, nameB.tokens, rules);
  if (cutB && (best.verdict === "different" || best.loose)) best = walkCut(best, nameB.tokens, nameA.tokens, rules);
  if (best.verdict === "different") best = tryBridge(best, a, b, context);
  const low = [sideA.wordConf, sideB.wordConf].some(
    (conf) => conf !== undefined && (conf > 1 ? conf < 80 : conf < 0.8),
  );
  if (low && best.verdict === "different") flags.push("low_confidence");
  return {
    verdict: best.verdict,
    flags: distinct([...flags, ...best.flags]),
    because: distinct(best.because),
    confidence: best.confidence,
  };
}

function tokenise(name: NameInput, other: NameInput): TokenisedName {
  const tie = scriptOf(wholeText(other)) === "cyrillic" ? "cyrillic" : "latin";
  if (typeof name === "string") return tokeniseName(name, tie);
  const parts = [
    tokeniseName(name.surname ?? "", tie, "surname"),
    tokeniseName(name.given ?? "", tie, "given"),
    tokeniseName(name.patronymic ?? "", tie, "patronymic"),
    tokeniseName(name.full ?? "", tie),
  ];
  const [surname, given] = parts;
  const repeated =
    surname !== undefined &&
    given !== undefined &&
    surname.tokens.length > 0 &&
    surname.tokens.map((token) => token.text).join(" ") === given.tokens.map((token) => token.text).join(" ");
  const kept = repeated ? parts.filter((part) => part !== given) : parts;
  return {
    tokens: kept.flatMap((part) => part.tokens).map((token, position) => ({ ...token, position })),
    flags: [...parts.flatMap((part) => part.flags), ...(repeated ? ["placeholder"] : [])],
  };
}

function tokenContext(
  seen: readonly string[],
  context: CompareContext,
  ocr: boolean,
  languages: readonly (string | undefined)[],
): TokenContext {
  const nationality = context.nationality ?? "";
  const given = context.hints ?? [];
  const hints = new Set([
    ...given,
    ...hintsOfNationality(nationality),
    ...hintsOfLetters(seen),
    ...languages.flatMap((language) => (language === undefined ? [] : [hintOfLanguage(language)])),
  ]);
  if (hints.has("uz") && seen.some((text) => /[Oo]['’ʻ‘`ʼ]/u.test(text))) hints.add("has:Ў");
  if (hints.has("has:Ə")) hints.add("has:Ә");
  const anyCyrillic = seen.some((text) => /\p{Script=Cyrillic}/u.test(text));
  const languageHints = given.filter((hint) => !hint.startsWith("has:") && hint !== "umlaut" && hint !== "zh");
  const cyrillicOriginal = allowsCyrillicOriginal(nationality) || languageHints.length > 0 || anyCyrillic;
  return { hints, cyrillicOriginal, ocr };
}

/** Verdict, flags and reasons of the best assignment (names.md 3.4 steps 2 to 6). */
function judge(
  one: readonly NameToken[],
  other: readonly NameToken[],
  rules: TokenContext,
  context: CompareContext,
): Judged {
  const assignment = assignTokens(one, other, rules);
  const { pairs } = assignment;
  const flags = pairs.flatMap((pair) => pair.result.flags);
  const because = [...pairs.flatMap((pair) => pair.result.because), ...assignment.because];
  let verdict = pairs.map((pair) => pair.result.verdict).reduce<Verdict>(worseVerdict, "same");
  if (assignment.merges > 0) flags.push("spacing");
  if (pairs.some((pair) => pair.initial)) flags.push("initials");
  if (isReordered(assignment)) flags.push("order");
  if (isFieldSwap(assignment)) flags.push("swapped_fields");
  const left = [...assignment.leftOne, ...assignment.leftOther];
  const words = left.filter((token) => token.kind === "word" || (token.kind === "patronymic" && isLikeSurname(token)));
  for (const token of left) {
    flags.push(...leftoverFlag(token, words.includes(token)));
    because.push(`${token.text} has no counterpart`);
  }
  const matched = pairs.filter((pair) => pair.result.verdict !== "different" && pair.one.kind !== "particle");
  const full = matched.filter((pair) => !pair.initial || pair.one.text === pair.other.text);
  const both =
    (assignment.leftOne.some((token) => words.includes(token)) &&
      assignment.leftOther.some((token) => words.includes(token))) ||
    isContradicted(assignment.leftOne, assignment.leftOther) ||
    isContradicted(assignment.leftOther, assignment.leftOne);
  const single = matched.length < 2 && words.length > 0 && context.singleNameOk !== true;
  if (pairs.length > 0 && (full.length === 0 || single || both)) {
    if (verdict !== "different") flags.push("too_little_overlap");
    verdict = "different";
  }
  if (pairs.length === 0) verdict = "different";
  return {
    verdict,
    flags: distinct(flags),
    because,
    confidence: pairs.length === 0 ? 0.9 : Math.min(...pairs.map((pair) => pair.result.confidence)),
    loose: left.length > 0 || pairs.some((pair) => pair.initial),
    agreeing: full.length,
    cost: assignment.cost,
  };
}

/** A letter that stands for none of the other side's words, where that side has a word to spare: I. and P., K. and PRASERT. */
function isContradicted(one: readonly NameToken[], other: readonly NameToken[]): boolean {
  return (
    one.some((token) => token.kind === "initial" && !PARTICLES.has(token.text)) &&
    other.some((token) => token.kind === "initial" || token.kind === "word" || token.kind === "patronymic")
  );
}

/** NURLANULY at the head of a name is a surname. */
function isLikeSurname(token: NameToken): boolean {
  return token.position === 0 && token.label !== "patronymic";
}

function leftoverFlag(token: NameToken, substantive: boolean): readonly string[] {
  if (substantive) return ["missing_token"];
  if (token.kind === "patronymic") return ["patronymic_missing"];
  if (token.kind === "particle") return ["particle_missing"];
  if (token.kind === "suffix") return ["suffix_missing"];
  return token.kind === "initial" ? ["initial_missing"] : [];
}

function isReordered(assignment: Assignment): boolean {
  const places = [...assignment.pairs]
    .filter((pair) => pair.one.kind !== "particle" && pair.result.verdict !== "different")
    .sort((first, second) => first.one.position - second.one.position)
    .map((pair) => pair.other.position);
  return places.some((place, index) => index > 0 && place < (places[index - 1] ?? place));
}

function isFieldSwap(assignment: Assignment): boolean {
  if (assignment.pairs.length < 2) return false;
  return assignment.pairs.some(
    ({ one, other, result }) =>
      result.verdict !== "different" &&
      ((one.label === "surname" && other.label === "given") || (one.label === "given" && other.label === "surname")),
  );
}

/** Reads the running text's name in each case until one fits as a whole (names.md 3.4 step 9). */
function tryDeclined(
  best: Judged,
  reference: readonly NameToken[],
  running: readonly NameToken[],
  rules: TokenContext,
  context: CompareContext,
): Judged {
  const oblique = running.some((token) => isObliquePatronymic(token.text));
  if (best.verdict !== "different" && !oblique) return best;
  const readings = [
    ...[true, false].flatMap((strict) =>
      PARADIGMS.flatMap((paradigm) => {
        const tokens = undecline(running, paradigm, strict);
        return tokens === null ? [] : [[paradigm as string, tokens] as const];
      }),
    ),
    ...undeclineKazakh(running),
  ];
  let nearest: Judged | null = null;
  for (const [name, tokens] of readings) {
    const found = judge(reference, tokens, rules, context);
    if (found.verdict === "different") {
      if (isNearer(found, nearest ?? best)) nearest = { ...found, flags: [`declined:${name}`, ...found.flags] };
      continue;
    }
    return {
      ...found,
      verdict: worseVerdict(found.verdict, "same_translit"),
      confidence: Math.min(found.confidence, 0.95),
      flags: [`declined:${name}`, ...found.flags],
      because: [...found.because, `declined: ${name}`],
    };
  }
  if (best.verdict === "different") return nearest ?? best;
  return oblique ? { ...best, verdict: "different", flags: [...best.flags, "case_mixed"] } : best;
}

/** Costs beyond two hard steps are pressed together, so a small difference tells. */
function isNearer(one: Judged, other: Judged): boolean {
  return one.agreeing > other.agreeing || (one.agreeing === other.agreeing && one.cost < other.cost - 0.04);
}

/** "if the name exactly fills its field it may be cut": ICAO 9303-4 4.2.3, lengths of TD3/MRV-A, TD2/MRV-B, TD1. */
function fillsItsField(name: NameInput): boolean {
  if (typeof name !== "string") return false;
  const text = name.trim();
  return text.includes("<<") && [39, 31, 30].includes(text.length) && !text.endsWith("<");
}

/** Walks a cut MRZ name: each part equals, or begins, its counterpart in order (names.md 3.4 step 7). */
function walkCut(best: Judged, cut: readonly NameToken[], full: readonly NameToken[], rules: TokenContext): Judged {
  for (let turn = 0; turn < full.length; turn++) {
    const turned = [...full.slice(turn), ...full.slice(0, turn)];
    const walked = walkInOrder(cut, turned, rules);
    if (walked === null) continue;
    const flags = turn === 0 ? walked.flags : [...walked.flags, "order"];
    return { ...walked, flags };
  }
  return walkSolid(cut, full, rules) ?? best;
}

/** The whole name cut at its end, its words joined or split another way. */
function walkSolid(cut: readonly NameToken[], full: readonly NameToken[], rules: TokenContext): Judged | null {
  const solid = (tokens: readonly NameToken[]) => tokens.map((token) => token.text).join("");
  const [one, other] = [solid(cut), solid(full)];
  if (cut.length < 2 || one.length >= other.length) return null;
  const alignment = alignTokens(one, other, rules, true);
  const result = judgeAlignment(one, other, alignment, rules);
  if (result.verdict !== "same" && result.verdict !== "same_translit") return null;
  const because = [...result.because, `${one} begins ${other} (cut in the MRZ)`];
  return {
    ...result,
    confidence: 0.8,
    flags: ["mrz_truncation", "spacing"],
    because,
    loose: false,
    agreeing: 1,
    cost: 0,
  };
}

function walkInOrder(cut: readonly NameToken[], full: readonly NameToken[], rules: TokenContext): Judged | null {
  if (cut.length > full.length) return null;
  let verdict: Verdict = "same";
  let confidence = 0.9;
  const because: string[] = [];
  for (const [index, part] of cut.entries()) {
    const whole = full[index];
    if (whole === undefined) return null;
    const alignment = alignTokens(part.text, whole.text, rules, true);
    const result = judgeAlignment(part.text, whole.text, alignment, rules);
    if (result.verdict === "different") return null;
    verdict = worseVerdict(verdict, result.verdict);
    confidence = Math.min(confidence, result.confidence);
    because.push(...result.because);
    if (part.text.length < whole.text.length) because.push(`${part.text} begins ${whole.text} (cut in the MRZ)`);
  }
  return { verdict, confidence, flags: ["mrz_truncation"], because, loose: false, agreeing: 1, cost: 0 };
}

/** Two Latin spellings that each match one trusted Cyrillic form (names.md 3.4 step 8). */
function tryBridge(best: Judged, a: NameInput, b: NameInput, context: CompareContext): Judged {
  if (scriptOf(wholeText(a)) === "cyrillic" || scriptOf(wholeText(b)) === "cyrillic") return best;
  const { cyrillic: _, ...direct } = context;
  for (const form of cyrillicForms(context)) {
    const { ocrA: _a, ocrB: _b, ocr: _c, ...typed } = direct;
    const first = compareNames(a, form, typed);
    const second = compareNames(form, b, typed);
    if (first.verdict !== "same_translit" || second.verdict !== "same_translit") continue;
    return {
      verdict: "same_translit",
      confidence: 0.9,
      flags: distinct(["bridge", ...[...first.flags, ...second.flags].filter((flag) => flag !== "patronymic_missing")]),
      because: [`both spell ${form}`, ...first.because, ...second.because],
      loose: false,
      agreeing: 1,
      cost: 0,
    };
  }
  return best;
}
