import type { DocumentKind, FieldName, PackDocument } from "#shared/domain/document.ts";
import { addDays, isDay } from "./calendarDays.ts";
import { OUR_NUMBERS } from "./dateWindows.ts";

/** From when until when one paper of the pack holds, as far as it says so. */
export interface PaperSpan {
  readonly documentId: string;
  readonly kind: DocumentKind;
  readonly slot: string | null;
  /** ISO 8601; "" where the paper does not say. */
  readonly from: string;
  readonly to: string;
  /** True where the end is our own reading of "recent", not a day that is printed. */
  readonly isOurs: boolean;
}

/** Papers that a mission wants to be recent although they print no end: days from their own date. */
const RECENT: Readonly<Partial<Record<DocumentKind, number>>> = {
  "bank-statement": OUR_NUMBERS.statementRecentDays,
  "bank-certificate": OUR_NUMBERS.collectWithinDays,
  "income-proof": OUR_NUMBERS.collectWithinDays,
  "police-certificate": OUR_NUMBERS.collectWithinDays,
  "medical-certificate": OUR_NUMBERS.collectWithinDays,
  "employer-letter": OUR_NUMBERS.collectWithinDays,
};

/** Kinds whose stay dates say when the paper itself holds; elsewhere they tell of the journey. */
const HELD_BY_STAY: ReadonlySet<DocumentKind> = new Set(["invitation", "insurance-policy", "accommodation", "visa"]);

/** Papers on which an end is that of another paper: the passport's on a form. */
const TELLS_OF_OTHERS: ReadonlySet<DocumentKind> = new Set([
  "application-form",
  "cover-letter",
  "invitation-letter",
  "host-company-letter",
  "employer-letter",
  "support-letter",
  "consent",
]);

/** Every paper that runs out, the one that runs out first on top; translations are left to their originals. */
export function paperSpans(documents: readonly PackDocument[]): readonly PaperSpan[] {
  return documents
    .filter(({ translationOf }) => translationOf === null)
    .flatMap((document): readonly PaperSpan[] => {
      const span = spanOf(document);
      return span === null ? [] : [{ documentId: document.id, kind: document.kind, slot: document.slot, ...span }];
    })
    .sort((a, b) => (a.to < b.to ? -1 : a.to > b.to ? 1 : a.documentId < b.documentId ? -1 : 1));
}

function spanOf(document: PackDocument): Pick<PaperSpan, "from" | "to" | "isOurs"> | null {
  const byStay = HELD_BY_STAY.has(document.kind);
  const printed = TELLS_OF_OTHERS.has(document.kind) ? "" : dayOn(document, "expiryDate");
  const expires = (byStay ? dayOn(document, "stayTo") : "") || printed;
  const from = (byStay ? dayOn(document, "stayFrom") : "") || dayOn(document, "issueDate");
  if (expires !== "") return { from, to: expires, isOurs: false };
  const recentDays = RECENT[document.kind];
  const dated = dayOn(document, "statementTo") || dayOn(document, "issueDate");
  if (recentDays === undefined || dated === "") return null;
  return { from: dated, to: addDays(dated, recentDays), isOurs: true };
}

function dayOn(document: PackDocument, name: FieldName): string {
  return document.fields.find((field) => field.name === name && isDay(field.value))?.value ?? "";
}
