import type { Words } from "./words.ts";

/** The step "route". */
export const routeWords = {
  en: { "route.title": "route" },
  ru: { "route.title": "route" },
  kk: { "route.title": "route" },
} satisfies Words;
