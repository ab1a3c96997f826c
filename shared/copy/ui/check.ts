import type { Words } from "./words.ts";

/** The step "Check". */
export const checkWords = {
  en: { "check.title": "Check" },
  ru: { "check.title": "Проверка" },
  kk: { "check.title": "Тексеру" },
} satisfies Words;
