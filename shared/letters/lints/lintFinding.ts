import type { Fixer, Severity } from "#shared/domain/finding.ts";
import type { Box } from "#shared/domain/geometry.ts";
import type { LintText } from "./lintText.ts";

/** The very words that a lint is about. */
export interface LintMark {
  /** 0-based offsets into the letter's text, the end not included. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly sentence: { readonly start: number; readonly end: number; readonly text: string };
  /** 1-based page within its document; null for a letter that Qujat drafted. */
  readonly pageNumber: number | null;
  /** One box a word. */
  readonly boxes: readonly Box[];
  /** Only advice: the word is one of talking ("discuss the repair"). */
  readonly downgraded: boolean;
}

/** What one lint says about one letter. Speaks in codes; shared/copy/letters has the sentence. */
export interface LintFinding {
  /** "LN-B11-01/d3": stable as long as letter and lint are the same. */
  readonly id: string;
  readonly lint: string;
  readonly severity: Severity;
  /** Document id, or that of a generated letter. */
  readonly text: string;
  readonly origin: LintText["origin"];
  /** Who wrote the letter and can change it; a third party's letter is never rewritten, its author is asked. */
  readonly fixer: Fixer;
  /** In reading order; empty for what a letter lacks. */
  readonly marks: readonly LintMark[];
  /** Elements that are lacking, or fields with two values, as word keys: "payer", "return". */
  readonly elements: readonly string[];
  /** Other letters that the lint compares with. */
  readonly others: readonly string[];
}

/** A finding of a check before the catalogue gives it its severity. */
export interface LintDraft {
  readonly lint: string;
  readonly text: LintText;
  readonly marks?: readonly LintMark[];
  readonly elements?: readonly string[];
  readonly others?: readonly string[];
}

/** The mark for a stretch of a letter's text. */
export function markOf(
  letter: LintText,
  range: { readonly start: number; readonly end: number },
  sentence: { readonly start: number; readonly end: number },
  downgraded = false,
): LintMark {
  const places = letter.places.filter((place) => place.end > range.start && place.start < range.end);
  return {
    start: range.start,
    end: range.end,
    text: letter.text.slice(range.start, range.end),
    sentence: { ...sentence, text: letter.text.slice(sentence.start, sentence.end) },
    pageNumber: places[0]?.pageNumber ?? null,
    boxes: places.filter((place) => place.pageNumber === places[0]?.pageNumber).map(({ box }) => box),
    downgraded,
  };
}
