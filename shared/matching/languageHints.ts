/** Languages whose spellings a nationality opens; "umlaut" opens UE for U and the like (names.md 2.4, 2.3). */
const HINTS_BY_STATE: Readonly<Record<string, readonly string[]>> = {
  RUS: ["ru"],
  UKR: ["uk"],
  BLR: ["be"],
  KAZ: ["kk"],
  KGZ: ["ky"],
  UZB: ["uz"],
  TJK: ["tg"],
  TKM: ["tk"],
  AZE: ["az", "umlaut"],
  TUR: ["tr", "umlaut"],
  D: ["de", "umlaut"],
  DEU: ["de", "umlaut"],
  AUT: ["de", "umlaut"],
  CHE: ["de", "umlaut"],
  LIE: ["de", "umlaut"],
  LUX: ["de", "umlaut"],
  SWE: ["umlaut"],
  NOR: ["umlaut"],
  DNK: ["umlaut"],
  FIN: ["umlaut"],
  ISL: ["umlaut"],
  EST: ["umlaut"],
  HUN: ["umlaut"],
  FRA: ["fr"],
  BEL: ["fr"],
  POL: ["pl"],
  SRB: ["sr"],
  MNE: ["sr"],
  CZE: ["cz"],
  SVK: ["cz"],
  BGR: ["bg"],
  CHN: ["zh"],
  TWN: ["zh"],
  HKG: ["zh"],
  MAC: ["zh"],
  SGP: ["zh"],
};

/** Tesseract and ISO 639-2 codes that stand for the two-letter ones. */
const LANGUAGE_CODES: Readonly<Record<string, string>> = {
  rus: "ru",
  kaz: "kk",
  ukr: "uk",
  bel: "be",
  kir: "ky",
  uzb: "uz",
  tgk: "tg",
  tuk: "tk",
  aze: "az",
  tur: "tr",
  deu: "de",
  fra: "fr",
  pol: "pl",
  srp: "sr",
  ces: "cz",
  cs: "cz",
  bul: "bg",
  zho: "zh",
  chi: "zh",
};

/** States where a Latin spelling is likely to stand for a Cyrillic (or similar) original (names.md 3.3). */
const CYRILLIC_ORIGIN = new Set(
  "RUS KAZ KGZ UZB TJK TKM UKR BLR MDA BGR SRB MNE MKD BIH MNG AZE ARM GEO EST LVA LTU ISR XXA XXX".split(" "),
);

const SEEN_LETTERS = /[ҢӨӘҮЎӮҶ]/gu;

/** Hints of a passport's nationality or issuing state, MRZ code ("D<<" too). */
export function hintsOfNationality(state: string): readonly string[] {
  return HINTS_BY_STATE[stateCode(state)] ?? [];
}

/** Hints of the letters themselves, and "has:X" for those that prove a rule between Latin spellings. */
export function hintsOfLetters(texts: readonly string[]): readonly string[] {
  const text = texts.join(" ").normalize("NFC").toUpperCase();
  const hints: string[] = [];
  const central = /[ӘҒҚҢӨҰҮҺ]/u.test(text);
  const uzbek = /Ў/u.test(text) && /[ҚҒҲ]/u.test(text);
  if (central && !uzbek) hints.push("kk");
  if (/[ЇЄҐ]/u.test(text)) hints.push("uk");
  if (/І/u.test(text) && !central && !/[ЫЭЎ]/u.test(text)) hints.push("uk");
  if (uzbek) hints.push("uz");
  else if (/Ў/u.test(text)) hints.push("be");
  if (/Ə/u.test(text)) hints.push("az", "has:Ә");
  if (/[OГG]\u02BB/u.test(text)) hints.push("uz");
  if (/O\u02BB/u.test(text)) hints.push("has:Ў");
  for (const [letter] of text.matchAll(SEEN_LETTERS)) hints.push(`has:${letter}`);
  return hints;
}

/** Hint of a document's language: "rus" or "ru" alike. */
export function hintOfLanguage(language: string): string {
  const code = language.toLowerCase();
  return LANGUAGE_CODES[code] ?? code;
}

/** Whether rules between two Latin spellings that come from Cyrillic count for this nationality; "" unknown. */
export function allowsCyrillicOriginal(state: string): boolean {
  return state === "" || CYRILLIC_ORIGIN.has(stateCode(state));
}

function stateCode(state: string): string {
  return state.replace(/</g, "").trim().toUpperCase();
}
