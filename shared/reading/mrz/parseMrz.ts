import type { MrzChecks, MrzFields, ParsedMrz } from "#shared/domain/mrz.ts";
import { checkDigitOf } from "./checkDigit.ts";
import { findKazakhIin } from "./kazakhIin.ts";
import type { CheckRule, Layout } from "./layouts.ts";
import { alphabetsOf, cut, layoutOf } from "./layouts.ts";
import { readMrzDate } from "./mrzDates.ts";
import { isStateCode, stateOf } from "./stateCodes.ts";

/**
 * Parses lines of a machine-readable zone as they stand: nothing is repaired. Null where number and length of the lines
 * fit no layout of ICAO 9303-4 to -7. `today` (ISO 8601) settles centuries; problems beside the digits are listed as codes.
 */
export function parseMrz(lines: readonly string[], today: string): ParsedMrz | null {
  const layout = layoutOf(lines);
  if (layout === null || lines.some((line) => line.length !== layout.lineLength || /[^A-Z0-9<]/.test(line)))
    return null;
  return parseAs(layout, lines, today);
}

/** parseMrz with the layout given; the lines must have its size and alphabet. */
export function parseAs(layout: Layout, lines: readonly string[], today: string): ParsedMrz {
  const problems: string[] = [];
  const note = (possible: boolean, code: string): void => {
    if (!possible) problems.push(code);
  };
  const code = cut(lines, layout.code);
  const issuerField = cut(lines, layout.issuer);
  note(/^[PVIAC][A-Z<]$/.test(code) || isGreenCard(code, issuerField), "unknown-document-code");
  note(isStateCode(issuerField.replace(/<+$/, "")), "unknown-issuer");
  const nationalityField = layout.nationality === null ? "" : cut(lines, layout.nationality);
  if (layout.nationality !== null) note(isStateCode(nationalityField.replace(/<+$/, "")), "unknown-nationality");

  const birthField = cut(lines, layout.birthDate);
  const birth = readMrzDate(birthField, "birth", today);
  note(birth.possible, "impossible-birth-date");
  const expiryField = layout.expiryDate === null ? "<<<<<<" : cut(lines, layout.expiryDate);
  const expiry = readMrzDate(expiryField, "expiry", today);
  note(expiry.possible, "impossible-expiry-date");
  if (birth.iso !== "" && expiry.iso !== "") note(expiry.iso >= birth.iso, "expiry-before-birth");
  const sex = cut(lines, layout.sex);
  note(/^[MFX<]$/.test(sex), "impossible-sex");

  const name = cut(lines, layout.name);
  const given = layout.givenNames === null ? "" : cut(lines, layout.givenNames);
  note(/^[A-Z][A-Z<]*$/.test(name) && /^[A-Z<]*$/.test(given), "impossible-name");
  note(!/<{2,}[A-Z]+<*<<+[A-Z]/.test(name.replace(/<+$/, "")), "name-in-pieces");

  const number = readDocumentNumber(layout, lines);
  note(number.text !== "", "no-document-number");
  const checks = { ...checkFields(layout, lines), documentNumber: number.holds };
  note(followsAlphabet(layout, lines), "wrong-alphabet");
  const fields: MrzFields = {
    documentCode: code,
    issuingState: stateOf(issuerField),
    ...splitName(name, given),
    documentNumber: number.text,
    nationality: stateOf(nationalityField),
    birthDate: birth.iso,
    sex: sex === "M" || sex === "F" ? sex : "X",
    expiryDate: expiry.iso,
    optional: number.optional,
    personalNumber: stateOf(issuerField) === "KAZ" ? iinIn(number.optional, birthField, sex) : "",
    nameTruncated: name.charAt(name.length - 1) !== "<",
  };
  const valid = problems.length === 0 && Object.values(checks).every((holds) => holds);
  return { format: layout.format, lines, fields, checks, valid, problems };
}

/** The permanent resident card of the United States is C1 or C2: the one code with a digit. */
export function isGreenCard(code: string, issuer: string): boolean {
  return /^C[12]$/.test(code) && issuer === "USA";
}

