import type { ErrorAnswer } from "#shared/contract/methods.ts";
import { errorSentences } from "#shared/copy/errors/en.ts";
import { errorSentences as errorSentencesKk } from "#shared/copy/errors/kk.ts";
import { errorSentences as errorSentencesRu } from "#shared/copy/errors/ru.ts";
import { formatSentence } from "#shared/copy/formatSentence.ts";
import { noteSentences, rejectionSentences } from "#shared/copy/intake/en.ts";
import {
  noteSentences as noteSentencesKk,
  rejectionSentences as rejectionSentencesKk,
} from "#shared/copy/intake/kk.ts";
import {
  noteSentences as noteSentencesRu,
  rejectionSentences as rejectionSentencesRu,
} from "#shared/copy/intake/ru.ts";
import type { Language } from "#shared/copy/ui/words.ts";
import type { Rejected, SourceNote } from "#shared/domain/sourceFile.ts";

type Sentences = Readonly<Record<string, string>>;

const ERRORS: Readonly<Record<Language, Sentences>> = {
  en: errorSentences,
  ru: errorSentencesRu,
  kk: errorSentencesKk,
};
const REJECTIONS: Readonly<Record<Language, Sentences>> = {
  en: rejectionSentences,
  ru: rejectionSentencesRu,
  kk: rejectionSentencesKk,
};
const NOTES: Readonly<Record<Language, Sentences>> = { en: noteSentences, ru: noteSentencesRu, kk: noteSentencesKk };

/** What is wrong and what to do next, for an answer that is an error; null for a code without a sentence. */
export function errorSentence(language: Language, error: ErrorAnswer): string | null {
  const sentence = ERRORS[language][error.code];
  return sentence === undefined ? null : formatSentence(sentence, error.detail);
}

/** Why a file cannot be used, and what to do next. */
export function rejectionSentence(language: Language, rejected: Rejected): string {
  return formatSentence(REJECTIONS[language][rejected.code] ?? rejected.code, {
    ...rejected.detail,
    file: rejected.name,
  });
}

/** What was done to, or noticed about, an accepted file. */
export function noteSentence(language: Language, note: SourceNote): string {
  const values = Object.entries(note).map(([name, value]) => [
    name,
    typeof value === "object" ? value.join(", ") : value,
  ]);
  return formatSentence(NOTES[language][note.code] ?? note.code, Object.fromEntries(values));
}
