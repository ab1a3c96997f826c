import type { PageIssue } from "../domain/finding.ts";
import type { Rejected } from "../domain/sourceFile.ts";
import { findingSentences } from "./findings/en.ts";
import { findingWords } from "./findings/words.ts";
import { formatSentence } from "./formatSentence.ts";
import { rejectionSentences } from "./intake/en.ts";
import { qualitySentences } from "./quality/en.ts";

/** Anything that names its sentence and brings the values for it. */
export interface Spoken {
  readonly sentence: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The English sentence of a finding, a missing slot or a question; the bare code where a sentence is lacking. */
export function speakFinding({ sentence, params }: Spoken): string {
  return formatSentence(findingSentences[sentence] ?? sentence, params, findingWords);
}

export function speakPageIssue({ sentence, params }: PageIssue): string {
  return formatSentence(qualitySentences[sentence] ?? sentence, params);
}

export function speakRejection({ name, code, detail }: Rejected): string {
  return formatSentence(rejectionSentences[code], { ...detail, file: name });
}

/** What a report needs of the copy. */
export const englishReportCopy = {
  finding: speakFinding,
  missing: speakFinding,
  pageIssue: speakPageIssue,
  rejection: speakRejection,
} as const;
