import { letterDocumentWords } from "./ui/letterDocuments.ts";
import { lettersWords } from "./ui/letters.ts";
import type { Language } from "./ui/words.ts";

/** What the letters are called, "letter.GD02", in each language: a finding names the one that it is about. */
export const LETTER_TITLES: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  en: titlesOf("en"),
  ru: titlesOf("ru"),
  kk: titlesOf("kk"),
};

function titlesOf(language: Language): Readonly<Record<string, string>> {
  const words: Readonly<Record<string, string>> = { ...lettersWords[language], ...letterDocumentWords[language] };
  return Object.fromEntries(Object.entries(words).filter(([key]) => /^letter\.GD\d\d$/.test(key)));
}