function splitName(name: string, given: string): { readonly surname: string; readonly givenNames: string } {
  const [surname = "", ...rest] = name.split("<<").filter((part) => part.replaceAll("<", "") !== "");
  const words = (text: string): string => text.split("<").filter(Boolean).join(" ");
  return { surname: words(surname), givenNames: words([...rest, given].join("<")) };
}

function iinIn(optional: readonly string[], birthField: string, sex: string): string {
  for (const text of optional) {
    const iin = findKazakhIin(text, birthField, sex);
    if (iin !== "") return iin;
  }
  return "";
}

/** A check position holds if it is the right digit, or a filler or 0 for a field of fillers (9303-4 section 4.2.2). */
function ruleHolds(rule: CheckRule, lines: readonly string[]): boolean {
  const text = cut(lines, rule.over);
  const digit = cut(lines, rule.digit);
  if (/^<+$/.test(text) && rule.field !== "documentNumber") return digit === "<" || digit === "0";
  return digit === checkDigitOf(text);
}

/** Check digits of the layout's fields and the composite digit; the document number's own rule is readDocumentNumber's. */
export function checkFields(layout: Layout, lines: readonly string[]): MrzChecks {
  const checks: { -readonly [key in keyof MrzChecks]: boolean } = {};
  for (const rule of layout.checks) {
    if (rule.field !== "documentNumber") checks[rule.field] = ruleHolds(rule, lines);
  }
  if (layout.composite !== null) {
    const text = layout.composite.over.map((span) => cut(lines, span)).join("");
    checks.composite = cut(lines, layout.composite.digit) === checkDigitOf(text);
  }
  return checks;
}

export interface DocumentNumber {
  readonly text: string;
  readonly holds: boolean;
  /** Optional fields without what belongs to the number, fillers trimmed, empty ones left out. */
  readonly optional: readonly string[];
}

/** The number, also where it runs over into the optional field behind a filler as check digit (9303-5 section 4.2.2). */
export function readDocumentNumber(layout: Layout, lines: readonly string[]): DocumentNumber {
  const principal = cut(lines, layout.documentNumber);
  const optional = layout.optional.map((span) => cut(lines, span));
  const trimmed = (texts: readonly string[]): readonly string[] =>
    texts.map((text) => text.replace(/^<+|<+$/g, "")).filter((text) => text !== "");
  const rule = layout.checks.find((one) => one.field === "documentNumber");
  const text = principal.replaceAll("<", "");
  if (rule === undefined) return { text, holds: true, optional: trimmed(optional) };
  const digit = cut(lines, rule.digit);
  const [first = "", ...others] = optional;
  const tail = /^([A-Z0-9]+)</.exec(`${first}<`)?.[1] ?? "";
  const long = layout.format === "TD1" || layout.format === "TD2";
  if (long && digit === "<" && tail.length >= 2 && !principal.endsWith("<")) {
    const rest = tail.slice(0, -1);
    const holds = [principal + rest, `${principal}<${rest}`].some((whole) => checkDigitOf(whole) === tail.slice(-1));
    if (holds) return { text: principal + rest, holds, optional: trimmed([first.slice(tail.length), ...others]) };
  }
  return { text, holds: text !== "" && digit === checkDigitOf(principal), optional: trimmed(optional) };
}

function followsAlphabet(layout: Layout, lines: readonly string[]): boolean {
  const greenCard = isGreenCard(cut(lines, layout.code), cut(lines, layout.issuer));
  return alphabetsOf(layout).every((row, line) =>
    row.every((alphabet, column) => {
      const char = lines[line]?.charAt(column) ?? "";
      if (greenCard && line === 0 && column < 2) return true;
      if (alphabet === "letters") return !/[0-9]/.test(char);
      if (alphabet === "digits") return /[0-9<]/.test(char);
      if (alphabet === "check") return /[0-9<]/.test(char);
      return true;
    }),
  );
}
