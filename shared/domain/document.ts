import type { Box } from "./geometry.ts";
import type { DocumentId, FileId, PageId, PersonId, SlotId } from "./ids.ts";

/** Kinds of `names.md` 6.3, and those that routes need beside them. `unknown` asks the user. */
export const DOCUMENT_KINDS = [
  "passport-copy",
  "id-card",
  "application-form",
  "photo",
  "invitation",
  "invitation-letter",
  "employer-letter",
  "host-company-letter",
  "cover-letter",
  "support-letter",
  "contract-extract",
  "bank-statement",
  "bank-certificate",
  "income-proof",
  "marriage-certificate",
  "divorce-certificate",
  "birth-certificate",
  "death-certificate",
  "name-change-certificate",
  "police-certificate",
  "medical-certificate",
  "insurance-policy",
  "apostille",
  "translation-certification",
  "notary",
  "power-of-attorney",
  "consent",
  "company-registration",
  "ticket-itinerary",
  "accommodation",
  "address-proof",
  "diploma",
  "residence-permit",
  "visa",
  "fee-receipt",
  "document-index",
  "unknown",
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** Field names of the report (cli-contract.md). */
export const FIELD_NAMES = [
  "surname",
  "givenNames",
  "fullName",
  "passportNumber",
  "birthDate",
  "expiryDate",
  "issueDate",
  "nationality",
  "sex",
  "personalNumber",
  "spouseSurname",
  "spouseGivenNames",
  "fatherName",
  "motherName",
  "childName",
  "marriageDate",
  "address",
  "invitationNumber",
  "visaCategory",
  "purpose",
  "entries",
  "stayFrom",
  "stayTo",
  "companyName",
  "companyNumber",
  "contractNumber",
  "accountHolder",
  "statementFrom",
  "statementTo",
  "documentNumber",
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

export type FieldSource = "mrz" | "text" | "ocr" | "user";

/** One value read off a document, with where it stands. */
export interface Field {
  readonly name: FieldName;
  /** Normalised: dates ISO 8601, countries ISO 3166-1 alpha-3, names as printed. */
  readonly value: string;
  /** As printed. */
  readonly raw: string;
  /** 1-based page within its document. */
  readonly pageNumber: number;
  readonly box: Box | null;
  /** 0..1. */
  readonly confidence: number;
  readonly source: FieldSource;
  /**
   * Whose value it is, where the document names more than one person or another than its holder:
   * a PersonId, or a role printed on the paper ("husband", "wife", "father", "inviter", "translator").
   */
  readonly person?: string;
  /** All readings of an ambiguous date (names.md 4.2), ISO. */
  readonly candidates?: readonly string[];
}

/** What stands behind a document, or on it, and is not a document of its own. */
export type AttachmentKind = "translation-certification" | "notary" | "apostille";

export interface Attachment {
  readonly kind: AttachmentKind;
  /** 1-based page within its document. */
  readonly pageNumber: number;
  readonly number: string;
  readonly date: string;
}

/** One document of the pack: some pages, in order, that belong together. */
export interface PackDocument {
  readonly id: DocumentId;
  /** The file that holds its first page. */
  readonly fileId: FileId;
  readonly pageIds: readonly PageId[];
  readonly kind: DocumentKind;
  readonly slot: SlotId | null;
  readonly person: PersonId | null;
  /** Language of most of its words, Tesseract code: "eng", "rus", "kaz"; "" where unknown. */
  readonly language: string;
  /** Of the kind, 0..1. */
  readonly confidence: number;
  readonly fields: readonly Field[];
  readonly translationOf: DocumentId | null;
  readonly attachments: readonly Attachment[];
  /** A title that the user gave; "" for the slot's own. */
  readonly title: string;
  /** Keywords or signs that decided the kind, for "why is it here?". */
  readonly because: readonly string[];
}
