import type { LetterLanguage } from "./letter.ts";

const MONTHS: Readonly<Record<LetterLanguage, readonly string[]>> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ru: [
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
  ],
};

/** "2026-06-05" -> "5 June 2026" (routes.md 6: unambiguous dates); anything else stays. */
export function letterDate(iso: string, language: LetterLanguage): string {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  const month = MONTHS[language][Number(found?.[2]) - 1];
  if (found === null || month === undefined) return iso;
  return `${Number(found[3])} ${month} ${found[1]}${language === "ru" ? " г." : ""}`;
}

/** The six terms of a technical mission (routes.md 5.0), as every letter says them. */
export const PURPOSE_TERMS: Readonly<Record<LetterLanguage, Readonly<Record<string, string>>>> = {
  en: {
    installation: "installation",
    commissioning: "commissioning",
    repair: "repair",
    maintenance: "maintenance",
    warranty: "warranty service",
    "after-sales": "after-sales service",
  },
  ru: {
    installation: "монтаж",
    commissioning: "пусконаладка",
    repair: "ремонт",
    maintenance: "техническое обслуживание",
    warranty: "гарантийное обслуживание",
    "after-sales": "послепродажное обслуживание",
  },
};

/** Answers of choices, as the letter says them; by blank and answer. */
export const CHOICE_WORDS: Readonly<
  Record<LetterLanguage, Readonly<Record<string, Readonly<Record<string, string>>>>>
> = {
  en: {
    entries: { single: "single", double: "double", multiple: "multiple" },
    sponsorStatus: {
      kzCitizen: "a citizen of Kazakhstan",
      permanentResident: "a permanent resident of Kazakhstan",
      temporaryResident: "a temporary resident of Kazakhstan",
      otherLawfulResident: "a lawful resident of Kazakhstan",
    },
    sponsorRelation: {
      husband: "husband",
      wife: "wife",
      spouse: "spouse",
      child: "child",
      parent: "parent",
      other: "relative",
    },
    certificate: { "marriage-certificate": "marriage certificate", "birth-certificate": "birth certificate" },
    afterwards: {
      leave: "I plan this stay only and will leave Kazakhstan when it ends.",
      stay: "After my arrival I intend to take the steps for lawful residence as a family member that the law allows.",
    },
    payer: { applicant: "myself", sponsor: "my sponsor", host: "the inviting company", employer: "my employer" },
    purposeTerms: PURPOSE_TERMS.en,
  },
  ru: {
    entries: { single: "однократную", double: "двукратную", multiple: "многократную" },
    sponsorStatus: {
      kzCitizen: "гражданство Казахстана",
      permanentResident: "постоянное проживание в Казахстане",
      temporaryResident: "временное проживание в Казахстане",
      otherLawfulResident: "законное проживание в Казахстане",
    },
    sponsorRelation: {
      husband: "муж",
      wife: "жена",
      spouse: "супруг(а)",
      child: "сын или дочь",
      parent: "отец или мать",
      other: "родственник",
    },
    certificate: { "marriage-certificate": "свидетельство о браке", "birth-certificate": "свидетельство о рождении" },
    afterwards: {
      leave: "Я планирую только это пребывание и по его окончании покину Казахстан.",
      stay: "После въезда я намерен(а) оформить законное проживание как член семьи в порядке, который допускает закон.",
    },
    payer: {
      applicant: "я сам(а)",
      sponsor: "приглашающее лицо",
      host: "приглашающая компания",
      employer: "мой работодатель",
    },
    purposeTerms: PURPOSE_TERMS.ru,
  },
};

/** A line to write on. */
export const HAND_LINE = "______________________";

/** "flights, accommodation and daily expenses". */
export function joinWords(words: readonly string[], language: LetterLanguage): string {
  const last = words.at(-1) ?? "";
  const and = language === "ru" ? "и" : "and";
  return words.length < 2 ? last : `${words.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** Languages of letters as an English index names them. */
export const LANGUAGE_NAMES: Readonly<Record<LetterLanguage, string>> = { en: "English", ru: "Russian" };

/** Parts that every letter has. */
export const FRAME_WORDS: Readonly<
  Record<
    LetterLanguage,
    Readonly<Record<"to" | "name" | "signature" | "date" | "enclosures" | "page" | "footer", string>>
  >
> = {
  en: {
    to: "To the {mission}",
    name: "Name:",
    signature: `Signature: ${HAND_LINE}`,
    date: `Date: ${HAND_LINE}`,
    enclosures: "Enclosed:",
    page: "page",
    footer: "Draft prepared for signature; the signer is responsible for its truth.",
  },
  ru: {
    to: "Куда: {mission}",
    name: "Имя:",
    signature: `Подпись: ${HAND_LINE}`,
    date: `Дата: ${HAND_LINE}`,
    enclosures: "Приложения:",
    page: "стр.",
    footer: "Проект для подписи; за достоверность отвечает подписавший.",
  },
};
