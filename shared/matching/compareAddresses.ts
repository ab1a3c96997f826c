import { type AddressRole, addressRoleOf, WAY_ROLES } from "./addressWords.ts";
import { type CompareContext, sideOf } from "./compareContext.ts";
import { compareTokens, type TokenContext, type TokenResult } from "./compareTokens.ts";
import { hintsOfLetters } from "./languageHints.ts";
import { latinLookAlike, scriptOf } from "./lookAlikes.ts";
import { type CompareResult, distinct, type Verdict, worseVerdict } from "./verdict.ts";

/** An address taken apart: numbers exact, words for comparison by rule. "" where a part is not given. */
export interface ParsedAddress {
  readonly house: string;
  readonly building: string;
  readonly flat: string;
  readonly postcode: string;
  /** Kinds of way that it names: "street", "microdistrict". */
  readonly ways: readonly AddressRole[];
  /** Names of streets, towns, districts; upper case. */
  readonly words: readonly string[];
}

/** Kazakh words that follow their number. */
const STANDS_BEHIND = /^(?:ҮЙІ?|ПӘТЕРІ?|ҚАБАТ|КЕҢСЕСІ?)$/u;

const NUMBER = /^\d+(?:[/-]\d+)?\p{L}?(?:[/-]\d+)?$/u;

