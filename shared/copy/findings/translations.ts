/** Translations and legalisation (routes.md 3.9); names, dates and numbers are in identity.ts. */
export const translationSentences: Readonly<Record<string, string>> = {
  "R180.missing":
    "{document} is in {language}, which the mission does not accept without a translation. Have it translated, and put the translation behind it.",
  "R181.question":
    "Does your mission accept papers in English? {count} of yours are in English and have no translation: {documents}.",
  "R185.missing":
    "No translator's statement or notary's page was found with {document}. Most missions want a certified translation: ask, and have it certified.",
  "R185.notary":
    "Your mission wants notarised translations, but no notary's page was found with {document}. Have the translator's signature certified by a notary.",
  "R186.place": "{document} does not stand directly behind {original}. Move it there.",
};
