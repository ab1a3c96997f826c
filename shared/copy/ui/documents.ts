import type { Words } from "./words.ts";

/** The step "documents". */
export const documentsWords = {
  en: { "documents.title": "documents" },
  ru: { "documents.title": "documents" },
  kk: { "documents.title": "documents" },
} satisfies Words;
