import { isKnownName } from "./nameLexicon.ts";
import type { NameToken } from "./nameTokens.ts";

/** Russian cases by sex; the order is that in which they are tried (names.md 3.4 step 9). */
export const PARADIGMS = ["gen-m", "dat-m", "ins-m", "gen-f", "dat-f", "acc-f", "ins-f", "acc-m"] as const;
export type Paradigm = (typeof PARADIGMS)[number];

type Endings = readonly (readonly [oblique: string, nominatives: string])[];

/** Genitive and accusative of a man's name that ends in a consonant or as an adjective. */
const OF_A_MAN: Endings = [
  ["СКОГО", "СКИЙ СКОЙ"],
  ["ЦКОГО", "ЦКИЙ ЦКОЙ"],
  ["ЬЕГО", "ИЙ ЬИЙ"],
  ["ОГО", "ОЙ ЫЙ ИЙ"],
  ["ЕГО", "ИЙ"],
  ["ЛЬВА", "ЛЕВ"],
  ["ПАВЛА", "ПАВЕЛ"],
  ["ИЦА", "ЕЦ ИЦ"],
  ["ЦА", "ЕЦ"],
  ["НКА", "НОК НЕК НК"],
  ["А", "-"],
  ["Я", "Й Ь"],
];

/** Ending of the case, and what stands there in the nominative; "" is nothing. Longest ending first. */
const ENDINGS: Readonly<Record<Paradigm, Endings>> = {
  "gen-m": [...OF_A_MAN, ["Ы", "А"], ["И", "Я А Ь"]],
  "acc-m": [...OF_A_MAN, ["У", "А"], ["Ю", "Я"]],
  "dat-m": [
    ["СКОМУ", "СКИЙ СКОЙ"],
    ["ЦКОМУ", "ЦКИЙ ЦКОЙ"],
    ["ОМУ", "ОЙ ЫЙ ИЙ"],
    ["ЕМУ", "ИЙ"],
    ["ЛЬВУ", "ЛЕВ"],
    ["ПАВЛУ", "ПАВЕЛ"],
    ["ЦУ", "ЕЦ"],
    ["У", "-"],
    ["Ю", "Й Ь"],
    ["Е", "А Я"],
    ["ИИ", "ИЯ"],
  ],
  "ins-m": [
    ["СКИМ", "СКИЙ СКОЙ"],
    ["ЦКИМ", "ЦКИЙ ЦКОЙ"],
    ["ЛЬВОМ", "ЛЕВ"],
    ["ПАВЛОМ", "ПАВЕЛ"],
    ["ЦЕМ", "ЕЦ Ц"],
    ["ЦОМ", "ЕЦ"],
    ["ЫМ", "- ЫЙ ОЙ"],
    ["ИМ", "ИЙ"],
    ["ОМ", "-"],
    ["ЕМ", "Й Ь -"],
    ["ЁМ", "Й Ь -"],
    ["ОЙ", "А"],
    ["ЕЙ", "Я А"],
    ["ЁЙ", "Я"],
  ],
  "gen-f": [
    ["СКОЙ", "СКАЯ"],
    ["ЦКОЙ", "ЦКАЯ"],
    ["ОЙ", "А АЯ"],
    ["ЕЙ", "ЯЯ АЯ"],
    ["ИИ", "ИЯ"],
    ["Ы", "А"],
    ["И", "Я А Ь"],
  ],
  "dat-f": [
    ["СКОЙ", "СКАЯ"],
    ["ЦКОЙ", "ЦКАЯ"],
    ["ОЙ", "А АЯ"],
    ["ЕЙ", "ЯЯ АЯ"],
    ["ИИ", "ИЯ"],
    ["Е", "А Я"],
    ["И", "Ь"],
  ],
  "acc-f": [
    ["СКУЮ", "СКАЯ"],
    ["ЦКУЮ", "ЦКАЯ"],
    ["УЮ", "АЯ"],
    ["ЮЮ", "ЯЯ"],
    ["У", "А"],
    ["Ю", "Я"],
  ],
  "ins-f": [
    ["СКОЙ", "СКАЯ"],
    ["ЦКОЙ", "ЦКАЯ"],
    ["ЬЮ", "Ь"],
    ["ИЕЙ", "ИЯ"],
    ["ЕЙ", "Я ЯЯ А"],
    ["ЁЙ", "Я"],
    ["ОЙ", "А АЯ"],
    ["ОЮ", "А"],
    ["ЕЮ", "Я"],
  ],
};

const UNDECLINED = /(?:КО|ЫХ|ИХ|ЯН|ДЗЕ|ШВИЛИ|О|И|У|Ю|Е|Э|ЫЗЫ|ҰЛЫ|УЛЫ|УУЛУ|ОГЛЫ)$/u;
const MEN_ONLY = /ВИЧ(?:А|У|ЕМ|Е)?$/u;
const WOMEN_ONLY = /(?:ВН|ИЧН)(?:А|Ы|Е|У|ОЙ|ОЮ)$/u;
const CONSONANT_END = /[БВГҒДЖЗЙКҚЛМНҢПРСТФХҺЦЧШЩЬ]$/u;

