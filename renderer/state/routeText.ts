import { routeSentences } from "#shared/copy/routes/en.ts";
import { routeSentences as routeSentencesKk } from "#shared/copy/routes/kk.ts";
import { routeSentences as routeSentencesRu } from "#shared/copy/routes/ru.ts";
import type { Language } from "#shared/copy/ui/words.ts";

const SENTENCES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: routeSentences,
  ru: routeSentencesRu,
  kk: routeSentencesKk,
};

/** A title, question or warning of the route data in the reader's language; as it is written where it has none. */
export function routeText(language: Language, text: string): string {
  return SENTENCES[language][text] ?? text;
}

/** The same, where an untranslated text is better left out than shown in English: longer explanations. */
export function routeTextOrNothing(language: Language, text: string): string {
  return SENTENCES[language][text] ?? (language === "en" ? text : "");
}
