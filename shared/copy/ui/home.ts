import type { Words } from "./words.ts";

/** The step "home". */
export const homeWords = {
  en: { "home.title": "home" },
  ru: { "home.title": "home" },
  kk: { "home.title": "home" },
} satisfies Words;
