import { parsePatronymic } from "./patronymics.ts";

/** Endings of surnames by sex, one row a pattern (names.md 3.6); Latin and Cyrillic. */
const PATTERNS: readonly (readonly [men: string, women: string])[] = [
  ["ОВ ЕВ ЁВ OV EV OW EW OFF EFF YEV IEV YOV IOV JOV", "ОВА ЕВА ЁВА OVA EVA OWA EWA YEVA IEVA YOVA IOVA JOVA"],
  ["ИН ЫН IN YN", "ИНА ЫНА INA YNA"],
  [
    "СКИЙ ЦКИЙ СЬКИЙ ЦЬКИЙ SKII SKIY SKY SKYI SKI SKIJ SKYY TSKII TSKIY TSKY",
    "СКАЯ ЦКАЯ СЬКА ЦЬКА SKAIA SKAYA SKAJA SKA TSKAIA TSKAYA",
  ],
  ["ОЙ ЫЙ ИЙ OI OY YI YY II IY", "АЯ ЯЯ AIA AYA YAYA IAIA"],
];

const ENDINGS = PATTERNS.flatMap(([men, women], pattern) => [
  ...men.split(" ").map((ending) => ({ ending, pattern, sex: "M" }) as const),
  ...women.split(" ").map((ending) => ({ ending, pattern, sex: "F" }) as const),
]);

interface GenderForm {
  readonly stem: string;
  readonly pattern: number;
  readonly sex: "M" | "F";
}

/** Pairs of stems, where one word can be the man's and the other the woman's form of one surname. */
export function genderPairs(one: string, other: string): readonly (readonly [stemOne: string, stemOther: string])[] {
  const pairs: (readonly [string, string])[] = [];
  for (const first of formsOf(one)) {
    for (const second of formsOf(other)) {
      if (first.pattern === second.pattern && first.sex !== second.sex) pairs.push([first.stem, second.stem]);
    }
  }
  const patronymicOne = parsePatronymic(one);
  const patronymicOther = parsePatronymic(other);
  if (patronymicOne !== null && patronymicOther !== null && patronymicOne.sex !== patronymicOther.sex) {
    pairs.push([patronymicOne.stem, patronymicOther.stem]);
  }
  return pairs;
}

function formsOf(word: string): readonly GenderForm[] {
  return ENDINGS.filter(({ ending }) => word.endsWith(ending) && word.length - ending.length >= 2).map(
    ({ ending, pattern, sex }) => ({ stem: word.slice(0, word.length - ending.length), pattern, sex }),
  );
}
