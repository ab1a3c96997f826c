import type { DocumentKind, Field, PackDocument } from "#shared/domain/document.ts";
import type { PersonId } from "#shared/domain/ids.ts";
import type { Person } from "#shared/domain/person.ts";
import { castOf, SAME_PERSON } from "./castOf.ts";
import { mentionOf, nameScore, type PersonRecord, roleOfField } from "./nameScore.ts";

/** Papers that are the applicant's, whoever else they name. */
const APPLICANTS: ReadonlySet<DocumentKind> = new Set([
  "application-form",
  "photo",
  "invitation",
  "cover-letter",
  "insurance-policy",
  "ticket-itinerary",
  "bank-statement",
  "bank-certificate",
  "police-certificate",
  "medical-certificate",
  "diploma",
  "visa",
]);
/** Letters that belong to whoever wrote them. */
const AUTHORS: ReadonlySet<DocumentKind> = new Set(["invitation-letter", "support-letter"]);
/** Records of a tie: filed with the applicant's papers if they name the applicant. */
const TIES: ReadonlySet<DocumentKind> = new Set([
  "marriage-certificate",
  "divorce-certificate",
  "birth-certificate",
  "death-certificate",
  "name-change-certificate",
  "consent",
]);
/** Papers of companies belong to nobody. */
const COMPANIES: ReadonlySet<DocumentKind> = new Set([
  "contract-extract",
  "company-registration",
  "host-company-letter",
  "document-index",
]);
/** People who sign, let or translate, and are no party of the case. */
const BYSTANDERS: ReadonlySet<string> = new Set(["landlord", "author"]);

export interface AssignedPeople {
  readonly documents: readonly PackDocument[];
  readonly people: readonly Person[];
}

/**
 * Says whose each document is and whose each value, where a name, number or birth date fits one person of the case
 * and no other. What fits nobody keeps the role that the paper prints; a paper is never moved to a person whom it
 * does not name.
 */
export function assignPeople(
  documents: readonly PackDocument[],
  known: readonly Person[],
  familyRoute: boolean,
  fixed: ReadonlyMap<string, PersonId | null> = new Map(),
): AssignedPeople {
  const records = castOf(documents, known, familyRoute);
  return {
    people: records.map(({ person }) => person),
    documents: documents.map((document) => {
      const roles = rolesIn(document);
      const found = new Map(
        roles.map((role) => [role, role !== null && BYSTANDERS.has(role) ? null : whoIs(document, role, records)]),
      );
      const inferred = ownerOf(document, found, records, familyRoute);
      const first = document.pageIds[0] ?? "";
      const person = fixed.has(first) ? (fixed.get(first) ?? null) : inferred;
      return { ...document, person, fields: document.fields.map((field) => withPerson(field, found, roles.length)) };
    }),
  };
}

function rolesIn(document: PackDocument): readonly (string | null)[] {
  return [...new Set(document.fields.map(roleOfField))];
}

/** The one person whom a mention fits best, or null. */
function whoIs(document: PackDocument, role: string | null, records: readonly PersonRecord[]): PersonId | null {
  const mention = mentionOf(document, role);
  if (mention.names.length + mention.numbers.length + mention.birthDates.length === 0) return null;
  const ranked = records
    .map((record) => ({ id: record.person.id, score: nameScore(mention, record) }))
    .toSorted((a, b) => b.score - a.score);
  const [first, second] = ranked;
  if (first === undefined || first.score < 2 || first.score === second?.score) return null;
  return first.score >= SAME_PERSON || mention.names.length > 0 ? first.id : null;
}

function ownerOf(
  document: PackDocument,
  found: ReadonlyMap<string | null, PersonId | null>,
  records: readonly PersonRecord[],
  familyRoute: boolean,
): PersonId | null {
  const idOf = (role: Person["role"]) => records.find(({ person }) => person.role === role)?.person.id ?? null;
  const applicant = idOf("applicant");
  const { kind } = document;
  if (COMPANIES.has(kind)) return null;
  if (AUTHORS.has(kind)) return found.get("inviter") ?? (familyRoute ? idOf("sponsor") : null);
  const named = [...found.values()].filter((id): id is PersonId => id !== null);
  if (TIES.has(kind)) {
    const both = named.length >= 2 && !named.includes(applicant ?? "");
    if (kind === "marriage-certificate" && !both) return applicant;
    return named.includes(applicant ?? "") ? applicant : (named[0] ?? applicant);
  }
  const holder = found.get(null) ?? null;
  if (holder !== null) return holder;
  if (kind === "accommodation" || kind === "address-proof") {
    return found.get("tenant") ?? found.get("owner") ?? named[0] ?? null;
  }
  if (APPLICANTS.has(kind)) return applicant;
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** Roles become people where they are known; on papers that name several people the holder's values say whose they are too. */
function withPerson(field: Field, found: ReadonlyMap<string | null, PersonId | null>, roles: number): Field {
  const role = roleOfField(field);
  const person = found.get(role) ?? null;
  if (person === null || (role === null && roles < 2) || !isPersonal(field)) return field;
  return { ...field, person };
}

function isPersonal(field: Field): boolean {
  return (
    /Name|surname|Surname|birthDate|nationality|sex|personalNumber|passportNumber/.test(field.name) &&
    field.name !== "companyName"
  );
}
