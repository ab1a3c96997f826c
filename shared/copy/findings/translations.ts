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
  "R187.missing":
    "{document} was issued abroad, and no apostille was found with it. Have it legalised in the country that issued it.",
  "R187.consular":
    "{document} was issued abroad and needs consular legalisation, which was not found with it. Ask the consulate of Kazakhstan in that country.",
  "R187.question":
    "Was {document} issued outside Kazakhstan, and which legalisation does it need: an apostille, the consulate's, or none?",
  "R188.out-of-range":
    "The apostille with {document} (page {page}) is dated {value}, before the paper itself ({expected}). It may belong to another paper: check both.",
  "R189.question": "Do you have the original of {document} at hand? It is often inspected at the counter.",
};
