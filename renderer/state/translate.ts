import i18next from "i18next";
import { documentBlankWords } from "#shared/copy/letters/documentBlanks.ts";
import { checkWords } from "#shared/copy/ui/check.ts";
import { documentActsWords } from "#shared/copy/ui/documentActs.ts";
import { documentsWords } from "#shared/copy/ui/documents.ts";
import { frameWords } from "#shared/copy/ui/frame.ts";
import { homeWords } from "#shared/copy/ui/home.ts";
import { kazakhAgo, kazakhDay, kazakhMonth } from "#shared/copy/ui/kazakhTime.ts";
import { keepingWords } from "#shared/copy/ui/keeping.ts";
import { letterDocumentWords } from "#shared/copy/ui/letterDocuments.ts";
import { lettersWords } from "#shared/copy/ui/letters.ts";
import { lookingWords } from "#shared/copy/ui/looking.ts";
import { mendingWords } from "#shared/copy/ui/mending.ts";
import { packWords } from "#shared/copy/ui/pack.ts";
import { prepareWords } from "#shared/copy/ui/prepare.ts";
import { routeWords } from "#shared/copy/ui/route.ts";
import { routeMoreWords } from "#shared/copy/ui/routeMore.ts";
import { LANGUAGES, type Language, type Words } from "#shared/copy/ui/words.ts";

/** Every part of the window that speaks; a new part is added here. */
const PARTS: readonly Words[] = [
  frameWords,
  homeWords,
  keepingWords,
  routeWords,
  documentsWords,
  documentActsWords,
  checkWords,
  lookingWords,
  mendingWords,
  lettersWords,
  letterDocumentWords,
  documentBlankWords,
  packWords,
  prepareWords,
  routeMoreWords,
];

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

/** The window's sentences in one language. Most have nothing to be filled in: those are looked up once. */
export function translator(language: Language): Translate {
  const fixed = i18n.getFixedT(language);
  const plain = new Map<string, string>();
  return (key, values) => {
    if (values !== undefined) return fixed(key, { ...values });
    const known = plain.get(key) ?? fixed(key);
    plain.set(key, known);
    return known;
  };
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

/** Milliseconds as a person would say them: "40 seconds", "3 minutes". */
export function formatTime(ms: number, t: Translate): string {
  const seconds = Math.max(1, Math.round(ms / 1000));
  if (seconds < 60) return t("time.seconds", { count: seconds < 10 ? seconds : Math.round(seconds / 5) * 5 });
  return t("time.minutes", { count: Math.round(seconds / 60) });
}

/** A count of bytes: "2.4 MB". */
export function formatBytes(bytes: number, language: Language): string {
  const unit = bytes < 100_000 ? "kilobyte" : "megabyte";
  const value = bytes / (unit === "kilobyte" ? 1_000 : 1_000_000);
  return new Intl.NumberFormat(LOCALES[language], { style: "unit", unit, maximumFractionDigits: 1 }).format(value);
}

/** A past moment, told by its distance: "5 minutes ago", "yesterday"; a date where it is weeks ago. */
export function formatWhen(iso: string, language: Language, nowMs = Date.now()): string {
  const seconds = (Date.parse(iso) - nowMs) / 1000;
  const relative = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: "auto" });
  const ago = (count: number, unit: "minute" | "hour" | "day") =>
    language === "kk" ? kazakhAgo(count, unit) : relative.format(-count, unit);
  if (seconds > -90) return ago(1, "minute");
  if (seconds > -3_600) return ago(Math.round(-seconds / 60), "minute");
  if (seconds > -86_400) return ago(Math.round(-seconds / 3_600), "hour");
  if (seconds > -14 * 86_400) return ago(Math.round(-seconds / 86_400), "day");
  return formatDate(iso.slice(0, 10), language);
}

/** An ISO date in words; the text itself where it is none. */
export function formatDate(iso: string, language: Language): string {
  const date = new Date(`${iso}T12:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  if (language === "kk") return kazakhDay(date);
  return new Intl.DateTimeFormat(LOCALES[language], { dateStyle: "medium", timeZone: "UTC" }).format(date);
}

/** The month of an ISO date, as short as on a scale: "Dec 26". */
export function formatMonth(iso: string, language: Language): string {
  const date = new Date(`${iso}T12:00:00Z`);
  if (language === "kk") return kazakhMonth(date);
  return new Intl.DateTimeFormat(LOCALES[language], { month: "short", year: "2-digit", timeZone: "UTC" }).format(date);
}
