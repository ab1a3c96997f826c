import type { PersonRole } from "../domain/person.ts";

/** Words that the plan itself puts into a pack, in the pack's language. */
export interface PlanLabels {
  readonly documents: string;
  readonly otherDocuments: string;
  readonly looseDocuments: string;
  readonly documentIndex: string;
  /** A scan of an index: never called what the pack's own is. */
  readonly scannedIndex: string;
  readonly unsortedPages: string;
  readonly roles: Readonly<Record<PersonRole, string>>;
}

/** English, the language of the route data's titles. */
export const ENGLISH_PLAN_LABELS: PlanLabels = {
  documents: "Documents",
  otherDocuments: "Other documents",
  looseDocuments: "Papers for the counter",
  documentIndex: "Document index",
  scannedIndex: "Index from the scans",
  unsortedPages: "Unsorted pages",
  roles: { applicant: "Applicant", sponsor: "Sponsor", spouse: "Spouse", child: "Child", parent: "Parent", other: "" },
};
