import type { LetterLanguage } from "../letter.ts";
import { PURPOSE_TERMS } from "../letterWords.ts";

/** Blanks whose values are ISO dates. */
export const DOCUMENT_DATES: ReadonlySet<string> = new Set([
  "birthDate",
  "from",
  "to",
  "eventDate",
  "contractDate",
  "returnDate",
  "depositDate",
  "rateDate",
  "currentUntil",
  "requestedUntil",
]);

/** Blanks in which several answers may hold at once. */
export const MANY_ANSWERS: ReadonlySet<string> = new Set([
  "payer",
  "purposeTerms",
  "employerItems",
  "hostItems",
  "sponsorItems",
]);

type Answers = Readonly<Record<string, Readonly<Record<string, string>>>>;

const ITEMS_EN = { flights: "flights", accommodation: "accommodation", daily: "daily expenses" };
const ITEMS_RU = { flights: "перелёт", accommodation: "проживание", daily: "ежедневные расходы" };

/** Answers as a letter by anybody but the applicant says them; by language, blank and answer. */
export const DOCUMENT_ANSWERS: Readonly<Record<LetterLanguage, Answers>> = {
  en: {
    entries: { single: "single", double: "double", multiple: "multiple" },
    sponsorStatus: {
      kzCitizen: "citizen of Kazakhstan",
      permanentResident: "permanent resident of Kazakhstan",
      temporaryResident: "temporary resident of Kazakhstan",
      otherLawfulResident: "lawful resident of Kazakhstan",
    },
    applicantRelation: { spouse: "spouse", child: "child", parent: "parent" },
    certificate: { "marriage-certificate": "marriage certificate", "birth-certificate": "birth certificate" },
    payer: { applicant: "the applicant", sponsor: "the sponsor", host: "the host", employer: "the employer" },
    purposeTerms: PURPOSE_TERMS.en,
    employerItems: ITEMS_EN,
    hostItems: ITEMS_EN,
    sponsorItems: ITEMS_EN,
    studyLevel: {
      secondary: "secondary",
      technical: "technical",
      vocational: "vocational",
      postSecondary: "post-secondary",
      higher: "higher education",
      postgraduate: "postgraduate",
    },
    onList: { yes: "yes", no: "no" },
    sex: { M: "male", F: "female", X: "X" },
  },
  ru: {
    entries: { single: "однократно", double: "двукратно", multiple: "многократно" },
    sponsorStatus: {
      kzCitizen: "гражданство Казахстана",
      permanentResident: "постоянное проживание в Казахстане",
      temporaryResident: "временное проживание в Казахстане",
      otherLawfulResident: "законное проживание в Казахстане",
    },
    applicantRelation: { spouse: "супруг(а)", child: "сын или дочь", parent: "отец или мать" },
    certificate: { "marriage-certificate": "свидетельство о браке", "birth-certificate": "свидетельство о рождении" },
    payer: {
      applicant: "сам заявитель",
      sponsor: "приглашающее лицо",
      host: "принимающая сторона",
      employer: "работодатель",
    },
    purposeTerms: PURPOSE_TERMS.ru,
    employerItems: ITEMS_RU,
    hostItems: ITEMS_RU,
    sponsorItems: ITEMS_RU,
    studyLevel: {
      secondary: "среднее",
      technical: "техническое",
      vocational: "профессиональное",
      postSecondary: "послесреднее",
      higher: "высшее",
      postgraduate: "послевузовское",
    },
    onList: { yes: "да", no: "нет" },
    sex: { M: "мужской", F: "женский", X: "X" },
  },
};

/** Blanks of which the applicant's own documents speak otherwise. */
export const OWN_ANSWERS: Readonly<Record<LetterLanguage, Answers>> = {
  en: { payer: { applicant: "myself", sponsor: "my sponsor", host: "the host", employer: "my employer" } },
  ru: {
    payer: {
      applicant: "я сам(а)",
      sponsor: "приглашающее лицо",
      host: "принимающая сторона",
      employer: "мой работодатель",
    },
  },
};
