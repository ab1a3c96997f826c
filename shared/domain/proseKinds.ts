import type { DocumentKind } from "./document.ts";

/** Papers in whose running text Russian and Kazakh decline names: "выдан Иванову Ивану" (names.md 3.4 step 9). */
export const PROSE_KINDS: ReadonlySet<DocumentKind> = new Set([
  "invitation-letter",
  "employer-letter",
  "host-company-letter",
  "cover-letter",
  "support-letter",
  "contract-extract",
  "bank-certificate",
  "income-proof",
  "divorce-certificate",
  "police-certificate",
  "medical-certificate",
  "power-of-attorney",
  "consent",
  "accommodation",
  "address-proof",
  "diploma",
  "fee-receipt",
]);
