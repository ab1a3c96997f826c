import { z } from "zod";

/** The field dictionary of routes.md 0.5: prefix, subject, names. */
export const FIELD_DICTIONARY = {
  P: {
    subject: "applicant (or the named person)",
    fields: [
      "surname",
      "given",
      "full",
      "native",
      "former",
      "sex",
      "dob",
      "pob",
      "nationality",
      "passportNo",
      "passportIssued",
      "passportExpires",
      "passportIssuer",
      "mrz",
      "homeAddress",
      "jobTitle",
      "employer",
      "phone",
    ],
  },
  V: { subject: "visa requested", fields: ["code", "purpose", "purposeTerms", "entries", "from", "to", "days"] },
  I: { subject: "invitation", fields: ["no", "issued", "from", "to", "code", "entries", "days", "purpose"] },
  S: {
    subject: "family sponsor / inviter",
    fields: ["full", "idNo", "status", "statusSince", "statusExpires", "address", "phone", "relation"],
  },
  H: {
    subject: "host organisation in Kazakhstan",
    fields: ["name", "regNo", "address", "contact", "phone", "signatory", "signatoryTitle", "signed", "sealed"],
  },
  E: { subject: "employer abroad", fields: ["name", "address", "regNo", "signatory", "signed"] },
  K: {
    subject: "contract",
    fields: [
      "no",
      "date",
      "partyA",
      "partyB",
      "from",
      "to",
      "equipment",
      "serials",
      "project",
      "obligation",
      "technicians",
    ],
  },
  A: { subject: "places in Kazakhstan", fields: ["stay", "site", "cities"] },
  M: {
    subject: "money",
    fields: [
      "payer",
      "items",
      "holder",
      "account",
      "from",
      "to",
      "currency",
      "closing",
      "deposits",
      "issued",
      "coverFrom",
      "coverTo",
    ],
  },
  R: {
    subject: "civil-status record",
    fields: [
      "type",
      "no",
      "eventDate",
      "issued",
      "country",
      "authority",
      "partyA",
      "partyB",
      "child",
      "father",
      "mother",
    ],
  },
  T: { subject: "travel booking", fields: ["passenger", "out", "in", "guest", "checkIn", "checkOut", "hotelAddress"] },
  N: { subject: "insurance", fields: ["insured", "policy", "from", "to", "territory"] },
  L: {
    subject: "translation / legalisation",
    fields: [
      "sourceLang",
      "targetLang",
      "translator",
      "certified",
      "notaryNo",
      "apostilleNo",
      "apostilleDate",
      "apostilleCountry",
    ],
  },
  F: { subject: "fee", fields: ["amount", "currency", "date", "ref", "payer"] },
  Q: {
    subject: "education / qualification",
    fields: ["institution", "level", "programme", "from", "to", "diplomaNo", "profession"],
  },
  D: { subject: "any document", fields: ["date", "expires", "signed", "pages", "language", "issuer"] },
} as const;

/** A field of a paper, as route data names it: "P.passportNo". */
export type FieldId = `${keyof typeof FIELD_DICTIONARY}.${string}`;

const known: ReadonlySet<string> = new Set(
  Object.entries(FIELD_DICTIONARY).flatMap(([prefix, { fields }]) => fields.map((name) => `${prefix}.${name}`)),
);

/** Whether the text is a field id of the dictionary. */
export function isFieldId(text: string): text is FieldId {
  return known.has(text);
}

/** Accepts only ids of the dictionary. */
export const fieldIdSchema = z.string().refine(isFieldId, {
  error: (issue) => `"${String(issue.input)}" is not a field of the dictionary`,
});
