import type { PackDocument } from "../domain/document.ts";
import type { Finding, MissingSlot, PageIssue } from "../domain/finding.ts";
import type { Rejected } from "../domain/sourceFile.ts";
import type { PackView } from "./packView.ts";
import type { Report, ReportDocument, ReportFinding, ReportOutput, ReportPage } from "./report.ts";

/** The sentences a report speaks in: shared/copy behind three functions. */
export interface ReportCopy {
  finding(finding: Finding): string;
  missing(missing: MissingSlot): string;
  pageIssue(issue: PageIssue): string;
  rejection(rejected: Rejected): string;
}

/** The report of the command-line contract, from what a window would see. Documents are d1, d2, ... in input order. */
export function buildReport(view: PackView, output: readonly ReportOutput[], copy: ReportCopy): Report {
  const { pack } = view;
  const idOf = new Map(pack.documents.map((document, index) => [document.id, `d${index + 1}`]));
  const shortId = (id: string) => idOf.get(id) ?? id;
  const fileName = new Map(pack.files.map((file) => [file.id, file.name]));
  return {
    version: 1,
    route: pack.route ?? "",
    documents: pack.documents.map((document) => reportDocument(document, shortId, fileName)),
    findings: view.findings.map((finding) => reportFinding(finding, shortId, copy)),
    missing: view.missing.map((missing) => ({
      slot: missing.slot,
      severity: missing.severity,
      because: copy.missing(missing),
    })),
    pages: pack.documents.flatMap((document) => reportPages(document, shortId(document.id), view, copy)),
    rejected: pack.rejected.map((rejected) => ({ file: rejected.name, reason: copy.rejection(rejected) })),
    output,
  };
}

function reportDocument(
  document: PackDocument,
  shortId: (id: string) => string,
  fileName: ReadonlyMap<string, string>,
): ReportDocument {
  return {
    id: shortId(document.id),
    file: fileName.get(document.fileId) ?? "",
    pages: document.pageIds.length,
    kind: document.kind,
    slot: document.slot,
    person: document.person,
    language: document.language,
    confidence: round(document.confidence),
    fields: document.fields.map((field) => ({
      name: field.name,
      value: field.value,
      raw: field.raw,
      page: field.pageNumber,
      box: roundBox(field.box),
      confidence: round(field.confidence),
      source: field.source,
      ...(field.person === undefined ? {} : { person: field.person }),
    })),
    ...(document.translationOf === null ? {} : { translationOf: shortId(document.translationOf) }),
    ...(document.attachments.length === 0
      ? {}
      : {
          attachments: document.attachments.map(({ kind, pageNumber, number, date }) => ({
            kind,
            page: pageNumber,
            number,
            date,
          })),
        }),
  };
}

function reportFinding(finding: Finding, shortId: (id: string) => string, copy: ReportCopy): ReportFinding {
  return {
    rule: finding.rule,
    severity: finding.severity,
    verdict: finding.verdict,
    field: finding.field,
    documents: finding.documents.map(shortId),
    message: copy.finding(finding),
    evidence: finding.evidence.map((one) => ({
      document: shortId(one.document),
      page: one.pageNumber,
      box: roundBox(one.box),
      value: one.value,
    })),
  };
}

function reportPages(document: PackDocument, id: string, view: PackView, copy: ReportCopy): ReportPage[] {
  const pages = new Map(view.pack.pages.map((page) => [page.id, page]));
  return document.pageIds.map((pageId, index) => ({
    document: id,
    page: index + 1,
    dpi: pages.get(pageId)?.dpi ?? null,
    rotation: (view.uprightTurns[pageId] ?? 0) * 90,
    issues: (view.pageIssues[pageId] ?? []).map((issue) => ({
      check: issue.check,
      severity: issue.severity,
      measure: issue.measure,
      message: copy.pageIssue(issue),
    })),
  }));
}

/** A value without a place on the page has an empty box. */
function roundBox(box: readonly [number, number, number, number] | null): readonly [number, number, number, number] {
  if (box === null) return [0, 0, 0, 0];
  const [left, top, width, height] = box;
  return [round(left), round(top), round(width), round(height)];
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