/** Takes an address apart, English, Russian and Kazakh words alike (routes.md 0.6). */
export function parseAddress(text: string): ParsedAddress {
  const plain = text
    .normalize("NFC")
    .toUpperCase()
    .replace(/[«»"“”'’]/gu, " ")
    .replace(/(\d)\s*-\s*(?:Й|Я|ГО|ШІ|ШЫ|ІНШІ|НШІ|TH|ST|ND|RD)(?!\p{L})/gu, "$1")
    .replace(/№|(?<=\d)\s+(?=[АБВГA-D](?:\s|,|$))/gu, (sign) => (sign === "№" ? " № " : ""))
    .replace(/(?<=\p{L})\.?(?=\d)/gu, " ")
    .replace(/(?<=\d)(?=(?:КВ|APT|FLAT|ПӘТЕР|КОРП|МКР|MKR)(?![\p{L}-]))/gu, " ");
  const segments = plain.split(/[,;()]/u).map((part) => part.split(/[\s:]+|\.(?!\d)/u).filter((token) => token !== ""));
  const found: { house: string; building: string; flat: string; postcode: string } = {
    house: "",
    building: "",
    flat: "",
    postcode: "",
  };
  const ways: AddressRole[] = [];
  const words: string[] = [];
  const loose: string[] = [];
  const readToken = (token: string, index: number, tokens: readonly string[]) => {
    const role = addressRoleOf(token);
    if (role !== null) {
      if (WAY_ROLES.has(role)) ways.push(role);
      return;
    }
    if (/^\d{6}$/.test(token)) {
      found.postcode = token;
      return;
    }
    if (!NUMBER.test(token)) {
      if (/\p{L}/u.test(token)) words.push(...token.split("-").filter((part) => part.length > 1 || /\d/.test(part)));
      return;
    }
    const at = (offset: number) => tokens[index + offset] ?? "";
    const before = STANDS_BEHIND.test(at(-1)) && NUMBER.test(at(-2)) ? null : addressRoleOf(at(-1));
    const next = addressRoleOf(at(1));
    const ownsNext = NUMBER.test(at(2)) && next !== "microdistrict" && !STANDS_BEHIND.test(at(1));
    const after = ownsNext ? null : next;
    const label = labelOf(before, after, addressRoleOf(at(-2)));
    if (label === "name") words.push(token);
    else if (label === "loose") loose.push(token);
    else if (label !== "skip" && found[label] === "") found[label] = plainNumber(token);
  };
  for (const segment of segments) segment.forEach(readToken);
  for (const token of loose) {
    const [first = "", second] = /^\d+-\d+$/.test(token) && found.flat === "" ? token.split("-") : [token];
    if (found.house === "") found.house = plainNumber(first);
    else if (found.flat === "") found.flat = plainNumber(first);
    if (second !== undefined) found.flat = plainNumber(second);
  }
  return { ...found, ways, words };
}

/** A label before its number, as a rule; Kazakh also puts it behind (12 үй, 34 пәтер, 5 мкр). */
function labelOf(
  before: AddressRole | null,
  after: AddressRole | null,
  earlier: AddressRole | null,
): "house" | "building" | "flat" | "name" | "skip" | "loose" {
  const role = before === "house" && (earlier === "flat" || earlier === "office") ? earlier : before;
  if (role === "flat" || role === "office") return "flat";
  if (role === "building") return "building";
  if (role === "house") return "house";
  if (role === "floor" || after === "floor") return "skip";
  if (after === "flat" || after === "office") return "flat";
  if (after === "microdistrict" || role === "microdistrict") return "name";
  if (after === "house") return "house";
  return "loose";
}

/** "12 А" and "12A" are one number; a letter is part of it. */
function plainNumber(token: string): string {
  return [...token.replace(/-(?=\d)/u, "/")]
    .map(latinLookAlike)
    .join("")
    .replace(/^0+(?=\d)/u, "");
}

/**
 * Says whether two addresses are one place. House, building and flat must be equal; words may be romanised,
 * or in the genitive (улица Абая, Abay street); a part that one paper leaves out is flagged, not a difference.
 */
export function compareAddresses(a: string, b: string, context: CompareContext = {}): CompareResult {
  const one = parseAddress(a);
  const other = parseAddress(b);
  const flags: string[] = [];
  const because: string[] = [];
  let verdict: Verdict = "same";
  for (const part of ["house", "building", "flat", "postcode"] as const) {
    if (one[part] === other[part]) continue;
    const missing = one[part] === "" || other[part] === "";
    flags.push(missing ? `${part}_missing` : `${part}_differs`);
    because.push(`${part}: ${one[part] || "none"} / ${other[part] || "none"}`);
    if (!missing) verdict = "different";
  }
  const rules: TokenContext = {
    hints: new Set([...(context.hints ?? []), ...hintsOfLetters([a, b])]),
    cyrillicOriginal: true,
    ocr: sideOf(context, "A").ocr || sideOf(context, "B").ocr,
  };
  const [fewer, more] = one.words.length <= other.words.length ? [one.words, other.words] : [other.words, one.words];
  const free = new Set(more.keys());
  let matched = 0;
  for (const word of fewer) {
    let best: { readonly index: number; readonly result: TokenResult } | null = null;
    for (const index of free) {
      const result = compareWords(word, more[index] ?? "", rules);
      if (best === null || result.cost < best.result.cost) best = { index, result };
    }
    if (best === null || best.result.verdict === "different") {
      flags.push("name_differs");
      because.push(`${word} has no counterpart`);
      verdict = "different";
      continue;
    }
    free.delete(best.index);
    matched++;
    verdict = worseVerdict(verdict, best.result.verdict);
    because.push(...best.result.because);
  }
  if (free.size > 0) flags.push("part_missing");
  if (matched === 0) verdict = "different";
  const wayOne = one.ways.at(-1);
  const wayOther = other.ways.at(-1);
  if (wayOne !== undefined && wayOther !== undefined && !one.ways.includes(wayOther) && !other.ways.includes(wayOne)) {
    flags.push("street_type_differs");
    because.push(`${wayOne} / ${wayOther}`);
  }
  const confidence = verdict === "same" && flags.length === 0 ? 1 : 0.8;
  return { verdict, flags: distinct(flags), because: distinct(because), confidence };
}

/** Names of streets stand in the genitive in Russian. */
function compareWords(one: string, other: string, rules: TokenContext): TokenResult {
  const direct = compareTokens(one, other, rules);
  if (direct.verdict !== "different") return direct;
  for (const first of nominatives(one)) {
    for (const second of nominatives(other)) {
      const found = compareTokens(first, second, rules);
      if (found.verdict === "different") continue;
      const because = [...found.because, `${one} ~ ${other} (case of a street's name)`];
      return { ...found, verdict: worseVerdict(found.verdict, "same_translit"), because, cost: found.cost + 0.1 };
    }
  }
  return direct;
}

function nominatives(word: string): readonly string[] {
  const stem = word.slice(0, -1);
  if (scriptOf(word) === "cyrillic") {
    if (word.endsWith("А")) return [word, stem];
    if (word.endsWith("Я")) return [word, `${stem}Й`, `${stem}Ь`];
    return word.endsWith("Ы") || word.endsWith("И") ? [word, `${stem}А`, `${stem}Я`] : [word];
  }
  if (/(?:AYA|AIA)$/.test(word)) return [word, `${word.slice(0, -2)}Y`, `${word.slice(0, -2)}I`];
  return word.endsWith("A") && word.length > 5 ? [word, stem] : [word];
}
