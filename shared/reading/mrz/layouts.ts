import type { MrzFormat } from "#shared/domain/mrz.ts";
import { isStateCode } from "./stateCodes.ts";

/** A run of characters: line, first column, column after the last; all 0-based. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

export type CheckedField = "documentNumber" | "birthDate" | "expiryDate" | "optional";

/** What a position may hold: letters, digits, either, sex, a check digit; all but `check` may hold fillers. */
export type Alphabet = "letters" | "digits" | "both" | "sex" | "check";

export interface CheckRule {
  readonly field: CheckedField;
  readonly over: Span;
  readonly digit: Span;
}

export interface Layout {
  readonly format: MrzFormat;
  readonly lineCount: 2 | 3;
  readonly lineLength: 30 | 36 | 44;
  readonly code: Span;
  readonly issuer: Span;
  readonly name: Span;
  /** Where the given names stand apart from the surname (old French card only). */
  readonly givenNames: Span | null;
  readonly documentNumber: Span;
  readonly nationality: Span | null;
  readonly birthDate: Span;
  readonly sex: Span;
  readonly expiryDate: Span | null;
  readonly optional: readonly Span[];
  readonly checks: readonly CheckRule[];
  readonly composite: { readonly over: readonly Span[]; readonly digit: Span } | null;
}

const at = (line: number, from: number, to: number): Span => ({ line, from: from - 1, to });

function twoLines(format: MrzFormat, length: 36 | 44, optional: Span, composite: readonly Span[] | null): Layout {
  const checks: CheckRule[] = [
    { field: "documentNumber", over: at(1, 1, 9), digit: at(1, 10, 10) },
    { field: "birthDate", over: at(1, 14, 19), digit: at(1, 20, 20) },
    { field: "expiryDate", over: at(1, 22, 27), digit: at(1, 28, 28) },
  ];
  if (format === "TD3") checks.push({ field: "optional", over: optional, digit: at(1, 43, 43) });
  return {
    format,
    lineCount: 2,
    lineLength: length,
    code: at(0, 1, 2),
    issuer: at(0, 3, 5),
    name: at(0, 6, length),
    givenNames: null,
    documentNumber: at(1, 1, 9),
    nationality: at(1, 11, 13),
    birthDate: at(1, 14, 19),
    sex: at(1, 21, 21),
    expiryDate: at(1, 22, 27),
    optional: [optional],
    checks,
    composite: composite === null ? null : { over: composite, digit: at(1, length, length) },
  };
}

const TD3 = twoLines("TD3", 44, at(1, 29, 42), [at(1, 1, 10), at(1, 14, 20), at(1, 22, 43)]);
const TD2 = twoLines("TD2", 36, at(1, 29, 35), [at(1, 1, 10), at(1, 14, 20), at(1, 22, 35)]);
const MRV_A = twoLines("MRV-A", 44, at(1, 29, 44), null);
const MRV_B = twoLines("MRV-B", 36, at(1, 29, 36), null);
const TD1: Layout = {
  format: "TD1",
  lineCount: 3,
  lineLength: 30,
  code: at(0, 1, 2),
  issuer: at(0, 3, 5),
  name: at(2, 1, 30),
  givenNames: null,
  documentNumber: at(0, 6, 14),
  nationality: at(1, 16, 18),
  birthDate: at(1, 1, 6),
  sex: at(1, 8, 8),
  expiryDate: at(1, 9, 14),
  optional: [at(0, 16, 30), at(1, 19, 29)],
  checks: [
    { field: "documentNumber", over: at(0, 6, 14), digit: at(0, 15, 15) },
    { field: "birthDate", over: at(1, 1, 6), digit: at(1, 7, 7) },
    { field: "expiryDate", over: at(1, 9, 14), digit: at(1, 15, 15) },
  ],
  composite: { over: [at(0, 6, 30), at(1, 1, 7), at(1, 9, 15), at(1, 19, 29)], digit: at(1, 30, 30) },
};
/** The French national card before 2021: not an ICAO layout, but common (2 x 36, surname and given names apart). */
const FRA_ID: Layout = {
  format: "FRA-ID",
  lineCount: 2,
  lineLength: 36,
  code: at(0, 1, 2),
  issuer: at(0, 3, 5),
  name: at(0, 6, 30),
  givenNames: at(1, 14, 27),
  documentNumber: at(1, 1, 12),
  nationality: null,
  birthDate: at(1, 28, 33),
  sex: at(1, 35, 35),
  expiryDate: null,
  optional: [at(0, 31, 36)],
  checks: [
    { field: "documentNumber", over: at(1, 1, 12), digit: at(1, 13, 13) },
    { field: "birthDate", over: at(1, 28, 33), digit: at(1, 34, 34) },
  ],
  composite: { over: [at(0, 1, 36), at(1, 1, 35)], digit: at(1, 36, 36) },
};

