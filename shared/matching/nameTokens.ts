import { cyrillicLookAlike, mendMixedScript, scriptOf } from "./lookAlikes.ts";
import {
  HONORIFICS,
  LETTER_GROUP_INITIALS,
  PARTICLES,
  PARTICLES_THAT_ARE_NAMES,
  PATRONYMIC_MARKS,
  PLACEHOLDERS,
  POSSIBLE_HONORIFICS,
  SUFFIXES,
} from "./nameWords.ts";
import { isPatronymic } from "./patronymics.ts";

export type TokenKind = "word" | "initial" | "particle" | "suffix" | "patronymic" | "honorific";

/** One word of a name, upper case, marks kept. */
export interface NameToken {
  readonly text: string;
  readonly kind: TokenKind;
  /** Place in its name, from 0; a merged token has that of its first part. */
  readonly position: number;
  /** Field that it was printed in, where the paper labels them. */
  readonly label: "surname" | "given" | "patronymic" | null;
  /** Printed words that it was put together from; 1 as a rule. */
  readonly parts: number;
  /** Nominative forms that it can stand for, where it is read as declined; else empty. */
  readonly nominatives: readonly string[];
}

/** A name taken apart, with what was mended on the way. */
export interface TokenisedName {
  readonly tokens: readonly NameToken[];
  readonly flags: readonly string[];
}

const INVISIBLE = /\u034F|[\u00AD\u061C\u115F\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/g;
const DASHES = /[-\u058A\u05BE\u2010-\u2015\u2043\u2212\u2E3A\u2E3B\uFE58\uFE63\uFF0D]/g;
const APOSTROPHES = /['`´‘’‚‛“”„‟"«»‹›ʹʺʻʼʽʾʿˈˊˋ′″＇]|\u0301/g;
const MASCULINE_TITLE = /(^|\s)(Г|ГР)[-–—]?(Н|ЖА|НА|НУ|НОМ|НЕ|ЖИ|ЖЕ|ЖУ|ЖОЙ|КА|КИ|КЕ|КУ|КОЙ)(?=\s|$|\.)/gu;
const RELATION = /(?:^|\s)(?:[SDWCH]\s?\/\s?O\b\.?|SON OF|DAUGHTER OF|WIFE OF|HUSBAND OF|CARE OF)(?=\s|$|:).*$/u;
const BORN_AS = /(?:\(\s*|(?:^|\s))(?:NÉE|GEB\.|УРОЖД\.|УРОЖД[ЕЁ]ННАЯ|УРОЖД[ЕЁ]ННОЙ)\s+[^\s)]+\)?|\(\s*NEE\s[^)]*\)/gu;

/** Takes a name apart (names.md 3.2). `tie` is the script of the other side, for words half of each. */
export function tokeniseName(text: string, tie: "cyrillic" | "latin", label: NameToken["label"] = null): TokenisedName {
  const flags: string[] = [];
  let plain = upperCase(text.normalize("NFC").replace(INVISIBLE, "")).replace(MASCULINE_TITLE, " ");
  if (/(?:^|\s)[.\-–—]+(?:\s|$)/u.test(plain.trim()) && /\p{L}/u.test(plain)) flags.push("placeholder");
  const related = plain.replace(RELATION, " ").replace(BORN_AS, " ");
  if (/\p{L}/u.test(related)) plain = related;
  plain = plain
    .replace(/\bN\/A\b/g, " XXX ")
    .replace(DASHES, " ")
    .replace(APOSTROPHES, "")
    .replace(/\[([^\]]*)\]/g, " $1 ")
    .replace(/[<>,;/\\(){}:+_&]/g, " ")
    .replace(/(?<![\p{L}\p{N}])(\p{L}{1,4})\./gu, (whole, letters: string) =>
      letters.length === 1 || LETTER_GROUP_INITIALS.has(letters) ? `${letters}\u0001 ` : whole.replace(".", " "),
    )
    .replace(/\./g, " ");
  const tokens: NameToken[] = [];
  for (const raw of plain.split(/\s+/)) {
    const dotted = raw.endsWith("\u0001");
    let word = raw.replace(/[^\p{L}\p{N}!|[\]$]/gu, "");
    if (word === "" || !/[\p{L}\p{N}]/u.test(word)) continue;
    const mended = scriptOf(word) === "mixed" ? mendMixedScript(word, tie) : null;
    if (mended !== null) {
      word = mended;
      flags.push("homoglyph_fixed");
    }
    tokens.push({
      text: word,
      kind: kindOf(word, dotted, label),
      position: tokens.length,
      label,
      parts: 1,
      nominatives: [],
    });
  }
  return dropEmptyWords(mendWholeWords(tokens, flags), flags);
}

