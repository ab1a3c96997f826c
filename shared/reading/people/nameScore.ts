import type { Field, PackDocument } from "#shared/domain/document.ts";
import type { Person } from "#shared/domain/person.ts";
import { PROSE_KINDS } from "#shared/domain/proseKinds.ts";
import { compareNames, type NameInput } from "#shared/matching/compareNames.ts";
import { compareNumbers } from "#shared/matching/compareNumbers.ts";

/** What is known of a person of the case: every spelling, date and number that their own papers show. */
export interface PersonRecord {
  readonly person: Person;
  readonly names: readonly NameInput[];
  readonly birthDates: readonly string[];
  readonly numbers: readonly string[];
}

/** What one paper says of one person. */
export interface PersonMention {
  readonly names: readonly NameInput[];
  readonly birthDates: readonly string[];
  readonly numbers: readonly string[];
  readonly ocr: boolean;
  readonly freeText: boolean;
}

/** What a document says of the person with a role; `null` is its holder. */
export function mentionOf(document: PackDocument, role: string | null): PersonMention {
  const own = document.fields.filter((field) => roleOfField(field) === role);
  const value = (name: Field["name"]) => own.filter((field) => field.name === name).map((field) => field.value);
  const names: NameInput[] = [];
  const surnames = [...value("surname"), ...value("spouseSurname")];
  const given = [...value("givenNames"), ...value("spouseGivenNames")];
  for (let index = 0; index < Math.max(surnames.length, given.length); index += 1) {
    const surname = surnames[index] ?? surnames[0];
    const givenNames = given[index] ?? given[0];
    names.push({
      ...(surname === undefined ? {} : { surname }),
      ...(givenNames === undefined ? {} : { given: givenNames }),
    });
  }
  for (const name of ["fullName", "fatherName", "motherName", "childName", "accountHolder"] as const) {
    for (const full of value(name)) names.push(full);
  }
  return {
    names,
    birthDates: value("birthDate"),
    numbers: [
      ...value("passportNumber"),
      ...value("personalNumber"),
      ...(isCard(document) ? value("documentNumber") : []),
    ],
    ocr: own.some((field) => field.source === "ocr"),
    freeText: PROSE_KINDS.has(document.kind),
  };
}

function isCard(document: PackDocument): boolean {
  return document.kind === "id-card" || document.kind === "residence-permit";
}

/** Whose value a field is: a role, or null for the paper's holder. */
export function roleOfField(field: Field): string | null {
  if (field.name === "fatherName") return "father";
  if (field.name === "motherName") return "mother";
  if (field.name === "childName") return "child";
  if (field.name === "spouseSurname" || field.name === "spouseGivenNames") return field.person ?? "spouse";
  return field.person ?? null;
}

/** How surely a mention is this person: 3 the same name, 2 one that a reader may have misread, 1 a near miss; numbers and birth date on top. */
export function nameScore(mention: PersonMention, record: PersonRecord): number {
  const name = Math.max(
    0,
    ...mention.names.flatMap((one) => record.names.map((other) => compared(one, other, mention, record.person))),
  );
  const number = mention.numbers.some((one) =>
    record.numbers.some((other) => compareNumbers(one, other).verdict === "same"),
  )
    ? 4
    : 0;
  const birth = mention.birthDates.some((date) => record.birthDates.includes(date)) ? 2 : 0;
  return name + number + birth;
}

function compared(a: NameInput, b: NameInput, mention: PersonMention, person: Person): number {
  const result = compareNames(a, b, {
    a: { ocr: mention.ocr, freeText: mention.freeText },
    b: { ocr: false },
    ...(person.nationality === "" ? {} : { nationality: person.nationality }),
  });
  switch (result.verdict) {
    case "same":
    case "same_translit":
      return 3;
    case "likely_ocr":
      return 2;
    case "different":
      return result.flags.includes("near_miss") || result.flags.includes("transposition") ? 1 : 0;
  }
}
