/** How often a visa lets its holder in. */
export type Entries = "single" | "double" | "multiple";

const PATTERNS: readonly (readonly [Entries, RegExp])[] = [
  [
    "multiple",
    /MULTI|MULTIPLE|MULT|МНОГОКРАТ|МНОГОРАЗ|МУЛЬТИ|КӨП\s?(?:МӘРТЕ|РЕТ)|КОП\s?(?:МАРТЕ|РЕТ)|БІРНЕШЕ|MEHRFACH|PLUSIEURS|ÇOK/u,
  ],
  ["double", /DOUBLE|\bTWO\b|TWICE|ДВУКРАТ|ДВУХКРАТ|ДВУРАЗ|ДВА|ЕКІ\s?(?:МӘРТЕ|РЕТ)|ЕКИ\s?(?:МАРТЕ|РЕТ)/u],
  ["single", /SINGLE|\bONE\b|\bONCE\b|ОДНОКРАТ|ОДНОРАЗ|ОДИН|БІР\s?(?:МӘРТЕ|РЕТ)|БИР\s?(?:МАРТЕ|РЕТ)/u],
];

/** Reads "1", "01", "М", "двукратная", "көп мәртелік", "Multiple entry"; null where nothing is named or two are. */
export function parseEntries(text: string): Entries | null {
  const plain = text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[«»".,:;]/gu, " ")
    .trim();
  if (/^0?1(?:\s*(?:\(.*\)|-?КРАТ.*|РЕТ|ENTR.*|ВЪЕЗД.*))?$/u.test(plain)) return "single";
  if (/^0?2(?:\s*(?:\(.*\)|-?[ХX]?\s?КРАТ.*|РЕТ|ENTR.*|ВЪЕЗД.*))?$/u.test(plain)) return "double";
  if (/^[MМ](?:\s*\(.*\))?$/u.test(plain) || /^MULT\b/u.test(plain)) return "multiple";
  const found = PATTERNS.filter(([, pattern]) => pattern.test(plain)).map(([entries]) => entries);
  const [only] = found;
  return found.length === 1 && only !== undefined ? only : null;
}
