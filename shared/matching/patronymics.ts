/** Which son or daughter a patronymic's ending says, and in which style (names.md 2.2). */
export interface PatronymicParts {
  readonly stem: string;
  readonly style: "slavic" | "turkic";
  readonly sex: "M" | "F";
}

const ENDINGS: readonly (readonly [ending: string, style: "slavic" | "turkic", sex: "M" | "F"])[] = [
  ..."ОВИЧ ЕВИЧ ЁВИЧ ЬИЧ ОВІЧ ЕВІЧ ЙОВИЧ OVICH EVICH YEVICH OVYCH EVYCH OVICI OWICZ EWICZ OVIC EVIC"
    .split(" ")
    .map((ending) => [ending, "slavic", "M"] as const),
  ..."ОВНА ЕВНА ЁВНА ІВНА ЇВНА ИЧНА ИНИЧНА ОЎНА ЕЎНА OVNA EVNA YEVNA IVNA ICHNA INICHNA"
    .split(" ")
    .map((ending) => [ending, "slavic", "F"] as const),
  ..."ҰЛЫ УЛЫ УУЛУ ОГЛЫ ОГЛУ УГЛИ ЎҒЛИ ULY UULU OGLY OGLU OGLI UGLI ULI OĞLU"
    .split(" ")
    .map((ending) => [ending, "turkic", "M"] as const),
  ..."ҚЫЗЫ КЫЗЫ КИЗИ ҚИЗИ ГЫЗЫ QYZY KYZY QIZI KIZI KIZY GYZY GIZI"
    .split(" ")
    .map((ending) => [ending, "turkic", "F"] as const),
];
const BY_LENGTH = [...ENDINGS].sort((first, second) => second[0].length - first[0].length);
const ANY_ENDING = new RegExp(`(?:${BY_LENGTH.map(([ending]) => ending).join("|")})$`, "u");
const SHORT = new Set(
  "ИЛЬИЧ КУЗЬМИЧ ЛУКИЧ ФОМИЧ НИКИТИЧ САВВИЧ ILICH ILYICH KUZMICH LUKICH FOMICH NIKITICH".split(" "),
);
const OBLIQUE = /(?:ВИЧ|ЬИЧ|КИЧ|МИЧ|ТИЧ)(?:А|У|ЕМ|Е)$|(?:ВН|ИЧН)(?:Ы|Е|У|ОЙ|ОЮ)$/u;

const KAZAKH_OBLIQUE = /(?:[ҰУ]ЛЫ|[ҚК]ЫЗЫ)(?:НЫҢ|НА|Н|НАН|МЕН|НДА)$/u;

/** Stem, style and sex of a patronymic in the nominative, upper case; null for any other word. */
export function parsePatronymic(word: string): PatronymicParts | null {
  for (const [ending, style, sex] of ANY_ENDING.test(word) ? BY_LENGTH : []) {
    const stem = word.slice(0, word.length - ending.length);
    if (word.endsWith(ending) && stem.length >= 2) return { stem, style, sex };
  }
  return SHORT.has(word) ? { stem: word, style: "slavic", sex: "M" } : null;
}

/** Whether a word, upper case, is a patronymic; Russian oblique forms count. */
export function isPatronymic(word: string): boolean {
  return parsePatronymic(word) !== null || isObliquePatronymic(word);
}

/** Петровича, Петровичу, Сергеевне, Нұрланұлының: a patronymic that is not in the nominative. */
export function isObliquePatronymic(word: string): boolean {
  return (word.length >= 6 && OBLIQUE.test(word)) || (word.length >= 8 && KAZAKH_OBLIQUE.test(word));
}
