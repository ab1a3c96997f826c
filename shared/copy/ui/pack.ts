import type { Words } from "./words.ts";

/** The step "Pack". */
export const packWords = {
  en: { "pack.title": "Pack" },
  ru: { "pack.title": "Пакет" },
  kk: { "pack.title": "Топтама" },
} satisfies Words;
