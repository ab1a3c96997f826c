import type { PackView } from "#shared/contract/packView.ts";
import type { PackDocument } from "#shared/domain/document.ts";
import type { Finding, PageIssue, Severity } from "#shared/domain/finding.ts";
import { SEVERITIES } from "#shared/domain/finding.ts";
import type { Translate } from "../../state/translate.ts";

/** What a document is called on this screen: the user's title, else the name of its file without its folders. */
export function documentName(document: PackDocument, view: PackView): string {
  if (document.title !== "") return document.title;
  return fileName(view, document.fileId);
}

/** A file's name without its folders. */
export function fileName(view: PackView, fileId: string): string {
  const file = view.pack.files.find((one) => one.id === fileId);
  return file?.name.split("/").at(-1) ?? fileId;
}

/** Signs that led to the kind, as a sentence part: "“Marriage certificate”, the file's name". */
export function signsOf(document: PackDocument, t: Translate): string {
  const codes = new Set(["mrz", "picture-without-words", "file-name"]);
  return document.because
    .slice(0, 3)
    .map((sign) => (codes.has(sign) ? t(`because.${sign}`) : `“${sign}”`))
    .join(", ");
}

export interface DocumentTroubles {
  /** The gravest first. */
  readonly findings: readonly Finding[];
  readonly worst: Severity | null;
  /** Quality problems of its pages, each once. */
  readonly issues: readonly PageIssue[];
}

/** What was found against a document. */
export function troublesOf(document: PackDocument, view: PackView): DocumentTroubles {
  const findings = view.findings.filter((finding) => finding.documents.includes(document.id));
  const issues = document.pageIds.flatMap((pageId) => view.pageIssues[pageId] ?? []);
  const severities = [...findings, ...issues].map((one) => one.severity);
  return {
    findings,
    worst: SEVERITIES.find((severity) => severities.includes(severity)) ?? null,
    issues: [...new Map(issues.map((issue) => [issue.check, issue])).values()],
  };
}

export type ReadingState = "waiting" | "reading" | "read";

/** A document is read once all of its pages are; a file whose pages are not known yet is waiting. */
export function readingStateOf(document: PackDocument, view: PackView): ReadingState {
  const states = document.pageIds.map((pageId) => view.pageStates[pageId] ?? "waiting");
  if (states.length > 0 && states.every((state) => state === "read")) return "read";
  return states.includes("reading") || states.includes("read") ? "reading" : "waiting";
}

/** Width by height of a page as it is shown upright. */
export function uprightRatio(view: PackView, pageId: string): number {
  const page = view.pack.pages.find((one) => one.id === pageId);
  if (page === undefined) return Math.SQRT1_2;
  const ratio = page.widthPt / page.heightPt;
  return (view.uprightTurns[pageId] ?? 0) % 2 === 0 ? ratio : 1 / ratio;
}

/** A document with the translations that belong to it. */
export interface DocumentStack {
  readonly original: PackDocument;
  readonly translations: readonly PackDocument[];
}

/**
 * Documents as the objects they are on the table: a translation lies below its original, wherever the reading of the
 * translation alone would have put it.
 */
export function stacksOf(documents: readonly PackDocument[], all: readonly PackDocument[]): readonly DocumentStack[] {
  return documents
    .filter((document) => originalOf(document, all) === null)
    .map((original) => ({ original, translations: all.filter((one) => one.translationOf === original.id) }));
}

/** The document that this one translates; null for an original, and where the original is not in the pack. */
export function originalOf(document: PackDocument, all: readonly PackDocument[]): PackDocument | null {
  return all.find((one) => one.id === document.translationOf) ?? null;
}
