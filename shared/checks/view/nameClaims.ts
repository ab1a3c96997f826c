import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import { PROSE_KINDS } from "#shared/domain/proseKinds.ts";
import type { NameParts } from "../comparing.ts";
import { READ_AT_ALL } from "../judge.ts";

/** One spelling of one person's name on one paper. */
export interface NameClaim {
  readonly document: PackDocument;
  /** Role or person printed with it; null for the paper's own holder. */
  readonly role: string | null;
  readonly parts: NameParts;
  readonly surname: Field | null;
  readonly given: Field | null;
  readonly full: Field | null;
  /** 0..1, of the least certain part. */
  readonly confidence: number;
}

/** Roles that a field's own name says. */
const ROLE_OF_FIELD: Partial<Record<FieldName, string>> = {
  spouseSurname: "spouse",
  spouseGivenNames: "spouse",
  fatherName: "father",
  motherName: "mother",
  childName: "child",
};
const SURNAMES: readonly FieldName[] = ["surname", "spouseSurname"];
const GIVEN_NAMES: readonly FieldName[] = ["givenNames", "spouseGivenNames"];
const FULL_NAMES: readonly FieldName[] = ["fullName", "fatherName", "motherName", "childName", "accountHolder"];

/** Whose value a field is: a person's id, a role, or null for the paper's holder. */
export function roleOf(field: Field): string | null {
  return ROLE_OF_FIELD[field.name] ?? field.person ?? null;
}

/** Whether most letters are Cyrillic. */
export function isCyrillic(text: string): boolean {
  return (text.match(/\p{Script=Cyrillic}/gu)?.length ?? 0) * 2 > (text.match(/\p{L}/gu)?.length ?? 0);
}

/** Every spelling of a name that a paper carries, machine-readable zone and scripts apart. */
export function nameClaimsOf(document: PackDocument): readonly NameClaim[] {
  const claims: NameClaim[] = [];
  const groups = new Map<string, Field[]>();
  for (const field of document.fields) {
    if (![...SURNAMES, ...GIVEN_NAMES, ...FULL_NAMES].includes(field.name) || !/\p{L}{2}/u.test(field.value)) continue;
    if (field.source === "ocr" && field.confidence < READ_AT_ALL) continue;
    const key = [roleOf(field) ?? "", field.source === "mrz", isCyrillic(field.value)].join("|");
    groups.set(key, [...(groups.get(key) ?? []), field]);
  }
  for (const fields of groups.values()) {
    const surnames = fields.filter((field) => SURNAMES.includes(field.name));
    const given = fields.filter((field) => GIVEN_NAMES.includes(field.name));
    for (const full of fields.filter((field) => FULL_NAMES.includes(field.name))) {
      claims.push(claimOf(document, null, null, full));
    }
    for (let index = 0; index < Math.max(surnames.length, given.length); index += 1) {
      claims.push(claimOf(document, surnames[index] ?? null, given[index] ?? onlyOne(given), null));
    }
  }
  return claims;
}

/** A second surname on a paper (before and after marriage) belongs to the same given names. */
function onlyOne(fields: readonly Field[]): Field | null {
  return fields.length === 1 ? (fields[0] ?? null) : null;
}

function claimOf(document: PackDocument, surname: Field | null, given: Field | null, full: Field | null): NameClaim {
  const fields = [surname, given, full].filter((field) => field !== null);
  const ocr = fields.some((field) => field.source === "ocr" || field.source === "mrz");
  const mrz = fields.some((field) => field.source === "mrz");
  const [first] = fields;
  return {
    document,
    role: first === undefined ? null : roleOf(first),
    parts: {
      ...(surname === null ? {} : { surname: surname.value }),
      ...(given === null ? {} : { given: given.value }),
      ...(full === null ? {} : { full: full.value }),
      ocr,
      mrz,
      language: document.language,
      freeText: PROSE_KINDS.has(document.kind),
    },
    surname,
    given,
    full,
    confidence: Math.min(...fields.map((field) => field.confidence), 1),
  };
}

/** The claim's fields, surname first. */
export function fieldsOfClaim(claim: NameClaim): readonly Field[] {
  return [claim.surname, claim.given, claim.full].filter((field) => field !== null);
}

/** The name as one text: "SURNAME Given names". */
export function spellingOf(claim: NameClaim): string {
  return fieldsOfClaim(claim)
    .map((field) => field.value)
    .join(" ");
}
