import i18next from "i18next";
import { frameWords } from "#shared/copy/ui/frame.ts";
import { LANGUAGES, type Language, type Words } from "#shared/copy/ui/words.ts";

/** Every part of the window that speaks; a new part is added here. */
const PARTS: readonly Words[] = [frameWords];

const i18n = i18next.createInstance();
void i18n.init({
  lng: "en",
  fallbackLng: "en",
  keySeparator: false,
  nsSeparator: false,
  initAsync: false,
  interpolation: { escapeValue: false },
  resources: Object.fromEntries(
    LANGUAGES.map((language) => [language, { translation: Object.assign({}, ...PARTS.map((part) => part[language])) }]),
  ),
});

export type Translate = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** The window's sentences in one language. */
export function translator(language: Language): Translate {
  const fixed = i18n.getFixedT(language);
  return (key, values) => fixed(key, { ...values });
}

/** The user's language where the window has it, else English. */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const found = LANGUAGES.find((language) => tag.toLowerCase().startsWith(language));
    if (found !== undefined) return found;
  }
  return "en";
}

/** Dates and numbers as the language writes them. */
export const LOCALES: Readonly<Record<Language, string>> = { en: "en-GB", ru: "ru-RU", kk: "kk-KZ" };

/** An ISO date in words; the text itself where it is none. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T12:00:00Z`);
  return Number.isNaN(date.getTime())
    ? iso
    : new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", timeZone: "UTC" }).format(date);
}
