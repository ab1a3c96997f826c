import type { PackView } from "#shared/contract/packView.ts";
import type { FieldName, PackDocument } from "#shared/domain/document.ts";
import type { Finding, PageIssue } from "#shared/domain/finding.ts";

const NAMES: ReadonlySet<FieldName> = new Set([
  "surname",
  "givenNames",
  "fullName",
  "accountHolder",
  "spouseSurname",
  "spouseGivenNames",
  "fatherName",
  "motherName",
  "childName",
]);

/** Whether a note that explains spellings can settle it. */
export function isAboutName(finding: Finding): boolean {
  return finding.field !== null && NAMES.has(finding.field);
}

export interface TroubledPage {
  readonly document: PackDocument;
  readonly pageId: string;
  readonly pageNumber: number;
  readonly issues: readonly PageIssue[];
}

/** Pages of the pack that were scanned badly, in document order; pages that are left out do not count. */
export function troubledPages(view: PackView): readonly TroubledPage[] {
  return view.pack.documents.flatMap((document) =>
    document.pageIds.flatMap((pageId, index) => {
      const issues = view.pack.edits[pageId]?.leftOut === true ? [] : (view.pageIssues[pageId] ?? []);
      return issues.length === 0 ? [] : [{ document, pageId, pageNumber: index + 1, issues }];
    }),
  );
}
