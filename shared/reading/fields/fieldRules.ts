import type { DocumentKind, FieldName } from "#shared/domain/document.ts";
import type { LabelId } from "./labelTable.ts";

/** Field names that a caption's values fill, in order of the values. */
const BY_LABEL: Readonly<Partial<Record<LabelId, readonly FieldName[]>>> = {
  surname: ["surname"],
  given: ["givenNames"],
  full: ["fullName"],
  passportNo: ["passportNumber"],
  anyDocNo: ["passportNumber"],
  docNo: ["documentNumber"],
  dob: ["birthDate"],
  birthDateAndPlace: ["birthDate"],
  nationality: ["nationality"],
  sex: ["sex"],
  issued: ["issueDate"],
  expires: ["expiryDate"],
  issuedAndExpires: ["issueDate", "expiryDate"],
  iin: ["personalNumber"],
  bin: ["companyNumber"],
  invitationNo: ["invitationNumber"],
  visaCode: ["visaCategory"],
  entries: ["entries"],
  purpose: ["purpose"],
  period: ["stayFrom", "stayTo"],
  from: ["stayFrom"],
  to: ["stayTo"],
  checkIn: ["stayFrom"],
  checkOut: ["stayTo"],
  departure: ["stayFrom"],
  comeBack: ["stayTo"],
  company: ["companyName"],
  contractNo: ["contractNumber"],
  address: ["address"],
  addressStay: ["address"],
  addressHome: ["address"],
  addressHost: ["address"],
  accountHolder: ["accountHolder"],
  account: ["documentNumber"],
  statementPeriod: ["statementFrom", "statementTo"],
  husband: ["fullName"],
  wife: ["fullName"],
  father: ["fatherName"],
  mother: ["motherName"],
  child: ["childName"],
  spouse: ["fullName"],
  tenant: ["fullName"],
  landlord: ["fullName"],
  owner: ["fullName"],
  insured: ["fullName"],
  passenger: ["fullName"],
  guest: ["fullName"],
  graduate: ["fullName"],
  payer: ["fullName"],
  beforeChange: ["fullName"],
  afterChange: ["fullName"],
  marriageDate: ["marriageDate"],
  date: ["issueDate"],
  policyNo: ["documentNumber"],
  bookingNo: ["documentNumber"],
  diplomaNo: ["documentNumber"],
  receiptNo: ["documentNumber"],
};

const person: readonly FieldName[] = [
  "surname",
  "givenNames",
  "fullName",
  "birthDate",
  "nationality",
  "sex",
  "personalNumber",
];
const trip: readonly FieldName[] = ["stayFrom", "stayTo", "visaCategory", "entries", "purpose", "invitationNumber"];
const spouse: readonly FieldName[] = ["spouseSurname", "spouseGivenNames"];
const company: readonly FieldName[] = ["companyName", "companyNumber"];
const letter: readonly FieldName[] = [
  ...person,
  ...trip,
  ...company,
  "passportNumber",
  "expiryDate",
  "address",
  "issueDate",
  "contractNumber",
  "marriageDate",
];
const civil: readonly FieldName[] = [...person, "issueDate", "documentNumber"];

/** Fields that each kind of paper is asked for (routes.md 0.5). */
export const FIELDS_OF_KIND: Readonly<Record<DocumentKind, readonly FieldName[]>> = {
  "passport-copy": [
    "surname",
    "givenNames",
    "passportNumber",
    "birthDate",
    "sex",
    "nationality",
    "issueDate",
    "expiryDate",
    "personalNumber",
  ],
  "id-card": [
    "surname",
    "givenNames",
    "fullName",
    "birthDate",
    "sex",
    "nationality",
    "issueDate",
    "expiryDate",
    "personalNumber",
    "documentNumber",
    "address",
  ],
  "residence-permit": [
    "surname",
    "givenNames",
    "fullName",
    "birthDate",
    "sex",
    "nationality",
    "issueDate",
    "expiryDate",
    "personalNumber",
    "documentNumber",
    "address",
  ],
  visa: [
    "surname",
    "givenNames",
    "fullName",
    "birthDate",
    "sex",
    "nationality",
    "passportNumber",
    "documentNumber",
    "visaCategory",
    "entries",
    "stayFrom",
    "stayTo",
    "issueDate",
    "invitationNumber",
  ],
  "application-form": [
    ...person,
    ...trip,
    ...spouse,
    ...company,
    "passportNumber",
    "issueDate",
    "expiryDate",
    "address",
    "marriageDate",
    "fatherName",
    "motherName",
    "contractNumber",
  ],
  photo: [],
  invitation: [...person, ...trip, ...company, "passportNumber", "issueDate", "expiryDate", "address"],
  "invitation-letter": letter,
  "employer-letter": letter,
  "host-company-letter": letter,
  "cover-letter": letter,
  "support-letter": letter,
  "contract-extract": [
    ...company,
    "contractNumber",
    "issueDate",
    "stayFrom",
    "stayTo",
    "fullName",
    "passportNumber",
    "personalNumber",
  ],
  "bank-statement": [
    "accountHolder",
    "statementFrom",
    "statementTo",
    "documentNumber",
    "issueDate",
    "personalNumber",
    "address",
  ],
  "bank-certificate": ["accountHolder", "documentNumber", "issueDate", "personalNumber", "passportNumber"],
  "income-proof": [...person, ...company, "issueDate", "documentNumber"],
  "marriage-certificate": [...civil, "marriageDate", "passportNumber"],
  "divorce-certificate": [...civil, "marriageDate"],
  "birth-certificate": [...civil, "childName", "fatherName", "motherName"],
  "death-certificate": civil,
  "name-change-certificate": civil,
  "police-certificate": [...civil, "passportNumber"],
  "medical-certificate": [...civil, "passportNumber", "expiryDate"],
  "insurance-policy": [...person, "passportNumber", "documentNumber", "issueDate", "stayFrom", "stayTo"],
  apostille: ["documentNumber", "issueDate"],
  "translation-certification": ["documentNumber", "issueDate"],
  notary: ["documentNumber", "issueDate"],
  "power-of-attorney": [
    ...person,
    ...company,
    "passportNumber",
    "documentNumber",
    "issueDate",
    "expiryDate",
    "address",
  ],
  consent: [
    ...person,
    "passportNumber",
    "documentNumber",
    "issueDate",
    "stayFrom",
    "stayTo",
    "childName",
    "fatherName",
    "motherName",
    "address",
  ],
  "company-registration": [...company, "issueDate", "documentNumber", "address", "fullName"],
  "ticket-itinerary": [
    "fullName",
    "surname",
    "givenNames",
    "passportNumber",
    "documentNumber",
    "stayFrom",
    "stayTo",
    "issueDate",
  ],
  accommodation: [
    "fullName",
    "surname",
    "givenNames",
    "address",
    "stayFrom",
    "stayTo",
    "documentNumber",
    "contractNumber",
    "personalNumber",
    "passportNumber",
    "companyName",
    "issueDate",
  ],
  "address-proof": [...person, "address", "issueDate", "documentNumber", "companyName"],
  diploma: ["fullName", "surname", "givenNames", "documentNumber", "issueDate", "birthDate", "companyName"],
  "fee-receipt": ["fullName", "documentNumber", "issueDate", "purpose"],
  "document-index": ["fullName", "passportNumber", "visaCategory", "invitationNumber"],
  unknown: [
    ...person,
    ...trip,
    "passportNumber",
    "documentNumber",
    "issueDate",
    "expiryDate",
    "address",
    "companyName",
    "companyNumber",
    "contractNumber",
  ],
};