/** -ОЙ is a surname's ending here: Ивановой, but Анны and Анне. */
const GENITIVE_OR_DATIVE_F: ReadonlySet<Paradigm> = new Set(["gen-f", "dat-f"]);

/** Men's names in -а, -я; any other such word is read as a man's only when nothing else fits. */
const MEN_IN_A = new Set(
  "НИКИТА ИЛЬЯ ИЛИЯ ЛУКА САВВА ФОМА КУЗЬМА ДАНИЛА ФОКА МИНА МУСТАФА МУСА ИСА ЯХЬЯ ЗАКАРИЯ ИЕРЕМИЯ САША МИРЗА МҰСА МҰСТАФА".split(
    " ",
  ),
);

/**
 * What each word can be in the nominative if the whole name stands in this case; null if a word cannot.
 * `strict` takes only known names in -а for men.
 */
export function undecline(
  tokens: readonly NameToken[],
  paradigm: Paradigm,
  strict: boolean,
): readonly NameToken[] | null {
  const read = tokens.map((token) => ({ ...token, nominatives: nominativesOf(token, paradigm, strict) }));
  if (read.some((token) => token.nominatives.length === 0)) return null;
  if (GENITIVE_OR_DATIVE_F.has(paradigm)) {
    const surnames = read.filter((token) => /[ОЕЁ]Й$/u.test(token.text));
    if (read.length > 1 && surnames.length === read.length) return null;
  }
  const changed = read.some((token) => token.nominatives.some((form) => form !== token.text));
  return changed ? read : null;
}

function nominativesOf(token: NameToken, paradigm: Paradigm, strict: boolean): readonly string[] {
  const { text, kind } = token;
  if (!/\p{Script=Cyrillic}/u.test(text) || ["initial", "suffix", "particle"].includes(kind)) return [text];
  const women = paradigm.endsWith("-f");
  if (women && /ВИЧ$/u.test(text) && token.kind === "patronymic") return [text];
  if (women ? MEN_ONLY.test(text) : WOMEN_ONLY.test(text)) return [];
  if (GENITIVE_OR_DATIVE_F.has(paradigm) && /ВНОЙ$/u.test(text)) return [];
  const forms = new Set<string>();
  for (const [oblique, nominatives] of ENDINGS[paradigm]) {
    const stem = text.slice(0, text.length - oblique.length);
    if (!text.endsWith(oblique) || (stem.length < 2 && oblique !== text)) continue;
    for (const ending of nominatives.split(" ")) {
      const form = stem + (ending === "-" ? "" : ending);
      if (ending === "-" && !CONSONANT_END.test(form)) continue;
      if (GENITIVE_OR_DATIVE_F.has(paradigm) && oblique === "ОЙ" && isKnownName(form)) continue;
      if (strict && !women && /[АЯ]$/u.test(form) && !MEN_IN_A.has(form)) continue;
      forms.add(form);
    }
  }
  if (UNDECLINED.test(text) || (women && CONSONANT_END.test(text))) forms.add(text);
  return [...forms];
}

const KAZAKH_ENDINGS: readonly (readonly [name: string, endings: readonly string[]])[] = [
  ["kk-gen", ["НЫҢ", "НІҢ", "ДЫҢ", "ДІҢ", "ТЫҢ", "ТІҢ"]],
  ["kk-abl", ["ДАН", "ДЕН", "НАН", "НЕН", "ТАН", "ТЕН"]],
  ["kk-ins", ["МЕН", "БЕН", "ПЕН"]],
  ["kk-acc", ["ДЫ", "ДІ", "НЫ", "НІ", "ТЫ", "ТІ", "Н"]],
  ["kk-dat", ["ҒА", "ГЕ", "ҚА", "КЕ", "НА", "НЕ"]],
];

/** The last word of a Kazakh name without its case ending, by case (names.md 3.4 step 9). */
export function undeclineKazakh(
  tokens: readonly NameToken[],
): readonly (readonly [name: string, tokens: readonly NameToken[]])[] {
  const last = tokens.at(-1);
  if (last === undefined || !/\p{Script=Cyrillic}/u.test(last.text)) return [];
  return KAZAKH_ENDINGS.flatMap(([name, endings]) =>
    endings
      .filter((ending) => last.text.endsWith(ending) && last.text.length - ending.length >= 3)
      .filter((ending) => ending.length > 1 || /(?:ЛЫН|ЫЗЫН)$/u.test(last.text))
      .map((ending) => {
        const stem = last.text.slice(0, last.text.length - ending.length);
        return [name, [...tokens.slice(0, -1), { ...last, nominatives: [stem] }]] as const;
      }),
  );
}
