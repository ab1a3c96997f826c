import type { Field, FieldName, PackDocument } from "#shared/domain/document.ts";
import {
  type Comparison,
  compareCodeValues,
  compareDateValues,
  compareNameParts,
  compareNumberValues,
  differingPlaces,
} from "./comparing.ts";
import { partsOf } from "./judge.ts";

/** `skipped`: the printed page did not show the value, or not in Latin letters. */
export type ZoneOutcome = "passed" | "failed" | "skipped";

export interface ZoneRow {
  readonly field: FieldName;
  readonly outcome: ZoneOutcome;
  /** As the machine-readable zone has it. */
  readonly zone: string;
  /** As printed; "" where skipped. */
  readonly printed: string;
}

const ROWS: readonly FieldName[] = [
  "surname",
  "givenNames",
  "passportNumber",
  "documentNumber",
  "nationality",
  "birthDate",
  "sex",
  "expiryDate",
];

/**
 * A document's machine-readable zone held against the page above it, field by field; [] where no zone was read. One character
 * may differ where a reader saw the printed value, none where the file itself spells it.
 */
export function zoneAgainstPrint(document: PackDocument): readonly ZoneRow[] {
  return ROWS.flatMap((name) => {
    const own = document.fields.filter((field) => field.name === name && isHolders(field, document));
    const zone = own.find(({ source }) => source === "mrz");
    if (zone === undefined) return [];
    const printed = own.filter((field) => field.source !== "mrz" && isComparable(field));
    const agreeing = printed.find((field) => agrees(field, zone));
    const shown = agreeing ?? printed[0];
    const outcome: ZoneOutcome = shown === undefined ? "skipped" : agreeing === undefined ? "failed" : "passed";
    return [{ field: name, outcome, zone: zone.value, printed: shown?.value ?? "" }];
  });
}

/** Not a spouse's, a parent's or an authority's. */
function isHolders(field: Field, document: PackDocument): boolean {
  return field.person === undefined || field.person === document.person || field.person === "holder";
}

/** In shorter values, as a sex, one character is all. */
const LEAST_TO_FORGIVE = 3;

const isName = (name: FieldName): boolean => name === "surname" || name === "givenNames";

function isComparable(field: Field): boolean {
  return field.value !== "" && !(isName(field.name) && /\p{Script=Cyrillic}/u.test(field.value));
}

function agrees(printed: Field, zone: Field): boolean {
  const { verdict } = comparisonOf(printed, zone);
  if (verdict === "same" || verdict === "same_translit") return true;
  // The zone has room for so many letters and cuts what is longer.
  if (isName(zone.name) && lettersOf(printed.value).startsWith(lettersOf(zone.value))) return true;
  const [read, expected] = [lettersOf(printed.value), lettersOf(zone.value)];
  return printed.source === "ocr" && expected.length >= LEAST_TO_FORGIVE && differingPlaces(read, expected) <= 1;
}

function comparisonOf(printed: Field, zone: Field): Comparison {
  const part = zone.name === "surname" ? "surname" : "given";
  if (isName(zone.name)) {
    return compareNameParts(
      { [part]: printed.value, ocr: printed.source === "ocr" },
      { [part]: zone.value, ocr: true, mrz: true },
      { nationality: "" },
    );
  }
  if (zone.name === "nationality" || zone.name === "sex") return compareCodeValues(partsOf(printed), partsOf(zone));
  return /Date$/.test(zone.name)
    ? compareDateValues(partsOf(printed), partsOf(zone))
    : compareNumberValues(partsOf(printed), partsOf(zone));
}

const lettersOf = (text: string): string =>
  text
    .normalize("NFD")
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, "");
