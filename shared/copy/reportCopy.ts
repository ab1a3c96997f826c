import type { PageIssue } from "../domain/finding.ts";
import type { Rejected, SourceNote } from "../domain/sourceFile.ts";
import { findingSentences } from "./findings/en.ts";
import { findingSentencesKk } from "./findings/kk.ts";
import { findingSentencesRu } from "./findings/ru.ts";
import { findingWords } from "./findings/words.ts";
import { findingWordsKk } from "./findings/wordsKk.ts";
import { findingWordsRu } from "./findings/wordsRu.ts";
import { formatSentence } from "./formatSentence.ts";
import { noteSentences, rejectionSentences } from "./intake/en.ts";
import { LINT_COPY } from "./letters/lints/lintCopies.ts";
import { lintSentence } from "./letters/lints/lintCopy.ts";
import { LETTER_TITLES } from "./letterTitles.ts";
import { qualitySentences } from "./quality/en.ts";
import { qualitySentencesKk } from "./quality/kk.ts";
import { qualitySentencesRu } from "./quality/ru.ts";
import { routeSentences as routeSentencesKk } from "./routes/kk.ts";
import { routeSentences as routeSentencesRu } from "./routes/ru.ts";
import type { Language } from "./ui/words.ts";

/** Anything that names its sentence and brings the values for it. */
export interface Spoken {
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Findings about the wording of letters: their sentences are put together by letters/lints. */
const LINT = /^LN-[A-Z0-9]+-\d+$/;

/** What a lint says of an imported letter, whose author alone can change it. */
function speakLint(language: Language, { sentence, params }: Spoken): string {
  const lines = (name: string) =>
    String(params[name] ?? "")
      .split("\n")
      .filter((line) => line !== "");
  const { words } = FINDINGS[language];
  const told = lintSentence(
    {
      lint: sentence,
      fixer: String(params.fixer ?? ""),
      severity: "",
      marks: lines("words").map((text) => ({ text, downgraded: params.downgraded === 1 })),
      elements: lines("elements"),
    },
    LINT_COPY[language],
    "{document}",
    String(params.route ?? ""),
  );
  return formatSentence(
    told,
    { document: params.document ?? "" },
    { ...findingWords, ...words, ...LETTER_TITLES[language] },
  );
}

/** The English sentence of a finding, a missing slot or a question; the bare code where a sentence is lacking. */
export function speakFinding({ sentence, params: given }: Spoken): string {
  if (LINT.test(sentence)) return speakLint("en", { sentence, params: given });
  const params = withAsked(given, speakFinding);
  return formatSentence(findingSentences[sentence] ?? sentence, params, findingWords);
}

/** What the user answered stands in the finding as the question that was asked. */
function withAsked({ asked, ...params }: Spoken["params"], speak: (spoken: Spoken) => string): Spoken["params"] {
  return typeof asked === "string" ? { ...params, asked: speak({ sentence: asked, params }) } : params;
}

export function speakPageIssue({ sentence, params }: PageIssue): string {
  return formatSentence(qualitySentences[sentence] ?? sentence, params);
}

export function speakRejection({ name, code, detail }: Rejected): string {
  return formatSentence(rejectionSentences[code], { ...detail, file: name });
}

/** What was done to, or noticed about, an accepted file. */
export function speakNote(note: SourceNote): string {
  const values = Object.entries(note).map(([name, value]) => [
    name,
    typeof value === "object" ? value.join(", ") : value,
  ]);
  return formatSentence(noteSentences[note.code], Object.fromEntries(values));
}

type Sentences = Readonly<Record<string, string>>;

const FINDINGS: Readonly<Record<Language, { readonly sentences: Sentences; readonly words: Sentences }>> = {
  en: { sentences: findingSentences, words: findingWords },
  ru: { sentences: findingSentencesRu, words: findingWordsRu },
  kk: { sentences: findingSentencesKk, words: findingWordsKk },
};
const QUALITY: Readonly<Record<Language, Sentences>> = {
  en: qualitySentences,
  ru: qualitySentencesRu,
  kk: qualitySentencesKk,
};
/** Titles of the route data that stand in a finding's values. */
const ROUTE_TEXTS: Readonly<Record<Language, Sentences>> = { en: {}, ru: routeSentencesRu, kk: routeSentencesKk };

/** The sentence of a finding, a missing slot or a question in the reader's language; English where it has none. */
export function speakFindingIn(language: Language, { sentence, params: given }: Spoken): string {
  if (LINT.test(sentence)) return speakLint(language, { sentence, params: given });
  const params = withAsked(given, (asked) => speakFindingIn(language, asked));
  const { sentences, words } = FINDINGS[language];
  const texts = ROUTE_TEXTS[language];
  const own = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [name, typeof value === "string" ? inWords(value, texts) : value]),
  );
  const template = sentences[sentence];
  if (template === undefined) return speakFinding({ sentence, params });
  // What a place is for is said only in the reader's own language.
  const isForeign = language !== "en" && texts[String(params.what ?? "")] === undefined;
  const told = isForeign ? template.replace(" {what}.", "") : template;
  return formatSentence(told, own, { ...findingWords, ...words });
}

/** A text of the route data, or several in a row: "Savings; Support letter + Proof of income". */
function inWords(value: string, texts: Sentences): string {
  return (
    texts[value] ??
    value
      .split(/(; | \+ )/)
      .map((part) => texts[part] ?? part)
      .join("")
  );
}

/** What is wrong with a scan in the reader's language; English where it has none. */
export function speakPageIssueIn(language: Language, { sentence, params }: PageIssue): string {
  return formatSentence(QUALITY[language][sentence] ?? qualitySentences[sentence] ?? sentence, params);
}

/** What a report needs of the copy. */
export const englishReportCopy = {
  finding: speakFinding,
  missing: speakFinding,
  pageIssue: speakPageIssue,
  rejection: speakRejection,
} as const;
