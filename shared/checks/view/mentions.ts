import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import type { PersonId } from "#shared/domain/ids.ts";
import type { Located } from "../draft.ts";
import { type NameClaim, nameClaimsOf, roleOf } from "./nameClaims.ts";

/** Everything that one paper says of one person. */
export interface Mention {
  readonly document: PackDocument;
  /** Role or person printed with it; null for the paper's own holder. */
  readonly role: string | null;
  readonly names: readonly NameClaim[];
  readonly fields: readonly Field[];
}

/** A mention with the person of the case whom it is about; null for a stranger or a bystander. */
export interface ResolvedMention extends Mention {
  readonly person: PersonId | null;
  /** Said by the paper or by elimination, not by a name that agrees. */
  readonly expected: PersonId | null;
}

const PERSONAL: readonly FieldName[] = [
  "passportNumber",
  "birthDate",
  "expiryDate",
  "issueDate",
  "nationality",
  "sex",
  "personalNumber",
];

/** People who sign, translate or let, and are no party of the case. */
export const BYSTANDERS: ReadonlySet<string> = new Set([
  "translator",
  "notary",
  "official",
  "registrar",
  "signatory",
  "director",
  "contact",
  "landlord",
  "lessor",
  "bank",
  "doctor",
  "witness",
  "former",
  "other",
]);

/** Roles that mean the paper's own holder. */
const HOLDERS: ReadonlySet<string> = new Set([
  "holder",
  "invitee",
  "traveller",
  "passenger",
  "guest",
  "insured",
  "employee",
  "tenant",
  "payer",
]);

/** The people that a paper speaks of, its holder first. */
export function mentionsOf(document: PackDocument): readonly Mention[] {
  const roles = new Map<string | null, { names: NameClaim[]; fields: Field[] }>([[null, { names: [], fields: [] }]]);
  const of = (role: string | null) => {
    const key = role !== null && HOLDERS.has(role) ? null : role;
    const known = roles.get(key) ?? { names: [], fields: [] };
    roles.set(key, known);
    return known;
  };
  for (const claim of nameClaimsOf(document)) of(claim.role).names.push(claim);
  for (const field of document.fields) if (PERSONAL.includes(field.name)) of(roleOf(field)).fields.push(field);
  return [...roles]
    .filter(([, { names, fields }]) => names.length + fields.length > 0)
    .map(([role, { names, fields }]) => ({ document, role, names, fields }));
}

/** The mention's fields of one name, with their paper. */
export function located(mention: Mention, name: FieldName): readonly Located[] {
  return mention.fields
    .filter((field) => field.name === name && field.value !== "")
    .map((field) => ({ document: mention.document, field }));
}
