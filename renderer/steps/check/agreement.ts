import { compareAddressValues, compareCompanyValues } from "#shared/checks/comparing.ts";
import type { FieldName } from "#shared/domain/document.ts";
import { compareNames } from "#shared/matching/compareNames.ts";
import { compareNumbers } from "#shared/matching/compareNumbers.ts";
import type { Sight } from "./findingSides.ts";

const NAMES: ReadonlySet<FieldName> = new Set([
  "surname",
  "givenNames",
  "fullName",
  "accountHolder",
  "spouseSurname",
  "spouseGivenNames",
  "fatherName",
  "motherName",
  "childName",
]);
const NUMBERS: ReadonlySet<FieldName> = new Set([
  "passportNumber",
  "personalNumber",
  "invitationNumber",
  "companyNumber",
  "contractNumber",
]);

/** Whether two readings of one field say the same, by the rules of the checks; another alphabet is no difference. */
export function agrees(one: Sight, other: Sight): boolean {
  if (one.name === null || one.value === other.value) return one.name !== null;
  if (NAMES.has(one.name)) return isSame(compareNames(one.value, other.value, sides(one, other)).verdict);
  if (NUMBERS.has(one.name)) return isSame(compareNumbers(one.value, other.value, sides(one, other)).verdict);
  if (one.name === "address") return isSame(compareAddressValues(partsOf(one), partsOf(other)).verdict);
  if (one.name === "companyName") return isSame(compareCompanyValues(partsOf(one), partsOf(other)).verdict);
  return false;
}

function isSame(verdict: string): boolean {
  return verdict === "same" || verdict === "same_translit";
}

function sides(one: Sight, other: Sight) {
  return { a: { ocr: isOcr(one) }, b: { ocr: isOcr(other) } };
}

function partsOf(sight: Sight) {
  return { value: sight.value, raw: sight.text, ocr: isOcr(sight) };
}

function isOcr({ field }: Sight): boolean {
  return field?.source === "ocr" || field?.source === "mrz";
}
