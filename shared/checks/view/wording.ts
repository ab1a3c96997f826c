import type { PackDocument } from "#shared/domain/document.ts";
import { type PackView, wordingOf } from "./packView.ts";

/** Below this, what is not found on a page may only not have been read. */
const READABLE = 0.75;
const KNOWN_LANGUAGES: ReadonlySet<string> = new Set(["eng", "rus", "kaz", ""]);

/**
 * The words of a paper and of its translations, for rules that miss something on it; "" where the words were not
 * handed over, are hard to read, or are in a language that the rules have no words of.
 */
export function readableWording(view: PackView, document: PackDocument): string {
  const family = view.input.documents.filter(
    ({ id, translationOf }) => id === document.id || translationOf === document.id,
  );
  if (family.every(({ language }) => !KNOWN_LANGUAGES.has(language))) return "";
  const pages = family.flatMap(({ pageIds }) => pageIds.map((pageId) => view.input.recognised?.[pageId]));
  if (pages.some((page) => page === undefined || (page.meanConfidence ?? 0) < READABLE)) return "";
  return family.map((one) => wordingOf(view, one)).join("\n");
}

/** Whether every page of a paper was read from a file's own text, where nothing can be misread. */
export function isDigitalText(view: PackView, document: PackDocument): boolean {
  const pages = document.pageIds.map((pageId) => view.input.recognised?.[pageId]);
  return pages.length > 0 && pages.every((page) => page?.source === "text");
}

const NEGATION = /(?:^|[\s(,])(?:not|no|never|without|nor|don't|won't|не|без|ни|емес)(?:[\s,]+\p{L}+){0,4}[\s,]*$/iu;

/** The first place where the pattern stands and is not denied (routes.md 5.0); null for none. `pattern` needs g and u. */
export function findAffirmed(
  text: string,
  pattern: RegExp,
): { readonly text: string; readonly sentence: string } | null {
  // A phrase runs on over the end of a line.
  const wording = text.replace(/\s+/gu, " ");
  for (const match of wording.matchAll(pattern)) {
    const start = Math.max(wording.lastIndexOf(".", match.index), wording.lastIndexOf(";", match.index)) + 1;
    const end = wording.slice(match.index).search(/[.;]/);
    const sentence = wording.slice(start, end < 0 ? undefined : match.index + end);
    const before = wording.slice(start, match.index);
    if (!NEGATION.test(before)) return { text: match[0], sentence: sentence.trim() };
  }
  return null;
}