/** Layouts by format (9303-4, -5, -6, -7). */
export const LAYOUTS: Readonly<Record<MrzFormat, Layout>> = {
  TD1,
  TD2,
  TD3,
  "MRV-A": MRV_A,
  "MRV-B": MRV_B,
  "FRA-ID": FRA_ID,
};

/** The layout of lines that have exactly its size; null where none fits. */
export function layoutOf(lines: readonly string[]): Layout | null {
  const [best] = layoutsNear(lines, 0);
  return best !== undefined && lines.every((line) => line.length === best.lineLength) ? best : null;
}

/**
 * Layouts whose line length is at most `slack` from the longest line, nearest first. Visas, passports and the old French card
 * are told apart by what is written.
 */
export function layoutsNear(lines: readonly string[], slack: number): readonly Layout[] {
  const first = lines[0] ?? "";
  const longest = Math.max(0, ...lines.map((line) => line.length));
  const visa = first.startsWith("V");
  const long = visa ? MRV_A : TD3;
  const short = visa ? MRV_B : first.startsWith("IDFRA") && looksFrench(lines[1] ?? "") ? FRA_ID : TD2;
  // P is a passport's code (9303-4 section 4.2.2.1): lines of 36 that begin so, and end in a filler
  // where TD2 has the composite digit, have lost some.
  const hasComposite = /^.{35}\d$/.test(lines[1] ?? "");
  const passport = /^P[A-Z<]/.test(first) && isStateCode(first.slice(2, 5).replace(/<+$/, "")) && !hasComposite;
  const candidates = lines.length === 3 ? [TD1] : lines.length === 2 ? (passport ? [long] : [long, short]) : [];
  const distance = (layout: Layout): number => Math.abs(longest - layout.lineLength);
  // Check digits cannot tell layouts apart that differ by fillers only: lines of the right length leave no choice.
  const exact = candidates.filter((layout) => lines.every((line) => Math.abs(line.length - layout.lineLength) <= 1));
  if (exact.length > 0) return exact;
  return candidates.filter((layout) => distance(layout) <= slack).toSorted((a, b) => distance(a) - distance(b));
}

/** The old French card has digits where TD2 has the nationality. */
function looksFrench(second: string): boolean {
  return !/^[A-Z<]{3}$/.test(second.slice(10, 13));
}

/** The alphabet of every position of a layout, line by line. */
export function alphabetsOf(layout: Layout): readonly (readonly Alphabet[])[] {
  const grid: Alphabet[][] = Array.from({ length: layout.lineCount }, () =>
    new Array<Alphabet>(layout.lineLength).fill("both"),
  );
  const paint = (span: Span | null, alphabet: Alphabet): void => {
    if (span !== null) grid[span.line]?.fill(alphabet, span.from, span.to);
  };
  for (const span of [layout.code, layout.issuer, layout.name, layout.givenNames, layout.nationality]) {
    paint(span, "letters");
  }
  paint(layout.birthDate, "digits");
  paint(layout.expiryDate, "digits");
  paint(layout.sex, "sex");
  for (const rule of layout.checks) paint(rule.digit, "check");
  paint(layout.composite?.digit ?? null, "check");
  return grid;
}

/** The characters of a span. */
export function cut(lines: readonly string[], span: Span): string {
  return (lines[span.line] ?? "").slice(span.from, span.to);
}