const CARD: ReadonlySet<DocumentKind> = new Set(["id-card", "residence-permit"]);
const BANK: ReadonlySet<DocumentKind> = new Set(["bank-statement", "bank-certificate"]);
const CIVIL: ReadonlySet<DocumentKind> = new Set([
  "marriage-certificate",
  "birth-certificate",
  "divorce-certificate",
  "death-certificate",
  "name-change-certificate",
  "police-certificate",
  "medical-certificate",
  "diploma",
  "company-registration",
  "income-proof",
  "employer-letter",
]);

/** Field names that a caption fills on a paper of this kind; none where it says nothing there. */
export function fieldsOfLabel(kind: DocumentKind, label: LabelId): readonly FieldName[] {
  const names = namesFor(kind, label);
  const allowed = FIELDS_OF_KIND[kind];
  return names.every((name) => allowed.includes(name)) ? names : [];
}

function namesFor(kind: DocumentKind, label: LabelId): readonly FieldName[] {
  if (CARD.has(kind) && (label === "passportNo" || label === "anyDocNo" || label === "docNo" || label === "diplomaNo"))
    return ["documentNumber"];
  if (CIVIL.has(kind) && label === "anyDocNo") return ["documentNumber"];
  if (CARD.has(kind) && label === "to") return ["expiryDate"];
  if (CARD.has(kind) && (label === "period" || label === "issuedAndExpires")) return ["issueDate", "expiryDate"];
  if (kind === "passport-copy" && label === "docNo") return ["passportNumber"];
  // "Name / Surname" of a German or Italian passport is the surname.
  if (kind === "passport-copy" && label === "full") return ["surname"];
  if (kind === "passport-copy" && label === "period") return ["issueDate", "expiryDate"];
  if (BANK.has(kind)) {
    if (label === "full" || label === "owner" || label === "host") return ["accountHolder"];
    if (label === "period" || label === "statementPeriod") return ["statementFrom", "statementTo"];
    if (label === "from") return ["statementFrom"];
    if (label === "to" || label === "expires") return ["statementTo"];
  }
  if (kind === "visa" && label === "expires") return ["stayTo"];
  if (kind === "insurance-policy" && (label === "expires" || label === "to")) return ["stayTo"];
  if (kind === "visa" && label === "issued") return ["issueDate"];
  if (kind === "accommodation" && label === "docNo") return [];
  if (kind === "accommodation" && label === "departure") return ["stayTo"];
  if (
    CIVIL.has(kind) &&
    (label === "policyNo" || label === "passportNo" || label === "diplomaNo") &&
    kind !== "medical-certificate"
  ) {
    return label === "passportNo" && FIELDS_OF_KIND[kind].includes("passportNumber")
      ? ["passportNumber"]
      : ["documentNumber"];
  }
  if (kind === "contract-extract" && label === "docNo") return ["contractNumber"];
  if (kind === "birth-certificate" && label === "statementPeriod") return [];
  if (label === "statementPeriod" && FIELDS_OF_KIND[kind].includes("stayFrom")) return ["stayFrom", "stayTo"];
  return BY_LABEL[label] ?? [];
}

/** Fields that belong to a person, so that a heading or a name before them says whose they are. */
export const PERSON_FIELDS: ReadonlySet<FieldName> = new Set<FieldName>([
  "surname",
  "givenNames",
  "fullName",
  "birthDate",
  "nationality",
  "sex",
  "personalNumber",
  "passportNumber",
]);