/** Upper case that no locale changes, with the Turkish I's as plain I and ß as one letter. */
export function upperCase(text: string): string {
  return text
    .replace(/ß/g, "ẞ")
    .replace(/[ıİ]/g, "I")
    .replace(/i\u0307/g, "I")
    .toUpperCase();
}

function kindOf(word: string, dotted: boolean, label: NameToken["label"]): TokenKind {
  if (label === "patronymic") return "patronymic";
  if (dotted || (word.length === 1 && /\p{L}/u.test(word))) return "initial";
  if (SUFFIXES.has(word)) return "suffix";
  if (PARTICLES.has(word)) return "particle";
  if (POSSIBLE_HONORIFICS.has(word)) return "honorific";
  return isPatronymic(word) ? "patronymic" : "word";
}

/** A word typed wholly in Latin look-alikes among Cyrillic ones: "ИВАНОВ MAPAT". */
function mendWholeWords(tokens: readonly NameToken[], flags: string[]): readonly NameToken[] {
  const scripts = tokens.map((token) => scriptOf(token.text));
  if (scripts.filter((script) => script === "cyrillic").length < scripts.length / 2) return tokens;
  return tokens.map((token, index) => {
    if (scripts[index] !== "latin" || tokens.length < 2 || token.kind !== "word") return token;
    const text = [...token.text].map(cyrillicLookAlike).join("");
    if (scriptOf(text) !== "cyrillic") return token;
    flags.push("homoglyph_fixed");
    return { ...token, text };
  });
}

/** Drops titles, placeholders, and a single name printed twice; never everything. */
function dropEmptyWords(tokens: readonly NameToken[], flags: string[]): TokenisedName {
  let kept = tokens.filter((token) => !HONORIFICS.has(token.text));
  if (kept.length === 0) kept = [...tokens];
  const named = kept.filter((token) => !PLACEHOLDERS.has(token.text));
  if (named.length > 0 && named.length < kept.length) {
    kept = named;
    flags.push("placeholder");
  }
  const [first, ...others] = kept;
  if (first !== undefined && others.length > 0 && others.every((token) => token.text === first.text)) {
    if (first.text.length > 1) {
      kept = [first];
      flags.push("placeholder");
    }
  }
  const placed = settlePatronymics(settleParticles(kept)).map((token, position) => ({ ...token, position }));
  return { tokens: placed, flags: [...new Set(flags)] };
}

/** ЭРМЕК УУЛУ, KARIM OʻGʻLI: a patronymic written as two words, behind a surname and a given name. */
function settlePatronymics(tokens: readonly NameToken[]): readonly NameToken[] {
  const isMark = (index: number) => index >= 2 && PATRONYMIC_MARKS.has(tokens[index]?.text ?? "");
  return tokens.map((token, index) => (isMark(index) || isMark(index + 1) ? { ...token, kind: "patronymic" } : token));
}

/** A particle stands before a word; AN, LE or VAN beside one word only are names themselves. */
function settleParticles(tokens: readonly NameToken[]): readonly NameToken[] {
  const words = tokens.filter((token) => token.kind === "word" || token.kind === "patronymic").length;
  const alone = words < 2 && tokens.filter((token) => token.kind === "particle").length === 1;
  return tokens.map((token, index) => {
    if (token.kind !== "particle") return token;
    const isName = index === tokens.length - 1 || (alone && PARTICLES_THAT_ARE_NAMES.has(token.text));
    return isName ? { ...token, kind: "word" } : token;
  });
}
