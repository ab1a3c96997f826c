import type { Words } from "./words.ts";

/** The step "Letters". */
export const lettersWords = {
  en: { "letters.title": "Letters" },
  ru: { "letters.title": "Письма" },
  kk: { "letters.title": "Хаттар" },
} satisfies Words;
